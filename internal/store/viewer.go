package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

// Recognise adds to a viewer what their own record says on a day, where there is one: its id, the name where the
// token tells none, and, for a manager, the units that they manage. Whoever works nowhere that day manages none.
func (tx Tx) Recognise(ctx context.Context, viewer *people.Viewer, day career.Date) error {
	var own struct {
		ID      people.ID  `bun:"id"`
		Name    string     `bun:"name"`
		UnitIDs people.IDs `bun:"unit_ids"`
	}
	err := tx.NewRaw(`SELECT id, name, ARRAY(
			SELECT unit_id FROM unit_managers m
			WHERE m.municipality_id = e.municipality_id AND m.employee_id = e.id
				AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?2) AND e.unit_ids <> '{}'
			ORDER BY unit_id
		) AS unit_ids
		FROM employees e WHERE municipality_id = ?0 AND subject = ?1`, viewer.MunicipalityID, viewer.Subject, day).Scan(ctx, &own)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("look up the viewer: %w", err)
	}
	viewer.EmployeeID = &own.ID
	if viewer.Name == "" {
		viewer.Name = own.Name
	}
	if viewer.Is(people.ManagerKind) {
		viewer.UnitIDs = own.UnitIDs
	}
	return nil
}
