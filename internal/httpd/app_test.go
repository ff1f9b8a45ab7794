package httpd

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
)

func built() fstest.MapFS {
	return fstest.MapFS{
		"index.html":                {Data: []byte("<!doctype html><title>app</title>")},
		"assets/index-BxT5gP0q.js":  {Data: []byte(strings.Repeat("console.log(1);", 500))},
		"assets/index-BxT5gP0q.css": {Data: []byte("a{}")},
		"favicon.svg":               {Data: []byte("<svg/>")},
		"manifest.webmanifest":      {Data: []byte("{}")},
		"sw.js":                     {Data: []byte("self")},
	}
}

func TestTheAppsFiles(t *testing.T) {
	t.Parallel()
	s := open(t, Config{App: built()})
	for path, want := range map[string]struct {
		status int
		media  string
		cache  string
	}{
		"/":                           {200, "text/html; charset=utf-8", "no-cache"},
		"/yrken/underskoterska":       {200, "text/html; charset=utf-8", "no-cache"},
		"/assets/index-BxT5gP0q.js":   {200, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"},
		"/favicon.svg":                {200, "image/svg+xml", "public, max-age=3600"},
		"/manifest.webmanifest":       {200, "application/manifest+json", "no-cache"},
		"/sw.js":                      {200, "text/javascript; charset=utf-8", "no-cache"},
		"/assets/index-old.js":        {404, "text/plain; charset=utf-8", ""},
		"/assets":                     {200, "text/html; charset=utf-8", "no-cache"},
		"/%2e%2e/%2e%2e/etc/passwd.x": {404, "text/plain; charset=utf-8", ""},
	} {
		a := s.send(t, http.MethodGet, path, "")
		if a.status != want.status || a.header.Get("Content-Type") != want.media || a.header.Get("Cache-Control") != want.cache {
			t.Errorf("%s: %d %v", path, a.status, a.header)
		}
	}
	if a := s.send(t, http.MethodPost, "/", ""); a.status != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", a.status)
	}
}

func TestWithoutAnAppThereIsAHint(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	if a := s.send(t, http.MethodGet, "/", ""); a.status != http.StatusOK || !strings.Contains(a.body, "/graphql") {
		t.Errorf("got %d %s", a.status, a.body)
	}
	if a := s.send(t, http.MethodGet, "/yrken", ""); a.status != http.StatusNotFound {
		t.Errorf("got %d", a.status)
	}
}

func TestAnswersAreCompressed(t *testing.T) {
	t.Parallel()
	s := open(t, Config{App: built()})
	for _, path := range []string{"/assets/index-BxT5gP0q.js", get(`{ roles(first: 50) { nodes { title summary } } }`)} {
		a := s.send(t, http.MethodGet, path, "", with("Accept-Encoding", "gzip"), with("Accept", "*/*"))
		if a.header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s: %v", path, a.header)
		}
	}
}

func TestWhatTheBuildCompressedIsSentToThoseWhoReadIt(t *testing.T) {
	t.Parallel()
	files := built()
	files["assets/index-BxT5gP0q.js.br"] = &fstest.MapFile{Data: []byte("brotli")}
	s := open(t, Config{App: files})
	for accepts, want := range map[string]string{"gzip, deflate, br": "br", "gzip;q=1, br;q=0": "gzip", "gzip": "gzip", "": ""} {
		a := s.send(t, http.MethodGet, "/assets/index-BxT5gP0q.js", "", with("Accept-Encoding", accepts), with("Accept", "*/*"))
		if a.header.Get("Content-Encoding") != want || a.header.Get("Content-Type") != "text/javascript; charset=utf-8" || a.header.Get("Vary") == "" {
			t.Errorf("%q: %v", accepts, a.header)
		}
		if (want == "br") != (a.body == "brotli") {
			t.Errorf("%q: %.20q", accepts, a.body)
		}
	}
}

func TestBrowsersAreToldToBeCareful(t *testing.T) {
	t.Parallel()
	s := open(t, Config{App: built()})
	for _, path := range []string{"/", "/graphql", "/healthz", "/nothing.js"} {
		header := s.send(t, http.MethodGet, path, "").header
		policy := header.Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'self'") || !strings.Contains(policy, "frame-ancestors 'none'") || strings.Contains(policy, "unsafe") ||
			header.Get("X-Content-Type-Options") != "nosniff" || header.Get("Referrer-Policy") == "" {
			t.Errorf("%s: %v", path, header)
		}
	}
}

func TestHealth(t *testing.T) {
	t.Parallel()
	var down error
	s := open(t, Config{Ready: func(context.Context) error { return down }})
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 200} {
		if a := s.send(t, http.MethodGet, path, ""); a.status != want {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	down = errors.New("no database")
	if a := s.send(t, http.MethodGet, "/readyz", ""); a.status != http.StatusServiceUnavailable || strings.Contains(a.body, "no database") {
		t.Errorf("without a database: %d %s", a.status, a.body)
	}
	down = nil
	s.server.Drain()
	if a := s.send(t, http.MethodGet, "/readyz", ""); a.status != http.StatusServiceUnavailable {
		t.Errorf("draining: %d", a.status)
	}
	if a := s.query(t, `{ catalogueVersion }`); a.status != http.StatusOK {
		t.Errorf("a query while draining: %d", a.status)
	}
}
