// Package fault is the one error type that crosses every layer: a code that clients may rely on
// and a message that is safe to show. It knows nothing of transport or database.
package fault

import (
	"errors"
	"fmt"
)

// Code says what went wrong, in the words of `extensions.code`.
type Code string

// The codes a client may meet.
const (
	BadRequest        Code = "BAD_REQUEST"
	ParseFailed       Code = "PARSE_FAILED"
	ValidationFailed  Code = "VALIDATION_FAILED"
	BadUserInput      Code = "BAD_USER_INPUT"
	NotFound          Code = "NOT_FOUND"
	Unauthenticated   Code = "UNAUTHENTICATED"
	Forbidden         Code = "FORBIDDEN"
	CostLimitExceeded Code = "COST_LIMIT_EXCEEDED"
	Timeout           Code = "TIMEOUT"
	RateLimited       Code = "RATE_LIMITED"
	Conflict          Code = "CONFLICT"
	Unavailable       Code = "UNAVAILABLE"
	Internal          Code = "INTERNAL"
)

// Error is a problem with a message fit for the person who caused it.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string { return e.Message }

// Input reports a problem with what the client sent.
func Input(format string, args ...any) error {
	return &Error{Code: BadUserInput, Message: fmt.Sprintf(format, args...)}
}

// New reports a problem of any other kind.
func New(code Code, format string, args ...any) error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// CodeOf is the code of the first Error in err's chain, Internal where there is none.
func CodeOf(err error) Code {
	var fault *Error
	if errors.As(err, &fault) {
		return fault.Code
	}
	return Internal
}
