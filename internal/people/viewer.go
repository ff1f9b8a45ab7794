// Package people is about persons: who asks and what they may do. It is pure.
package people

import "context"

// Viewer is who asks.
type Viewer struct {
	Permissions []Permission
}

// Permission is something a viewer may do.
type Permission string

// What a viewer may do.
const (
	Explore    Permission = "EXPLORE"
	OwnRecord  Permission = "OWN_RECORD"
	Team       Permission = "TEAM"
	People     Permission = "PEOPLE"
	Catalogue  Permission = "CATALOGUE"
	Courses    Permission = "COURSES"
	Statistics Permission = "STATISTICS"
	Strategy   Permission = "STRATEGY"
)

// Anonymous is a viewer without an account: they may explore.
func Anonymous() *Viewer { return &Viewer{Permissions: []Permission{Explore}} }

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
