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
