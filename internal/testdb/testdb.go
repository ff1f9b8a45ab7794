// Package testdb gives every test a PostgreSQL database of its own. The server
// behind it is private to the test binary: started by the first test that asks,
// in memory where the system allows, and gone with the process, however it ends.
package testdb

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"go.uber.org/goleak"

	"blommaut/internal/store"
)

const (
	maintenance = "postgres"
	template    = "template_migrated"
)

// A test binary has one server and one migrated template, whichever test asks first.
var (
	sharedServer   = sync.OnceValues(startServer)     //nolint:gochecknoglobals // one server a process is the point
	sharedTemplate = sync.OnceValues(migrateTemplate) //nolint:gochecknoglobals // as above
)

// New is the address of a fresh database with all migrations applied. It is
// dropped when the test ends.
func New(t testing.TB) string {
	t.Helper()
	s, err := sharedTemplate()
	if err != nil {
		t.Fatal(err)
	}
	return s.create(t, " TEMPLATE "+template+" STRATEGY FILE_COPY")
}

// Empty is the address of a fresh database without tables. It is dropped when the test ends.
func Empty(t testing.TB) string {
	t.Helper()
	s, err := sharedServer()
	if err != nil {
		t.Fatal(err)
	}
	return s.create(t, "")
}

// IgnoreServer keeps goleak from taking the shared server's watcher for a leak.
func IgnoreServer() goleak.Option {
	return goleak.IgnoreAnyFunction("blommaut/internal/embeddedpg.(*process).run")
}

func (s *server) create(t testing.TB, how string) string {
	t.Helper()
	name := "test_" + strings.ToLower(rand.Text())
	if err := s.execute(t.Context(), "CREATE DATABASE "+name+how); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		// FORCE: a test's last connection may still be closing.
		if err := s.execute(context.WithoutCancel(t.Context()), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return s.postgres.DSN(name)
}

func (s *server) execute(ctx context.Context, statement string) (err error) {
	conn, err := pgx.Connect(ctx, s.postgres.DSN(maintenance))
	if err != nil {
		return fmt.Errorf("connect to the test server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}

func migrateTemplate() (*server, error) {
	s, err := sharedServer()
	if err != nil {
		return nil, err
	}
	// Not a test's context: the template serves all of them.
	ctx := context.Background()
	if err := s.execute(ctx, "CREATE DATABASE "+template); err != nil {
		return nil, err
	}
	if _, err := store.Migrate(ctx, s.postgres.DSN(template)); err != nil {
		return nil, fmt.Errorf("migrate the template database: %w", err)
	}
	return s, nil
}
