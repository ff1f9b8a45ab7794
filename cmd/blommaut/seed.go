package main

import (
	"context"
	"errors"
	"log/slog"
)

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
	return db.seed(ctx)
}
