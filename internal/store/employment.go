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

// Employment is the one with the key, nil where the viewer may see none.
func (tx Tx) Employment(ctx context.Context, key people.Key) (*people.Employment, error) {
	return one(ctx, tx.at(key), &people.Employment{}, "an employment")
}

// LockEmployments keeps others from changing somebody's employments until the transaction ends. All of them at once,
// as what may become of one depends on the others.
func (tx Tx) LockEmployments(ctx context.Context, of *people.Employee) error {
	_, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))", "employments of "+of.Key.String(), of.MunicipalityID).Exec(ctx)
	if err != nil {
		return fmt.Errorf("wait for somebody's employments: %w", err)
	}
	return nil
}

// AddEmployment writes a new employment.
func (tx Tx) AddEmployment(ctx context.Context, employment *people.Employment) error {
	_, err := tx.NewInsert().Model(employment).ExcludeColumn("version").Returning("version").Exec(ctx)
	if err != nil {
		return fmt.Errorf("write an employment: %w", err)
	}
	return nil
}

// ChangeEmployment writes what an employment has become, as the next version. One that the viewer may not change is
// not there to be changed.
func (tx Tx) ChangeEmployment(ctx context.Context, employment *people.Employment) error {
	employment.Version++
	result, err := tx.NewUpdate().Model(employment).ExcludeColumn("employee_id").WherePK().Exec(ctx)
	if err != nil {
		return fmt.Errorf("change an employment: %w", err)
	}
	changed, err := result.RowsAffected()
	if err == nil && changed != 1 {
		err = fmt.Errorf("%d rows were changed", changed)
	}
	if err != nil {
		return fmt.Errorf("change an employment: %w", err)
	}
	return nil
}

// RefreshUnits notices employments that have begun or ended by themselves, and gives how many employees work
// elsewhere than before. Whose managers see them follows.
func RefreshUnits(ctx context.Context, db *DB) (moved int, err error) {
	if err := db.NewRaw("SELECT refresh_unit_ids()").Scan(ctx, &moved); err != nil {
		return 0, fmt.Errorf("notice employments that have begun or ended: %w", err)
	}
	return moved, nil
}
