package service_test

import (
	"slices"
	"sync"
	"testing"

	"blommaut/internal/people"
)

func TestAGoalThatIsRemovedIsNone(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	anna := o.as("anna")
	set := func(role *string, expected int, want ...people.UserErrorCode) *people.CareerGoal {
		t.Helper()
		payload, err := o.SetCareerGoal(anna, people.SetCareerGoalInput{Role: role, ExpectedVersion: &expected})
		if err != nil || !slices.Equal(codes(payload.UserErrors), want) {
			t.Fatalf("%v %v, want %v", codes(payload.UserErrors), err, want)
		}
		record, err := o.Work(anna, o.employee(anna, annasID))
		if err != nil {
			t.Fatal(err)
		}
		return record.Goal
	}
	if goal := set(nil, 1); goal != nil {
		t.Errorf("removed, it reads %+v", goal)
	}
	set(ptr("planerare"), 1, people.Conflict) // from what was seen before it was removed
	goal := set(ptr("planerare"), 0)
	if goal == nil || goal.Role.Slug != "planerare" || goal.Version <= 2 {
		t.Fatalf("set again it reads %+v", goal)
	}
	set(ptr("stodpedagog"), 0, people.Conflict) // from where there was none
	set(ptr("stodpedagog"), 2, people.Conflict)
	if again := set(ptr("stodpedagog"), goal.Version); again.Version != goal.Version+1 {
		t.Errorf("changed it reads %+v", again)
	}
}

func TestOfTwoGoalsAtOnceWhereThereIsNoneOneIsSet(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	anna := o.as("anna")
	if removed, err := o.SetCareerGoal(anna, people.SetCareerGoalInput{}); err != nil || removed.Employee == nil {
		t.Fatal(removed, err)
	}
	var both sync.WaitGroup
	told := make(chan []people.UserErrorCode, 2)
	for _, role := range []string{"planerare", "stodpedagog"} {
		both.Go(func() {
			payload, err := o.SetCareerGoal(anna, people.SetCareerGoalInput{Role: &role, ExpectedVersion: ptr(0)})
			if err != nil {
				t.Error(err)
				return
			}
			told <- codes(payload.UserErrors)
		})
	}
	both.Wait()
	close(told)
	var all []people.UserErrorCode
	for wrong := range told {
		all = append(all, wrong...)
	}
	if !slices.Equal(all, []people.UserErrorCode{people.Conflict}) {
		t.Errorf("told of %v", all)
	}
}
