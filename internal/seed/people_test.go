package seed_test

import (
	"testing"

	"blommaut/internal/seed"
	"blommaut/internal/testdb"
)

func TestInventedPeopleAreLoadedOnce(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	for _, want := range []bool{true, false} {
		if loaded, err := seed.LoadPeople(t.Context(), dsn); err != nil || loaded != want {
			t.Fatalf("loaded %v, want %v: %v", loaded, want, err)
		}
	}
}
