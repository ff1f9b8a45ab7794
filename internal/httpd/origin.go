package httpd

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/rs/cors"
)

// preflightAge is how long a browser may remember that an origin is trusted, in seconds.
const preflightAge = 600

// origins tells requests that another site's page makes from those that its user means.
type origins struct {
	protection *http.CrossOriginProtection
	trusted    []string
}

func newOrigins(trusted []string) (*origins, error) {
	protection := http.NewCrossOriginProtection()
	for _, origin := range trusted {
		if err := protection.AddTrustedOrigin(origin); err != nil || strings.Contains(origin, "*") {
			return nil, fmt.Errorf("%q is no origin: name each exactly, as in https://app.example.se", origin)
		}
	}
	return &origins{protection, trusted}, nil
}

// cors lets the pages of trusted origins read the answers.
func (o *origins) cors(next http.Handler) http.Handler {
	if len(o.trusted) == 0 {
		return next // to rs/cors no origins are all origins
	}
	return cors.New(cors.Options{
		AllowedOrigins: o.trusted,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Accept-Language", "Apollo-Require-Preflight", "Authorization", "Content-Disposition", "Content-Type", "X-Apollo-Operation-Name"},
		ExposedHeaders: []string{"Content-Disposition", "Retry-After", "WWW-Authenticate"},
		MaxAge:         preflightAge,
	}).Handler(next)
}

func (o *origins) trusts(origin string) bool {
	for _, trusted := range o.trusted {
		if trusted == origin {
			return true
		}
	}
	return false
}

// refuse tells whether another site's page sends the request without having asked first.
func (o *origins) refuse(r *http.Request) bool {
	if r.Method == http.MethodGet {
		return o.refuseGet(r)
	}
	return o.protection.Check(r) != nil
}

// refuseGet is stricter than the standard library, to which every GET is safe: a page elsewhere
// should not make its visitor's browser work for it. A header of its own means that it has asked.
func (o *origins) refuseGet(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return !o.trusts(r.Header.Get("Origin")) &&
		r.Header.Get("Apollo-Require-Preflight") == "" &&
		r.Header.Get("X-Apollo-Operation-Name") == "" &&
		!r.URL.Query().Has(documentID)
}

// refuseSocket keeps other sites' pages from opening sockets, which browsers let them.
func (o *origins) refuseSocket(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || o.trusts(origin) {
		return false // no browser, or a trusted page
	}
	from, err := url.Parse(origin)
	return err != nil || !strings.EqualFold(from.Host, r.Host)
}
