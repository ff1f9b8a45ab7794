package career

import "context"

// Provider is who gives education.
type Provider struct {
	Slug       string  `bun:"slug,pk"`
	NameText   Text    `bun:"name,type:jsonb"`
	Place      *string `bun:"place"`
	SourceName string  `bun:"source"`

	Offers []*EducationOffer `bun:"-"`
	Source *Source           `bun:"-"`
}

// ID is the node id.
func (p *Provider) ID() string { return NodeID("Provider", p.Slug) }

// Name is the provider's name.
func (p *Provider) Name(ctx context.Context, language *Language) string {
	return p.NameText.In(ctx, language)
}

// ContentLanguage is the language that the name fell back to.
func (p *Provider) ContentLanguage(ctx context.Context, language *Language) Language {
	return p.NameText.Language(ctx, language)
}
