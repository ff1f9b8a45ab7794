package career

import (
	"context"
	"fmt"
	"strings"
)

// evidence is one thing that was counted for a requirement.
type evidence interface {
	text(ctx context.Context, in Language) string
	// onFile is what it is on file as, nil in what-if.
	onFile() any
}

type qualificationEvidence struct {
	qualification *Qualification
	source        any
}

func (e qualificationEvidence) text(ctx context.Context, in Language) string {
	return e.qualification.Name(ctx, &in)
}

func (c credits) text(ctx context.Context, in Language) string {
	text := creditsText(c.amount, c.unit, in)
	if c.subject != nil {
		text += words{" i ", " in "}.in(in) + c.subject.Name(ctx, &in)
	}
	return text
}

type experienceEvidence struct {
	role   *Role
	months int
}

func (e experienceEvidence) text(ctx context.Context, in Language) string {
	return monthsText(e.months, in) + words{" som ", " as "}.in(in) + strings.ToLower(e.role.Title(ctx, &in))
}

type positionEvidence position

func (e positionEvidence) text(ctx context.Context, in Language) string {
	title := strings.ToLower(e.role.Title(ctx, &in))
	if e.permanentSince == nil {
		return fmt.Sprintf(words{"Anställd som %s", "Employed as %s"}.in(in), title)
	}
	return fmt.Sprintf(words{"Fast anställd som %s sedan %s", "Permanently employed as %s since %s"}.in(in), title, longDate(*e.permanentSince, in))
}

func (e qualificationEvidence) onFile() any { return e.source }
func (c credits) onFile() any               { return c.source }
func (experienceEvidence) onFile() any      { return nil }
func (positionEvidence) onFile() any        { return nil }
