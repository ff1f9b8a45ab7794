package service

import (
	"context"

	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// AppointmentsOf are those who manage a unit, have or will. For HR.
func (s *Service) AppointmentsOf(ctx context.Context, unit *people.Unit) ([]*people.Appointment, error) {
	if !people.ViewerFrom(ctx).Organises(unit.MunicipalityID) {
		return nil, fault.New(fault.Forbidden, "who managed a unit when is for HR")
	}
	o, err := s.organisation(ctx)
	if err != nil {
		return nil, err
	}
	appointments := []*people.Appointment{}
	for _, appointment := range o.appointments {
		if appointment.UnitID == unit.Key {
			appointments = append(appointments, appointment)
		}
	}
	return appointments, nil
}

// AppointManager lets somebody manage a unit, and so see those who work there and below.
func (s *Service) AppointManager(ctx context.Context, in people.AppointManagerInput) (*people.AppointManagerPayload, error) {
	unit, wrong, err := s.organise(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, o *organisation) (*people.Unit, error) {
		unit, manager, err := s.toAppoint(ctx, tx, o, in.UnitID, in.EmployeeID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		appointed, wrong := in.Read(unit, manager, o.appointments)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		if err := tx.AddAppointment(ctx, appointed); err != nil {
			return nil, err
		}
		return unit, noteAppointment(ctx, tx, people.AppointManager, unit, manager)
	})
	if err != nil {
		return nil, err
	}
	return &people.AppointManagerPayload{Unit: unit, UserErrors: wrong}, nil
}

// EndAppointment says until when somebody manages a unit, or that no end is known.
func (s *Service) EndAppointment(ctx context.Context, in people.EndAppointmentInput) (*people.EndAppointmentPayload, error) {
	unit, wrong, err := s.organise(ctx, in.IdempotencyKey, in, func(ctx context.Context, tx store.Tx, o *organisation) (*people.Unit, error) {
		unit, manager, err := s.toAppoint(ctx, tx, o, in.UnitID, in.EmployeeID, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		ended, wrong := in.Read(unit, manager, o.appointments)
		if len(wrong) > 0 {
			return nil, mistakes(wrong)
		}
		if err := tx.ChangeAppointment(ctx, ended); err != nil {
			return nil, err
		}
		return unit, noteAppointment(ctx, tx, people.EndAppointment, unit, manager)
	})
	if err != nil {
		return nil, err
	}
	return &people.EndAppointmentPayload{Unit: unit, UserErrors: wrong}, nil
}

// toAppoint are a unit to change and somebody to manage it.
func (s *Service) toAppoint(ctx context.Context, tx store.Tx, o *organisation, unitID, employeeID string, expected *int) (*people.Unit, *people.Employee, error) {
	unit, err := o.toChange(ctx, unitID, expected)
	if err != nil {
		return nil, nil, err
	}
	manager, err := s.whose(ctx, tx, &employeeID)
	if err != nil {
		return nil, nil, err
	}
	if !people.Can(people.ViewerFrom(ctx), people.AppointManager, manager) {
		return nil, nil, people.Refuse(people.NotAllowed, "employeeId", "nobody appoints themselves")
	}
	return unit, manager, nil
}

// noteAppointment makes it a change of the unit too, and writes it to the audit log of who manages.
func noteAppointment(ctx context.Context, tx store.Tx, action people.Action, unit *people.Unit, manager *people.Employee) error {
	if err := tx.ChangeUnit(ctx, unit); err != nil {
		return err
	}
	return tx.Note(ctx, people.Note(people.ViewerFrom(ctx), action, manager, unit.ID()))
}
