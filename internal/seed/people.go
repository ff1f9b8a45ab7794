package seed

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/store"
)

//go:embed people.sql
var inventedPeople string

// LoadPeople fills a database without people with invented ones, as its owner, and tells whether it did.
func LoadPeople(ctx context.Context, dsn string) (loaded bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { _ = db.Close() }()
	err = db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		// The owner too is kept from people but for upkeep. The lock keeps two from loading at once.
		if _, err := tx.ExecContext(ctx, "SET LOCAL blommaut.task = 'upkeep'; LOCK TABLE employees IN EXCLUSIVE MODE"); err != nil {
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
	if err != nil {
		return false, fmt.Errorf("load the invented people: %w", err)
	}
	return loaded, nil
}
