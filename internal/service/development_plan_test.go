package service_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"

	"blommaut/internal/people"
)

var (
	planOfAnna = idOf("DevelopmentPlan", "8500-000000000001")
	cia        = idOf("Employee", "a000-000000000003")
)

func (o office) plan(subject, id string) *people.DevelopmentPlan {
	o.t.Helper()
	plan, err := o.DevelopmentPlan(o.as(subject), id)
	if err != nil || plan == nil {
		o.t.Fatal(plan, err)
	}
	return plan
}

// saying is a plan that can be agreed on.
func saying(words string) people.PlanContentInput {
	return people.PlanContentInput{
		Goals: []*people.PlanGoalInput{{Text: words}}, Activities: []*people.PlanActivityInput{{Text: "Läsa"}},
	}
}

func TestBothWhoSignAtOnceAgree(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	for _, subject := range []string{"anna", "disa"} {
		ctx := o.as(subject)
		for range 2 { // twice, as a phone that has lost the net does
			both.Go(func() {
				signed, err := o.SignDevelopmentPlan(ctx, people.SignDevelopmentPlanInput{PlanID: planOfAnna, Version: 2})
				if err != nil || len(signed.UserErrors) > 0 {
					t.Error(signed, err)
				}
			})
		}
	}
	both.Wait()
	if plan := o.plan("anna", planOfAnna); plan.Status != people.PlanAgreed || len(plan.Current().Signatures) != 2 {
		t.Errorf("%s with %d signatures", plan.Status, len(plan.Current().Signatures))
	}
}

func TestOfTwoWhoSaveFromTheSameVersionOneIsToldOfTheOther(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	var mu sync.Mutex
	var saved, told []string
	for _, subject := range []string{"anna", "disa"} {
		ctx := o.as(subject)
		both.Go(func() {
			payload, err := o.SaveDevelopmentPlan(ctx, people.SaveDevelopmentPlanInput{
				PlanID: &planOfAnna, ExpectedVersion: ptr(2), Content: saying("Av " + subject),
			})
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err != nil:
				t.Error(err)
			case payload.DevelopmentPlan != nil:
				saved = append(saved, payload.DevelopmentPlan.Current().Content.Goals[0].Text)
			default:
				conflict, ok := payload.UserErrors[0].(*people.ConflictError)
				if !ok {
					t.Errorf("told of %+v", payload.UserErrors[0])
					return
				}
				current, _ := conflict.Current.(*people.DevelopmentPlan)
				told = append(told, current.Current().Content.Goals[0].Text)
			}
		})
	}
	both.Wait()
	if len(saved) != 1 || !slices.Equal(saved, told) {
		t.Errorf("%v saved, %v told", saved, told)
	}
}

func TestOfTwoPlansBegunAtOnceThereIsOne(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	var both sync.WaitGroup
	for _, subject := range []string{"cia", "finn", "eva"} {
		ctx := o.as(subject)
		both.Go(func() {
			payload, err := o.SaveDevelopmentPlan(ctx, people.SaveDevelopmentPlanInput{EmployeeID: &cia, Content: saying("Av " + subject)})
			if err != nil || payload.DevelopmentPlan == nil && !slices.Equal(codes(payload.UserErrors), []people.UserErrorCode{people.Conflict}) {
				t.Error(payload, err)
			}
		})
	}
	both.Wait()
	ctx := o.as("cia")
	e, err := o.ViewersRecord(ctx, people.ViewerFrom(ctx))
	if err != nil {
		t.Fatal(err)
	}
	if plans, err := o.DevelopmentPlansOf(ctx, e); err != nil || len(plans) != 1 || plans[0].Version != 1 {
		t.Errorf("%v %v", plans, err)
	}
}

func TestAPlanThatSaysNothingIsNotSignedNorSent(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ctx := o.as("cia")
	begun, err := o.SaveDevelopmentPlan(ctx, people.SaveDevelopmentPlanInput{})
	if err != nil || begun.DevelopmentPlan == nil {
		t.Fatal(begun, err)
	}
	id := begun.DevelopmentPlan.ID()
	want := []people.UserErrorCode{people.Invalid, people.Invalid}
	signed, err := o.SignDevelopmentPlan(ctx, people.SignDevelopmentPlanInput{PlanID: id, Version: 1})
	if err != nil || !slices.Equal(codes(signed.UserErrors), want) {
		t.Errorf("%+v %v", signed, err)
	}
	sent, err := o.SendDevelopmentPlan(ctx, people.SendDevelopmentPlanInput{PlanID: id, To: people.ManagerParty})
	if err != nil || !slices.Equal(codes(sent.UserErrors), want) {
		t.Errorf("%+v %v", sent, err)
	}
}

