package store

import (
	"context"
	"fmt"

	"blommaut/internal/people"
)

// Appointments are all of those who manage units of a municipality, have or will, by their names.
func (tx Tx) Appointments(ctx context.Context, municipality int) ([]*people.Appointment, error) {
	appointments := []*people.Appointment{}
	err := tx.NewSelect().Model(&appointments).ModelTableExpr("unit_managers AS appointment").
		Where("municipality_id = ?", municipality).Order("manager_name", "employee_id", "starts_on DESC").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read who manages the units: %w", err)
	}
	return appointments, nil
}

// AddAppointment writes that somebody manages a unit.
func (tx Tx) AddAppointment(ctx context.Context, appointment *people.Appointment) error {
	if _, err := tx.NewInsert().Model(appointment).ModelTableExpr("unit_managers").ExcludeColumn("manager_works").Returning("manager_works").Exec(ctx); err != nil {
		return fmt.Errorf("write who manages a unit: %w", err)
	}
	return nil
}

// ChangeAppointment writes when an appointment ends.
func (tx Tx) ChangeAppointment(ctx context.Context, appointment *people.Appointment) error {
	_, err := tx.NewUpdate().Model(appointment).ModelTableExpr("unit_managers AS appointment").Column("ends_on").WherePK().Exec(ctx)
	if err != nil {
		return fmt.Errorf("end an appointment: %w", err)
	}
	return nil
}
