package career

import "context"

// Subject is what credits lie in.
type Subject struct {
	Slug     string `bun:"slug,pk"`
	NameText Text   `bun:"name,type:jsonb"`
}

// Name is the subject's name.
func (s *Subject) Name(ctx context.Context, language *Language) string {
	return s.NameText.In(ctx, language)
}

// ContentLanguage is the language that the name fell back to.
func (s *Subject) ContentLanguage(ctx context.Context, language *Language) Language {
	return s.NameText.Language(ctx, language)
}