// Whatever the two do in whatever order, a plan is agreed just when both have signed its newest version, none of
// the versions before changes, and what somebody may do by its own word is done.
func TestWhateverTheTwoDoAPlanIsAgreedByBothAlone(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	rng := rand.New(rand.NewPCG(1, 2)) // the same steps each time
	reached := map[people.DevelopmentPlanStatus]int{}
	before := o.plan("anna", planOfAnna)
	for step := range 150 {
		subject := []string{"anna", "disa"}[rng.IntN(2)]
		ctx := o.as(subject)
		action := []people.PlanAction{people.PlanSave, people.PlanSend, people.PlanSign, people.PlanSign, people.PlanFollowUp}[rng.IntN(5)]
		if action == people.PlanFollowUp && step < 140 {
			continue // it would be the end
		}
		allowed := o.plan(subject, planOfAnna).Allows(people.ViewerFrom(ctx), action)
		done, err := o.deed(ctx, action, before.Version, step)
		if err != nil {
			t.Fatal(err)
		}
		isAgain := action == people.PlanSign && before.IsSignedBy(people.ViewerFrom(ctx))
		if done != (allowed || isAgain) {
			t.Errorf("step %d: %s by %s is done: %v, allowed: %v", step, action, subject, done, allowed)
		}
		after := o.plan("anna", planOfAnna)
		reached[after.Status]++
		if agreed := len(after.Current().Signatures) == 2; agreed != (after.Status == people.PlanAgreed) {
			t.Errorf("step %d: %s with %d signatures", step, after.Status, len(after.Current().Signatures))
		}
		if after.Version < before.Version || after.Version > before.Version+1 || after.Version != len(after.Versions) {
			t.Errorf("step %d: version %d of %d after %d", step, after.Version, len(after.Versions), before.Version)
		}
		for i, version := range before.Versions[1:] {
			if !reflect.DeepEqual(version.Content, after.Versions[len(after.Versions)-len(before.Versions)+1+i].Content) {
				t.Fatalf("step %d: an older version has changed", step)
			}
		}
		before = after
	}
	if len(reached) < 3 {
		t.Errorf("only %v were reached", reached)
	}
}

// deed does something with Anna's plan, and tells whether it was done.
func (o office) deed(ctx context.Context, action people.PlanAction, version, step int) (bool, error) {
	switch action {
	case people.PlanSave:
		content := saying(fmt.Sprint("Mål ", step))
		saved, err := o.SaveDevelopmentPlan(ctx, people.SaveDevelopmentPlanInput{PlanID: &planOfAnna, Content: content})
		return saved.DevelopmentPlan != nil, err
	case people.PlanSend:
		to := []people.PlanParty{people.ManagerParty, people.EmployeeParty}[step%2]
		sent, err := o.SendDevelopmentPlan(ctx, people.SendDevelopmentPlanInput{PlanID: planOfAnna, To: to})
		return sent.DevelopmentPlan != nil, err
	case people.PlanSign:
		signed, err := o.SignDevelopmentPlan(ctx, people.SignDevelopmentPlanInput{PlanID: planOfAnna, Version: version})
		return signed.DevelopmentPlan != nil, err
	case people.PlanFollowUp:
	}
	plan, err := o.DevelopmentPlan(ctx, planOfAnna)
	if err != nil {
		return false, err
	}
	outcome := &people.PlanOutcomeInput{ActivityID: plan.Current().Content.Activities[0].ID, Outcome: people.ActivityDone}
	followed, err := o.FollowUpDevelopmentPlan(ctx, people.FollowUpDevelopmentPlanInput{PlanID: planOfAnna, Outcomes: []*people.PlanOutcomeInput{outcome}})
	return followed.DevelopmentPlan != nil, err
}
