package seed_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/people"
	"blommaut/internal/seed"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestInventedPeopleFitThePublishedCatalogueAlone(t *testing.T) {
	t.Parallel()
	if loaded, err := seed.LoadPeople(t.Context(), testdb.New(t)); !errors.Is(err, seed.ErrOtherCatalogue) || loaded {
		t.Errorf("loaded %v, %v", loaded, err)
	}
}

// Whom one can log in as has a record, where that is what they are.
func TestEveryPersonaWhoWorksThereHasARecord(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	if _, err := seed.LoadPeople(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for _, persona := range seed.Personas() {
		viewer := &people.Viewer{Identity: persona.Identity}
		err := db.InTx(people.WithViewer(t.Context(), viewer), func(ctx context.Context, tx store.Tx) error {
			employee, units, err := tx.FindViewer(ctx, persona.Identity, career.NewDate(time.Now()))
			if works := viewer.Is(people.EmployeeKind); works != (employee != nil) {
				t.Errorf("%s has a record: %v, and should: %v", persona.Key, employee != nil, works)
			}
			if manages := viewer.Is(people.ManagerKind); manages != (len(units) > 0) {
				t.Errorf("%s manages %d units", persona.Key, len(units))
			}
			if employee != nil {
				found, err := tx.Employees(ctx, persona.MunicipalityID, []people.ID{*employee})
				if err != nil || len(found) != 1 || found[0].Name != persona.Name {
					t.Errorf("%s is not on file as %s: %v", persona.Key, persona.Name, err)
				}
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}

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
