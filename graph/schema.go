// Package graph is GraphQL only: resolvers of one line, errors and cost. What a field means is decided
// in the domain and in service.
package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"blommaut/internal/service"
)

// Resolver answers the fields that are not simply there on the domain's types.
type Resolver struct {
	service *service.Service
}

// NewSchema is the executable schema over a service.
func NewSchema(s *service.Service) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: &Resolver{service: s}})
}

// Query answers the root fields.
func (r *Resolver) Query() QueryResolver { return (*queryResolver)(r) }

// Subscription answers the root fields of subscriptions.
func (r *Resolver) Subscription() SubscriptionResolver { return (*subscriptionResolver)(r) }

// Role answers the fields of a role that depend on the day.
func (r *Resolver) Role() RoleResolver { return (*roleResolver)(r) }

// Qualification answers the fields of a qualification that depend on the day.
func (r *Resolver) Qualification() QualificationResolver { return (*qualificationResolver)(r) }

type (
	queryResolver         Resolver
	subscriptionResolver  Resolver
	roleResolver          Resolver
	qualificationResolver Resolver
)
