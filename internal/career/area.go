package career

import "context"

// Area is an area of work that roles are browsed by.
type Area struct {
	Slug     string `bun:"slug,pk"`
	Position int    `bun:"position"`
	NameText Text   `bun:"name,type:jsonb"`
}

// Name is the area's name.
func (a *Area) Name(ctx context.Context, language *Language) string {
	return a.NameText.In(ctx, language)
}

// ContentLanguage is the language that the name fell back to.
func (a *Area) ContentLanguage(ctx context.Context, language *Language) Language {
	return a.NameText.Language(ctx, language)
}
