package seed_test

import (
	"context"
	"encoding/json"
	"reflect"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"blommaut/internal/seed"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestLoadTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	for _, want := range []bool{true, false} {
		changed, err := seed.Load(t.Context(), dsn)
		if err != nil {
			t.Fatal(err)
		}
		if changed != want {
			t.Errorf("changed %v, want %v", changed, want)
		}
	}
}

func TestLoadFirstKeepsWhatWasChangedSince(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	if changed, err := seed.LoadFirst(t.Context(), dsn); err != nil || !changed {
		t.Fatalf("an empty database: %v, %v", changed, err)
	}
	db, err := store.OpenOwner(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	if _, err := db.ExecContext(t.Context(), `UPDATE education_offers SET seats = 12 WHERE slug = 'komvux-vard-och-omsorg'`); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		load    func(context.Context, string) (bool, error)
		changed bool
		seats   *int
	}{{seed.LoadFirst, false, new(12)}, {seed.Load, true, nil}} {
		changed, err := row.load(t.Context(), dsn)
		if err != nil || changed != row.changed {
			t.Errorf("changed %v, %v", changed, err)
		}
		var seats *int
		query := `SELECT seats FROM education_offers WHERE slug = 'komvux-vard-och-omsorg'`
		if err := db.QueryRowContext(t.Context(), query).Scan(&seats); err != nil || !reflect.DeepEqual(seats, row.seats) {
			t.Errorf("%v seats, want %v, %v", seats, row.seats, err)
		}
	}
}

func TestACatalogueOfOnesOwnIsTheOnlyOne(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	if _, err := seed.LoadFrom(t.Context(), dsn, fstest.MapFS{}); err == nil {
		t.Error("a folder without any role was loaded")
	}
	for _, row := range []struct {
		load    func() (bool, error)
		changed bool
	}{
		{func() (bool, error) { return seed.LoadFrom(t.Context(), dsn, folderOf(small())) }, true},
		{func() (bool, error) { return seed.LoadFrom(t.Context(), dsn, folderOf(small())) }, false},
		{func() (bool, error) { return seed.LoadFirst(t.Context(), dsn) }, false},
	} {
		if changed, err := row.load(); err != nil || changed != row.changed {
			t.Errorf("changed %v, %v", changed, err)
		}
	}
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	_, stored, err := store.ReadCatalogue(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if len(stored.Roles) != 1 || stored.Roles[0].Slug != "kock" {
		t.Errorf("the database holds %d roles", len(stored.Roles))
	}
}

func TestTheDatabaseGivesBackWhatTheFilesSay(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	_, stored, err := store.ReadCatalogue(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	// The lists of records have no order of their own; every list inside a record does.
	anyOrder := cmp.FilterPath(func(path cmp.Path) bool { return len(path) == 2 },
		cmpopts.SortSlices(func(a, b any) bool { return written(t, a) < written(t, b) }))
	everything := cmp.Exporter(func(reflect.Type) bool { return true })
	if diff := cmp.Diff(records(t), stored, anyOrder, everything, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("files (-) and database (+) differ:\n%s", diff)
	}
}

func written(t *testing.T, record any) string {
	t.Helper()
	text, err := json.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
