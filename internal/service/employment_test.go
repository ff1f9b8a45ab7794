package service_test

import (
	"context"
	"slices"
	"sync"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/testdb"
)

var (
	jobOfAnna = idOf("Employment", "9000-000000000003") // at Hemtjänst norr
	norr      = idOf("Unit", "b000-000000000002")
	granen    = idOf("Unit", "b000-000000000003")
)

func date(text string) career.Date {
	day, err := career.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return day
}

// atGranen is an employment there from a day on.
func atGranen(startsOn string) people.EmploymentInput {
	return people.EmploymentInput{Role: "planerare", UnitID: granen, Form: people.Permanent, Rate: 50, StartsOn: date(startsOn)}
}

// jobs are what somebody's employments say, newest first.
func (o office) jobs(ctx context.Context, id string) (jobs []string) {
	o.t.Helper()
	e, err := o.Employee(ctx, id)
	if err != nil || e == nil {
		o.t.Fatal(e, err)
	}
	record, err := o.Work(ctx, e)
	if err != nil {
		o.t.Fatal(err)
	}
	for _, job := range record.Employments {
		text := job.Unit.Name + " " + job.RoleSlug + " " + job.StartsOn.String() + "–"
		if job.EndsOn != nil {
			text += job.EndsOn.String()
		}
		if from := job.MovedFrom(); from != nil {
			text += " from " + from.Unit.Name
		}
		jobs = append(jobs, text)
	}
	return jobs
}

// seenBy are the managers who see somebody.
func (o office) seenBy(id string) (by []string) {
	o.t.Helper()
	for _, manager := range []string{"disa", "eva", "finn"} {
		e, err := o.Employee(o.as(manager), id)
		if err != nil {
			o.t.Fatal(err)
		}
		if e != nil {
			by = append(by, manager)
		}
	}
	return by
}

func TestAnEmploymentFromHireToEndAndBack(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, today := o.as("gun"), testdb.Today(t)
	first := atGranen(today.Plus(-90).String())
	hired, err := o.HireEmployee(gun, people.HireEmployeeInput{Name: " Ny Påhitt ", Subject: ptr("ny"), Employment: first})
	if err != nil || hired.Employee == nil || hired.Employee.Name != "Ny Påhitt" {
		t.Fatal(hired, err)
	}
	id := hired.Employee.ID()
	check := func(step string, by []string, jobs ...string) {
		t.Helper()
		if got := o.seenBy(id); !slices.Equal(got, by) {
			t.Errorf("%s: seen by %v, want %v", step, got, by)
		}
		if got := o.jobs(gun, id); !slices.Equal(got, jobs) {
			t.Errorf("%s: %q, want %q", step, got, jobs)
		}
	}
	begun, before, yesterday := first.StartsOn.String(), today.Plus(-1).String(), today.Plus(-1)
	check("hired", []string{"eva", "finn"}, "Granen planerare "+begun+"–")

	record, err := o.Employee(gun, id)
	if err != nil {
		t.Fatal(err)
	}
	work, err := o.Work(gun, record)
	if err != nil {
		t.Fatal(err)
	}
	moved, err := o.MoveEmployee(gun, people.MoveEmployeeInput{EmploymentID: work.Employments[0].ID(), StartsOn: today, UnitID: &norr, ExpectedVersion: ptr(1)})
	if err != nil || moved.Employment == nil || moved.Employment.Rate != 50 || moved.Employment.Form != people.Permanent {
		t.Fatal(moved, err)
	}
	was, is := "Granen planerare "+begun+"–"+before, "Hemtjänst norr planerare "+today.String()+"–"
	check("moved", []string{"disa", "eva"}, is+" from Granen", was)

	job := moved.Employment.ID()
	corrected, err := o.ChangeEmployment(gun, people.ChangeEmploymentInput{EmploymentID: job, ExpectedVersion: ptr(1), Employment: people.EmploymentInput{
		Role: "vardbitrade", UnitID: norr, Form: people.Permanent, Rate: 75, FullTimeRight: true, StartsOn: today.Plus(-10),
	}})
	if err != nil || !slices.Equal(codes(corrected.UserErrors), []people.UserErrorCode{people.Invalid}) {
		t.Errorf("over what was moved from: %v %v", codes(corrected.UserErrors), err)
	}
	corrected, err = o.ChangeEmployment(gun, people.ChangeEmploymentInput{EmploymentID: job, ExpectedVersion: ptr(1), Employment: people.EmploymentInput{
		Role: "vardbitrade", UnitID: norr, Form: people.Permanent, Rate: 75, FullTimeRight: true, StartsOn: today,
	}})
	if err != nil || corrected.Employment == nil || corrected.Employment.Version != 2 || corrected.Employment.Rate != 75 || !corrected.Employment.FullTimeRight {
		t.Fatal(codes(corrected.UserErrors), err)
	}
	is = "Hemtjänst norr vardbitrade " + today.String() + "–"
	check("corrected", []string{"disa", "eva"}, is+" from Granen", was)

	ends := func(step, employment string, on *career.Date, want ...people.UserErrorCode) {
		t.Helper()
		ended, err := o.EndEmployment(gun, people.EndEmploymentInput{EmploymentID: employment, EndsOn: on})
		if err != nil || !slices.Equal(codes(ended.UserErrors), want) {
			t.Errorf("%s: %v %v, want %v", step, codes(ended.UserErrors), err, want)
		}
	}
	ends("before it begins", job, &yesterday, people.Invalid)
	ends("what was moved from, taken back", work.Employments[0].ID(), nil, people.Invalid)
	ends("today", job, &today)
	check("ends today", []string{"disa", "eva"}, is+today.String()+" from Granen", was)
	ends("undone", job, nil)
	check("taken back", []string{"disa", "eva"}, is+" from Granen", was)

	// Whose log-in it is finds the record.
	viewer, err := o.Viewer(t.Context(), people.Identity{Subject: "ny", MunicipalityID: 2580, Kinds: []people.ViewerKind{people.EmployeeKind}})
	if err != nil || viewer.EmployeeID == nil || viewer.Name != "Ny Påhitt" {
		t.Fatal(viewer, err)
	}
	self := people.WithViewer(t.Context(), viewer)
	own, err := o.ViewersRecord(self, viewer)
	if err != nil || own.ID() != id {
		t.Fatal(own, err)
	}
	if got, want := o.actionsNoted(self, own), []people.Action{
		people.EndEmployment, people.EndEmployment, people.ChangeEmployment, people.Move, people.Hire,
	}; !slices.Equal(got, want) {
		t.Errorf("the log tells %v, want %v", got, want)
	}
}

