package service_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/service"
	"blommaut/internal/testdb"
)

// office is a service among the invented people, and its viewers.
type office struct {
	*service.Service
	t *testing.T
}

func openOffice(t *testing.T) office {
	t.Helper()
	return office{installPeople(t, 1).services[0], t}
}

func (o office) as(subject string) context.Context {
	o.t.Helper()
	viewer, err := o.Viewer(o.t.Context(), testdb.Identities()[subject])
	if err != nil {
		o.t.Fatal(err)
	}
	return people.WithViewer(o.t.Context(), viewer)
}

func idOf(kind, id string) string { return career.NodeID(kind, "2580", "00000000-0000-4000-"+id) }

var claimOfAnna = idOf("Credential", "8000-000000000003")

func ptr[T any](value T) *T { return &value }

func codes(wrong []people.UserError) (codes []people.UserErrorCode) {
	for _, each := range wrong {
		switch each := each.(type) {
		case *people.InputError:
			codes = append(codes, each.Code)
		case *people.ConflictError:
			codes = append(codes, each.Code)
		}
	}
	return codes
}

func TestOfTwoReviewersAtOnceNothingIsLost(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	for _, subject := range []string{"disa", "gun", "eva"} {
		ctx := o.as(subject)
		both.Go(func() {
			payload, err := o.ReviewCredential(ctx, people.ReviewCredentialInput{
				CredentialID: claimOfAnna, Verdict: people.VerdictRejected, Comment: "Av " + subject,
			})
			if err != nil || len(payload.UserErrors) > 0 {
				t.Error(payload.UserErrors, err)
			}
		})
	}
	both.Wait()
	credential, err := o.Credential(o.as("anna"), claimOfAnna)
	if err != nil || len(credential.Reviews) != 3 || credential.Version != 4 {
		t.Errorf("%+v %v", credential, err)
	}
}

func TestOfTwoReviewersWhoSawTheSameOneIsToldOfTheOther(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	var mu sync.Mutex
	var done []people.CredentialStatus
	var told []people.Verdict
	for subject, verdict := range map[string]people.Verdict{"disa": people.VerdictVerified, "gun": people.VerdictRejected} {
		ctx := o.as(subject)
		both.Go(func() {
			payload, err := o.ReviewCredential(ctx, people.ReviewCredentialInput{
				CredentialID: claimOfAnna, Verdict: verdict, Comment: "Sett", ExpectedVersion: ptr(1),
			})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err != nil:
				t.Error(err)
			case payload.Credential != nil:
				done = append(done, payload.Credential.Stored)
			default:
				conflict, ok := payload.UserErrors[0].(*people.ConflictError)
				if !ok {
					t.Errorf("told of %+v", payload.UserErrors[0])
					return
				}
				current, _ := conflict.Current.(*people.Credential)
				told = append(told, current.Reviews[0].Verdict)
			}
		})
	}
	both.Wait()
	if len(done) != 1 || len(told) != 1 || told[0].Gives() != done[0] {
		t.Errorf("%v done, %v told", done, told)
	}
}

func TestWhatIsAskedTwiceIsDoneOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ctx := o.as("bo")
	claim := people.ClaimCredentialInput{Qualification: ptr("gymnasial-vard-och-omsorg"), IdempotencyKey: ptr("en gång")}
	ids := make([]string, 5)
	var all sync.WaitGroup
	for i := range ids {
		all.Go(func() {
			payload, err := o.ClaimCredential(ctx, claim)
			if err != nil || payload.Credential == nil {
				t.Error(payload.UserErrors, err)
				return
			}
			ids[i] = payload.Credential.ID()
		})
	}
	all.Wait()
	if slices.Sort(ids); len(slices.Compact(ids)) != 1 {
		t.Errorf("several claims: %v", ids)
	}
	claim.Note = "Något annat"
	payload, err := o.ClaimCredential(ctx, claim)
	if err != nil || !slices.Equal(codes(payload.UserErrors), []people.UserErrorCode{people.Conflict}) {
		t.Errorf("the same key for something else: %v %v", codes(payload.UserErrors), err)
	}
	// Another's key is another key.
	if payload, err = o.ClaimCredential(o.as("cia"), claim); err != nil || payload.Credential == nil {
		t.Errorf("%v %v", codes(payload.UserErrors), err)
	}
}

func TestWhoseTokenTellsNoNameIsKnownByTheRecord(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	who := testdb.Identities()["disa"]
	who.Name = ""
	viewer, err := o.Viewer(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	ctx := people.WithViewer(t.Context(), viewer)
	payload, err := o.ReviewCredential(ctx, people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified})
	if err != nil || len(payload.UserErrors) > 0 || payload.Credential.Reviews[0].Reviewer() != "Disa Påhitt" {
		t.Errorf("%+v %v", payload, err)
	}
}

