package career

import "blommaut/internal/page"

// RoleConnection is a page of roles.
type RoleConnection = page.Page[*Role]

// RoleEdge is a role in a page.
type RoleEdge = page.Edge[*Role]

// TransitionConnection is a page of transitions.
type TransitionConnection = page.Page[*Transition]

// TransitionEdge is a transition in a page.
type TransitionEdge = page.Edge[*Transition]

// QualificationConnection is a page of qualifications.
type QualificationConnection = page.Page[*Qualification]

// QualificationEdge is a qualification in a page.
type QualificationEdge = page.Edge[*Qualification]

// EducationOfferConnection is a page of offers.
type EducationOfferConnection = page.Page[*EducationOffer]

// EducationOfferEdge is an offer in a page.
type EducationOfferEdge = page.Edge[*EducationOffer]

// SearchResultConnection is a page of what was found.
type SearchResultConnection = page.Page[SearchResult]

// SearchResultEdge is something found in a page.
type SearchResultEdge = page.Edge[SearchResult]

// SearchResult is something that a search can find: a role, a qualification, an offer or a journey.
type SearchResult interface {
	Node
	searchable()
}

func (*Role) searchable()           {}
func (*Qualification) searchable()  {}
func (*EducationOffer) searchable() {}
func (*Journey) searchable()        {}
