package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/internal/fault"
)

// maxMessage keeps an answer from repeating much of a long question.
const maxMessage = 500

// Masked is a mistake of our own. The client learns its id alone; the log has the rest.
type Masked struct{ ID string }

func (*Masked) Error() string { return "internal error" }

// Mask logs a mistake of our own and hides it behind an id.
func Mask(ctx context.Context, logger *slog.Logger, cause error) *Masked {
	masked := &Masked{ID: rand.Text()[:12]}
	logger.ErrorContext(ctx, "internal error", "id", masked.ID, "error", cause)
	return masked
}

// presenter gives every error a code that clients may rely on and words that are safe to show.
type presenter struct{ logger *slog.Logger }

// recover turns a panic into an error; the fields beside it are still answered.
func (p presenter) recover(ctx context.Context, panicked any) error {
	return Mask(ctx, p.logger, fmt.Errorf("panic at %s: %v\n%s", graphql.GetPath(ctx), panicked, debug.Stack()))
}

func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var located *gqlerror.Error
	if errors.As(err, &located) {
		shown.Locations = located.Locations
		if located.Path != nil {
			shown.Path = located.Path
		}
	}
	var masked *Masked
	var known *fault.Error
	switch {
	case errors.As(err, &masked):
		return p.masked(shown, masked)
	case errors.As(err, &known):
		return withCode(shown, known.Code, known.Message)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(context.Cause(ctx), context.DeadlineExceeded):
		return withCode(shown, fault.Timeout, "the operation took too long")
	case errors.Is(err, context.Canceled):
		return withCode(shown, fault.Unavailable, "the operation was stopped")
	case located != nil && located.Extensions["code"] == errcode.ParseFailed:
		return withCode(shown, fault.ParseFailed, located.Message)
	case located != nil && located.Extensions["code"] == errcode.ValidationFailed:
		return p.invalid(shown, located)
	case refusesArguments(ctx):
		return refused(ctx, shown, message(err))
	}
	return p.masked(shown, Mask(ctx, p.logger, fmt.Errorf("at %s: %w", shown.Path, err)))
}

func (p presenter) masked(shown *gqlerror.Error, masked *Masked) *gqlerror.Error {
	shown = withCode(shown, fault.Internal, masked.Error())
	shown.Extensions["id"] = masked.ID
	return shown
}

// invalid tells a document that does not fit the schema from a variable that does not. The path of
// the latter is one of the request, and its words name the types of Go.
func (p presenter) invalid(shown, located *gqlerror.Error) *gqlerror.Error {
	path := located.Path
	if len(path) == 0 || path[0] != ast.PathName("variable") {
		return withCode(shown, fault.ValidationFailed, located.Message)
	}
	shown.Path = nil
	words := located.Message
	if strings.HasPrefix(words, "cannot use ") {
		words = "must be a valid " + words[strings.LastIndex(words, " ")+1:]
	}
	words, _, _ = strings.Cut(words, ", not a ")
	return withCode(shown, fault.BadUserInput, "$"+path[1:].String()+" "+words)
}

// refusesArguments tells whether the field's arguments did not become values of their types: its
// resolver has not been asked yet.
func refusesArguments(ctx context.Context) bool {
	field := graphql.GetFieldContext(ctx)
	return field != nil && field.Args == nil && field.Field.Field != nil &&
		field.Field.Definition != nil && len(field.Field.Definition.Arguments) > 0
}

// refused names the argument in words: the path of an error is one of the answer, where gqlgen goes on
// into the arguments.
func refused(ctx context.Context, shown *gqlerror.Error, words string) *gqlerror.Error {
	field := graphql.GetFieldContext(ctx).Path()
	if len(shown.Path) > len(field) {
		words = shown.Path[len(field):].String() + ": " + words
	}
	shown.Path = field
	return withCode(shown, fault.BadUserInput, words)
}

// message is the error in its own words, without the path that gqlerror puts before them.
func message(err error) string {
	var located *gqlerror.Error
	if errors.As(err, &located) {
		return located.Message
	}
	return err.Error()
}

func withCode(shown *gqlerror.Error, code fault.Code, message string) *gqlerror.Error {
	if len(message) > maxMessage {
		message = strings.ToValidUTF8(message[:maxMessage], "") + "…"
	}
	shown.Message = message
	shown.Extensions = map[string]any{"code": code}
	return shown
}
