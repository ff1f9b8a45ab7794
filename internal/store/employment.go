package store

import (
	"context"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/people"
)

// Employments are those of employees, newest first.
func (tx Tx) Employments(ctx context.Context, municipality int, employees []people.ID) ([]*people.Employment, error) {
	employments := []*people.Employment{}
	err := tx.NewSelect().Model(&employments).
		Where("municipality_id = ?", municipality).Where("employee_id IN (?)", bun.List(employees)).
		Order("starts_on DESC", "id").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read employments: %w", err)
	}
	return employments, nil
}

// RefreshUnits notices employments that have begun or ended by themselves, and gives how many employees work
// elsewhere than before. Whose managers see them follows.
func RefreshUnits(ctx context.Context, db *DB) (moved int, err error) {
	if err := db.NewRaw("SELECT refresh_unit_ids()").Scan(ctx, &moved); err != nil {
		return 0, fmt.Errorf("notice employments that have begun or ended: %w", err)
	}
	return moved, nil
}