func TestWhatWasTakenBackIsNotThereWhenAskedForAgain(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ctx := o.as("bo")
	claim := people.ClaimCredentialInput{Qualification: ptr("gymnasial-vard-och-omsorg"), IdempotencyKey: ptr("en gång")}
	claimed, err := o.ClaimCredential(ctx, claim)
	if err != nil || claimed.Credential == nil {
		t.Fatal(claimed, err)
	}
	if taken, err := o.WithdrawCredential(ctx, people.WithdrawCredentialInput{CredentialID: claimed.Credential.ID()}); err != nil || taken.Employee == nil {
		t.Fatal(taken, err)
	}
	again, err := o.ClaimCredential(ctx, claim)
	if err != nil || again.Credential != nil || !slices.Equal(codes(again.UserErrors), []people.UserErrorCode{people.NotFound}) {
		t.Errorf("%+v %v", again, err)
	}
}

func TestTheAuditLogTellsWhoDidWhat(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	anna := idOf("Employee", "a000-000000000001")
	manager := o.as("disa")
	e, err := o.Employee(manager, anna)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := o.CredentialsOf(manager, e, nil, page.Args{}); err != nil {
		t.Fatal(err)
	}
	if _, err := o.ReviewCredential(o.as("gun"), people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified}); err != nil {
		t.Fatal(err)
	}
	// Undone, and so not noted.
	if payload, err := o.ReviewCredential(o.as("eva"), people.ReviewCredentialInput{CredentialID: claimOfAnna, Verdict: people.VerdictVerified, ExpectedVersion: ptr(1)}); err != nil || payload.Credential != nil {
		t.Fatal(payload, err)
	}
	self := o.as("anna")
	own, err := o.ViewersRecord(self, people.ViewerFrom(self))
	if err != nil {
		t.Fatal(err)
	}
	log, err := o.AuditLog(self, own, page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, entry := range log.Nodes() {
		told = append(told, entry.ActorName+" "+string(entry.ActorKind)+" "+string(entry.Action)+" "+string(entry.Purpose))
	}
	want := []string{
		"Gun Påhitt HR REVIEW_CREDENTIAL PERSONNEL", "Disa Påhitt MANAGER READ_RECORD FOLLOW_UP",
		"Disa Påhitt MANAGER LIST_RECORD FOLLOW_UP", "Disa Påhitt MANAGER READ_RECORD FOLLOW_UP",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the log tells %q, want %q", told, want)
	}
}

func TestWhoManagesNoLongerSeesNothingMore(t *testing.T) {
	t.Parallel()
	i := installPeople(t, 1)
	o := office{i.services[0], t}
	sees := func() bool {
		e, err := o.Employee(o.as("disa"), idOf("Employee", "a000-000000000001"))
		if err != nil {
			t.Fatal(err)
		}
		return e != nil
	}
	if !sees() {
		t.Fatal("her manager does not see Anna")
	}
	for _, change := range []string{
		`UPDATE unit_managers SET ends_on = '2026-02-01' WHERE employee_id = '00000000-0000-4000-a000-000000000004' AND municipality_id = 2580`,
		`UPDATE unit_managers SET ends_on = NULL WHERE employee_id = '00000000-0000-4000-a000-000000000004' AND municipality_id = 2580;
		 UPDATE employments SET ends_on = '2026-02-01' WHERE employee_id = '00000000-0000-4000-a000-000000000004' AND municipality_id = 2580`,
		`UPDATE employments SET ends_on = NULL WHERE employee_id = '00000000-0000-4000-a000-000000000004' AND municipality_id = 2580;
		 UPDATE employments SET ends_on = '2026-02-01' WHERE id = '00000000-0000-4000-9000-000000000003' AND municipality_id = 2580`,
	} {
		if _, err := i.owner.Exec(t.Context(), change); err != nil {
			t.Fatal(err)
		}
		if sees() {
			t.Errorf("still seen after %s", change)
		}
	}
}

func TestAnEmploymentThatEndsByItselfIsNoticed(t *testing.T) {
	t.Parallel()
	dsn := installPeople(t, 0)
	// As if it had been written before that day: nothing looks at it then.
	if _, err := dsn.owner.Exec(t.Context(), `SET session_replication_role = replica;
		UPDATE employments SET ends_on = today() - 1 WHERE id = '00000000-0000-4000-9000-000000000003' AND municipality_id = 2580;
		SET session_replication_role = origin`); err != nil {
		t.Fatal(err)
	}
	o := office{run(t, dsn.dsn), t}
	eventually(t, "her manager no longer sees Anna", func() bool {
		e, err := o.Employee(o.as("disa"), idOf("Employee", "a000-000000000001"))
		return err == nil && e == nil
	})
}

