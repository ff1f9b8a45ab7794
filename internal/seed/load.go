package seed

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"blommaut/internal/career"
	"blommaut/internal/store"
)

// Load writes the published catalogue into a migrated database, as its owner, and tells whether that
// changed anything. Loading again changes nothing, and what the files do not hold is left alone.
func Load(ctx context.Context, dsn string) (changed bool, err error) {
	records, err := Records()
	if err != nil {
		return false, fmt.Errorf("read the published catalogue: %w", err)
	}
	return save(ctx, dsn, records)
}

// LoadFrom is Load for a catalogue of somebody's own, in files of the same form.
func LoadFrom(ctx context.Context, dsn string, catalogue fs.FS) (changed bool, err error) {
	records, err := Parse(catalogue)
	if err != nil {
		return false, err
	}
	if len(records.Roles) == 0 {
		return false, errors.New("it holds no role: one stands in each file of its folder roles")
	}
	return save(ctx, dsn, records)
}

func save(ctx context.Context, dsn string, records career.Records) (changed bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return store.SaveCatalogue(ctx, db, records)
}

// LoadFirst is Load for a database without any catalogue. One that has a catalogue stays as it is,
// with all that was changed there since.
func LoadFirst(ctx context.Context, dsn string) (changed bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	has, err := store.HasCatalogue(ctx, db)
	if err = errors.Join(err, db.Close()); has || err != nil {
		return false, err
	}
	return Load(ctx, dsn)
}
