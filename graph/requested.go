package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// counts tells whether the total of a connection is asked for, which for a stored list takes a statement.
func counts(ctx context.Context) bool {
	for _, field := range graphql.CollectFieldsCtx(ctx, nil) {
		if field.Name == "totalCount" {
			return true
		}
	}
	return false
}
