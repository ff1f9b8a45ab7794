package service

import (
	"context"

	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// UnitChanges is a page of who opened and changed a unit, newest first. For HR.
func (s *Service) UnitChanges(ctx context.Context, unit *people.Unit, args page.Args) (found *people.UnitChangeConnection, err error) {
	if !people.ViewerFrom(ctx).Organises(unit.MunicipalityID) {
		return nil, fault.New(fault.Forbidden, "who changed a unit is for HR")
	}
	window, err := args.Window("changes of "+unit.ID(), 2)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		found, err = tx.UnitChanges(ctx, unit, window)
		return err
	})
	return found, err
}

// UnitChange is the one with the id, nil where the viewer may see none.
func (s *Service) UnitChange(ctx context.Context, id string) (change *people.UnitChange, err error) {
	key, ok := people.ParseNodeID("UnitChange", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		change, err = tx.UnitChange(ctx, key)
		return err
	})
	return change, err
}
