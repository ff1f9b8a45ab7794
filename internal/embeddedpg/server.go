// Package embeddedpg runs a private PostgreSQL for the one-command start: it
// finds or fetches the binaries, makes the cluster on the first start, and keeps
// the server for as long as this process lives. Linux and macOS.
//
// It listens on a Unix socket only, in a folder that no other user may enter.
// It knows nothing of schemas: migrations belong to the store. And it never
// deletes a data folder, whatever it finds there.
package embeddedpg

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	superuser   = "blommaut"
	maintenance = "postgres" // the database that initdb makes

	// Crash recovery after a power cut may take a while; an ordinary start takes 50 ms.
	startTimeout = 2 * time.Minute
	// How long a fast shutdown may take before an immediate one is asked for.
	stopTimeout = 10 * time.Second
)

// Config says where the cluster lives and whose binaries serve it.
type Config struct {
	// Dir is the root folder: cluster, password, log, lock and fetched binaries. Made when absent.
	Dir string
	// Logger gets a few lines of progress; nil discards them.
	Logger *slog.Logger
	// Source narrows where binaries may come from; empty means wherever they are found first.
	Source Source
	// Throwaway gives up durability for speed: for tests, never for data anyone wants back.
	Throwaway bool
}

// Server is a running private PostgreSQL.
type Server struct {
	dir      string
	socket   string
	password string
	log      *slog.Logger
	process  *process
	lock     *lock

	stopOnce sync.Once
	stopErr  error
}

// Start brings the cluster in cfg.Dir up, making it first where there is none,
// and returns once it answers queries. Nothing is left running when it fails.
func Start(ctx context.Context, cfg Config) (_ *Server, err error) {
	return start(ctx, cfg, pinnedRelease())
}

func start(ctx context.Context, cfg Config, npm release) (_ *Server, err error) {
	log := cfg.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()

	dir, acct, err := prepareRoot(cfg.Dir)
	if err != nil {
		return nil, err
	}
	lk, err := acquire(filepath.Join(dir, "lock"), dir)
	if err != nil {
		return nil, err
	}
	s := &Server{dir: dir, log: log, lock: lk}
	defer func() {
		if err != nil {
			lk.release()
		}
	}()

	if s.password, err = loadPassword(filepath.Join(dir, "password"), acct); err != nil {
		return nil, err
	}
	if s.process, err = s.adopt(ctx); err != nil {
		return nil, err
	}
	if s.process != nil {
		log.Info("Adopted the PostgreSQL that a former run left behind", "pid", s.process.pid)
		return s, nil
	}
	c := cluster{dir: dir, account: acct, password: s.password, throwaway: cfg.Throwaway}
	if c.binaries, err = find(ctx, search{source: cfg.Source, dir: dir, account: acct, npm: npm, log: log}); err != nil {
		return nil, err
	}
	log.Info("PostgreSQL binaries", "version", c.binaries.version, "from", c.binaries.dir)
	if err := c.initialise(ctx, log); err != nil {
		return nil, err
	}
	if s.socket, err = socketFolder(dir, acct); err != nil {
		return nil, err
	}
	if s.process, err = c.launch(s.socket); err != nil {
		return nil, err
	}
	if err := s.awaitReady(ctx); err != nil {
		// The caller's context may be over already; stopping still takes its time.
		return nil, errors.Join(err, s.process.stop(context.WithoutCancel(ctx), log))
	}
	return s, nil
}

// DSN is the address of a database on this server, for pgx. It holds the password.
func (s *Server) DSN(database string) string {
	address := url.URL{
		Scheme: "postgres",
		User:   url.UserPassword(superuser, s.password),
		Path:   "/" + database,
		// port and sslmode are spelled out so that PGPORT and PGSSLMODE cannot interfere.
		RawQuery: url.Values{"host": {s.socket}, "port": {socketPort}, "sslmode": {"disable"}}.Encode(),
	}
	return address.String()
}

// EnsureDatabase makes the database unless it is there already.
func (s *Server) EnsureDatabase(ctx context.Context, name string) (err error) {
	conn, err := pgx.Connect(ctx, s.DSN(maintenance))
	if err != nil {
		return fmt.Errorf("connect to the private PostgreSQL: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	var exists bool
	if err := conn.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&exists); err != nil {
		return fmt.Errorf("look for database %s: %w", name, err)
	}
	if exists {
		return nil
	}
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()); err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	return nil
}

// PID is the process id of the postmaster.
func (s *Server) PID() int { return s.process.pid }

// Exited is closed when PostgreSQL has ended, by Stop or by itself.
func (s *Server) Exited() <-chan struct{} { return s.process.exited }

// Stop ends PostgreSQL: at first by breaking off its sessions and writing
// everything out; when that takes longer than ten seconds or ctx ends, at once
// (the next start then recovers from the log). Stopping twice is harmless.
func (s *Server) Stop(ctx context.Context) error {
	s.stopOnce.Do(func() {
		s.stopErr = s.process.stop(ctx, s.log)
		_ = os.Remove(s.socket) // empty now, and it may lie in the shared temporary folder
		s.lock.release()
	})
	return s.stopErr
}

func (s *Server) ping(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, s.DSN(maintenance))
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }() // it answered; how it parts does not matter
	return conn.Ping(ctx)
}

// loadPassword reads the superuser's password, or makes one up on the first start.
func loadPassword(path string, acct *account) (string, error) {
	stored, err := os.ReadFile(path) //nolint:gosec // the path is made of the configured data folder
	if err == nil && len(stored) > 0 {
		return strings.TrimSpace(string(stored)), nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read the private PostgreSQL's password: %w", err)
	}
	password := rand.Text()
	if err := os.WriteFile(path, []byte(password+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("keep the private PostgreSQL's password: %w", err)
	}
	return password, acct.own(path)
}
