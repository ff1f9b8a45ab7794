package main

import (
	"context"
	"errors"
	"log/slog"
)

// migrateCommand applies what is missing of the migrations.
type migrateCommand struct {
	databaseFlags `embed:""`
}

// Run is called by kong.
func (c *migrateCommand) Run(ctx context.Context, log *slog.Logger) (err error) {
	db, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(ctx)) }()
	return db.migrate(ctx)
}
