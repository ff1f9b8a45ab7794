package store

import (
	"context"
	"embed"
	"fmt"

	"github.com/uptrace/bun/migrate"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrationLock keeps two processes from migrating one database at the same time.
const migrationLock = 0x626c6f6d6d617574

// Migrate brings the database to the newest version, as its owner, and tells how many migrations
// that took.
func Migrate(ctx context.Context, dsn string) (applied int, err error) {
	discovered := migrate.NewMigrations()
	if err := discovered.Discover(migrations); err != nil {
		return 0, fmt.Errorf("read the migrations: %w", err)
	}
	db, err := OpenOwner(ctx, dsn)
	if err != nil {
		return 0, err
	}
	defer func() { _ = db.Close() }()

	lock, err := db.pool.Acquire(ctx)
	if err != nil {
		return 0, fmt.Errorf("connect to the database: %w", err)
	}
	defer lock.Release()
	if _, err := lock.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(migrationLock)); err != nil {
		return 0, fmt.Errorf("wait for other migrations: %w", err)
	}
	defer func() { _, _ = lock.Exec(ctx, "SELECT pg_advisory_unlock($1)", int64(migrationLock)) }()

	migrator := migrate.NewMigrator(db.DB, discovered, migrate.WithMarkAppliedOnSuccess(true))
	if err := migrator.Init(ctx); err != nil {
		return 0, fmt.Errorf("prepare the migrations: %w", err)
	}
	group, err := migrator.Migrate(ctx)
	if err != nil {
		return 0, fmt.Errorf("migrate: %w", err)
	}
	return len(group.Migrations), nil
}
