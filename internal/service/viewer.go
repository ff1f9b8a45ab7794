package service

import (
	"context"

	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// Viewer is who a verified token speaks of, with their record and the units that they manage today.
func (s *Service) Viewer(ctx context.Context, who people.Identity) (*people.Viewer, error) {
	viewer := &people.Viewer{Identity: who}
	if who.MunicipalityID == 0 {
		return viewer, nil
	}
	err := s.db.InTx(people.WithViewer(ctx, viewer), func(ctx context.Context, tx store.Tx) error {
		return tx.Recognise(ctx, viewer, s.Today())
	})
	if err != nil {
		return nil, err
	}
	return viewer, nil
}

// account is the viewer, who must have one.
func account(ctx context.Context) (*people.Viewer, error) {
	viewer := people.ViewerFrom(ctx)
	if viewer.IsAnonymous() {
		return nil, fault.New(fault.Unauthenticated, "this needs an account")
	}
	return viewer, nil
}

// ownInFilter is whose is to be left out, nil where nobody's is.
func ownInFilter(ctx context.Context, exclude *bool) *people.ID {
	if exclude == nil || !*exclude {
		return nil
	}
	return people.ViewerFrom(ctx).EmployeeID
}

// ViewersRecord is the viewer's own record, nil where there is none.
func (s *Service) ViewersRecord(ctx context.Context, viewer *people.Viewer) (*people.Employee, error) {
	if viewer.EmployeeID == nil {
		return nil, nil //nolint:nilnil // an account without a record
	}
	return s.employee(ctx, people.Key{MunicipalityID: viewer.MunicipalityID, ID: *viewer.EmployeeID})
}

// ViewersUnits are the units that the viewer manages.
func (s *Service) ViewersUnits(ctx context.Context, viewer *people.Viewer) ([]*people.Unit, error) {
	units := []*people.Unit{}
	if len(viewer.UnitIDs) == 0 {
		return units, nil
	}
	all, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	for _, id := range viewer.UnitIDs {
		if unit := all.unit(id); unit != nil {
			units = append(units, unit)
		}
	}
	return units, nil
}
