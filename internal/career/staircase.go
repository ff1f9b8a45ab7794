package career

import "context"

// StaircaseStep is a step of the education staircase.
type StaircaseStep struct {
	Number          int    `bun:"number,pk"` // 1 for the lowest
	Slug            string `bun:"slug"`
	NameText        Text   `bun:"name,type:jsonb"`
	DescriptionText Text   `bun:"description,type:jsonb"`
	ConditionTexts  []Text `bun:"conditions,type:jsonb"`
	SourceName      string `bun:"source"`

	Source *Source `bun:"-"`
}

// Name is the step's name.
func (s *StaircaseStep) Name(ctx context.Context, language *Language) string {
	return s.NameText.In(ctx, language)
}

// Description says what the step is, takes and answers for.
func (s *StaircaseStep) Description(ctx context.Context, language *Language) string {
	return s.DescriptionText.In(ctx, language)
}

// Conditions are what the step asks for.
func (s *StaircaseStep) Conditions(ctx context.Context, language *Language) []string {
	return textsIn(ctx, s.ConditionTexts, language)
}

// ContentLanguage is the language that the texts fell back to.
func (s *StaircaseStep) ContentLanguage(ctx context.Context, language *Language) Language {
	return s.NameText.Language(ctx, language)
}
