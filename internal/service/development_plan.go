package service

import (
	"context"
	"fmt"

	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// linkPlan joins a plan to the catalogue and to whose it is.
func (s *Service) linkPlan(ctx context.Context, plan *people.DevelopmentPlan, employee *people.Employee) {
	plan.Employee = employee
	for _, version := range plan.Versions {
		version.Content.Link(s.Catalogue(ctx))
	}
}

// DevelopmentPlansOf are an employee's plans, newest first, read for all of her cohort at once. That is a look at the
// record, and noted.
func (s *Service) DevelopmentPlansOf(ctx context.Context, e *people.Employee) ([]*people.DevelopmentPlan, error) {
	err := e.Cohort.Planning.Do(func() error {
		return s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
			members, ids := membersOf(e.Cohort)
			plans, err := tx.PlansOf(ctx, e.MunicipalityID, ids)
			if err != nil {
				return err
			}
			for _, plan := range plans {
				s.linkPlan(ctx, plan, members[plan.EmployeeID])
				record := &members[plan.EmployeeID].Record
				record.Plans = append(record.Plans, plan)
			}
			return noteLook(ctx, tx, people.ReadRecord, e.Cohort.Members...)
		})
	})
	return e.Record.Plans, err
}

// DevelopmentPlanOf is an employee's newest plan, nil where she has none.
func (s *Service) DevelopmentPlanOf(ctx context.Context, e *people.Employee) (*people.DevelopmentPlan, error) {
	plans, err := s.DevelopmentPlansOf(ctx, e)
	if err != nil || len(plans) == 0 {
		return nil, err
	}
	return plans[0], nil
}

// DevelopmentPlans are a page of those that fit and that the viewer may see, oldest first.
func (s *Service) DevelopmentPlans(ctx context.Context, filter *people.DevelopmentPlanFilter, args page.Args) (found *people.DevelopmentPlanConnection, err error) {
	viewer, err := account(ctx)
	if err != nil {
		return nil, err
	}
	var wanted store.PlanFilter
	if filter != nil {
		wanted = store.PlanFilter{Statuses: filter.Statuses, Awaits: filter.Awaits, FollowUpDueBy: filter.FollowUpDueBy, NotOf: ownInFilter(ctx, filter.ExcludeOwn)}
		if wanted.Unit, err = unitInFilter(ctx, "unit", filter.Unit); err != nil {
			return nil, err
		}
	}
	window, err := args.Window("development plans", 2)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if found, err = tx.ListPlans(ctx, viewer.MunicipalityID, wanted, window); err != nil {
			return err
		}
		return s.linkPlans(ctx, tx, viewer.MunicipalityID, found.Nodes())
	})
	return found, err
}

// linkPlans joins plans to those whose they are, and notes the look.
func (s *Service) linkPlans(ctx context.Context, tx store.Tx, municipality int, plans []*people.DevelopmentPlan) error {
	if len(plans) == 0 {
		return nil
	}
	var ids []people.ID
	for _, plan := range plans {
		ids = append(ids, plan.EmployeeID)
	}
	employees, err := tx.Employees(ctx, municipality, ids)
	if err != nil {
		return err
	}
	members, _ := membersOf(people.NewCohort(employees...))
	for _, plan := range plans {
		whose := members[plan.EmployeeID]
		if whose == nil {
			return fmt.Errorf("the database shows %s, but not whose it is", plan.ID())
		}
		s.linkPlan(ctx, plan, whose)
	}
	return noteLook(ctx, tx, people.ReadRecord, employees...)
}

// DevelopmentPlan is the one with the id, nil where the viewer may see none.
func (s *Service) DevelopmentPlan(ctx context.Context, id string) (plan *people.DevelopmentPlan, err error) {
	key, ok := people.ParseNodeID("DevelopmentPlan", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if plan, err = tx.Plan(ctx, key, false); err != nil || plan == nil {
			return err
		}
		return s.linkPlans(ctx, tx, key.MunicipalityID, []*people.DevelopmentPlan{plan})
	})
	return plan, err
}

// SaveDevelopmentPlan begins a plan, or adds the next version of one.
func (s *Service) SaveDevelopmentPlan(ctx context.Context, in people.SaveDevelopmentPlanInput) (*people.SaveDevelopmentPlanPayload, error) {
	plan, wrong, err := s.changePlan(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx) (*people.DevelopmentPlan, error) {
		if in.PlanID == nil {
			return s.beginPlan(ctx, tx, &in)
		}
		return s.savePlan(ctx, tx, &in)
	})
	if err != nil {
		return nil, err
	}
	return &people.SaveDevelopmentPlanPayload{DevelopmentPlan: plan, UserErrors: wrong}, nil
}

