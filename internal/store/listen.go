package store

import (
	"context"
	"fmt"
)

// ListenCatalogue calls changed once at the start, so that nothing is missed while nobody listened,
// and again after each change of the catalogue, until ctx ends or something fails.
func ListenCatalogue(ctx context.Context, db *DB, changed func() error) error {
	pooled, err := db.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("listen to the catalogue: %w", err)
	}
	conn := pooled.Hijack() // a listening connection must not go back to the pool
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	if _, err := conn.Exec(ctx, "LISTEN catalogue_changed"); err != nil {
		return fmt.Errorf("listen to the catalogue: %w", err)
	}
	for {
		if err := changed(); err != nil {
			return err
		}
		if _, err := conn.WaitForNotification(ctx); err != nil {
			return fmt.Errorf("listen to the catalogue: %w", err)
		}
	}
}
