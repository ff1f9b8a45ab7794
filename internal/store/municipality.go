package store

import (
	"context"
	"fmt"

	"blommaut/internal/people"
)

// ReadMunicipalities are all that are known, by their codes.
func ReadMunicipalities(ctx context.Context, db *DB) ([]*people.Municipality, error) {
	municipalities := []*people.Municipality{}
	if err := db.NewSelect().Model(&municipalities).Order("id").Scan(ctx); err != nil {
		return nil, fmt.Errorf("read the municipalities: %w", err)
	}
	return municipalities, nil
}
