package seed

import (
	"context"
	_ "embed"
	"errors"
	"fmt"

	"blommaut/internal/store"
)

//go:embed people.sql
var inventedPeople string

// ErrOtherCatalogue says that the invented people do not fit the catalogue, which is somebody's own.
var ErrOtherCatalogue = errors.New("the invented people work in roles of the published catalogue, and this is another")

// LoadPeople fills a database without people with invented ones, as its owner, and tells whether it did.
func LoadPeople(ctx context.Context, dsn string) (loaded bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { _ = db.Close() }()
	err = db.Upkeep(ctx, func(ctx context.Context, tx store.Tx) error {
		// So that of two who load at once the second finds what the first has loaded.
		if _, err := tx.ExecContext(ctx, "LOCK TABLE employees IN EXCLUSIVE MODE"); err != nil {
			return err
		}
		has, err := tx.NewSelect().Table("employees").Exists(ctx)
		if err != nil || has {
			return err
		}
		loaded = true
		_, err = tx.ExecContext(ctx, inventedPeople)
		return err
	})
	switch {
	case store.PointsNowhere(err):
		return false, ErrOtherCatalogue
	case err != nil:
		return false, fmt.Errorf("load the invented people: %w", err)
	}
	return loaded, nil
}
