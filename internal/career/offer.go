package career

import "context"

// EducationOffer is something to study or apply for. Nil means not known.
type EducationOffer struct {
	Slug            string        `bun:"slug,pk"`
	NameText        Text          `bun:"name,type:jsonb"`
	DescriptionText Text          `bun:"description,type:jsonb"`
	ProviderSlug    string        `bun:"provider"`
	Place           *string       `bun:"place"`
	Form            EducationForm `bun:"form"`
	Pace            *int          `bun:"pace"` // percent of full time
	WhileWorking    *bool         `bun:"while_working"`
	PublishedWeeks  *int          `bun:"weeks"` // calendar weeks at the offer's pace
	Amount          *Points       `bun:"credits"`
	Unit            *CreditUnit   `bun:"unit"`
	SubjectSlug     *string       `bun:"subject"`
	CostSEK         *int          `bun:"cost_sek"`
	Seats           *int          `bun:"seats"`
	SourceName      string        `bun:"source"`

	StartDates       []Date      `bun:"-"` // earliest first
	EntryRequirement Requirement `bun:"-"`
	LeadsToSlugs     []string    `bun:"-"`

	Provider      *Provider        `bun:"-"`
	CreditSubject *Subject         `bun:"-"`
	LeadsTo       []*Qualification `bun:"-"`
	Source        *Source          `bun:"-"`
}

// EducationForm is in what form something is learnt or obtained.
type EducationForm string

// The forms of education.
const (
	ProgrammeForm      EducationForm = "PROGRAMME"
	InternalCourse     EducationForm = "INTERNAL_COURSE"
	ExternalCourse     EducationForm = "EXTERNAL_COURSE"
	Lecture            EducationForm = "LECTURE"
	ExperienceExchange EducationForm = "EXPERIENCE_EXCHANGE"
	Distance           EducationForm = "DISTANCE"
	Commissioned       EducationForm = "COMMISSIONED"
	Apprenticeship     EducationForm = "APPRENTICESHIP"
	ShortCourse        EducationForm = "SHORT_COURSE"
	ELearning          EducationForm = "E_LEARNING"
	Film               EducationForm = "FILM"
	SupervisedPractice EducationForm = "SUPERVISED_PRACTICE"
	Validation         EducationForm = "VALIDATION"
	Application        EducationForm = "APPLICATION"
)

// ID is the node id.
func (o *EducationOffer) ID() string { return NodeID("EducationOffer", o.Slug) }

// Name is the offer's name.
func (o *EducationOffer) Name(ctx context.Context, language *Language) string {
	return o.NameText.In(ctx, language)
}

// Description says what the offer is.
func (o *EducationOffer) Description(ctx context.Context, language *Language) string {
	return o.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (o *EducationOffer) ContentLanguage(ctx context.Context, language *Language) Language {
	return o.NameText.Language(ctx, language)
}

// Credits is what the offer gives in Unit, nil where it gives none.
func (o *EducationOffer) Credits() *float64 { return pointsFloat(o.Amount) }

// Subject is the slug of the credits' subject, nil where there is none.
func (o *EducationOffer) Subject() *string { return o.SubjectSlug }

// Weeks is the length in calendar weeks at the offer's pace, as published or else computed from
// the credits at 1.5 HP, 5 YH or 25 GY a week of full time; nil where not known.
func (o *EducationOffer) Weeks() *int {
	if o.PublishedWeeks != nil {
		return o.PublishedWeeks
	}
	if o.Amount == nil || o.Unit == nil {
		return nil
	}
	pace := 100
	if o.Pace != nil {
		pace = *o.Pace
	}
	perWeek := int(o.Unit.weekTenths()) * pace
	weeks := (int(*o.Amount)*100 + perWeek - 1) / perWeek
	return &weeks
}

// WeeksComputed tells whether Weeks is computed from the credits.
func (o *EducationOffer) WeeksComputed() bool { return o.PublishedWeeks == nil && o.Weeks() != nil }

// givesOwnCredits tells whether its credits count beside what it leads to. The credits of an offer
// that leads to a qualification with a length are that qualification's, and count once.
func (o *EducationOffer) givesOwnCredits() bool {
	if o.Amount == nil || o.Unit == nil {
		return false
	}
	for _, qualification := range o.LeadsTo {
		if qualification.Length != nil {
			return false
		}
	}
	return true
}
