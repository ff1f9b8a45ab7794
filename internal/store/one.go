package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/people"
)

// one reads the row that a query finds, nil where the viewer may see none.
func one[T any](ctx context.Context, query *bun.SelectQuery, row *T, what string) (*T, error) {
	switch err := query.Model(row).Scan(ctx); {
	case errors.Is(err, sql.ErrNoRows):
		return nil, nil //nolint:nilnil // there is none, and every caller asks
	case err != nil:
		return nil, fmt.Errorf("read %s: %w", what, err)
	}
	return row, nil
}

// at looks for what has a key.
func (tx Tx) at(key people.Key) *bun.SelectQuery {
	return tx.NewSelect().Where("municipality_id = ?", key.MunicipalityID).Where("id = ?", key.ID)
}