// actionsNoted are what the audit log tells that HR has changed, newest first.
func (o office) actionsNoted(ctx context.Context, e *people.Employee) (actions []people.Action) {
	o.t.Helper()
	log, err := o.AuditLog(ctx, e, page.Args{First: ptr(50)})
	if err != nil {
		o.t.Fatal(err)
	}
	for _, entry := range log.Nodes() {
		if entry.ActorKind == people.WorksHR && entry.Action != people.ListRecord {
			actions = append(actions, entry.Action)
		}
	}
	return actions
}

func TestWhoMovesAwayLeavesHerManagerAtOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, today := o.as("gun"), testdb.Today(t)
	if by := o.seenBy(annasID); !slices.Equal(by, []string{"disa", "eva"}) {
		t.Fatal(by)
	}
	steps, err := o.ProgressChanged(o.as("disa"), annasID)
	if err != nil {
		t.Fatal(err)
	}
	next(t, steps)
	moved, err := o.MoveEmployee(gun, people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: today, UnitID: &granen})
	if err != nil || moved.Employment == nil {
		t.Fatal(moved, err)
	}
	if by := o.seenBy(annasID); !slices.Equal(by, []string{"eva", "finn"}) {
		t.Errorf("then seen by %v", by)
	}
	if step, goesOn := <-steps; goesOn {
		t.Errorf("her manager before still hears %v", step)
	}
	// Her credentials and plans go with her.
	if credential, err := o.Credential(o.as("disa"), claimOfAnna); err != nil || credential != nil {
		t.Errorf("%v %v", credential, err)
	}
	if plan := o.plan("finn", planOfAnna); plan == nil {
		t.Error("the new manager has no plan to follow")
	}
}

