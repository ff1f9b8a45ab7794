package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5/pgconn"

	"blommaut/internal/seed"
)

// undefinedTable is PostgreSQL's code for a table that is not there.
const undefinedTable = "42P01"

// seedCommand loads the data that comes with the program.
type seedCommand struct {
	databaseFlags `embed:""`
}

// Run is called by kong.
func (c *seedCommand) Run(ctx context.Context, log *slog.Logger) (err error) {
	db, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(ctx)) }()
	err = db.seed(ctx, seed.Load)
	if postgres, ok := errors.AsType[*pgconn.PgError](err); ok && postgres.Code == undefinedTable {
		return fmt.Errorf("bring the tables up to date first, with blommaut migrate: %w", err)
	}
	return err
}
