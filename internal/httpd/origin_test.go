package httpd

import (
	"net/http"
	"strings"
	"testing"

	"blommaut/internal/fault"
)

const friend, stranger = "https://app.example.se", "https://evil.example.com"

// asPage makes a request look as a page of another site sends it.
func asPage(origin string) func(*http.Request) {
	return func(r *http.Request) {
		r.Header.Set("Origin", origin)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
	}
}

func TestCrossOriginPostsBounce(t *testing.T) {
	t.Parallel()
	s := open(t, Config{CORSOrigins: []string{friend}})
	for name, media := range map[string]string{
		"a form":           "application/x-www-form-urlencoded",
		"a multipart form": "multipart/form-data; boundary=x",
		"plain text":       "text/plain",
		"JSON":             plainJSON,
	} {
		a := s.query(t, `{ catalogueVersion }`, asPage(stranger), with("Content-Type", media))
		if a.status != http.StatusForbidden || a.code() != string(fault.Forbidden) || a.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: %d %v %s", name, a.status, a.header, a.body)
		}
	}
	old := s.query(t, `{ catalogueVersion }`, with("Origin", stranger)) // a browser without Sec-Fetch-Site
	if old.status != http.StatusForbidden {
		t.Errorf("by Origin alone: %d %s", old.status, old.body)
	}
}

func TestCrossOriginGets(t *testing.T) {
	t.Parallel()
	s := open(t, Config{CORSOrigins: []string{friend}})
	for name, test := range map[string]struct {
		change []func(*http.Request)
		status int
	}{
		"a stranger's page":       {[]func(*http.Request){asPage(stranger)}, 403},
		"a link on another site":  {[]func(*http.Request){with("Sec-Fetch-Site", "cross-site")}, 403},
		"a sister site":           {[]func(*http.Request){with("Sec-Fetch-Site", "same-site")}, 403},
		"our own page":            {[]func(*http.Request){with("Sec-Fetch-Site", "same-origin")}, 200},
		"the address bar":         {[]func(*http.Request){with("Sec-Fetch-Site", "none")}, 200},
		"no browser":              {nil, 200},
		"a trusted page":          {[]func(*http.Request){asPage(friend)}, 200},
		"a page that asked first": {[]func(*http.Request){asPage(stranger), with("Apollo-Require-Preflight", "true")}, 200},
		"Apollo's own header":     {[]func(*http.Request){asPage(stranger), with("X-Apollo-Operation-Name", "A")}, 200},
	} {
		if a := s.send(t, http.MethodGet, get(`{ catalogueVersion }`), "", test.change...); a.status != test.status {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
}

func TestTrustedPagesMayReadTheAnswer(t *testing.T) {
	t.Parallel()
	s := open(t, Config{CORSOrigins: []string{friend}})
	a := s.query(t, `{ catalogueVersion }`, asPage(friend))
	if a.status != http.StatusOK || a.header.Get("Access-Control-Allow-Origin") != friend || a.header.Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("got %d %v", a.status, a.header)
	}
	for origin, want := range map[string]string{friend: friend, stranger: ""} {
		preflight := s.send(t, http.MethodOptions, "/graphql", "", with("Origin", origin),
			with("Access-Control-Request-Method", "POST"), with("Access-Control-Request-Headers", "content-type"))
		if got := preflight.header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("preflight of %s: %q", origin, got)
		}
	}
}

func TestWithoutTrustedOriginsNobodyElseReads(t *testing.T) {
	t.Parallel()
	a := open(t, Config{}).send(t, http.MethodOptions, "/graphql", "", with("Origin", stranger), with("Access-Control-Request-Method", "POST"))
	if a.status != http.StatusMethodNotAllowed || a.header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("got %d %v", a.status, a.header)
	}
}

func TestOriginsAreNamedExactly(t *testing.T) {
	t.Parallel()
	for _, origin := range []string{"*", "https://*.example.se", "app.example.se", "https://app.example.se/", "null", ""} {
		if _, err := New(Config{CORSOrigins: []string{origin}}, nil); err == nil || !strings.Contains(err.Error(), "no origin") {
			t.Errorf("%q: %v", origin, err)
		}
	}
}