func (s *Service) beginPlan(ctx context.Context, tx store.Tx, in *people.SaveDevelopmentPlanInput) (*people.DevelopmentPlan, error) {
	employee, err := s.whose(ctx, tx, in.EmployeeID)
	if err != nil {
		return nil, err
	}
	viewer := people.ViewerFrom(ctx)
	if !people.Can(viewer, people.SavePlan, employee) {
		return nil, people.Refuse(people.NotAllowed, "employeeId", "a plan is made by the employee and her manager")
	}
	content, wrong := in.Read(nil, s.Catalogue(ctx))
	if len(wrong) > 0 {
		return nil, mistakes(wrong)
	}
	plan := &people.DevelopmentPlan{
		MunicipalityID: employee.MunicipalityID, Key: people.NewID(), EmployeeID: employee.Key,
		Status: people.PlanDraft, Employee: employee,
	}
	plan.Save(viewer, content)
	added, err := tx.AddPlan(ctx, plan)
	if err != nil {
		return nil, err
	}
	if !added {
		return nil, s.hasPlanAlready(ctx, tx, employee)
	}
	return plan, tx.Note(ctx, people.Note(viewer, people.SavePlan, employee, plan.ID()))
}

// hasPlanAlready tells of the plan that stands in the way of a new one.
func (s *Service) hasPlanAlready(ctx context.Context, tx store.Tx, employee *people.Employee) error {
	plans, err := tx.PlansOf(ctx, employee.MunicipalityID, []people.ID{employee.Key})
	if err != nil {
		return err
	}
	for _, plan := range plans {
		if plan.Status != people.PlanFollowedUp {
			s.linkPlan(ctx, plan, employee)
			return people.InTheWay(plan, "planId", "there is a plan that is not followed up yet; save that one")
		}
	}
	return fmt.Errorf("a plan of %s stands in the way, and is not there", employee.ID())
}

func (s *Service) savePlan(ctx context.Context, tx store.Tx, in *people.SaveDevelopmentPlanInput) (*people.DevelopmentPlan, error) {
	plan, err := s.planToChange(ctx, tx, *in.PlanID, people.PlanSave, in.ExpectedVersion)
	if err != nil {
		return nil, err
	}
	before := &plan.Current().Content
	content, wrong := in.Read(before, s.Catalogue(ctx))
	if len(wrong) > 0 {
		return nil, mistakes(wrong)
	}
	if content.Says(before) { // so that nobody has to sign the same again
		return plan, nil
	}
	if plan.Version >= people.MaxPlanVersions {
		return nil, people.Refuse(people.Limit, "planId", "a plan has at most %d versions; follow it up and begin a new one", people.MaxPlanVersions)
	}
	viewer := people.ViewerFrom(ctx)
	plan.Save(viewer, content)
	if err := tx.ChangePlan(ctx, plan, true); err != nil {
		return nil, err
	}
	return plan, tx.Note(ctx, people.Note(viewer, people.SavePlan, plan.Employee, plan.ID()))
}

