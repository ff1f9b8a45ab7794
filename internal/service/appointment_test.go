package service_test

import (
	"context"
	"slices"
	"sync"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/people"
	"blommaut/internal/testdb"
)

func TestWhoManagesAboveSeesWhomever(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, disa := o.as("gun"), idOf("Employee", "a000-000000000004")
	check := func(step string, by ...string) {
		t.Helper()
		if got := o.seenBy(annasID); !slices.Equal(got, by) {
			t.Errorf("%s: Anna is seen by %v, want %v", step, got, by)
		}
	}
	appoint := func(manager, unit string) {
		t.Helper()
		appointed, err := o.AppointManager(gun, people.AppointManagerInput{UnitID: unit, EmployeeID: manager, StartsOn: date("2026-01-01")})
		if err != nil || appointed.Unit == nil {
			t.Fatal(codes(appointed.UserErrors), err)
		}
	}
	end := func(manager, unit, from, on string) {
		t.Helper()
		in := people.EndAppointmentInput{UnitID: unit, EmployeeID: manager, StartsOn: date(from)}
		if on != "" {
			in.EndsOn = ptr(date(on))
		}
		if ended, err := o.EndAppointment(gun, in); err != nil || ended.Unit == nil {
			t.Fatal(codes(ended.UserErrors), err)
		}
	}
	save := func(in people.SaveUnitInput) *people.Unit {
		t.Helper()
		saved, err := o.SaveUnit(gun, in)
		if err != nil || saved.Unit == nil {
			t.Fatal(codes(saved.UserErrors), err)
		}
		return saved.Unit
	}
	finn := idOf("Employee", "a000-000000000006")
	check("at first", "disa", "eva")
	end(disa, norr, "2022-01-01", "2026-01-31")
	check("her manager has stopped", "eva")
	end(disa, norr, "2022-01-01", "")
	check("that is taken back", "disa", "eva")

	above := save(people.SaveUnitInput{Name: " Hemtjänsten ", Kind: people.HomeCare})
	if above.Name != "Hemtjänsten" || above.Version != 1 || above.ParentID != nil {
		t.Errorf("%+v", above)
	}
	appoint(finn, above.ID())
	check("somebody manages a new unit", "disa", "eva")
	save(people.SaveUnitInput{UnitID: &norr, Name: "Hemtjänst norr", Kind: people.HomeCare, ParentID: ptr(above.ID())})
	check("her unit comes to lie below it", "disa", "finn")
	save(people.SaveUnitInput{UnitID: ptr(above.ID()), Name: "Hemtjänsten", Kind: people.HomeCare, ParentID: ptr(idOf("Unit", "b000-000000000001"))})
	check("and that below the administration", "disa", "eva", "finn")
	end(finn, above.ID(), "2026-01-01", "2026-01-31")
	check("who managed it has stopped", "disa", "eva")

	log := o.actionsNoted(gun, o.employee(gun, finn))
	if !slices.Equal(log, []people.Action{people.EndAppointment, people.AppointManager}) {
		t.Errorf("the log tells %v", log)
	}
}

// An appointment without an end names nobody who has left, and names her again where that is taken back.
func TestWhoHasLeftManagesNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, disa, today := o.as("gun"), idOf("Employee", "a000-000000000004"), testdb.Today(t)
	check := func(when string, isNamed bool) {
		t.Helper()
		ctx := o.as("anna")
		unit, err := o.Unit(ctx, norr)
		if err != nil || unit == nil {
			t.Fatal(unit, err)
		}
		names, err := o.Managers(ctx, unit)
		if err != nil || slices.Contains(names, "Disa Påhitt") != isNamed {
			t.Errorf("%s, it is managed by %v, %v", when, names, err)
		}
		appointments, err := o.AppointmentsOf(gun, unit)
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range appointments {
			if each.EmployeeID() == disa && each.EndsOn == nil && each.IsOn(today) != isNamed {
				t.Errorf("%s, HR reads of an appointment that is held: %v", when, !isNamed)
			}
		}
	}
	check("at first", true)
	current, err := o.Main(gun, o.employee(gun, disa))
	if err != nil || current == nil {
		t.Fatal(current, err)
	}
	yesterday := today.Plus(-1)
	for _, endsOn := range []*career.Date{&yesterday, nil} {
		ended, err := o.EndEmployment(gun, people.EndEmploymentInput{EmploymentID: current.ID(), EndsOn: endsOn})
		if err != nil || len(ended.UserErrors) > 0 {
			t.Fatal(ended, err)
		}
		check("her last day being "+yesterday.String(), endsOn == nil)
	}
}

func (o office) employee(ctx context.Context, id string) *people.Employee {
	o.t.Helper()
	e, err := o.Employee(ctx, id)
	if err != nil || e == nil {
		o.t.Fatal(e, err)
	}
	return e
}

func TestOfTwoInHRWhoPutUnitsBelowEachOtherOneIsTold(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	told := make(chan []people.UserErrorCode, 2)
	for subject, in := range map[string]people.SaveUnitInput{
		"gun":   {UnitID: &norr, Name: "Hemtjänst norr", Kind: people.HomeCare, ParentID: &granen},
		"hedda": {UnitID: &granen, Name: "Granen", Kind: people.SpecialHousing, ParentID: &norr},
	} {
		ctx := o.asHR(subject)
		both.Go(func() {
			saved, err := o.SaveUnit(ctx, in)
			if err != nil {
				t.Error(err)
				return
			}
			told <- codes(saved.UserErrors)
		})
	}
	both.Wait()
	close(told)
	var all []people.UserErrorCode
	for wrong := range told {
		all = append(all, wrong...)
	}
	if !slices.Equal(all, []people.UserErrorCode{people.Invalid}) {
		t.Errorf("told of %v", all)
	}
}

func TestOfTwoInHRWhoSawTheSameUnitOneIsToldOfTheOther(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	anna := people.AppointManagerInput{UnitID: granen, EmployeeID: annasID, StartsOn: date("2026-01-01"), ExpectedVersion: ptr(1)}
	if appointed, err := o.AppointManager(o.as("gun"), anna); err != nil || appointed.Unit == nil || appointed.Unit.Version != 2 {
		t.Fatal(appointed, err)
	}
	again, err := o.AppointManager(o.asHR("hedda"), anna)
	if err != nil || !slices.Equal(codes(again.UserErrors), []people.UserErrorCode{people.Conflict}) {
		t.Errorf("from an older version: %v %v", codes(again.UserErrors), err)
	}
	anna.ExpectedVersion, anna.StartsOn = nil, date("2025-06-01")
	if again, err = o.AppointManager(o.asHR("hedda"), anna); err != nil || !slices.Equal(codes(again.UserErrors), []people.UserErrorCode{people.Conflict}) {
		t.Errorf("who manages it already: %v %v", codes(again.UserErrors), err)
	}
}
