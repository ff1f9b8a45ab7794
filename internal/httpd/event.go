package httpd

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// eachEvent gives every event of a subscription, with a deadline for each. gqlgen waits for an event
// and answers it in one call, so the time begins with the first field that is read of it.
func (e *endpoint) eachEvent(ctx context.Context, op *graphql.OperationContext, give func(*graphql.Response) bool) {
	read := op.ResolverMiddleware
	op.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
		if begin, ok := ctx.Value(beginEventKey{}).(func()); ok {
			begin()
		}
		return read(ctx, next)
	}
	responses, ctx := e.executor.DispatchOperation(ctx, op)
	for {
		response := e.event(ctx, responses)
		if response == nil || !give(response) {
			return
		}
	}
}

type beginEventKey struct{}

func (e *endpoint) event(ctx context.Context, responses graphql.ResponseHandler) *graphql.Response {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var begun sync.Once
	timer := time.AfterFunc(time.Hour, func() { cancel(context.DeadlineExceeded) })
	timer.Stop()
	defer timer.Stop()
	begin := func() { begun.Do(func() { timer.Reset(e.patience.operation) }) }
	return responses(context.WithValue(ctx, beginEventKey{}, begin))
}
