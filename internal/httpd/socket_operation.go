package httpd

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"blommaut/internal/people"
)

// subscribe starts an operation. False means that the socket is closed.
func (s *socket) subscribe(incoming message) bool {
	if incoming.ID == "" {
		s.close(closeBadRequest, "an operation needs an id")
		return false
	}
	params, refused := decode(incoming.Payload)
	if refused != nil {
		s.refuse(incoming.ID, refused.errors())
		return true
	}
	ctx, cancel := context.WithCancel(s.ctx)
	op := &operation{id: incoming.ID, cancel: cancel}
	switch s.begin(op) {
	case taken:
		cancel()
		s.close(closeTakenID, "Subscriber for "+incoming.ID[:min(len(incoming.ID), 50)]+" already exists")
		return false
	case full:
		cancel()
		s.refuse(incoming.ID, tooMany())
		return true
	case begun:
	}
	s.going.Go(func() {
		defer cancel()
		s.operate(ctx, op, params)
	})
	return true
}

// operation is one that goes on. Its id may be used again when it is over.
type operation struct {
	id     string
	cancel context.CancelFunc
}

type beginning int

const (
	begun beginning = iota
	taken
	full
)

func (s *socket) begin(op *operation) beginning {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.active[op.id] != nil:
		return taken
	case len(s.active) >= maxOperations:
		return full
	}
	s.active[op.id] = op
	return begun
}

// stop ends an operation that the client wants no more of.
func (s *socket) stop(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.active[id]; op != nil {
		op.cancel()
		delete(s.active, id)
	}
}

// finish makes the id free before the client reads that it is. False means that the client has
// stopped the operation and waits for nothing.
func (s *socket) finish(op *operation) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.active[op.id] != op {
		return false
	}
	delete(s.active, op.id)
	return true
}

func (s *socket) operate(ctx context.Context, op *operation, params *graphql.RawParams) {
	defer func() {
		if panicked := recover(); panicked != nil && s.finish(op) {
			s.refuse(op.id, s.endpoint.masked(ctx, panicked))
		}
	}()
	// A socket may stay open for long: what the records say of who asks is looked up as for any request.
	viewer, refused := s.endpoint.recognise(ctx, s.credentials)
	if refused != nil {
		if s.finish(op) {
			s.refuse(op.id, refused.errors())
		}
		return
	}
	ctx = graphql.StartOperationTrace(people.WithViewer(ctx, viewer))
	oc, errs := s.endpoint.executor.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, oc)
	if errs != nil {
		if s.finish(op) {
			s.refuse(op.id, s.endpoint.executor.DispatchError(ctx, errs).Errors)
		}
		return
	}
	s.endpoint.each(ctx, oc, func(response *graphql.Response) bool {
		s.send(message{ID: op.id, Type: "next", Payload: encode(response)})
		return ctx.Err() == nil
	})
	if s.finish(op) {
		s.send(message{ID: op.id, Type: "complete"})
	}
}
