package service_test

import (
	"context"
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
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	disa, gun, today := o.as("disa"), o.as("gun"), testdb.Today(t)
	release := i.hold(t, "credential_reviews")
	var both sync.WaitGroup
	both.Go(func() {
		reviewed, err := o.ReviewCredential(disa, people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified})
		if err != nil || reviewed.Credential == nil {
			t.Errorf("the review: %+v %v", reviewed, err)
		}
	})
	eventually(t, "the review waits", i.waiting(t, 1))
	both.Go(func() {
		moved, err := o.MoveEmployee(gun, people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: today, UnitID: &norr, Rate: ptr(50)})
		if err != nil || moved.Employment == nil {
			t.Errorf("the move: %+v %v", moved, err)
		}
	})
	eventually(t, "the move waits too", i.waiting(t, 2))
	release()
	both.Wait()
}

// hold keeps everybody from writing to a table, not from reading it, until it is released.
func (i *installation) hold(t *testing.T, table string) (release func()) {
	t.Helper()
	gate, err := pgx.Connect(t.Context(), i.dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = gate.Close(context.WithoutCancel(t.Context())) })
	if _, err := gate.Exec(t.Context(), "BEGIN; LOCK TABLE "+table+" IN SHARE MODE"); err != nil {
		t.Fatal(err)
	}
	return func() {
		t.Helper()
		if _, err := gate.Exec(t.Context(), "COMMIT"); err != nil {
			t.Fatal(err)
		}
	}
}

// waiting tells whether so many wait for each other or for what is held.
func (i *installation) waiting(t *testing.T, want int) func() bool {
	t.Helper()
	return func() bool {
		var waiting int
		err := i.owner.QueryRow(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").Scan(&waiting)
		if err != nil {
			t.Fatal(err)
		}
		return waiting >= want
	}
}
