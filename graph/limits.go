package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

// What one request may ask for.
const (
	maxTokens             = 2_000
	maxDepth              = 12
	maxRoots              = 20
	maxAliases            = 15
	maxErrors             = 50
	maxIntrospectionDepth = 16
	maxIntrospectionCost  = 100_000
)

// costLimit is how much one operation of a viewer may cost.
func costLimit(viewer *people.Viewer) int {
	switch {
	case slices.Contains(viewer.Permissions(), people.Statistics):
		return 100_000
	case viewer.IsAnonymous():
		return 10_000
	}
	return 20_000
}

// Introspection says who may read the schema through the API.
type Introspection string

// Who may read the schema.
const (
	PublicIntrospection        Introspection = "public"
	AuthenticatedIntrospection Introspection = "authenticated"
)

// limits refuses an operation that asks for too much before any of it runs.
type limits struct {
	schema        *ast.Schema
	introspection Introspection
}

// Cost is what every answer says about its price, in `extensions.cost`.
type Cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

const costKey = "cost"

// ExtensionName names the extension to gqlgen.
func (*limits) ExtensionName() string { return "Limits" }

// Validate has nothing to ask of the schema.
func (*limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext weighs the operation.
func (l *limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if err := l.weigh(ctx, op); err != nil {
		return gqlerror.Wrap(err)
	}
	return nil
}

func (l *limits) weigh(ctx context.Context, op *graphql.OperationContext) error {
	if err := checkVariables(l.schema, op.Operation, op.Variables); err != nil {
		return err
	}
	repeated := countRepetition(op.Operation)
	if err := repeated.check(); err != nil {
		return err
	}
	scale := newScale(l.schema, op.Variables)
	if err := l.checkIntrospection(ctx, op, scale, repeated.introspections); err != nil {
		return err
	}
	asked, limit := scale.operation(op.Operation), costLimit(people.ViewerFrom(ctx))
	op.Stats.SetExtension(costKey, asked.cost)
	if asked.depth > maxDepth {
		return fault.New(fault.CostLimitExceeded, "the operation is %d fields deep, at most %d are answered", min(asked.depth, ceiling), maxDepth)
	}
	if asked.cost > limit {
		return fault.New(fault.CostLimitExceeded, "the operation costs %d points, at most %d are answered", asked.cost, limit)
	}
	return nil
}

func (r *repetition) check() error {
	if len(r.roots) > maxRoots {
		return fault.New(fault.CostLimitExceeded, "the operation has %d fields at its root, at most %d are answered", len(r.roots), maxRoots)
	}
	for field, aliases := range r.aliases {
		if len(aliases) > maxAliases {
			return fault.New(fault.CostLimitExceeded, "the operation gives %s %d aliases, at most %d are answered", field, len(aliases), maxAliases)
		}
	}
	if len(r.introspections) > 1 {
		return fault.New(fault.CostLimitExceeded, "ask for __schema or __type once a request")
	}
	return nil
}

func (l *limits) checkIntrospection(ctx context.Context, op *graphql.OperationContext, scale *scale, fields []*ast.Field) error {
	for _, field := range fields {
		if l.introspection == AuthenticatedIntrospection && people.ViewerFrom(ctx).IsAnonymous() {
			return fault.New(fault.Unauthenticated, "introspection is not offered to anonymous clients")
		}
		asked := scale.fieldInFull(field)
		if asked.depth > maxIntrospectionDepth || asked.cost > maxIntrospectionCost {
			return fault.New(fault.CostLimitExceeded, "the introspection is too large: at most %d fields deep and %d points", maxIntrospectionDepth, maxIntrospectionCost)
		}
		op.DisableIntrospection = false
	}
	return nil
}

// InterceptResponse puts the price in the answer and keeps its errors few.
func (l *limits) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if graphql.HasOperationContext(ctx) {
		requested, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(costKey).(int)
		graphql.RegisterExtension(ctx, costKey, Cost{requested, costLimit(people.ViewerFrom(ctx))})
	}
	response := next(ctx)
	if response != nil && len(response.Errors) > maxErrors {
		response.Errors = response.Errors[:maxErrors]
	}
	return response
}
