package seed

import (
	"context"
	"errors"
	"fmt"

	"blommaut/internal/store"
)

// Load writes the published catalogue into a migrated database, as its owner, and tells whether that
// changed anything. Loading again changes nothing, and what the files do not hold is left alone.
func Load(ctx context.Context, dsn string) (changed bool, err error) {
	records, err := Records()
	if err != nil {
		return false, fmt.Errorf("read the published catalogue: %w", err)
	}
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return store.SaveCatalogue(ctx, db, records)
}
