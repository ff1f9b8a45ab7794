package career

import "context"

// Qualification is something one can hold.
type Qualification struct {
	Slug            string            `bun:"slug,pk"`
	NameText        Text              `bun:"name,type:jsonb"`
	DescriptionText Text              `bun:"description,type:jsonb"`
	Kind            QualificationKind `bun:"kind"`
	Length          *Points           `bun:"credits"` // its own length in Unit
	Unit            *CreditUnit       `bun:"unit"`
	BroaderSlug     *string           `bun:"broader"`
	SourceName      string            `bun:"source"`

	Broader    *Qualification    `bun:"-"`
	Narrower   []*Qualification  `bun:"-"`
	Offers     []*EducationOffer `bun:"-"` // that lead to it or to a narrower one
	Source     *Source           `bun:"-"`
	profiledIn []*RequirementProfile
}

// QualificationKind is what sort a qualification is.
type QualificationKind string

// The sorts of qualification.
const (
	Programme   QualificationKind = "PROGRAMME"
	Degree      QualificationKind = "DEGREE"
	Licence     QualificationKind = "LICENCE"
	TitleProof  QualificationKind = "TITLE_PROOF"
	Course      QualificationKind = "COURSE"
	Certificate QualificationKind = "CERTIFICATE"
)

// CreditUnit is a unit of credits; units are never summed or converted into each other.
type CreditUnit string

// The units of credits.
const (
	HP CreditUnit = "HP"
	YH CreditUnit = "YH"
	GY CreditUnit = "GY"
)

// weekTenths is how many tenths of a credit are a week of full-time study.
func (u CreditUnit) weekTenths() Points {
	switch u {
	case HP:
		return 15
	case YH:
		return 50
	case GY:
		return 250
	}
	return 0
}

// ID is the node id.
func (q *Qualification) ID() string { return NodeID("Qualification", q.Slug) }

// Name is the qualification's name.
func (q *Qualification) Name(ctx context.Context, language *Language) string {
	return q.NameText.In(ctx, language)
}

// Description is one line of help.
func (q *Qualification) Description(ctx context.Context, language *Language) string {
	return q.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (q *Qualification) ContentLanguage(ctx context.Context, language *Language) Language {
	return q.NameText.Language(ctx, language)
}

// Credits is its own length in Unit, nil where it has none.
func (q *Qualification) Credits() *float64 { return pointsFloat(q.Length) }

// CountsFor tells whether holding q satisfies a requirement of the other: it is the same or narrower.
func (q *Qualification) CountsFor(other *Qualification) bool {
	for ; q != nil; q = q.Broader {
		if q == other {
			return true
		}
	}
	return false
}

// RequiredBy are the roles whose requirements of a day name it, required or preferred.
func (q *Qualification) RequiredBy(day Date) []*Role {
	roles := []*Role{}
	for _, profile := range q.profiledIn {
		if profile.validOn(day) {
			roles = append(roles, profile.Role)
		}
	}
	return roles
}
