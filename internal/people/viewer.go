// Package people is about persons: who asks and what they may do. It is pure.
package people

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
