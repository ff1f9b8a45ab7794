package service

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

// Roles is a page of the roles that fit the filter.
func (s *Service) Roles(ctx context.Context, filter *career.RoleFilter, order *career.RoleOrder, args page.Args) (*career.RoleConnection, error) {
	roles, err := s.Catalogue(ctx).FilterRoles(filter, s.Today())
	if err != nil {
		return nil, err
	}
	by := career.RoleOrder{Field: career.ByLevel, Direction: career.Ascending}
	if order != nil {
		by = *order
	}
	roles = append([]*career.Role(nil), roles...)
	page.Sort(roles, by.Key)
	return page.Of(roles, "roles by "+string(by.Field+" ")+string(by.Direction), by.Key, args)
}

// Graph is the drawing of the roles that fit the filter.
func (s *Service) Graph(ctx context.Context, filter *career.RoleFilter) (*career.Graph, error) {
	return s.Catalogue(ctx).Graph(filter, s.Today())
}

// Qualifications is a page of the qualifications that fit the filter.
func (s *Service) Qualifications(ctx context.Context, filter *career.QualificationFilter, args page.Args) (*career.QualificationConnection, error) {
	qualifications, err := s.Catalogue(ctx).FilterQualifications(filter)
	if err != nil {
		return nil, err
	}
	return page.Of(qualifications, "qualifications", func(q *career.Qualification) string { return q.Slug }, args)
}

// Transitions is a page of the transitions that fit the filter.
func (s *Service) Transitions(ctx context.Context, filter *career.TransitionFilter, args page.Args) (*career.TransitionConnection, error) {
	transitions, err := s.Catalogue(ctx).FilterTransitions(filter)
	if err != nil {
		return nil, err
	}
	return page.Of(transitions, "transitions", (*career.Transition).Key, args)
}

// Offers is a page of the offers that fit the filter.
func (s *Service) Offers(ctx context.Context, filter *career.EducationOfferFilter, args page.Args) (*career.EducationOfferConnection, error) {
	offers, err := s.Catalogue(ctx).FilterOffers(filter, s.Today())
	if err != nil {
		return nil, err
	}
	return page.Of(offers, "offers", func(o *career.EducationOffer) string { return o.Slug }, args)
}
