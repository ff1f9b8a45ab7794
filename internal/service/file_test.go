package service_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// sendAtOnce has every file written at the same moment, as far as writers let each other, and gives how many
// different files are kept of them.
func sendAtOnce(t *testing.T, i *installation, sends []func() (*people.File, error)) (kept int) {
	t.Helper()
	gate, err := pgx.Connect(t.Context(), i.dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = gate.Close(t.Context()) }()
	if _, err := gate.Exec(t.Context(), "BEGIN; LOCK TABLE files IN SHARE MODE"); err != nil { // it can be read, not written
		t.Fatal(err)
	}
	var all sync.WaitGroup
	ids := make([]string, len(sends))
	for n, send := range sends {
		all.Go(func() {
			if file, err := send(); err == nil {
				ids[n] = file.ID()
			}
		})
	}
	eventually(t, "several wait", func() bool {
		var waiting int
		err := i.owner.QueryRow(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").Scan(&waiting)
		if err != nil {
			t.Fatal(err)
		}
		return waiting > 1
	})
	if _, err := gate.Exec(t.Context(), "COMMIT"); err != nil {
		t.Fatal(err)
	}
	all.Wait()
	different := map[string]bool{}
	for _, id := range ids {
		different[id] = true
	}
	delete(different, "") // refused
	return len(different)
}

func TestOfFilesSentAtOnceNoneIsKeptTwiceAndNoneTooMany(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	self, hr := o.as("anna"), o.as("gun")
	same := func() (*people.File, error) { return o.AddFile(self, nil, "intyg.txt", []byte("Intyg")) }
	byHR := func() (*people.File, error) { return o.AddFile(hr, &annasID, "intyg.txt", []byte("Intyg")) }
	if kept := sendAtOnce(t, i, []func() (*people.File, error){same, same, byHR, byHR}); kept != 1 {
		t.Errorf("the same file is kept %d times", kept)
	}
	other := func(n int) func() (*people.File, error) {
		return func() (*people.File, error) {
			return o.AddFile(self, nil, "intyg.txt", fmt.Appendf(nil, "Intyg %d", n))
		}
	}
	for n := range people.MaxFiles - 3 { // and one that people.sql has, and the one above: there is room for one more
		if _, err := other(n)(); err != nil {
			t.Fatal(err)
		}
	}
	if kept := sendAtOnce(t, i, []func() (*people.File, error){other(-1), other(-2), other(-3)}); kept != 1 {
		t.Errorf("%d are kept where there is room for one", kept)
	}
}

func TestFilesThatShowNothingAreForgottenAfterADay(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	shows := idOf("File", "8400-000000000001") // evidence of Anna's
	file, err := o.AddFile(o.as("anna"), nil, "intyg.txt", []byte("Intyg"))
	if err != nil {
		t.Fatal(err)
	}
	isThere := func(id string) bool {
		file, _, err := o.FileContent(o.as("anna"), id)
		if err != nil {
			t.Fatal(err)
		}
		return file != nil
	}
	db, err := store.Open(t.Context(), i.dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	remove := func() int {
		removed, err := store.RemoveUnusedFiles(t.Context(), db)
		if err != nil {
			t.Fatal(err)
		}
		return removed
	}
	if removed := remove(); removed != 0 || !isThere(file.ID()) {
		t.Errorf("%d are removed on the same day", removed)
	}
	if _, err := i.owner.Exec(t.Context(), `UPDATE files SET uploaded_at = now() - interval '25 hours'`); err != nil {
		t.Fatal(err)
	}
	if removed := remove(); removed != 1 || isThere(file.ID()) || !isThere(shows) {
		t.Errorf("%d are removed the day after", removed)
	}
}
