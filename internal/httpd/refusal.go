package httpd

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/internal/fault"
)

// refusal is a request that is no operation: it gets its status whatever the client accepts.
type refusal struct {
	status  int
	code    fault.Code
	message string
	header  [2]string // one more header, empty where there is none
	id      string    // of what the log says, empty where it says nothing
}

func badRequest(message string) *refusal {
	return &refusal{status: http.StatusBadRequest, code: fault.BadRequest, message: message}
}

func methodNotAllowed(allow, message string) *refusal {
	return &refusal{status: http.StatusMethodNotAllowed, code: fault.BadRequest, message: message, header: [2]string{"Allow", allow}}
}

func unverified() *refusal {
	return &refusal{
		status: http.StatusUnauthorized, code: fault.Unauthenticated, message: "the token does not verify",
		header: [2]string{"WWW-Authenticate", `Bearer error="invalid_token"`},
	}
}

func (r *refusal) errors() gqlerror.List {
	extensions := map[string]any{"code": r.code}
	if r.id != "" {
		extensions["id"] = r.id
	}
	return gqlerror.List{{Message: r.message, Extensions: extensions}}
}

func (r *refusal) write(w http.ResponseWriter, media string) {
	if r.header[0] != "" {
		w.Header().Set(r.header[0], r.header[1])
	}
	if media == "" {
		media = plainJSON
	}
	write(w, media, r.status, &graphql.Response{Errors: r.errors()})
}

// statusOf is the status of an operation that was refused before it ran, for clients that look at it.
func statusOf(code any) int {
	switch code {
	case fault.Unauthenticated:
		return http.StatusUnauthorized
	case fault.Forbidden:
		return http.StatusForbidden
	case fault.RateLimited:
		return http.StatusTooManyRequests
	case fault.Timeout:
		return http.StatusGatewayTimeout
	case fault.Unavailable:
		return http.StatusServiceUnavailable
	case fault.Internal:
		return http.StatusInternalServerError
	}
	return http.StatusBadRequest
}
