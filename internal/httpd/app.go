package httpd

import (
	"bytes"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// hint stands where the app would be.
const hint = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Blommaut</title>
<p>The app is not built. The API answers at <a href="/graphql?query=%7B__typename%7D">/graphql</a>.
`

const (
	index    = "index.html"
	manifest = ".webmanifest"
)

// app serves the built app. Addresses inside the app are not files: they all get the same page.
type app struct {
	files    fs.FS
	pages    pages
	endpoint *endpoint // answers what a page asks first
}

func newApp(files fs.FS, endpoint *endpoint) http.Handler {
	if files == nil {
		return http.HandlerFunc(notBuilt)
	}
	return app{files, readPages(files), endpoint}
}

func readOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "files are only read", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func notBuilt(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = io.WriteString(w, hint) // whoever asked has gone
}

func (a app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if name == "" {
		name = index
	}
	content, err := a.read(name)
	if err != nil && path.Ext(name) == "" {
		name = index
		content, err = a.read(name)
	}
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Cache-Control", caching(name))
	if name == index {
		page, segments := a.pages.at(path.Clean(r.URL.Path))
		page.announce(w.Header())
		if len(page.Questions) > 0 {
			content = page.answerIn(r.Context(), content, segments, a.endpoint)
			http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
			return
		}
	}
	if path.Ext(name) == manifest {
		w.Header().Set("Content-Type", "application/manifest+json") // not known everywhere
	}
	if small, err := a.read(name + ".br"); err == nil {
		w.Header().Add("Vary", "Accept-Encoding")
		if takesBrotli(r) {
			w.Header().Set("Content-Encoding", "br")
			content = small
		}
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
}

// takesBrotli tells whether the browser reads what the build has compressed best.
func takesBrotli(r *http.Request) bool {
	for encoding := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(encoding), ";")
		if name == "br" {
			return strings.TrimSpace(weight) != "q=0"
		}
	}
	return false
}

func (a app) read(name string) ([]byte, error) {
	if !fs.ValidPath(name) {
		return nil, fs.ErrNotExist
	}
	return fs.ReadFile(a.files, name)
}

// caching is for ever for what the build puts in assets, where each name carries a hash of the
// content. Other files keep their names when they change; what tells of a new version is asked for
// each time.
func caching(name string) string {
	switch {
	case strings.HasPrefix(name, "assets/"):
		return "public, max-age=31536000, immutable"
	case name == index, name == "sw.js", path.Ext(name) == manifest:
		return "no-cache"
	}
	return "public, max-age=3600"
}
