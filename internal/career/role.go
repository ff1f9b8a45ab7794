package career

import (
	"context"
	"slices"
)

// Role is work that somebody is employed in, or an assignment beside it.
type Role struct {
	Slug            string   `bun:"slug,pk"`
	TitleText       Text     `bun:"title,type:jsonb"`
	SummaryText     Text     `bun:"summary,type:jsonb"`
	DescriptionText Text     `bun:"description,type:jsonb"`
	Kind            RoleKind `bun:"kind"`
	Level           Level    `bun:"level"`
	LevelSourceName string   `bun:"level_source"`
	AreaSlug        string   `bun:"area"`
	ProtectedTitle  bool     `bun:"protected_title"`
	SourceName      string   `bun:"source"`

	TaskTexts        []Text   `bun:"-"`
	TargetGroupTexts []Text   `bun:"-"`
	WorkplaceTexts   []Text   `bun:"-"`
	ColleagueTexts   []Text   `bun:"-"` // others one works with who are no role
	WorksWithSlugs   []string `bun:"-"`
	SupervisesSlugs  []string `bun:"-"`
	DelegatesToSlugs []string `bun:"-"`

	Area                   *Area                 `bun:"-"`
	LevelSource            *Source               `bun:"-"`
	Source                 *Source               `bun:"-"`
	Twin                   *Role                 `bun:"-"` // the other kind with the same title
	Profiles               []*RequirementProfile `bun:"-"` // newest first
	WorksWith              []*Role               `bun:"-"`
	Supervises             []*Role               `bun:"-"`
	DelegatesTo            []*Role               `bun:"-"`
	ReceivesDelegationFrom []*Role               `bun:"-"`
	Outgoing               []*Transition         `bun:"-"`
	Incoming               []*Transition         `bun:"-"`
}

// RoleKind tells employments from assignments.
type RoleKind string

// The two kinds of role.
const (
	Position   RoleKind = "POSITION"
	Assignment RoleKind = "ASSIGNMENT"
)

// ID is the node id.
func (r *Role) ID() string { return NodeID("Role", r.Slug) }

// Title is the role's title.
func (r *Role) Title(ctx context.Context, language *Language) string {
	return r.TitleText.In(ctx, language)
}

// Summary is one sentence for a card.
func (r *Role) Summary(ctx context.Context, language *Language) string {
	return r.SummaryText.In(ctx, language)
}

// Description says what one does, for whom and with whom.
func (r *Role) Description(ctx context.Context, language *Language) string {
	return r.DescriptionText.In(ctx, language)
}

// Tasks are what one does.
func (r *Role) Tasks(ctx context.Context, language *Language) []string {
	return textsIn(ctx, r.TaskTexts, language)
}

// TargetGroups are for whom one works.
func (r *Role) TargetGroups(ctx context.Context, language *Language) []string {
	return textsIn(ctx, r.TargetGroupTexts, language)
}

// Workplaces are where one works.
func (r *Role) Workplaces(ctx context.Context, language *Language) []string {
	return textsIn(ctx, r.WorkplaceTexts, language)
}

// WorksWithOthers are those one works with who are no role.
func (r *Role) WorksWithOthers(ctx context.Context, language *Language) []string {
	return textsIn(ctx, r.ColleagueTexts, language)
}

// ContentLanguage is the language that the texts fell back to.
func (r *Role) ContentLanguage(ctx context.Context, language *Language) Language {
	return r.TitleText.Language(ctx, language)
}

// Transitions are the ways on from the role or the ways here; all orientations where none is named.
func (r *Role) Transitions(direction *Direction, orientations []Orientation) []*Transition {
	ways := r.Outgoing
	if direction != nil && *direction == Incoming {
		ways = r.Incoming
	}
	if len(orientations) == 0 {
		return ways
	}
	return slices.DeleteFunc(slices.Clone(ways), func(way *Transition) bool {
		return !slices.Contains(orientations, way.Orientation)
	})
}

// ProfileAt is the version of the requirements valid on a day, nil where none is published.
func (r *Role) ProfileAt(day Date) *RequirementProfile {
	for _, profile := range r.Profiles {
		if profile.validOn(day) {
			return profile
		}
	}
	return nil
}

// LicenceRequiredAt tells whether the requirements of a day name a licence.
func (r *Role) LicenceRequiredAt(day Date) bool {
	profile := r.ProfileAt(day)
	if profile == nil {
		return false
	}
	for leaf := range Leaves(profile.Required) {
		if holds, ok := leaf.(*HoldsQualification); ok && holds.Qualification.Kind == Licence {
			return true
		}
	}
	return false
}
