package service_test

import (
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
	"blommaut/internal/testdb"
)

// Who changes a part of a record needs to know where its owner works, and who moves her changes every part: each
// waits for the other, and the database undoes one of them.
func TestWhatMeetsAMoveIsDoneAllTheSame(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	testdb.People(t, i.dsn)
	o := office{i.services[0], t}
	disa, gun, today := o.as("disa"), o.as("gun"), databasesToday(t)
	gate, err := pgx.Connect(t.Context(), i.dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = gate.Close(t.Context()) }()
	if _, err := gate.Exec(t.Context(), "BEGIN; LOCK TABLE credential_reviews IN SHARE MODE"); err != nil { // it can be read, not written
		t.Fatal(err)
	}
	waiting := func(want int) func() bool {
		return func() bool {
			var waiting int
			err := i.owner.QueryRow(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").Scan(&waiting)
			if err != nil {
				t.Fatal(err)
			}
			return waiting >= want
		}
	}
	var both sync.WaitGroup
	both.Go(func() {
		reviewed, err := o.ReviewCredential(disa, people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified})
		if err != nil || reviewed.Credential == nil {
			t.Errorf("the review: %+v %v", reviewed, err)
		}
	})
	eventually(t, "the review waits", waiting(1))
	both.Go(func() {
		moved, err := o.MoveEmployee(gun, people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: today, UnitID: &norr, Rate: ptr(50)})
		if err != nil || moved.Employment == nil {
			t.Errorf("the move: %+v %v", moved, err)
		}
	})
	eventually(t, "the move waits too", waiting(2))
	if _, err := gate.Exec(t.Context(), "COMMIT"); err != nil {
		t.Fatal(err)
	}
	both.Wait()
}
