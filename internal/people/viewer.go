package people

import (
	"context"
	"slices"
)

// Viewer is who asks: what a token says of them, and what the records say of that person.
type Viewer struct {
	Identity

	// EmployeeID is the viewer's own record in their municipality, nil where there is none.
	EmployeeID *ID
	// UnitIDs are the units that the viewer manages; their people and those of the units below are theirs.
	UnitIDs IDs
}

// Anonymous is a viewer without an account: they may explore.
func Anonymous() *Viewer { return &Viewer{} }

// IsAnonymous tells a viewer without an account.
func (v *Viewer) IsAnonymous() bool { return v.Subject == "" }

// Is tells whether the viewer is of a kind.
func (v *Viewer) Is(kind ViewerKind) bool { return slices.Contains(v.Kinds, kind) }

// IsColleague tells whether the viewer works in their municipality, and is not somebody who only counts.
func (v *Viewer) IsColleague() bool {
	return v.MunicipalityID != 0 && (v.Is(EmployeeKind) || v.Is(ManagerKind) || v.Is(HRKind))
}

type viewerKey struct{}

// WithViewer sets who asks.
func WithViewer(ctx context.Context, viewer *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, viewer)
}

// ViewerFrom is who asks, anonymous where nobody is set.
func ViewerFrom(ctx context.Context) *Viewer {
	if viewer, ok := ctx.Value(viewerKey{}).(*Viewer); ok {
		return viewer
	}
	return Anonymous()
}
