package store

import (
	"context"
	"fmt"

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

// LockUnits keeps others from changing the organisation of a municipality until the transaction ends: where a unit
// lies depends on all above it. The database takes the same lock where it looks for circles.
func (tx Tx) LockUnits(ctx context.Context, municipality int) error {
	_, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended('units.parent_id', ?))", municipality).Exec(ctx)
	if err != nil {
		return fmt.Errorf("wait for the units: %w", err)
	}
	return nil
}

// AddUnit writes a new unit.
func (tx Tx) AddUnit(ctx context.Context, unit *people.Unit) error {
	if _, err := tx.NewInsert().Model(unit).ExcludeColumn("version").Returning("version").Exec(ctx); err != nil {
		return fmt.Errorf("write a unit: %w", err)
	}
	return nil
}

// ChangeUnit writes what a unit has become, as the next version.
func (tx Tx) ChangeUnit(ctx context.Context, unit *people.Unit) error {
	unit.Version++
	if _, err := tx.NewUpdate().Model(unit).WherePK().Exec(ctx); err != nil {
		return fmt.Errorf("change a unit: %w", err)
	}
	return nil
}
