package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// HireEmployee makes a record of somebody who comes to work in the viewer's municipality.
func (s *Service) HireEmployee(ctx context.Context, in people.HireEmployeeInput) (*people.HireEmployeePayload, error) {
	units, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	employee, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Employee, error) {
		id, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.hire(ctx, tx, &in, units)
		})
		if err != nil {
			return nil, err
		}
		return s.visible(ctx, tx, people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id})
	})
	if err != nil {
		return nil, err
	}
	return &people.HireEmployeePayload{Employee: employee, UserErrors: wrong}, nil
}

func (s *Service) hire(ctx context.Context, tx store.Tx, in *people.HireEmployeeInput, units *organisation) (people.ID, error) {
	viewer := people.ViewerFrom(ctx)
	first, wrong := in.Read(viewer.MunicipalityID, s.Catalogue(ctx), units.byID)
	employee := first.Employee
	if !people.Can(viewer, people.Hire, employee) {
		return people.ID{}, people.RefuseAll(people.NotAllowed, "only HR hires")
	}
	if in.Subject != nil && *in.Subject == viewer.Subject { // who works in HR without a record of their own
		return people.ID{}, people.Refuse(people.NotAllowed, "subject", onlyHR)
	}
	if len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
	}
	added, err := tx.AddEmployee(ctx, employee)
	if err != nil {
		return people.ID{}, err
	}
	if !added {
		return people.ID{}, s.hasRecordAlready(ctx, tx, viewer.MunicipalityID, *in.Subject)
	}
	if err := tx.AddEmployment(ctx, first); err != nil {
		return people.ID{}, err
	}
	return employee.Key, tx.Note(ctx, people.Note(viewer, people.Hire, employee, employee.ID()))
}

// hasRecordAlready tells of the record that a log-in has.
func (s *Service) hasRecordAlready(ctx context.Context, tx store.Tx, municipality int, subject string) error {
	holder, err := tx.EmployeeOf(ctx, municipality, subject)
	if err != nil {
		return err
	}
	if holder == nil { // who has been given another log-in since
		return people.Refuse(people.Conflict, "subject", "the log-in had a record until now; try again")
	}
	people.NewCohort(holder)
	return people.InTheWay(holder, "subject", "the log-in has a record already")
}
