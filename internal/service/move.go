package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// MoveEmployee ends an employment and begins the next.
func (s *Service) MoveEmployee(ctx context.Context, in people.MoveEmployeeInput) (*people.MoveEmployeePayload, error) {
	employment, wrong, err := s.changeEmployments(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, units *organisation) (*people.Employment, error) {
		from, err := s.employmentToChange(ctx, tx, in.EmploymentID, people.Move, in.ExpectedVersion, units)
		if err != nil {
			return nil, err
		}
		to, wrong := in.Read(from, s.Catalogue(ctx), units.byID)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		if err := tx.ChangeEmployment(ctx, from); err != nil {
			return nil, err
		}
		return to, tx.AddEmployment(ctx, to)
	}, people.Move)
	if err != nil {
		return nil, err
	}
	return &people.MoveEmployeePayload{Employment: employment, UserErrors: wrong}, nil
}
