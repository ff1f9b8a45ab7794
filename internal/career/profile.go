package career

import (
	"context"
	"strconv"
)

// RequirementProfile is one version of the requirements of a role.
type RequirementProfile struct {
	RoleSlug   string `bun:"role,pk"`
	Version    int    `bun:"version,pk"` // 1 for the oldest
	ValidFrom  *Date  `bun:"valid_from,type:date"`
	ValidTo    *Date  `bun:"valid_to,type:date"` // exclusive
	NoteText   Text   `bun:"note,type:jsonb,nullzero"`
	SourceName string `bun:"source"`

	Required  Requirement `bun:"-"`
	Preferred Requirement `bun:"-"`
	Role      *Role       `bun:"-"`
	Source    *Source     `bun:"-"`
}

// ID is the node id.
func (p *RequirementProfile) ID() string {
	return NodeID("RequirementProfile", p.RoleSlug, strconv.Itoa(p.Version))
}

// Note is what a reader should know of these requirements, nil where there is nothing.
func (p *RequirementProfile) Note(ctx context.Context, language *Language) *string {
	if len(p.NoteText) == 0 {
		return nil
	}
	note := p.NoteText.In(ctx, language)
	return &note
}

// ContentLanguage is the language that the note fell back to.
func (p *RequirementProfile) ContentLanguage(ctx context.Context, language *Language) Language {
	return p.NoteText.Language(ctx, language)
}

func (p *RequirementProfile) validOn(day Date) bool {
	return (p.ValidFrom == nil || !day.Before(*p.ValidFrom)) && (p.ValidTo == nil || day.Before(*p.ValidTo))
}
