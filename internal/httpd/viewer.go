package httpd

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"blommaut/graph"
	"blommaut/internal/fault"
	"blommaut/internal/people"
)

const authorization = "Authorization"

// recognise tells who asks. A request without an Authorization is anybody's; one whose token is not
// believed is refused, never taken for anybody's.
func (e *endpoint) recognise(ctx context.Context, credentials []string) (*people.Viewer, *refusal) {
	if len(credentials) == 0 {
		return people.Anonymous(), nil
	}
	token, ok := bearer(credentials)
	if !ok || e.authenticate == nil {
		return nil, unverified()
	}
	ctx, cancel := context.WithTimeout(ctx, e.patience.operation)
	defer cancel()
	viewer, err := e.authenticate(ctx, token)
	if err != nil {
		return nil, e.refusalOf(ctx, err)
	}
	return viewer, nil
}

// bearer takes the token out of a request's only credentials.
func bearer(credentials []string) (token string, ok bool) {
	scheme, token, ok := strings.Cut(credentials[0], " ")
	token = strings.TrimLeft(token, " ")
	return token, ok && len(credentials) == 1 && strings.EqualFold(scheme, "Bearer") && token != "" && !strings.Contains(token, " ")
}

// refusalOf is the answer to an error, which the log alone is told where it is no fault.
func (e *endpoint) refusalOf(ctx context.Context, err error) *refusal {
	var known *fault.Error
	if !errors.As(err, &known) {
		masked := graph.Mask(ctx, e.logger, err)
		return &refusal{status: http.StatusInternalServerError, code: fault.Internal, message: masked.Error(), id: masked.ID}
	}
	refused := &refusal{status: statusOf(known.Code), code: known.Code, message: known.Message}
	switch known.Code {
	case fault.Unauthenticated:
		refused.header = unverified().header
	case fault.Unavailable:
		refused.header = [2]string{"Retry-After", "5"}
	default:
	}
	return refused
}

// until is a context that ends when the viewer's token does.
func until(ctx context.Context, viewer *people.Viewer) (context.Context, context.CancelFunc) {
	if viewer.ExpiresAt.IsZero() {
		return context.WithCancel(ctx)
	}
	return context.WithDeadline(ctx, viewer.ExpiresAt)
}

// atExpiry does something when the viewer's token ends, unless it is stopped before.
func atExpiry(viewer *people.Viewer, do func()) (stop func()) {
	if viewer.ExpiresAt.IsZero() {
		return func() {}
	}
	timer := time.AfterFunc(time.Until(viewer.ExpiresAt), do)
	return func() { timer.Stop() }
}

func credentialsOf(r *http.Request) []string { return r.Header.Values(authorization) }
