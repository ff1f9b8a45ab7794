package career

import "blommaut/internal/page"

type (
	// RoleConnection is a page of roles. The other connections of the catalogue follow, with their edges.
	RoleConnection           = page.Page[*Role]
	RoleEdge                 = page.Edge[*Role]
	TransitionConnection     = page.Page[*Transition]
	TransitionEdge           = page.Edge[*Transition]
	QualificationConnection  = page.Page[*Qualification]
	QualificationEdge        = page.Edge[*Qualification]
	EducationOfferConnection = page.Page[*EducationOffer]
	EducationOfferEdge       = page.Edge[*EducationOffer]
	SearchResultConnection   = page.Page[SearchResult]
	SearchResultEdge         = page.Edge[SearchResult]
)

// SearchResult is something that a search can find: a role, a qualification, an offer or a journey.
type SearchResult interface {
	Node
	searchable()
}

func (*Role) searchable()           {}
func (*Qualification) searchable()  {}
func (*EducationOffer) searchable() {}
func (*Journey) searchable()        {}
