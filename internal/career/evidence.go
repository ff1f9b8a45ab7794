package career

import (
	"context"
	"fmt"
	"strings"
)

// evidence is one thing that was counted for a requirement.
type evidence interface {
	text(ctx context.Context, in Language) string
}

type qualificationEvidence struct{ qualification *Qualification }

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

type positionEvidence struct {
	role  *Role
	since *Date
}

func (e positionEvidence) text(ctx context.Context, in Language) string {
	title := strings.ToLower(e.role.Title(ctx, &in))
	if e.since == nil {
		return fmt.Sprintf(words{"Anställd som %s", "Employed as %s"}.in(in), title)
	}
	return fmt.Sprintf(words{"Fast anställd som %s sedan %s", "Permanently employed as %s since %s"}.in(in), title, longDate(*e.since, in))
}
