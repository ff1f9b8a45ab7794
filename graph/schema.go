// Package graph is GraphQL only: resolvers of one line, errors and cost. What a field means is decided
// in the domain and in service.
package graph

import (
	"maps"

	"github.com/99designs/gqlgen/graphql"

	"blommaut/internal/service"
)

// Resolver answers the fields that are not simply there on the domain's types.
type Resolver struct {
	service *service.Service
}

// NewSchema is the executable schema over a service. It does not offer @defer, which the parser's
// own prelude brings along.
func NewSchema(s *service.Service) graphql.ExecutableSchema {
	offered := *parsedSchema
	offered.Directives = maps.Clone(offered.Directives)
	delete(offered.Directives, "defer")
	return NewExecutableSchema(Config{Schema: &offered, Resolvers: &Resolver{service: s}})
}

// Query answers the root fields.
func (r *Resolver) Query() QueryResolver { return (*queryResolver)(r) }

// Subscription answers the root fields of subscriptions.
func (r *Resolver) Subscription() SubscriptionResolver { return (*subscriptionResolver)(r) }

// Role answers the fields of a role that depend on the day.
func (r *Resolver) Role() RoleResolver { return (*roleResolver)(r) }

// Qualification answers the fields of a qualification that depend on the day.
func (r *Resolver) Qualification() QualificationResolver { return (*qualificationResolver)(r) }

// Mutation answers the root fields of mutations.
func (r *Resolver) Mutation() MutationResolver { return (*mutationResolver)(r) }

// Viewer answers what the records say of a viewer.
func (r *Resolver) Viewer() ViewerResolver { return (*viewerResolver)(r) }

// Unit answers how a unit lies among the others.
func (r *Resolver) Unit() UnitResolver { return (*unitResolver)(r) }

// Appointment answers whether an appointment is held today.
func (r *Resolver) Appointment() AppointmentResolver { return (*appointmentResolver)(r) }

// UnitContent answers how a unit lay among the others.
func (r *Resolver) UnitContent() UnitContentResolver { return (*unitContentResolver)(r) }

// Employee answers what is on file of an employee.
func (r *Resolver) Employee() EmployeeResolver { return (*employeeResolver)(r) }

// Credential answers the fields of a credential that depend on the day.
func (r *Resolver) Credential() CredentialResolver { return (*credentialResolver)(r) }

// DevelopmentPlan answers what a viewer may do with a plan.
func (r *Resolver) DevelopmentPlan() DevelopmentPlanResolver { return (*developmentPlanResolver)(r) }

// Assessment answers what an assessment was made from.
func (r *Resolver) Assessment() AssessmentResolver { return (*assessmentResolver)(r) }

type (
	queryResolver           Resolver
	mutationResolver        Resolver
	subscriptionResolver    Resolver
	roleResolver            Resolver
	qualificationResolver   Resolver
	viewerResolver          Resolver
	unitResolver            Resolver
	appointmentResolver     Resolver
	unitContentResolver     Resolver
	employeeResolver        Resolver
	credentialResolver      Resolver
	assessmentResolver      Resolver
	developmentPlanResolver Resolver
)
