package career

import "context"

// NationalProgramme is the national frame that journeys belong to.
type NationalProgramme struct {
	Slug            string `bun:"slug,pk"`
	NameText        Text   `bun:"name,type:jsonb"`
	DescriptionText Text   `bun:"description,type:jsonb"`
	AgreementFrom   int    `bun:"agreement_from"`
	AgreementTo     int    `bun:"agreement_to"`
	JourneysPlanned int    `bun:"journeys_planned"`
	SourceName      string `bun:"source"`

	Source *Source `bun:"-"`
}

// Name is the programme's name.
func (p *NationalProgramme) Name(ctx context.Context, language *Language) string {
	return p.NameText.In(ctx, language)
}

// Description says what the programme is.
func (p *NationalProgramme) Description(ctx context.Context, language *Language) string {
	return p.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (p *NationalProgramme) ContentLanguage(ctx context.Context, language *Language) Language {
	return p.NameText.Language(ctx, language)
}

// Journey is introduction and competence development for one kind of work.
type Journey struct {
	Slug            string `bun:"slug,pk"`
	NameText        Text   `bun:"name,type:jsonb"`
	DescriptionText Text   `bun:"description,type:jsonb"`
	ProgrammeSlug   string `bun:"programme"`
	Number          int    `bun:"number"`
	SourceName      string `bun:"source"`

	RoleSlugs []string       `bun:"-"`
	Parts     []*JourneyPart `bun:"-"`

	Programme *NationalProgramme `bun:"-"`
	Roles     []*Role            `bun:"-"`
	Source    *Source            `bun:"-"`
}

// ID is the node id.
func (j *Journey) ID() string { return NodeID("Journey", j.Slug) }

// Name is the journey's name.
func (j *Journey) Name(ctx context.Context, language *Language) string {
	return j.NameText.In(ctx, language)
}

// Description says what the journey is.
func (j *Journey) Description(ctx context.Context, language *Language) string {
	return j.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (j *Journey) ContentLanguage(ctx context.Context, language *Language) Language {
	return j.NameText.Language(ctx, language)
}

// JourneyPart is a part of a journey.
type JourneyPart struct {
	JourneySlug     string        `bun:"journey,pk"`
	Slug            string        `bun:"slug,pk"`
	Position        int           `bun:"position"`
	NameText        Text          `bun:"name,type:jsonb"`
	DescriptionText Text          `bun:"description,type:jsonb"`
	Form            EducationForm `bun:"form"`
	Level           JourneyLevel  `bun:"level"`
}

// JourneyLevel is who arranges a part of a journey.
type JourneyLevel string

// The three levels of one red thread.
const (
	National JourneyLevel = "NATIONAL"
	Regional JourneyLevel = "REGIONAL"
	Local    JourneyLevel = "LOCAL"
)

// ID is the node id.
func (p *JourneyPart) ID() string { return NodeID("JourneyPart", p.JourneySlug, p.Slug) }

// Name is the part's name.
func (p *JourneyPart) Name(ctx context.Context, language *Language) string {
	return p.NameText.In(ctx, language)
}

// Description says what the part is.
func (p *JourneyPart) Description(ctx context.Context, language *Language) string {
	return p.DescriptionText.In(ctx, language)
}

// ContentLanguage is the language that the texts fell back to.
func (p *JourneyPart) ContentLanguage(ctx context.Context, language *Language) Language {
	return p.NameText.Language(ctx, language)
}
