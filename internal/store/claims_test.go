package store_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// sees are the subjects whom a viewer finds, over whichever connection the pool gives.
func sees(ctx context.Context, db *store.DB) (subjects []string, err error) {
	err = db.NewRaw("SELECT subject FROM employees ORDER BY subject").Scan(ctx, &subjects)
	return subjects, err
}

// whom are those that each of them sees.
func whom() map[string]string {
	return map[string]string{
		"nobody": "", "rut": "", "siv": "",
		"anna": "anna", "bo": "bo", "disa": "anna bo disa", "finn": "cia finn", "eva": "anna bo cia disa eva finn gun",
		"gun": "anna bo cia disa eva finn gun", "pia": "pia", "per": "pelle per pia", "pelle": "pelle per pia",
	}
}

// More ask at once than there are connections, so each is had by many, one after the other.
func TestAConnectionSeesWhatWhoHasItMaySee(t *testing.T) {
	t.Parallel()
	db := as(t, store.Open, peopled(t))
	asks := map[string]*people.Viewer{}
	for subject := range whom() {
		asks[subject] = people.ViewerFrom(viewing(t, db, subject))
	}
	var asking sync.WaitGroup
	for i := range 32 {
		asking.Go(func() {
			for j := range 25 {
				subject := viewers()[(i+j)%len(viewers())]
				got, err := sees(people.WithViewer(t.Context(), asks[subject]), db)
				if want := strings.Fields(whom()[subject]); err != nil || !slices.Equal(got, want) && len(got)+len(want) > 0 {
					t.Errorf("%s sees %v, want %v: %v", subject, got, want, err)
				}
				if got, err := sees(t.Context(), db); err != nil || len(got) > 0 {
					t.Errorf("after %s nobody sees %v: %v", subject, got, err)
				}
			}
		})
	}
	asking.Wait()
}

func TestARequestThatIsCutOffLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	db := as(t, store.Open, peopled(t))
	nobody, hr := t.Context(), viewing(t, db, "gun")
	var asking sync.WaitGroup
	for range 32 {
		asking.Go(func() {
			ctx, cancel := context.WithCancel(hr)
			begun := make(chan struct{})
			go func() {
				<-begun
				cancel()
			}()
			err := db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
				close(begun)
				_, err := tx.ExecContext(ctx, "SELECT pg_sleep(1)")
				return err
			})
			if err == nil {
				t.Error("a request was not cut off")
			}
			cancel()
			if got, err := sees(nobody, db); err != nil || len(got) > 0 {
				t.Errorf("nobody sees %v: %v", got, err)
			}
		})
	}
	asking.Wait()
}

// What a viewer claims to be, or is without the records saying so, opens nothing.
func TestClaimsAreNoMoreThanWhatTheRecordsSay(t *testing.T) {
	t.Parallel()
	db := as(t, store.Open, peopled(t))
	boss, chief := people.ViewerFrom(viewing(t, db, "eva")), people.ViewerFrom(viewing(t, db, "disa"))
	for name, viewer := range map[string]people.Viewer{
		"somebody who no longer is a manager":      {Identity: people.Identity{Subject: "x", MunicipalityID: 2580, Kinds: []people.ViewerKind{people.EmployeeKind}}, UnitIDs: boss.UnitIDs},
		"a manager of units in another's place":    {Identity: people.Identity{Subject: "x", MunicipalityID: 2581, Kinds: []people.ViewerKind{people.ManagerKind}}, UnitIDs: chief.UnitIDs},
		"HR of no municipality":                    {Identity: people.Identity{Subject: "x", Kinds: []people.ViewerKind{people.HRKind}}},
		"a regional coordinator who is no HR here": {Identity: people.Identity{Subject: "x", MunicipalityID: 2580, Region: "25", Kinds: []people.ViewerKind{people.RegionalKind, people.AnalystKind}}},
	} {
		if got, err := sees(people.WithViewer(t.Context(), &viewer), db); err != nil || len(got) > 0 {
			t.Errorf("%s sees %v: %v", name, got, err)
		}
	}
}

// A connection that could not be told who asks is not used.
func TestAConnectionThatWasNotToldIsNotUsed(t *testing.T) {
	t.Parallel()
	db := as(t, store.Open, peopled(t))
	broken := &people.Viewer{Identity: people.Identity{Subject: "x\x00", MunicipalityID: 2580, Kinds: []people.ViewerKind{people.HRKind}}}
	if got, err := sees(people.WithViewer(t.Context(), broken), db); err == nil {
		t.Errorf("somebody without a name sees %v", got)
	} else if errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if got, err := sees(t.Context(), db); err != nil || len(got) > 0 {
		t.Errorf("nobody sees %v: %v", got, err)
	}
}
