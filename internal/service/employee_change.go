package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

const othersByHR = "records are for HR to change, and nobody changes their own"

// ChangeEmployee changes what somebody is called and by which log-in they find their record. The former log-in finds it
// no longer.
func (s *Service) ChangeEmployee(ctx context.Context, in people.ChangeEmployeeInput) (*people.ChangeEmployeePayload, error) {
	employee, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Employee, error) {
		id, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.changeEmployee(ctx, tx, &in)
		})
		if err != nil {
			return nil, err
		}
		return s.visible(ctx, tx, people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id})
	})
	if err != nil {
		return nil, err
	}
	return &people.ChangeEmployeePayload{Employee: employee, UserErrors: wrong}, nil
}

func (s *Service) changeEmployee(ctx context.Context, tx store.Tx, in *people.ChangeEmployeeInput) (people.ID, error) {
	viewer := people.ViewerFrom(ctx)
	before, err := s.employeeToChange(ctx, tx, in)
	if err != nil {
		return people.ID{}, err
	}
	if in.Subject != nil && *in.Subject == viewer.Subject { // who works in HR without a record of their own
		return people.ID{}, people.Refuse(people.NotAllowed, "subject", othersByHR)
	}
	changed, wrong := in.Read(before)
	if len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
	}
	written, err := tx.ChangeEmployee(ctx, changed)
	if err != nil {
		return people.ID{}, err
	}
	if !written {
		return people.ID{}, s.hasRecordAlready(ctx, tx, viewer.MunicipalityID, *in.Subject)
	}
	return changed.Key, tx.Note(ctx, people.Note(viewer, people.ChangeEmployee, changed, changed.ID()))
}

// employeeToChange is an employee whom nobody else changes meanwhile, and of whom the viewer has seen the newest version.
func (s *Service) employeeToChange(ctx context.Context, tx store.Tx, in *people.ChangeEmployeeInput) (*people.Employee, error) {
	found, err := s.whose(ctx, tx, &in.EmployeeID)
	if err != nil {
		return nil, err
	}
	if !people.Can(people.ViewerFrom(ctx), people.ChangeEmployee, found) {
		return nil, people.Refuse(people.NotAllowed, "employeeId", othersByHR)
	}
	if err := tx.LockEmployee(ctx, found); err != nil {
		return nil, err
	}
	employee, err := s.whose(ctx, tx, &in.EmployeeID) // as it is now that nobody changes it
	if err != nil {
		return nil, err
	}
	if in.ExpectedVersion != nil && *in.ExpectedVersion != employee.Version {
		return nil, people.ChangedSince(employee)
	}
	return employee, nil
}