// What can be asked without an account, of all that a service does.
func TestWithoutAnAccountNothingIsSaidOfPeople(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	public := []string{
		"Catalogue", "Today", "Day", "Pin", "Run", "GraphChanged", "Graph", "Roles", "Qualifications", "Transitions", "Offers",
		"Search", "Eligibility", "Routes", "Municipalities", "Municipality", "Node", "Nodes", "Viewer",
	}
	cia, err := o.Employee(o.as("gun"), idOf("Employee", "a000-000000000003"))
	if err != nil {
		t.Fatal(err)
	}
	unit, err := o.Unit(o.as("gun"), idOf("Unit", "b000-000000000001"))
	if err != nil {
		t.Fatal(err)
	}
	credential := idOf("Credential", "8000-000000000005")
	given := map[reflect.Type]any{
		reflect.TypeFor[*people.Employee]():                    cia,
		reflect.TypeFor[*people.Unit]():                        unit,
		reflect.TypeFor[*people.UnitContent]():                 &people.UnitContent{Name: "Ny", ParentID: &unit.Key},
		reflect.TypeFor[*people.Viewer]():                      people.Anonymous(),
		reflect.TypeFor[people.ClaimCredentialInput]():         people.ClaimCredentialInput{Qualification: ptr("hogskoleexamen")},
		reflect.TypeFor[people.ReviewCredentialInput]():        people.ReviewCredentialInput{CredentialID: credential, Verdict: people.VerdictVerified},
		reflect.TypeFor[people.SaveDevelopmentPlanInput]():     people.SaveDevelopmentPlanInput{PlanID: &planOfAnna},
		reflect.TypeFor[people.SendDevelopmentPlanInput]():     people.SendDevelopmentPlanInput{PlanID: planOfAnna, To: people.EmployeeParty},
		reflect.TypeFor[people.SignDevelopmentPlanInput]():     people.SignDevelopmentPlanInput{PlanID: planOfAnna, Version: 2},
		reflect.TypeFor[people.FollowUpDevelopmentPlanInput](): people.FollowUpDevelopmentPlanInput{PlanID: idOf("DevelopmentPlan", "8500-000000000003")},
		reflect.TypeFor[people.HireEmployeeInput]():            people.HireEmployeeInput{Name: "Ny Påhitt", Employment: atGranen("2026-04-01")},
		reflect.TypeFor[people.ChangeEmployeeInput]():          people.ChangeEmployeeInput{EmployeeID: annasID, Name: "Ny Påhitt"},
		reflect.TypeFor[people.StartEmploymentInput]():         people.StartEmploymentInput{EmployeeID: idOf("Employee", "a000-000000000003"), Employment: atGranen("2026-04-01")},
		reflect.TypeFor[people.MoveEmployeeInput]():            people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: date("2026-04-01"), Rate: ptr(50)},
		reflect.TypeFor[people.ChangeEmploymentInput]():        people.ChangeEmploymentInput{EmploymentID: jobOfAnna, Employment: atGranen("2026-04-01")},
		reflect.TypeFor[people.EndEmploymentInput]():           people.EndEmploymentInput{EmploymentID: jobOfAnna, EndsOn: ptr(date("2026-04-01"))},
		reflect.TypeFor[people.SaveUnitInput]():                people.SaveUnitInput{Name: "Ny", Kind: people.OtherWorkplace},
		reflect.TypeFor[people.AppointManagerInput]():          people.AppointManagerInput{UnitID: norr, EmployeeID: annasID, StartsOn: date("2026-01-01")},
		reflect.TypeFor[people.EndAppointmentInput]():          people.EndAppointmentInput{UnitID: norr, EmployeeID: idOf("Employee", "a000-000000000004"), StartsOn: date("2022-01-01")},
		reflect.TypeFor[people.WithdrawCredentialInput]():      people.WithdrawCredentialInput{CredentialID: credential},
		reflect.TypeFor[string]():                              idOf("Employee", "a000-000000000003"),
	}
	s := reflect.ValueOf(o.Service)
	tried := 0
	for i := range s.NumMethod() {
		name := s.Type().Method(i).Name
		if slices.Contains(public, name) {
			continue
		}
		method := s.Method(i)
		arguments := make([]reflect.Value, method.Type().NumIn())
		for j := range arguments {
			of := method.Type().In(j)
			switch value, ok := given[of]; {
			case of == reflect.TypeFor[context.Context]():
				arguments[j] = reflect.ValueOf(o.Pin(t.Context()))
			case ok:
				arguments[j] = reflect.ValueOf(value)
			default:
				arguments[j] = reflect.Zero(of)
			}
		}
		tried++
		results := method.Call(arguments)
		if err, _ := results[len(results)-1].Interface().(error); err != nil && strings.Contains(err.Error(), "Påhitt") || !isNothing(results[0]) {
			t.Errorf("%s answers %v, %v", name, results[0], err)
		}
	}
	if tried < 15 {
		t.Errorf("only %d methods are tried", tried)
	}
}

// isNothing tells an answer that says nothing: none, an empty list, or a record of which nothing was read.
func isNothing(answer reflect.Value) bool {
	if record, ok := answer.Interface().(*people.Record); ok {
		return record == nil || len(record.Employments) == 0 && len(record.Credentials) == 0 && record.Goal == nil
	}
	if answer.Kind() == reflect.Slice {
		return answer.Len() == 0
	}
	return answer.IsZero()
}