// SendDevelopmentPlan passes a plan to the manager, or back to the employee. Where it is there already, nothing
// happens.
func (s *Service) SendDevelopmentPlan(ctx context.Context, in people.SendDevelopmentPlanInput) (*people.SendDevelopmentPlanPayload, error) {
	plan, wrong, err := s.changePlan(ctx, nil, in, func(ctx context.Context, tx store.Tx) (*people.DevelopmentPlan, error) {
		plan, err := s.planToChange(ctx, tx, in.PlanID, people.PlanSend, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		to := people.PlanDraft
		if in.To == people.ManagerParty {
			to = people.PlanToManager
		}
		if plan.Status == to {
			return plan, nil
		}
		if wrong := plan.Current().Content.CheckComplete(); to == people.PlanToManager && len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		plan.Status = to
		if err := tx.ChangePlan(ctx, plan, false); err != nil {
			return nil, err
		}
		return plan, tx.Note(ctx, people.Note(people.ViewerFrom(ctx), people.SavePlan, plan.Employee, plan.ID()))
	})
	if err != nil {
		return nil, err
	}
	return &people.SendDevelopmentPlanPayload{DevelopmentPlan: plan, UserErrors: wrong}, nil
}

// SignDevelopmentPlan adds the viewer's signature to the version that they have read. What they have signed already
// stays signed once.
func (s *Service) SignDevelopmentPlan(ctx context.Context, in people.SignDevelopmentPlanInput) (*people.SignDevelopmentPlanPayload, error) {
	plan, wrong, err := s.changePlan(ctx, nil, in, func(ctx context.Context, tx store.Tx) (*people.DevelopmentPlan, error) {
		viewer := people.ViewerFrom(ctx)
		plan, err := s.planToLock(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if plan.Version != in.Version {
			return nil, people.ChangedSince(plan)
		}
		if plan.IsSignedBy(viewer) {
			return plan, nil
		}
		if !plan.Allows(viewer, people.PlanSign) {
			return nil, refusePlan()
		}
		if wrong := plan.Current().Content.CheckComplete(); len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		if err := tx.AddSignature(ctx, plan, plan.Sign(viewer)); err != nil {
			return nil, err
		}
		return plan, tx.Note(ctx, people.Note(viewer, people.SignPlan, plan.Employee, plan.ID()))
	})
	if err != nil {
		return nil, err
	}
	return &people.SignDevelopmentPlanPayload{DevelopmentPlan: plan, UserErrors: wrong}, nil
}

// FollowUpDevelopmentPlan says what came of an agreed plan, and closes it.
func (s *Service) FollowUpDevelopmentPlan(ctx context.Context, in people.FollowUpDevelopmentPlanInput) (*people.FollowUpDevelopmentPlanPayload, error) {
	plan, wrong, err := s.changePlan(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx) (*people.DevelopmentPlan, error) {
		plan, err := s.planToChange(ctx, tx, in.PlanID, people.PlanFollowUp, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		content, wrong := in.Read(&plan.Current().Content)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		viewer := people.ViewerFrom(ctx)
		plan.FollowUp(viewer, content)
		if err := tx.ChangePlan(ctx, plan, true); err != nil {
			return nil, err
		}
		return plan, tx.Note(ctx, people.Note(viewer, people.FollowUpPlan, plan.Employee, plan.ID()))
	})
	if err != nil {
		return nil, err
	}
	return &people.FollowUpDevelopmentPlanPayload{DevelopmentPlan: plan, UserErrors: wrong}, nil
}

// changePlan does something with a plan, once where there is a key, and gives the plan as it is then.
func (s *Service) changePlan(ctx context.Context, key *string, request any, do func(context.Context, store.Tx) (*people.DevelopmentPlan, error)) (*people.DevelopmentPlan, []people.UserError, error) {
	return change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.DevelopmentPlan, error) {
		id, err := s.once(ctx, tx, key, request, func() (people.ID, error) {
			plan, err := do(ctx, tx)
			if err != nil {
				return people.ID{}, err
			}
			return plan.Key, nil
		})
		if err != nil {
			return nil, err
		}
		key := people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id}
		plan, err := tx.Plan(ctx, key, false)
		if err != nil {
			return nil, err
		}
		return plan, s.linkPlanToChange(ctx, tx, plan)
	})
}

func noSuchPlan() error { return people.Refuse(people.NotFound, "planId", "there is no such plan") }

func refusePlan() error {
	return people.Refuse(people.NotAllowed, "planId", "you may see it, but not do this with it as it stands")
}

// linkPlanToChange joins a plan that was found to whose it is.
func (s *Service) linkPlanToChange(ctx context.Context, tx store.Tx, plan *people.DevelopmentPlan) error {
	if plan == nil {
		return noSuchPlan()
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: plan.MunicipalityID, ID: plan.EmployeeID})
	if err != nil {
		return err
	}
	if employee == nil {
		return fmt.Errorf("the database shows %s, but not whose it is", plan.ID())
	}
	s.linkPlan(ctx, plan, employee)
	return nil
}

// planToChange locks a plan for an action.
func (s *Service) planToChange(ctx context.Context, tx store.Tx, id string, action people.PlanAction, expected *int) (*people.DevelopmentPlan, error) {
	plan, err := s.planToLock(ctx, tx, id)
	switch {
	case err != nil:
		return nil, err
	case expected != nil && *expected != plan.Version:
		return nil, people.ChangedSince(plan)
	case !plan.Allows(people.ViewerFrom(ctx), action):
		return nil, refusePlan()
	}
	return plan, nil
}

// planToLock is a plan that nobody else changes meanwhile. What the viewer may not see is not there for them.
func (s *Service) planToLock(ctx context.Context, tx store.Tx, id string) (*people.DevelopmentPlan, error) {
	key, ok := people.ParseNodeID("DevelopmentPlan", id)
	if !ok {
		return nil, noSuchPlan()
	}
	plan, err := tx.Plan(ctx, key, true)
	if err != nil {
		return nil, err
	}
	if plan != nil {
		return plan, s.linkPlanToChange(ctx, tx, plan)
	}
	// It may be there all the same, but not the viewer's to change.
	if plan, err = tx.Plan(ctx, key, false); err != nil {
		return nil, err
	}
	if plan != nil {
		return nil, refusePlan()
	}
	return nil, noSuchPlan()
}
