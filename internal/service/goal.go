package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// SetCareerGoal sets the role that an employee aims for.
func (s *Service) SetCareerGoal(ctx context.Context, in people.SetCareerGoalInput) (*people.SetCareerGoalPayload, error) {
	employee, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Employee, error) {
		whose, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.setGoal(ctx, tx, &in)
		})
		if err != nil {
			return nil, err
		}
		return s.visible(ctx, tx, people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: whose})
	})
	if err != nil {
		return nil, err
	}
	return &people.SetCareerGoalPayload{Employee: employee, UserErrors: wrong}, nil
}

func (s *Service) setGoal(ctx context.Context, tx store.Tx, in *people.SetCareerGoalInput) (people.ID, error) {
	if wrong := in.Check(s.Catalogue(ctx)); len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
	}
	employee, err := s.whose(ctx, tx, in.EmployeeID)
	if err != nil {
		return people.ID{}, err
	}
	if !people.Can(people.ViewerFrom(ctx), people.SetGoal, employee) {
		return people.ID{}, people.Refuse(people.NotAllowed, "employeeId", "a goal is the employee's own to set")
	}
	goal := &people.CareerGoal{MunicipalityID: employee.MunicipalityID, EmployeeID: employee.Key, RoleSlug: in.Role}
	set, err := tx.SetGoal(ctx, goal, in.ExpectedVersion)
	if err != nil {
		return people.ID{}, err
	}
	if !set {
		return people.ID{}, people.ChangedSince(employee)
	}
	return employee.Key, tx.Note(ctx, people.Note(people.ViewerFrom(ctx), people.SetGoal, employee, employee.ID()))
}
