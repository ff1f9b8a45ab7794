package httpd

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/graph"
	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/people"
)

// patience is how long the API waits for what.
type patience struct {
	body      time.Duration // for a request's body
	file      time.Duration // for a file to come or to be taken
	operation time.Duration // for an operation, or an event of a subscription, to be answered
	write     time.Duration // for a client to take an answer
	heartbeat time.Duration // between signs of life on a stream or a socket
	init      time.Duration // for the first message on a socket
}

func usualPatience() patience {
	return patience{
		body:      10 * time.Second,
		file:      2 * time.Minute,
		operation: 10 * time.Second,
		write:     30 * time.Second,
		heartbeat: 20 * time.Second,
		init:      5 * time.Second,
	}
}

// endpoint speaks GraphQL over HTTP, server-sent events and WebSocket.
type endpoint struct {
	executor *executor.Executor
	pin      func(context.Context) context.Context // holds on to one version of what is read
	origins  *origins
	// authenticate tells whose a token is; nil where nobody can log in.
	authenticate func(ctx context.Context, token string) (*people.Viewer, error)
	logger       *slog.Logger
	patience     patience
	single       http.Handler    // answers that are not streamed, compressed
	running      context.Context //nolint:containedctx // ends with the server, not with a request
}

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "private, no-store")
	w.Header().Set("Vary", "Accept, Accept-Encoding, Accept-Language, Origin")
	if r.Header.Get("Upgrade") != "" {
		e.upgrade(w, r)
		return
	}
	e.single.ServeHTTP(w, r)
}

// answer reads the operation and answers it in the form that the client accepts.
func (e *endpoint) answer(w http.ResponseWriter, r *http.Request) {
	accepted := negotiate(r.Header.Get("Accept"))
	defer e.mask(r.Context(), w, accepted.json)
	viewer, refused := e.admit(r, accepted)
	if refused != nil {
		refused.write(w, accepted.json)
		return
	}
	params, refused := e.read(w, r)
	if refused != nil {
		refused.write(w, accepted.json)
		return
	}
	ctx := graphql.StartOperationTrace(people.WithViewer(r.Context(), viewer))
	ctx = career.WithLanguage(ctx, contentLanguage(r.Header.Get("Accept-Language")))
	op, errs := e.executor.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, op)
	subscribes := errs == nil && op.Operation.Operation == ast.Subscription
	switch {
	case accepted.stream > accepted.asJSON, subscribes && accepted.stream > 0:
		e.stream(ctx, w, op, errs)
	case subscribes:
		badRequest("a subscription is answered as "+eventStream+" or over a socket").write(w, accepted.json)
	case errs != nil:
		e.refuse(w, accepted.json, e.executor.DispatchError(ctx, errs))
	default:
		e.run(ctx, w, op, accepted.json)
	}
}

// admit refuses what is not this client's to send, and tells who sends the rest.
func (e *endpoint) admit(r *http.Request, accepted acceptance) (*people.Viewer, *refusal) {
	switch {
	case e.origins.refuse(r):
		return nil, crossOrigin()
	case accepted.json == "" && accepted.stream == 0:
		return nil, &refusal{status: http.StatusNotAcceptable, code: fault.BadRequest, message: "answers come as " + graphqlJSON + ", " + plainJSON + " or " + eventStream}
	}
	return e.recognise(r.Context(), credentialsOf(r))
}

// read refuses what is no operation.
func (e *endpoint) read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(e.patience.body)) // not every connection has deadlines
	params, refused := readRequest(w, r)
	if refused != nil {
		return nil, refused // and the rest of the body has no more time than the first part
	}
	// A deadline that passes later would end the request's context.
	_ = control.SetReadDeadline(time.Time{})
	if r.Method == http.MethodGet && graph.IsMutation(params.Query, params.OperationName) {
		return nil, methodNotAllowed(http.MethodPost, "send mutations by POST")
	}
	return params, nil
}

func crossOrigin() *refusal {
	return &refusal{status: http.StatusForbidden, code: fault.Forbidden, message: "another site's page may not send this request"}
}

func (e *endpoint) run(ctx context.Context, w http.ResponseWriter, op *graphql.OperationContext, media string) {
	response := e.dispatch(ctx, op)
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(e.patience.write))
	if isRefused(response) {
		e.refuse(w, media, response)
		return
	}
	write(w, media, http.StatusOK, response)
}

func (e *endpoint) dispatch(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	ctx, cancel := context.WithTimeout(e.pin(ctx), e.patience.operation)
	defer cancel()
	responses, ctx := e.executor.DispatchOperation(ctx, op)
	if response := responses(ctx); response != nil {
		return response
	}
	// The deadline passed, or the client left, before it began.
	return e.executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(context.Cause(ctx))})
}

// ask answers a query of our own as it would be answered to anybody, in Swedish.
func (e *endpoint) ask(ctx context.Context, query string, variables map[string]any) *graphql.Response {
	ctx = graphql.StartOperationTrace(career.WithLanguage(ctx, career.SV))
	op, errs := e.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	ctx = graphql.WithOperationContext(ctx, op)
	if errs != nil {
		return e.executor.DispatchError(ctx, errs)
	}
	return e.dispatch(ctx, op)
}

// refuse answers an operation that never ran. Older clients look for errors in the body alone.
func (e *endpoint) refuse(w http.ResponseWriter, media string, response *graphql.Response) {
	status := http.StatusOK
	if media == graphqlJSON {
		status = statusOf(response.Errors[0].Extensions["code"])
	}
	write(w, media, status, response)
}

// mask answers in place of a handler that panics.
func (e *endpoint) mask(ctx context.Context, w http.ResponseWriter, media string) {
	panicked := recover()
	if panicked == nil {
		return
	}
	masked := e.masked(ctx, panicked)
	if media == "" {
		media = plainJSON
	}
	write(w, media, http.StatusInternalServerError, &graphql.Response{Errors: masked})
}

func (e *endpoint) masked(ctx context.Context, panicked any) gqlerror.List {
	masked := graph.Mask(ctx, e.logger, fmt.Errorf("panic: %v\n%s", panicked, debug.Stack()))
	return gqlerror.List{{Message: masked.Error(), Extensions: map[string]any{"code": fault.Internal, "id": masked.ID}}}
}
