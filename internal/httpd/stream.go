package httpd

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/klauspost/compress/gzhttp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/internal/people"
)

// stream answers as server-sent events, one connection for each operation. An operation that is
// refused comes as an event too, as a browser's EventSource does not show the body of other answers.
func (e *endpoint) stream(ctx context.Context, w http.ResponseWriter, op *graphql.OperationContext, errs gqlerror.List) {
	ctx, cancel := until(ctx, people.ViewerFrom(ctx))
	defer cancel()
	defer context.AfterFunc(e.running, cancel)()

	header := w.Header()
	header.Set("Content-Type", eventStream+"; charset=utf-8")
	header.Set("X-Accel-Buffering", "no")        // or a proxy would hold events back
	header.Set(gzhttp.HeaderNoCompression, "on") // or compression would
	lines := &eventWriter{w, http.NewResponseController(w), e.patience.write}
	if errs != nil {
		_ = lines.event("next", encode(e.executor.DispatchError(ctx, errs))) // the client has left
		_ = lines.event("complete", nil)
		return
	}
	if lines.write(":\n\n") != nil {
		return
	}
	answers := make(chan []byte)
	go e.produce(ctx, op, answers)
	lines.forward(ctx, answers, e.patience.heartbeat)
	cancel()
	for range answers { // the producer has ended when its channel has
	}
}

// produce executes until the operation ends, which it does at the latest with ctx.
func (e *endpoint) produce(ctx context.Context, op *graphql.OperationContext, answers chan<- []byte) {
	defer close(answers)
	e.each(ctx, op, func(response *graphql.Response) bool {
		select {
		case answers <- encode(response):
			return true
		case <-ctx.Done():
			return false
		}
	})
}

// each gives every answer of an operation, until there are no more or give does not want them. A
// subscription reads the newest of what there is with each event; a query sees one version.
func (e *endpoint) each(ctx context.Context, op *graphql.OperationContext, give func(*graphql.Response) bool) {
	defer func() {
		if panicked := recover(); panicked != nil {
			give(&graphql.Response{Errors: e.masked(ctx, panicked)})
		}
	}()
	if op.Operation.Operation == ast.Subscription {
		e.eachEvent(ctx, op, give)
		return
	}
	ctx, cancel := context.WithTimeout(e.pin(ctx), e.patience.operation)
	defer cancel()
	responses, ctx := e.executor.DispatchOperation(ctx, op)
	for response := responses(ctx); response != nil && give(response); {
		response = responses(ctx)
	}
}

// eventWriter writes to a client that must not be slower than it is patient.
type eventWriter struct {
	w        http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
}

func (l *eventWriter) forward(ctx context.Context, answers <-chan []byte, heartbeat time.Duration) {
	ticker := time.NewTicker(heartbeat)
	defer ticker.Stop()
	for {
		var err error
		select {
		case answer, more := <-answers:
			if !more {
				l.complete(ctx)
				return
			}
			err = l.event("next", answer)
		case <-ticker.C:
			err = l.write(":\n\n")
		}
		if err != nil {
			return
		}
	}
}

// complete tells that there is no more to come, unless it is the server that stops, or the token that
// has expired: then the client should come back.
func (l *eventWriter) complete(ctx context.Context) {
	if ctx.Err() == nil {
		_ = l.event("complete", nil) // the client has left
	}
}

// event writes one event. The data is JSON as encode makes it, which has no line ends.
func (l *eventWriter) event(name string, data []byte) error {
	return l.write("event: " + name + "\ndata: " + string(data) + "\n\n")
}

func (l *eventWriter) write(text string) error {
	_ = l.control.SetWriteDeadline(time.Now().Add(l.patience)) // not every connection has deadlines
	if _, err := l.w.Write([]byte(text)); err != nil {
		return err
	}
	return l.control.Flush()
}
