package store

import (
	"context"
	"fmt"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

// Units are all of a municipality, by name.
func (tx Tx) Units(ctx context.Context, municipality int) ([]*people.Unit, error) {
	units := []*people.Unit{}
	err := tx.NewSelect().Model(&units).Where("municipality_id = ?", municipality).Order("name", "id").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the units: %w", err)
	}
	return units, nil
}

// UnitManagers are those who manage units of a municipality on a day and whose names the viewer may know.
func (tx Tx) UnitManagers(ctx context.Context, municipality int, day career.Date) ([]*people.UnitManager, error) {
	managers := []*people.UnitManager{}
	err := tx.NewRaw(`SELECT unit_id, manager_name AS name FROM unit_managers
		WHERE municipality_id = ?0 AND starts_on <= ?1 AND (ends_on IS NULL OR ends_on >= ?1)
		ORDER BY manager_name`, municipality, day).Scan(ctx, &managers)
	if err != nil {
		return nil, fmt.Errorf("read who manages the units: %w", err)
	}
	return managers, nil
}