func TestOfTwoInHRAtOnceOneIsToldOfTheOther(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	today := testdb.Today(t)
	for name, do := range map[string]func(context.Context) (bool, []people.UserError, error){
		"move": func(ctx context.Context) (bool, []people.UserError, error) {
			moved, err := o.MoveEmployee(ctx, people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: today, UnitID: &granen})
			return moved.Employment != nil, moved.UserErrors, err
		},
		"begin the same": func(ctx context.Context) (bool, []people.UserError, error) {
			begun, err := o.StartEmployment(ctx, people.StartEmploymentInput{EmployeeID: cia, Employment: atGranen("2026-01-01")})
			return begun.Employment != nil, begun.UserErrors, err
		},
		"hire by one log-in": func(ctx context.Context) (bool, []people.UserError, error) {
			hired, err := o.HireEmployee(ctx, people.HireEmployeeInput{Name: "Ny", Subject: ptr("ny"), Employment: atGranen("2026-01-01")})
			return hired.Employee != nil, hired.UserErrors, err
		},
		"end what both saw": func(ctx context.Context) (bool, []people.UserError, error) {
			ended, err := o.EndEmployment(ctx, people.EndEmploymentInput{EmploymentID: idOf("Employment", "9000-000000000004"), EndsOn: &today, ExpectedVersion: ptr(1)})
			return ended.Employment != nil, ended.UserErrors, err
		},
	} {
		var both sync.WaitGroup
		var mu sync.Mutex
		done, told := 0, 0
		for _, subject := range []string{"gun", "hedda"} {
			ctx := o.asHR(subject)
			both.Go(func() {
				isDone, wrong, err := do(ctx)
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err != nil:
					t.Error(name, err)
				case isDone:
					done++
				default:
					if conflict, ok := wrong[0].(*people.ConflictError); ok && conflict.Current.ID() != "" {
						told++
					}
				}
			})
		}
		both.Wait()
		if done != 1 || told != 1 {
			t.Errorf("%s: %d done, %d told", name, done, told)
		}
	}
}

// asHR is somebody in HR; hedda has no record of her own.
func (o office) asHR(subject string) context.Context {
	o.t.Helper()
	viewer, err := o.Viewer(o.t.Context(), people.Identity{Subject: subject, Name: subject, MunicipalityID: 2580, Kinds: []people.ViewerKind{people.HRKind}})
	if err != nil {
		o.t.Fatal(err)
	}
	return people.WithViewer(o.t.Context(), viewer)
}

func TestWhoIsHiredAndMovedTwiceByOneKeyIsSoOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, hired, moved := o.as("gun"), map[string]bool{}, map[string]bool{}
	for range 2 {
		ny, err := o.HireEmployee(gun, people.HireEmployeeInput{Name: "Ny Påhitt", Employment: atGranen("2026-01-01"), IdempotencyKey: ptr("ny")})
		if err != nil || ny.Employee == nil {
			t.Fatal(ny, err)
		}
		anna, err := o.MoveEmployee(gun, people.MoveEmployeeInput{EmploymentID: jobOfAnna, StartsOn: date("2026-03-01"), Rate: ptr(50), ExpectedVersion: ptr(1), IdempotencyKey: ptr("flytt")})
		if err != nil || anna.Employment == nil {
			t.Fatal(anna, err)
		}
		hired[ny.Employee.ID()], moved[anna.Employment.ID()] = true, true
	}
	if len(hired) != 1 || len(moved) != 1 {
		t.Errorf("hired as %v, moved to %v", hired, moved)
	}
}

func TestNobodyInHRChangesTheirOwnEmployment(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, job := idOf("Employee", "a000-000000000007"), idOf("Employment", "9000-000000000009")
	own := o.as("gun")
	started, err := o.StartEmployment(own, people.StartEmploymentInput{EmployeeID: gun, Employment: atGranen("2026-01-01")})
	if err != nil || !slices.Equal(codes(started.UserErrors), []people.UserErrorCode{people.NotAllowed}) {
		t.Errorf("%v %v", codes(started.UserErrors), err)
	}
	moved, err := o.MoveEmployee(own, people.MoveEmployeeInput{EmploymentID: job, StartsOn: testdb.Today(t), Rate: ptr(50)})
	if err != nil || !slices.Equal(codes(moved.UserErrors), []people.UserErrorCode{people.NotAllowed}) {
		t.Errorf("%v %v", codes(moved.UserErrors), err)
	}
	if moved, err = o.MoveEmployee(o.asHR("hedda"), people.MoveEmployeeInput{EmploymentID: job, StartsOn: testdb.Today(t), Rate: ptr(50)}); err != nil || moved.Employment == nil {
		t.Errorf("by another in HR: %v %v", codes(moved.UserErrors), err)
	}
}
