package service

import (
	"context"
	"slices"
	"strings"
	"sync"

	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// organisation is the units of the viewer's municipality, read once a request.
type organisation struct {
	once         sync.Once
	err          error
	units        []*people.Unit // by name
	byID         people.Units
	appointments []*people.Appointment // by name
}

type organisationKey struct{}

// organisation reads the units unless the request has them.
func (s *Service) organisation(ctx context.Context) (*organisation, error) {
	o, held := ctx.Value(organisationKey{}).(*organisation)
	if !held {
		o = &organisation{}
	}
	o.once.Do(func() {
		municipality := people.ViewerFrom(ctx).MunicipalityID
		o.err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) (err error) {
			return o.read(ctx, tx, municipality)
		})
	})
	return o, o.err
}

func (o *organisation) read(ctx context.Context, tx store.Tx, municipality int) (err error) {
	if o.units, err = tx.Units(ctx, municipality); err != nil {
		return err
	}
	o.byID = make(people.Units, len(o.units))
	for _, unit := range o.units {
		o.byID[unit.Key] = unit
	}
	o.appointments, err = tx.Appointments(ctx, municipality)
	return err
}

// unit is the one with the id, nil where there is none.
func (o *organisation) unit(id people.ID) *people.Unit { return o.byID[id] }

// Unit is the one with the id, nil where the viewer may see none.
func (s *Service) Unit(ctx context.Context, id string) (*people.Unit, error) {
	key, ok := people.ParseNodeID("Unit", id)
	if viewer := people.ViewerFrom(ctx); !ok || viewer.IsAnonymous() || key.MunicipalityID != viewer.MunicipalityID {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	return o.unit(key.ID), nil
}

// Units are a page of those of the viewer's municipality that fit, by name.
func (s *Service) Units(ctx context.Context, filter *people.UnitFilter, args page.Args) (*people.UnitConnection, error) {
	if _, err := account(ctx); err != nil {
		return nil, err
	}
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	units := o.units
	if filter != nil {
		if units, err = o.filter(ctx, filter); err != nil {
			return nil, err
		}
	}
	key := func(u *people.Unit) string { return strings.ToLower(u.Name) + "\x1f" + u.Key.String() }
	units = slices.Clone(units)
	page.Sort(units, key)
	return page.Of(units, "units", key, args)
}

func (o *organisation) filter(ctx context.Context, filter *people.UnitFilter) ([]*people.Unit, error) {
	within, err := unitInFilter(ctx, "within", filter.Within)
	if err != nil {
		return nil, err
	}
	name, err := nameInFilter(filter.Name)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(o.units), func(u *people.Unit) bool {
		return len(filter.Kinds) > 0 && !slices.Contains(filter.Kinds, u.Kind) ||
			within != nil && !o.byID.IsWithin(u, *within) ||
			!strings.Contains(strings.ToLower(u.Name), strings.ToLower(name))
	}), nil
}

// unitInFilter reads the id of a unit; one that the viewer cannot see is their mistake.
func unitInFilter(ctx context.Context, field string, id *string) (*people.ID, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // no condition
	}
	key, ok := people.ParseNodeID("Unit", *id)
	if !ok || key.MunicipalityID != people.ViewerFrom(ctx).MunicipalityID {
		return nil, fault.Input("%s: there is no unit %q", field, *id)
	}
	return &key.ID, nil
}

const maxName = 200

func nameInFilter(name *string) (string, error) {
	if name == nil {
		return "", nil
	}
	if len([]rune(*name)) > maxName || strings.ContainsRune(*name, 0) {
		return "", fault.Input("name: at most %d characters", maxName)
	}
	return strings.TrimSpace(*name), nil
}

// Parent is a unit above another, nil for the topmost.
func (s *Service) Parent(ctx context.Context, id *people.ID) (*people.Unit, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // the topmost
	}
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	return o.unit(*id), nil
}

// Children are the units right below, by name.
func (s *Service) Children(ctx context.Context, unit *people.Unit) ([]*people.Unit, error) {
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(o.units), func(u *people.Unit) bool {
		return u.ParentID == nil || *u.ParentID != unit.Key
	}), nil
}

// Managers are the names of those who manage a unit today, nil for whoever only counts.
func (s *Service) Managers(ctx context.Context, unit *people.Unit) ([]string, error) {
	if !people.ViewerFrom(ctx).IsColleague() {
		return nil, nil
	}
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	names := []string{}
	for _, appointment := range o.appointments {
		if appointment.UnitID == unit.Key && appointment.IsOn(s.Today()) {
			names = append(names, appointment.Manager)
		}
	}
	return names, nil
}

// SaveUnit opens a unit, or changes its name, its sort or where it lies. Managers above see those below at once.
func (s *Service) SaveUnit(ctx context.Context, in people.SaveUnitInput) (*people.SaveUnitPayload, error) {
	unit, wrong, err := s.organise(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, o *organisation) (*people.Unit, error) {
		if in.UnitID == nil {
			return s.openUnit(ctx, tx, &in, o)
		}
		before, err := o.toChange(ctx, *in.UnitID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		saved, wrong := in.Read(before, o.byID)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		if err := tx.ChangeUnit(ctx, saved); err != nil {
			return nil, err
		}
		return saved, tx.NoteUnit(ctx, people.NoteUnit(people.ViewerFrom(ctx), before, saved))
	})
	if err != nil {
		return nil, err
	}
	return &people.SaveUnitPayload{Unit: unit, UserErrors: wrong}, nil
}

func (s *Service) openUnit(ctx context.Context, tx store.Tx, in *people.SaveUnitInput, o *organisation) (*people.Unit, error) {
	opened, wrong := in.Read(&people.Unit{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, Key: people.NewID()}, o.byID)
	if len(wrong) > 0 {
		return nil, mistakes(wrong)
	}
	if err := tx.AddUnit(ctx, opened); err != nil {
		return nil, err
	}
	return opened, tx.NoteUnit(ctx, people.NoteUnit(people.ViewerFrom(ctx), nil, opened))
}
