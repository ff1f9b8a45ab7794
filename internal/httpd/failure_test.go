package httpd

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"blommaut/internal/fault"
)

// at does something in place of a field's resolver.
func at(field string, do func(context.Context) (any, error)) func(*Server) {
	return func(s *Server) {
		s.endpoint.executor.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) {
			if graphql.GetFieldContext(ctx).Field.Name == field {
				return do(ctx)
			}
			return next(ctx)
		})
	}
}

func TestAPanicIsMaskedAndOtherFieldsAreAnswered(t *testing.T) {
	t.Parallel()
	const secret = "password=geheim"
	s := open(t, Config{}, at("role", func(context.Context) (any, error) { panic(secret) }))
	a := s.query(t, `{ role(slug: "underskoterska") { slug } catalogueVersion }`)
	if a.status != http.StatusOK || len(a.Errors) != 1 || a.code() != string(fault.Internal) || a.Data["catalogueVersion"] == nil || a.Data["role"] != nil {
		t.Fatalf("got %d %s", a.status, a.body)
	}
	id, _ := a.Errors[0].Extensions["id"].(string)
	if log := s.log.String(); id == "" || !strings.Contains(log, id) || !strings.Contains(log, secret) || !strings.Contains(log, "failure_test.go") {
		t.Errorf("id %q, log %s", id, log)
	}
	if strings.Contains(a.body, secret) || a.Errors[0].Message != "internal error" {
		t.Errorf("the client reads %s", a.body)
	}
}

func TestUnknownErrorsAreMasked(t *testing.T) {
	t.Parallel()
	const secret = `dial tcp 10.0.0.7:5432: password "geheim"`
	s := open(t, Config{}, at("role", func(context.Context) (any, error) { return nil, errors.New(secret) }))
	a := s.query(t, `{ role(slug: "x") { slug } }`)
	if a.code() != string(fault.Internal) || strings.Contains(a.body, "10.0.0.7") || strings.Count(s.log.String(), "internal error") != 1 {
		t.Errorf("got %s, logged %s", a.body, s.log)
	}
}

func TestAPanicOutsideOfFieldsIsMasked(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) {
		s.endpoint.pin = func(context.Context) context.Context { panic("geheim") }
	})
	a := s.query(t, `{ catalogueVersion }`)
	if a.status != http.StatusInternalServerError || a.code() != string(fault.Internal) || strings.Contains(a.body, "geheim") {
		t.Errorf("got %d %s", a.status, a.body)
	}
	c := connect(t, s).greet()
	c.subscribe("1", `{ catalogueVersion }`)
	if heard := c.hear("next"); !strings.Contains(string(heard.Payload), "INTERNAL") || strings.Contains(string(heard.Payload), "geheim") {
		t.Errorf("on a socket: %s", heard.Payload)
	}
}

func TestAnAnswerHasFiftyErrorsAtMost(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, at("twin", func(context.Context) (any, error) { return nil, fault.Input("no") }))
	if a := s.query(t, `{ a: roles(first: 100) { nodes { a: twin { slug } b: twin { slug } c: twin { slug } } } }`); len(a.Errors) != 50 {
		t.Errorf("%d errors", len(a.Errors))
	}
	if a := s.query(t, "{"+numbered(600, "a%d ")+"}"); len(a.Errors) != 50 {
		t.Errorf("%d errors of validation", len(a.Errors))
	}
}

// stuck waits until it is told to stop.
func stuck(ctx context.Context) (any, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(soon):
		return nil, errors.New("nobody stopped it")
	}
}

func TestAnOperationThatTakesTooLongIsStopped(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, at("role", stuck), func(s *Server) { s.endpoint.patience.operation = 50 * time.Millisecond })
	if a := s.query(t, `{ role(slug: "x") { slug } catalogueVersion }`); a.code() != string(fault.Timeout) || a.Data["catalogueVersion"] == nil {
		t.Errorf("got %d %s", a.status, a.body)
	}
}

func TestAnEventThatTakesTooLongIsStopped(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, at("version", stuck), func(s *Server) { s.endpoint.patience.operation = 50 * time.Millisecond })
	_, lines := events(t, s, http.MethodGet, get(`subscription { careerGraphChanged { version } }`), "")
	nextLine(t, lines)
	if data := nextLine(t, lines); !strings.Contains(data, "TIMEOUT") {
		t.Errorf("got %s", data)
	}
}
