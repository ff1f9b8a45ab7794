package service

import (
	"context"
	"sync"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// organise does something with the units of the viewer's municipality while nobody else does, once where there is a
// key, and gives the unit as it is then.
func (s *Service) organise(ctx context.Context, key *string, request any, do func(context.Context, store.Tx, *organisation) (*people.Unit, error)) (*people.Unit, []people.UserError, error) {
	defer forgetOrganisation(ctx)
	return change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Unit, error) {
		viewer, now := people.ViewerFrom(ctx), &organisation{}
		if !viewer.Organises(viewer.MunicipalityID) {
			return nil, people.RefuseAll(people.NotAllowed, "only HR changes units and who manages them")
		}
		id, err := s.once(ctx, tx, key, request, func() (people.ID, error) {
			if err := tx.LockUnits(ctx, viewer.MunicipalityID); err != nil {
				return people.ID{}, err
			}
			if err := now.read(ctx, tx, viewer.MunicipalityID); err != nil {
				return people.ID{}, err
			}
			unit, err := do(ctx, tx, now)
			if err != nil {
				return people.ID{}, err
			}
			return unit.Key, nil
		})
		if err != nil {
			return nil, err
		}
		if err := now.read(ctx, tx, viewer.MunicipalityID); err != nil {
			return nil, err
		}
		return now.unit(id), nil
	})
}

// forgetOrganisation lets what a request asks after a change be read anew.
func forgetOrganisation(ctx context.Context) {
	if o, held := ctx.Value(organisationKey{}).(*organisation); held {
		o.once = sync.Once{}
	}
}

// toChange is a unit of which the viewer has seen the newest version.
func (o *organisation) toChange(ctx context.Context, id string, expected *int) (*people.Unit, error) {
	key, ok := people.ParseNodeID("Unit", id)
	unit := o.unit(key.ID)
	switch {
	case !ok || unit == nil || key.MunicipalityID != people.ViewerFrom(ctx).MunicipalityID:
		return nil, people.Refuse(people.NotFound, "unitId", "there is no such unit")
	case expected != nil && *expected != unit.Version:
		return nil, people.ChangedSince(unit)
	}
	return unit, nil
}
