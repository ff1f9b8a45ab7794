package people

import (
	"fmt"

	"blommaut/internal/career"
)

// UserError is a mistake of the user, for the field that it is about.
type UserError interface{ userError() }

// UserErrorCode is a sort of mistake.
type UserErrorCode string

// The sorts of mistake.
const (
	Invalid    UserErrorCode = "INVALID"
	NotFound   UserErrorCode = "NOT_FOUND"
	Conflict   UserErrorCode = "CONFLICT"
	NotAllowed UserErrorCode = "NOT_ALLOWED"
	Limit      UserErrorCode = "LIMIT"
)

// InputError is something in the input that cannot be done.
type InputError struct {
	Message string
	Code    UserErrorCode
	Path    []string
}

// ConflictError tells that somebody else has changed an object since, and how it is now.
type ConflictError struct {
	Message string
	Code    UserErrorCode
	Path    []string
	Current career.Node
}

func (*InputError) userError()    {}
func (*ConflictError) userError() {}

// Error makes it an error, so that it ends a transaction.
func (e *InputError) Error() string { return e.Message }

// Error makes it an error, so that it ends a transaction.
func (e *ConflictError) Error() string { return e.Message }

// problems gathers what is wrong with an input.
type problems []UserError

func (p *problems) add(code UserErrorCode, path, format string, args ...any) {
	*p = append(*p, &InputError{fmt.Sprintf(format, args...), code, []string{path}})
}

// RefuseAll is one mistake about the whole input.
func RefuseAll(code UserErrorCode, message string) error {
	return &InputError{message, code, []string{}}
}

// Refuse is one mistake about one field.
func Refuse(code UserErrorCode, path, format string, args ...any) error {
	return &InputError{fmt.Sprintf(format, args...), code, []string{path}}
}

// InTheWay tells of an object that keeps another from being made.
func InTheWay(current career.Node, path, message string) error {
	return &ConflictError{message, Conflict, []string{path}, current}
}

// ChangedSince tells of a newer version than the one that was expected.
func ChangedSince(current career.Node) error {
	return &ConflictError{"somebody else has changed it since", Conflict, []string{"expectedVersion"}, current}
}
