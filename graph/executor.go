package graph

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
)

// cachedDocuments bounds the memory of the query cache: a long document takes some 80 KB.
const cachedDocuments = 300

// NewExecutor runs operations on a schema, within the limits, and masks what goes wrong inside.
func NewExecutor(schema graphql.ExecutableSchema, introspection Introspection, logger *slog.Logger) *executor.Executor {
	e := executor.New(schema)
	documents := lru.New[*ast.QueryDocument](cachedDocuments)
	e.SetQueryCache(documents)
	e.SetParserTokenLimit(maxTokens)
	e.SetDisableSuggestion(true)
	e.SetDefaultRulesFn(newRules)
	p := presenter{logger}
	e.SetErrorPresenter(p.present)
	e.SetRecoverFunc(p.recover)
	e.Use(&duplicates{documents})
	e.Use(&limits{schema: schema.Schema(), introspection: introspection})
	return e
}
