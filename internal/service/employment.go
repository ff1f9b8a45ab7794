package service

import (
	"context"
	"fmt"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// Employment is the one with the id, nil where the viewer may see none.
func (s *Service) Employment(ctx context.Context, id string) (employment *people.Employment, err error) {
	key, ok := people.ParseNodeID("Employment", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	units, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if employment, err = s.employment(ctx, tx, key, units); err != nil || employment == nil {
			return err
		}
		return noteLook(ctx, tx, people.ListRecord, employment.Employee)
	})
	return employment, err
}

// employment is the one with the key beside the person's others, nil where the viewer may see none.
func (s *Service) employment(ctx context.Context, tx store.Tx, key people.Key, units *organisation) (*people.Employment, error) {
	found, err := tx.Employment(ctx, key)
	if err != nil || found == nil {
		return nil, err
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: found.EmployeeID})
	if err != nil {
		return nil, err
	}
	if employee == nil {
		return nil, fmt.Errorf("the database shows %s, but not whose it is", found.ID())
	}
	if err := s.readEmployments(ctx, tx, employee, units); err != nil {
		return nil, err
	}
	for _, employment := range employee.Record.Employments {
		if employment.Key == key.ID {
			return employment, nil
		}
	}
	return nil, fmt.Errorf("the database shows %s, but not in the record", found.ID())
}

// readEmployments reads what somebody works as. What a client asks of the person then is not read again.
func (s *Service) readEmployments(ctx context.Context, tx store.Tx, employee *people.Employee, units *organisation) error {
	return employee.Cohort.Work.Do(func() error { return s.readWork(ctx, tx, employee.Cohort, units) })
}

// StartEmployment begins an employment of somebody who has a record.
func (s *Service) StartEmployment(ctx context.Context, in people.StartEmploymentInput) (*people.StartEmploymentPayload, error) {
	employment, wrong, err := s.changeEmployments(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, units *organisation) (*people.Employment, error) {
		employee, err := s.whose(ctx, tx, &in.EmployeeID)
		if err != nil {
			return nil, err
		}
		if !people.Can(people.ViewerFrom(ctx), people.StartEmployment, employee) {
			return nil, people.Refuse(people.NotAllowed, "employeeId", onlyHR)
		}
		if err := tx.LockEmployments(ctx, employee); err != nil {
			return nil, err
		}
		if err := s.readEmployments(ctx, tx, employee, units); err != nil {
			return nil, err
		}
		begun, wrong := in.Read(employee, s.Catalogue(ctx), units.byID)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		return begun, tx.AddEmployment(ctx, begun)
	}, people.StartEmployment)
	if err != nil {
		return nil, err
	}
	return &people.StartEmploymentPayload{Employment: employment, UserErrors: wrong}, nil
}

// ChangeEmployment corrects what was written wrongly of an employment.
func (s *Service) ChangeEmployment(ctx context.Context, in people.ChangeEmploymentInput) (*people.ChangeEmploymentPayload, error) {
	employment, wrong, err := s.changeEmployments(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, units *organisation) (*people.Employment, error) {
		before, err := s.employmentToChange(ctx, tx, in.EmploymentID, people.ChangeEmployment, in.ExpectedVersion, units)
		if err != nil {
			return nil, err
		}
		changed, wrong := in.Read(before, s.Catalogue(ctx), units.byID)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		return changed, tx.ChangeEmployment(ctx, changed)
	}, people.ChangeEmployment)
	if err != nil {
		return nil, err
	}
	return &people.ChangeEmploymentPayload{Employment: employment, UserErrors: wrong}, nil
}

// EndEmployment ends an employment, or takes its end back.
func (s *Service) EndEmployment(ctx context.Context, in people.EndEmploymentInput) (*people.EndEmploymentPayload, error) {
	employment, wrong, err := s.changeEmployments(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, units *organisation) (*people.Employment, error) {
		before, err := s.employmentToChange(ctx, tx, in.EmploymentID, people.EndEmployment, in.ExpectedVersion, units)
		if err != nil {
			return nil, err
		}
		changed, wrong := in.Read(before)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		return changed, tx.ChangeEmployment(ctx, changed)
	}, people.EndEmployment)
	if err != nil {
		return nil, err
	}
	return &people.EndEmploymentPayload{Employment: employment, UserErrors: wrong}, nil
}

const onlyHR = "employments are for HR to change, and nobody changes their own"

// employmentChange does something with employments, and gives the one that came of it.
type employmentChange func(context.Context, store.Tx, *organisation) (*people.Employment, error)

// changeEmployments does something with somebody's employments and notes it, once where there is a key, and gives
// the employment as it is then.
func (s *Service) changeEmployments(ctx context.Context, key *string, request any, do employmentChange, action people.Action) (*people.Employment, []people.UserError, error) {
	units, err := s.organisation(ctx) // before the transaction, which would hold one connection and wait for another
	if err != nil {
		return nil, nil, err
	}
	return change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Employment, error) {
		id, err := s.once(ctx, tx, key, request, func() (people.ID, error) {
			employment, err := do(ctx, tx, units)
			if err != nil {
				return people.ID{}, err
			}
			return employment.Key, tx.Note(ctx, people.Note(people.ViewerFrom(ctx), action, employment.Employee, employment.ID()))
		})
		if err != nil {
			return nil, err
		}
		return s.employment(ctx, tx, people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id}, units)
	})
}

// employmentToChange is an employment that nobody else changes meanwhile, nor any of the person's others. What the
// viewer may not see is not there for them.
func (s *Service) employmentToChange(ctx context.Context, tx store.Tx, id string, action people.Action, expected *int, units *organisation) (*people.Employment, error) {
	const path = "employmentId"
	key, ok := people.ParseNodeID("Employment", id)
	if !ok {
		return nil, people.Refuse(people.NotFound, path, "there is no such employment")
	}
	found, err := tx.Employment(ctx, key)
	if err != nil {
		return nil, err
	}
	if found == nil {
		return nil, people.Refuse(people.NotFound, path, "there is no such employment")
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: found.EmployeeID})
	switch {
	case err != nil:
		return nil, err
	case employee == nil || !people.Can(people.ViewerFrom(ctx), action, employee):
		return nil, people.Refuse(people.NotAllowed, path, onlyHR)
	}
	if err := tx.LockEmployments(ctx, employee); err != nil {
		return nil, err
	}
	employment, err := s.employment(ctx, tx, key, units) // as it is now that nobody changes it
	if err != nil {
		return nil, err
	}
	if expected != nil && *expected != employment.Version {
		return nil, people.ChangedSince(employment)
	}
	return employment, nil
}
