package store_test

import (
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"

	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestMigratingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	files, err := fs.Glob(os.DirFS("migrations"), "*.up.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []int{len(files), 0} {
		applied, err := store.Migrate(t.Context(), dsn)
		if err != nil {
			t.Fatal(err)
		}
		if applied != want {
			t.Errorf("applied %d migrations, want %d", applied, want)
		}
	}
}

func TestOfSeveralThatMigrateAtOnceOneDoes(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	applied := make(chan int, 4)
	var all sync.WaitGroup
	for range cap(applied) {
		all.Go(func() {
			n, err := store.Migrate(t.Context(), dsn)
			if err != nil {
				t.Error(err)
			}
			applied <- n
		})
	}
	all.Wait()
	close(applied)
	worked := 0
	for n := range applied {
		if n > 0 {
			worked++
		}
	}
	if worked != 1 {
		t.Errorf("%d of them migrated", worked)
	}
}

func TestADatabaseThatIsNotMigratedIsRefused(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	// The role is the whole cluster's, and may be there or not; the tables are this database's.
	db, err := store.Open(t.Context(), dsn)
	if err == nil {
		_, _, err = store.ReadCatalogue(t.Context(), db)
		_ = db.Close()
	}
	if err == nil {
		t.Error("an empty database has a catalogue")
	}
}

func TestAnAddressThatIsNoneIsRefusedWithoutItsPassword(t *testing.T) {
	t.Parallel()
	for _, dsn := range []string{"postgres://me:geheim@localhost:port/x", "host=/nowhere user=me password=geheim dbname=x"} {
		_, err := store.Open(t.Context(), dsn)
		if err == nil {
			t.Fatalf("%s was opened", dsn)
		}
		if strings.Contains(err.Error(), "geheim") {
			t.Errorf("the error tells the password: %v", err)
		}
	}
}
