package service_test

import (
	"slices"
	"sync"
	"testing"

	"blommaut/internal/people"
	"blommaut/internal/testdb"
)

func TestWhoGetsAnotherLogInFindsTheRecordByThatAlone(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun := o.as("gun")
	changed, err := o.ChangeEmployee(gun, people.ChangeEmployeeInput{
		EmployeeID: annasID, ExpectedVersion: ptr(1), Name: " Anna Nypåhitt ", Subject: ptr("anna.ny"),
	})
	if err != nil || changed.Employee == nil || changed.Employee.Name != "Anna Nypåhitt" || changed.Employee.Version != 2 {
		t.Fatal(codes(changed.UserErrors), err)
	}
	if viewer := people.ViewerFrom(o.as("anna")); viewer.EmployeeID != nil {
		t.Error("the former log-in still has the record")
	}
	if found, err := o.Employee(o.as("anna"), annasID); err != nil || found != nil {
		t.Errorf("the former log-in still sees %v %v", found, err)
	}
	who := testdb.Identities()["anna"]
	who.Subject = "anna.ny"
	viewer, err := o.Viewer(t.Context(), who)
	if err != nil || viewer.EmployeeID == nil {
		t.Fatal("the new log-in has no record", err)
	}
	ctx := people.WithViewer(t.Context(), viewer)
	own, err := o.ViewersRecord(ctx, viewer)
	if err != nil || own.ID() != annasID {
		t.Fatal(own, err)
	}
	if subject := o.SubjectOf(ctx, own); subject != nil {
		t.Errorf("reads her own log-in: %s", *subject)
	}
	if got := o.actionsNoted(ctx, own); !slices.Equal(got, []people.Action{people.ChangeEmployee}) {
		t.Errorf("the log tells %v", got)
	}
}

func TestWhatTheFormerLogInFollowsEnds(t *testing.T) {
	t.Parallel()
	for subject, in := range map[string]people.ChangeEmployeeInput{
		"anna": {EmployeeID: annasID, Name: "Anna Påhitt", Subject: ptr("ny")},
		"disa": {EmployeeID: idOf("Employee", "a000-000000000004"), Name: "Disa Påhitt"},
	} {
		t.Run(subject, func(t *testing.T) {
			t.Parallel()
			i := installPeople(t, 2)
			here, there := office{i.services[0], t}, office{i.services[1], t}
			former, err := there.ProgressChanged(there.as(subject), annasID)
			if err != nil {
				t.Fatal(err)
			}
			above, err := there.ProgressChanged(there.as("eva"), annasID)
			if err != nil {
				t.Fatal(err)
			}
			if next(t, former) == nil || next(t, above) == nil {
				t.Fatal("nothing at first")
			}
			changed, err := here.ChangeEmployee(here.as("gun"), in)
			if err != nil || changed.Employee == nil {
				t.Fatal(codes(changed.UserErrors), err)
			}
			if step := next(t, former); step != nil {
				t.Errorf("the former log-in is still told %v", step)
			}
			if payload, err := here.ReviewCredential(here.as("eva"), people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified}); err != nil || payload.Credential == nil {
				t.Fatal(payload, err)
			}
			if next(t, above) == nil {
				t.Error("who still may see is told nothing more")
			}
		})
	}
}

func TestColleaguesReadTheNewNameOfWhoManages(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	changed, err := o.ChangeEmployee(o.as("gun"), people.ChangeEmployeeInput{EmployeeID: idOf("Employee", "a000-000000000004"), Name: "Disa Nypåhitt", Subject: ptr("disa")})
	if err != nil || changed.Employee == nil {
		t.Fatal(codes(changed.UserErrors), err)
	}
	bo := o.as("bo")
	unit, err := o.Unit(bo, norr)
	if err != nil {
		t.Fatal(err)
	}
	if managers, err := o.Managers(bo, unit); err != nil || !slices.Equal(managers, []string{"Disa Nypåhitt"}) {
		t.Errorf("%v %v", managers, err)
	}
	credential, err := o.Credential(o.as("disa"), idOf("Credential", "8000-000000000001"))
	if err != nil || credential.Reviews[0].Reviewer() != "Disa Påhitt" {
		t.Errorf("a review is by %+v: %v", credential.Reviews[0], err)
	}
}

func TestNobodyInHRGivesThemselvesARecordOrANewName(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for name, c := range map[string]struct{ subject, employee, to string }{
		"her own":         {"gun", idOf("Employee", "a000-000000000007"), "gun"},
		"another's":       {"gun", annasID, "gun"},
		"without her own": {"hedda", annasID, "hedda"},
	} {
		changed, err := o.ChangeEmployee(o.asHR(c.subject), people.ChangeEmployeeInput{EmployeeID: c.employee, Name: "Ny Påhitt", Subject: &c.to})
		if err != nil || !slices.Equal(codes(changed.UserErrors), []people.UserErrorCode{people.NotAllowed}) {
			t.Errorf("%s: %v %v", name, codes(changed.UserErrors), err)
		}
	}
}

func TestOfTwoInHRWhoChangeSomebodyAtOnceOneIsTold(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	for name, by := range map[string]map[string]people.ChangeEmployeeInput{
		"one whom both saw": {
			"gun":   {EmployeeID: annasID, ExpectedVersion: ptr(1), Name: "Anna Ett"},
			"hedda": {EmployeeID: annasID, ExpectedVersion: ptr(1), Name: "Anna Två"},
		},
		"two to one log-in": {
			"gun":   {EmployeeID: idOf("Employee", "a000-000000000002"), Name: "Bo Påhitt", Subject: ptr("ny")},
			"hedda": {EmployeeID: cia, Name: "Cia Påhitt", Subject: ptr("ny")},
		},
	} {
		release := i.hold(t, "employees")
		var both sync.WaitGroup
		told := make(chan string, 2)
		for subject, in := range by {
			ctx := o.asHR(subject)
			both.Go(func() {
				changed, err := o.ChangeEmployee(ctx, in)
				if err != nil {
					t.Error(name, err)
					return
				}
				for _, wrong := range changed.UserErrors {
					if conflict, ok := wrong.(*people.ConflictError); ok {
						told <- conflict.Current.ID()
					}
				}
			})
		}
		eventually(t, "both wait", i.waiting(t, 2))
		release()
		both.Wait()
		close(told)
		if len(told) != 1 {
			t.Errorf("%s: %d are told", name, len(told))
		}
	}
}

func TestWhoIsChangedTwiceByOneKeyIsSoOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, in := o.as("gun"), people.ChangeEmployeeInput{EmployeeID: annasID, ExpectedVersion: ptr(1), Name: "Anna Ny", Subject: ptr("anna"), IdempotencyKey: ptr("k")}
	for range 2 {
		changed, err := o.ChangeEmployee(gun, in)
		if err != nil || changed.Employee == nil || changed.Employee.Version != 2 {
			t.Fatal(codes(changed.UserErrors), err)
		}
	}
	if got := o.actionsNoted(gun, o.employee(gun, annasID)); !slices.Equal(got, []people.Action{people.ChangeEmployee}) {
		t.Errorf("the log tells %v", got)
	}
}
