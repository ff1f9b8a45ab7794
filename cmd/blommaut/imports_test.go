package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "blommaut/"

// mayImport is the house's order: each room names all that it may lean on besides
// the standard library, so imports run downward only. A path stands for what is
// below it too. Tests may lean on more.
func mayImport() map[string][]string {
	domain := []string{"internal/fault", "internal/page"}
	return map[string][]string{
		// The domain knows the standard library alone, and the words that all of it shares.
		"internal/fault":    {},
		"internal/page":     {"internal/fault"},
		"internal/career":   domain,
		"internal/people":   append([]string{"internal/career"}, domain...),
		"internal/insight":  append([]string{"internal/career"}, domain...),
		"internal/strategy": domain,
		"internal/search":   append([]string{"internal/career", "golang.org/x/text"}, domain...),

		"internal/store": append([]string{
			"internal/career", "internal/people", "internal/insight", "internal/strategy",
			"github.com/uptrace/bun", "github.com/jackc/pgx/v5",
		}, domain...),
		"internal/seed": append([]string{
			"internal/career", "internal/people", "internal/insight", "internal/strategy",
			"internal/store", "github.com/goccy/go-yaml", "github.com/jackc/pgx/v5",
		}, domain...),
		"internal/service": append([]string{
			"internal/career", "internal/people", "internal/insight", "internal/strategy",
			"internal/search", "internal/store", "github.com/gabriel-vasile/mimetype",
		}, domain...),
		// Never the store: GraphQL reads and writes through use cases.
		"graph": append([]string{
			"internal/career", "internal/people", "internal/insight", "internal/strategy", "internal/service",
			"github.com/99designs/gqlgen", "github.com/vektah/gqlparser/v2",
		}, domain...),
		"internal/auth": append([]string{"internal/people", "github.com/coreos/go-oidc/v3"}, domain...),
		"internal/auth/demo": append([]string{
			"internal/auth", "internal/people",
			"github.com/zitadel/oidc/v3", "github.com/go-jose/go-jose/v4", "golang.org/x/text",
		}, domain...),
		"internal/httpd": append([]string{
			"graph", "internal/service", "internal/auth", "internal/people", "internal/career",
			"github.com/99designs/gqlgen", "github.com/vektah/gqlparser/v2", "github.com/rs/cors",
			"github.com/coder/websocket", "github.com/klauspost/compress", "golang.org/x/text",
		}, domain...),

		"internal/embeddedpg": {"github.com/jackc/pgx/v5"},
		"internal/testdb":     {"internal/career", "internal/embeddedpg", "internal/store", "internal/people", "github.com/jackc/pgx/v5", "go.uber.org/goleak"},
		"cmd":                 {"internal", "graph", "github.com/alecthomas/kong", "github.com/jackc/pgx/v5", "github.com/schollz/progressbar/v3"},
	}
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func TestImportsRunDownwardOnly(t *testing.T) {
	t.Parallel()
	rules := mayImport()
	for _, pkg := range packages(t) {
		path := strings.TrimPrefix(pkg.ImportPath, module)
		room := roomOf(rules, path)
		if room == "" {
			t.Errorf("%s has no place in the house: say in mayImport what it may lean on", path)
			continue
		}
		for _, imported := range pkg.Imports {
			imported = strings.TrimPrefix(imported, module)
			if fromStandardLibrary(imported) || below(imported, room) {
				continue
			}
			if !slices.ContainsFunc(rules[room], func(allowed string) bool { return below(imported, allowed) }) {
				t.Errorf("%s imports %s: that runs upward or sideways", path, imported)
			}
		}
	}
}

// roomOf is the rule for a package: the one of the longest path that leads to it.
func roomOf(rules map[string][]string, path string) (room string) {
	for candidate := range rules {
		if below(path, candidate) && len(candidate) > len(room) {
			room = candidate
		}
	}
	return room
}

func below(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

// fromStandardLibrary: only paths that begin with a domain name, or with a folder of ours, are not.
func fromStandardLibrary(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && first != "internal" && first != "graph" && first != "cmd"
}

func packages(t *testing.T) (all []goPackage) {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "blommaut/...")
	var complaint strings.Builder
	list.Stderr = &complaint
	output, err := list.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &complaint)
	}
	decoder := json.NewDecoder(strings.NewReader(string(output)))
	for {
		var pkg goPackage
		if err := decoder.Decode(&pkg); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, pkg)
	}
}
