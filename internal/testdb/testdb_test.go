package testdb_test

import (
	"testing"

	"github.com/jackc/pgx/v5"
	"go.uber.org/goleak"

	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

func tables(t *testing.T, dsn string) (n int) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(t.Context()) }()
	const count = "SELECT count(*) FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"
	if err := conn.QueryRow(t.Context(), count).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestEveryDatabaseIsItsOwn(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for range 5 {
		dsn := testdb.New(t)
		if seen[dsn] {
			t.Fatalf("%s was given twice", dsn)
		}
		seen[dsn] = true
		if tables(t, dsn) == 0 {
			t.Error("a migrated database has no tables")
		}
	}
}

func TestEmptyHasNoTables(t *testing.T) {
	t.Parallel()
	if n := tables(t, testdb.Empty(t)); n != 0 {
		t.Errorf("an empty database has %d tables", n)
	}
}

func TestDroppedWithTheTest(t *testing.T) {
	var dsn string
	// Not parallel: it is over when Run returns.
	t.Run("uses one", func(t *testing.T) { dsn = testdb.Empty(t) })
	if conn, err := pgx.Connect(t.Context(), dsn); err == nil {
		_ = conn.Close(t.Context())
		t.Error("the database outlives its test")
	}
}
