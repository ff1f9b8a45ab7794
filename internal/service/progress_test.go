package service_test

import (
	"context"
	"testing"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/testdb"
)

var annasID = idOf("Employee", "a000-000000000001")

// next is the next step that somebody who follows hears of; nil where it is over.
func next(t *testing.T, steps <-chan *career.Eligibility) *career.Eligibility {
	t.Helper()
	select {
	case step := <-steps:
		return step
	case <-time.After(10 * time.Second):
		t.Fatal("nothing is told")
		return nil
	}
}

func TestACredentialVerifiedOnOneServerIsSeenLiveOnAnother(t *testing.T) {
	t.Parallel()
	i := install(t, 2)
	testdb.People(t, i.dsn)
	here, there := office{i.services[0], t}, office{i.services[1], t}
	follow := func(o office, subject string) <-chan *career.Eligibility {
		steps, err := o.ProgressChanged(o.as(subject), annasID)
		if err != nil {
			t.Fatal(err)
		}
		return steps
	}
	employee, manager := follow(there, "anna"), follow(here, "disa")
	for _, steps := range []<-chan *career.Eligibility{employee, manager} {
		if step := next(t, steps); step.Role.Slug != "specialistunderskoterska" || step.Status != career.NotYet {
			t.Errorf("at first %v", step)
		}
	}
	if payload, err := here.ReviewCredential(here.as("disa"), people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified}); err != nil || payload.Credential == nil {
		t.Fatal(payload, err)
	}
	for _, steps := range []<-chan *career.Eligibility{employee, manager} {
		if step := next(t, steps); step.Status != career.Eligible {
			t.Errorf("after the review %v", step.Fingerprint())
		}
	}
	if payload, err := here.SetCareerGoal(here.as("anna"), people.SetCareerGoalInput{Role: ptr("stodpedagog")}); err != nil || payload.Employee == nil {
		t.Fatal(payload, err)
	}
	for _, steps := range []<-chan *career.Eligibility{employee, manager} {
		if step := next(t, steps); step.Role.Slug != "stodpedagog" {
			t.Errorf("after another goal %v", step.Role.Slug)
		}
	}
}

func TestWhoMayNotSeeHearsNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for subject, want := range map[string]fault.Code{"": fault.Unauthenticated, "bo": fault.NotFound, "finn": fault.NotFound, "per": fault.NotFound, "siv": fault.NotFound, "rut": fault.NotFound} {
		ctx := t.Context()
		if subject != "" {
			ctx = o.as(subject)
		}
		if steps, err := o.ProgressChanged(ctx, annasID); fault.CodeOf(err) != want || steps != nil {
			t.Errorf("%q: %v", subject, err)
		}
	}
}

func TestWhatIsFollowedEndsWhenTheRightEnds(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]string{
		"the manager manages no longer": `UPDATE unit_managers SET ends_on = '2026-02-01' WHERE manager_name = 'Disa Påhitt'`,
		"the employee moves":            `UPDATE employments SET ends_on = '2026-02-01' WHERE id = '00000000-0000-4000-9000-000000000003' AND municipality_id = 2580`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i := install(t, 1)
			testdb.People(t, i.dsn)
			o := office{i.services[0], t}
			manager, err := o.ProgressChanged(o.as("disa"), annasID)
			if err != nil {
				t.Fatal(err)
			}
			if next(t, manager) == nil {
				t.Fatal("nothing at first")
			}
			if _, err := i.owner.Exec(t.Context(), end); err != nil {
				t.Fatal(err)
			}
			if step := next(t, manager); step != nil {
				t.Errorf("still told %v", step)
			}
		})
	}
}

func TestWhatIsFollowedEndsWithTheToken(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	testdb.People(t, i.dsn)
	o := office{i.services[0], t}
	who := testdb.Identities()["disa"]
	who.ExpiresAt = clock().Add(time.Second)
	viewer, err := o.Viewer(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	steps, err := o.ProgressChanged(people.WithViewer(t.Context(), viewer), annasID)
	if err != nil {
		t.Fatal(err)
	}
	if next(t, steps) == nil {
		t.Fatal("nothing at first")
	}
	time.Sleep(who.ExpiresAt.Sub(clock()))
	if _, err := i.owner.Exec(t.Context(), `UPDATE credentials SET note = 'Nytt' WHERE municipality_id = 2580`); err != nil {
		t.Fatal(err)
	}
	if step := next(t, steps); step != nil {
		t.Errorf("told %v after the token has expired", step)
	}
}

func TestWhoeverStopsFollowingIsForgotten(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ctx, leave := context.WithCancel(o.as("anna"))
	steps, err := o.ProgressChanged(ctx, annasID)
	if err != nil {
		t.Fatal(err)
	}
	next(t, steps)
	leave()
	for range steps { // until it closes
	}
}
