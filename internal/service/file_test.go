package service_test

import (
	"testing"

	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestFilesThatShowNothingAreForgottenAfterADay(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	testdb.People(t, i.dsn)
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
