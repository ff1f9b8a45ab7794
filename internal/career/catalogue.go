// Package career is the heart: the career graph of roles, qualifications, requirement trees,
// transitions and education, what somebody lacks for a role, and the best ways there. It is pure: it
// knows neither database nor transport, and everything it holds is safe to read at the same time.
package career

import (
	"time"

	"blommaut/internal/fault"
)

// Records are the rows of the catalogue before they are linked to each other.
type Records struct {
	Sources        []*Source
	Areas          []*Area
	Subjects       []*Subject
	Levels         []*LevelDescription
	Orientations   []*OrientationDescription
	Staircase      []*StaircaseStep
	Qualifications []*Qualification
	Roles          []*Role
	Profiles       []*RequirementProfile
	Transitions    []*Transition
	Providers      []*Provider
	Offers         []*EducationOffer
	Programmes     []*NationalProgramme
	Journeys       []*Journey
	Synonyms       []*Synonym
}

// Synonym is a word that people use in a search for another.
type Synonym struct {
	Word  string `bun:"word,pk"`
	Means string `bun:"means,pk"`
}

// Catalogue is one version of the whole catalogue, linked and immutable.
type Catalogue struct {
	Version int
	Records // sorted and linked

	roles          map[string]*Role
	qualifications map[string]*Qualification
	subjects       map[string]*Subject
	areas          map[string]*Area
	providers      map[string]*Provider
	transitions    map[[2]string]*Transition
	nodes          map[string]Node
	requirements   map[string]Requirement
}

// Role is the role with the slug, nil where there is none.
func (c *Catalogue) Role(slug string) *Role { return c.roles[slug] }

// Qualification is the qualification with the slug, nil where there is none.
func (c *Catalogue) Qualification(slug string) *Qualification { return c.qualifications[slug] }

// Subject is the subject with the slug, nil where there is none.
func (c *Catalogue) Subject(slug string) *Subject { return c.subjects[slug] }

// Offer is the education offer with the slug, nil where there is none.
func (c *Catalogue) Offer(slug string) *EducationOffer {
	offer, _ := c.nodes[NodeID("EducationOffer", slug)].(*EducationOffer)
	return offer
}

// Requirement is the requirement with the id, whichever profile it is of; nil where there is none.
func (c *Catalogue) Requirement(id string) Requirement { return c.requirements[id] }

// Transition is the way between two roles, nil where there is none.
func (c *Catalogue) Transition(from, to *Role) *Transition {
	return c.transitions[[2]string{from.Slug, to.Slug}]
}

// Node is the object with the id, nil where there is none.
func (c *Catalogue) Node(id string) Node { return c.nodes[id] }

// MustRole is the role with the slug; an unknown slug is the asker's mistake.
func (c *Catalogue) MustRole(slug string) (*Role, error) {
	if role := c.roles[slug]; role != nil {
		return role, nil
	}
	return nil, fault.Input("there is no role %q", slug)
}

// Graph is the roles with the transitions between them.
type Graph struct {
	Roles       []*Role
	Transitions []*Transition
	Version     int
}

// Graph is the drawing of the roles that fit the filter.
func (c *Catalogue) Graph(filter *RoleFilter, today Date) (*Graph, error) {
	roles, err := c.FilterRoles(filter, today)
	if err != nil {
		return nil, err
	}
	drawn := make(map[*Role]bool, len(roles))
	for _, role := range roles {
		drawn[role] = true
	}
	graph := &Graph{Roles: roles, Transitions: []*Transition{}, Version: c.Version}
	for _, way := range c.Transitions {
		if drawn[way.From] && drawn[way.To] {
			graph.Transitions = append(graph.Transitions, way)
		}
	}
	return graph, nil
}

// Today is the day at a moment in Sweden.
func Today(now time.Time) (Date, error) {
	stockholm, err := time.LoadLocation("Europe/Stockholm")
	if err != nil {
		return Date{}, err
	}
	return NewDate(now.In(stockholm)), nil
}
