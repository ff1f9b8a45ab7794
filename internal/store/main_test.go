package store_test

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"go.uber.org/goleak"

	"blommaut/internal/career"
	"blommaut/internal/seed"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

// published is the address of a database that holds the published catalogue.
func published(t *testing.T) string {
	t.Helper()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	return dsn
}

// peopled is the address of a database that holds the invented people too.
func peopled(t *testing.T) string {
	t.Helper()
	dsn := published(t)
	testdb.People(t, dsn)
	return dsn
}

func records(t *testing.T) career.Records {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	return records
}

// as opens a database with one of the store's two ways to do so.
func as(t *testing.T, open func(context.Context, string) (*store.DB, error), dsn string) *store.DB {
	t.Helper()
	db, err := open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// connect is a bare connection as the owner.
func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.WithoutCancel(t.Context())) })
	return conn
}

// strs are the values of a query's one column.
func strs(t *testing.T, conn *pgx.Conn, query string, args ...any) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	values, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return values
}

// catalogueTables are all tables but those of people, and those that tell what has been migrated.
const catalogueTables = `SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
	AND relname NOT LIKE 'bun\_%' AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'municipality_id') ORDER BY relname`

// peopleTables are those of people, and of what people work in.
const peopleTables = `SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
	AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'municipality_id')`

// refusal is the constraint that refused, or else the SQLSTATE; "" where nothing did.
func refusal(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	refused, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		t.Fatal(err)
	}
	if refused.ConstraintName != "" {
		return refused.ConstraintName
	}
	return refused.Code
}

// eventually asks until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !holds(); runtime.Gosched() {
		if time.Now().After(deadline) {
			t.Fatalf("it never happened: %s", what)
		}
	}
}
