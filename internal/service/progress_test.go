package service_test

import (
	"context"
	"fmt"
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
	case <-time.After(time.Minute):
		t.Fatal("nothing is told")
		return nil
	}
}

func TestACredentialVerifiedOnOneServerIsSeenLiveOnAnother(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 2)
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

// heard is one more step, which is nil without a goal; over is that no more come.
func heard(t *testing.T, steps <-chan *career.Eligibility) (step *career.Eligibility, over bool) {
	t.Helper()
	select {
	case step, goesOn := <-steps:
		return step, !goesOn
	case <-time.After(time.Minute):
		t.Fatal("nothing is told")
		return nil, true
	}
}

// deed is a change of somebody's record.
type deed struct {
	name string
	do   func() ([]people.UserError, error)
}

// eachIsTold does each and wants whoever follows the record on any server to be told, of the same progress as at first.
func eachIsTold(t *testing.T, i *installation, id, subject string, deeds []deed) {
	t.Helper()
	followers, first := map[string]<-chan *career.Eligibility{}, ""
	fingerprint := func(step *career.Eligibility) string {
		if step == nil {
			return "no goal"
		}
		return step.Fingerprint()
	}
	for server, s := range i.services {
		for _, subject := range []string{subject, "disa"} {
			o := office{s, t}
			steps, err := o.ProgressChanged(o.as(subject), id)
			if err != nil {
				t.Fatal(err)
			}
			step, over := heard(t, steps)
			if over {
				t.Fatalf("%s is told nothing at first", subject)
			}
			first = fingerprint(step)
			followers[fmt.Sprint(subject, " on ", server)] = steps
		}
	}
	for _, d := range deeds {
		if wrong, err := d.do(); err != nil || len(wrong) > 0 {
			t.Fatalf("%s: %v %v", d.name, codes(wrong), err)
		}
		for follower, steps := range followers {
			if step, over := heard(t, steps); over || fingerprint(step) != first {
				t.Errorf("%s: %s is told %v, over: %v", d.name, follower, step, over)
			}
		}
	}
}

func TestEachChangeOfARecordIsToldOnEveryServer(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 2)
	o := office{i.services[0], t}
	anna, gun := o.as("anna"), o.as("gun")
	claimed := ""
	eachIsTold(t, i, annasID, "anna", []deed{
		{"a claim that does not count", func() ([]people.UserError, error) {
			payload, err := o.ClaimCredential(anna, people.ClaimCredentialInput{Qualification: ptr("gymnasial-barn-och-fritid-funktionshinder")})
			if err != nil || payload.Credential == nil {
				return nil, err
			}
			claimed = payload.Credential.ID()
			return payload.UserErrors, nil
		}},
		{"it is rejected", func() ([]people.UserError, error) {
			payload, err := o.ReviewCredential(gun, people.ReviewCredentialInput{CredentialID: claimed, Verdict: people.VerdictRejected, Comment: "Saknas"})
			return payload.UserErrors, err
		}},
		{"another rate", func() ([]people.UserError, error) {
			payload, err := o.ChangeEmployment(gun, people.ChangeEmploymentInput{EmploymentID: jobOfAnna, Employment: people.EmploymentInput{
				Role: "underskoterska", UnitID: norr, Form: people.Permanent, Rate: 75, StartsOn: date("2024-01-01"),
			}})
			return payload.UserErrors, err
		}},
		{"another name", func() ([]people.UserError, error) {
			payload, err := o.ChangeEmployee(gun, people.ChangeEmployeeInput{EmployeeID: annasID, Name: "Anna Nypåhitt", Subject: ptr("anna")})
			return payload.UserErrors, err
		}},
		{"a plan that is signed", func() ([]people.UserError, error) {
			payload, err := o.SignDevelopmentPlan(anna, people.SignDevelopmentPlanInput{PlanID: planOfAnna, Version: 2})
			return payload.UserErrors, err
		}},
	})
}

func TestEachChangeIsToldOfWhoHasNoGoal(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 2)
	o := office{i.services[0], t}
	bo, claimed := o.as("bo"), ""
	eachIsTold(t, i, idOf("Employee", "a000-000000000002"), "bo", []deed{
		{"a claim", func() ([]people.UserError, error) {
			payload, err := o.ClaimCredential(bo, people.ClaimCredentialInput{Qualification: ptr("hogskoleexamen")})
			if err != nil || payload.Credential == nil {
				return nil, err
			}
			claimed = payload.Credential.ID()
			return payload.UserErrors, nil
		}},
		{"it is taken back", func() ([]people.UserError, error) {
			payload, err := o.WithdrawCredential(bo, people.WithdrawCredentialInput{CredentialID: claimed})
			return payload.UserErrors, err
		}},
	})
	steps, err := o.ProgressChanged(bo, idOf("Employee", "a000-000000000002"))
	if err != nil {
		t.Fatal(err)
	}
	heard(t, steps)
	for _, role := range []*string{ptr("underskoterska"), nil} {
		if payload, err := o.SetCareerGoal(bo, people.SetCareerGoalInput{Role: role}); err != nil || payload.Employee == nil {
			t.Fatal(payload, err)
		}
		if step, over := heard(t, steps); over || (step != nil) != (role != nil) {
			t.Errorf("%v is told, over: %v", step, over)
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
		"the manager works no longer":   `UPDATE employments SET ends_on = '2026-02-01' WHERE employee_id = '00000000-0000-4000-a000-000000000004' AND municipality_id = 2580`,
		"the employee moves":            `UPDATE employments SET ends_on = '2026-02-01' WHERE id = '00000000-0000-4000-9000-000000000003' AND municipality_id = 2580`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i := installPeople(t, 1)
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
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	who := testdb.Identities()["disa"]
	who.ExpiresAt = clock().Add(3 * time.Second)
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
	// Before, for it to be ready and not yet told, and after.
	note := `UPDATE credentials SET note = note || '!' WHERE municipality_id = 2580`
	i.execute(t, note)
	time.Sleep(who.ExpiresAt.Sub(clock()))
	i.execute(t, note)
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
