package career

import (
	"context"
	"fmt"
	"iter"
	"slices"
)

// Requirement is a tree: a statement about one thing (a leaf), or a group of requirements.
// The types of this file are the only ones.
type Requirement interface {
	// ID names the requirement within its profile or offer.
	ID() string
	// Text is the requirement in words.
	Text(ctx context.Context, language *Language) string
	// ContentLanguage is the language of Text.
	ContentLanguage(ctx context.Context, language *Language) Language

	identify(id string)
	// claim is the same for two leaves that demand the same thing, "" for a group.
	claim() string
}

// RequirementGroup is a requirement made of others.
type RequirementGroup interface {
	Requirement
	// Of are the parts in their order.
	Of() []Requirement
	// enough is how many of the parts are needed.
	enough() int
}

type identified struct{ id string }

func (i *identified) ID() string         { return i.id }
func (i *identified) identify(id string) { i.id = id }

type group struct {
	identified
	Parts []Requirement
}

// Of are the parts in their order.
func (g *group) Of() []Requirement { return g.Parts }
func (g *group) claim() string     { return "" }

// NothingRequired is always met.
type NothingRequired struct{ identified }

// AllOf asks for every part.
type AllOf struct{ group }

// AnyOf asks for one part.
type AnyOf struct{ group }

// AtLeast asks for Count of the parts.
type AtLeast struct {
	group
	Count int
}

// HoldsQualification asks for a qualification or a narrower one.
type HoldsQualification struct {
	identified
	QualificationSlug string

	Qualification *Qualification
}

// HoldsCredits asks for credits in one unit, in any of the subjects together; no subjects: in any.
type HoldsCredits struct {
	identified
	Amount       Points
	Unit         CreditUnit
	SubjectSlugs []string

	SubjectList []*Subject
}

// HoldsStudyYears asks for years of study after upper secondary.
type HoldsStudyYears struct {
	identified
	Years Points
}

// HoldsExperience asks for months in the roles, summed.
type HoldsExperience struct {
	identified
	Months    int
	RoleSlugs []string

	Roles []*Role
}

// HoldsPosition asks that the person holds the position: permanently since a day at the latest, where
// Since is given; good until and including Until, where that is given.
type HoldsPosition struct {
	identified
	RoleSlug string
	Since    *Date
	Until    *Date

	Role *Role
}

// NewAllOf asks for every part.
func NewAllOf(parts ...Requirement) *AllOf { return &AllOf{group{Parts: parts}} }

// NewAnyOf asks for one part.
func NewAnyOf(parts ...Requirement) *AnyOf { return &AnyOf{group{Parts: parts}} }

// NewAtLeast asks for count of the parts.
func NewAtLeast(count int, parts ...Requirement) *AtLeast {
	return &AtLeast{group{Parts: parts}, count}
}

func (r *AllOf) enough() int   { return len(r.Parts) }
func (r *AnyOf) enough() int   { return 1 }
func (r *AtLeast) enough() int { return r.Count }

func (r *NothingRequired) claim() string    { return "nothing" }
func (r *HoldsQualification) claim() string { return "qualification " + r.QualificationSlug }
func (r *HoldsStudyYears) claim() string    { return "study years " + r.Years.String() }

func (r *HoldsCredits) claim() string {
	return fmt.Sprintf("credits %v %v %q", r.Amount, r.Unit, slices.Sorted(slices.Values(r.SubjectSlugs)))
}

func (r *HoldsExperience) claim() string {
	return fmt.Sprintf("experience %v %q", r.Months, slices.Sorted(slices.Values(r.RoleSlugs)))
}

func (r *HoldsPosition) claim() string {
	return fmt.Sprintf("position %v %v %v", r.RoleSlug, r.Since, r.Until)
}

// Minimum is how many credits.
func (r *HoldsCredits) Minimum() float64 { return r.Amount.Float() }

// Subjects are the slugs of the subjects.
func (r *HoldsCredits) Subjects() []string { return r.SubjectSlugs }

// Minimum is how many years.
func (r *HoldsStudyYears) Minimum() float64 { return r.Years.Float() }

// Leaves are the statements of a tree in its order.
func Leaves(tree Requirement) iter.Seq[Requirement] {
	return func(yield func(Requirement) bool) {
		for requirement := range Requirements(tree) {
			if _, ok := requirement.(RequirementGroup); !ok && !yield(requirement) {
				return
			}
		}
	}
}

// Requirements are all groups and leaves of a tree, each group before its parts. A nil tree has none.
func Requirements(tree Requirement) iter.Seq[Requirement] {
	return func(yield func(Requirement) bool) {
		if tree != nil {
			walkRequirements(tree, yield)
		}
	}
}

func walkRequirements(tree Requirement, yield func(Requirement) bool) bool {
	if !yield(tree) {
		return false
	}
	if group, ok := tree.(RequirementGroup); ok {
		for _, part := range group.Of() {
			if !walkRequirements(part, yield) {
				return false
			}
		}
	}
	return true
}
