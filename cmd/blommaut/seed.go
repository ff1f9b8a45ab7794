package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/jackc/pgx/v5/pgconn"

	"blommaut/internal/seed"
	"blommaut/internal/seed/invented"
)

// undefinedTable is PostgreSQL's code for a table that is not there.
const undefinedTable = "42P01"

// seedCommand loads the data that comes with the program, or a catalogue of somebody's own.
type seedCommand struct {
	databaseFlags `embed:""`

	Catalogue string `help:"Write the catalogue in this folder instead: YAML files as in internal/seed/catalogue. In an empty database it is then the only one, which serve keeps." placeholder:"FOLDER"`
	Scale     string `default:"" enum:",small,municipality,nation" help:"Load invented people too, into a database without people: small (some sixty, with stories), municipality (4,000) or nation (300,000 in 290 municipalities)." placeholder:"SCALE"`
	Seed      uint64 `default:"1" help:"Which invented people: the same number gives the same ones."`
}

// Run is called by kong.
func (c *seedCommand) Run(ctx context.Context, log *slog.Logger) (err error) {
	load, closeCatalogue, err := c.load()
	if err != nil {
		return err
	}
	defer closeCatalogue()
	db, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(ctx)) }()
	err = db.seed(ctx, load)
	if err == nil && c.Scale != "" {
		err = db.people(ctx, invented.Crowd{Scale: invented.Scale(c.Scale), Seed: c.Seed})
	}
	if postgres, ok := errors.AsType[*pgconn.PgError](err); ok && postgres.Code == undefinedTable {
		return fmt.Errorf("bring the tables up to date first, with blommaut migrate: %w", err)
	}
	return err
}

// load is how to load the catalogue that was named, or the one that comes with the program.
func (c *seedCommand) load() (load loader, closeCatalogue func(), err error) {
	if c.Catalogue == "" {
		return seed.Load, func() {}, nil
	}
	// A root, so that no link in the folder leads out of it.
	folder, err := os.OpenRoot(c.Catalogue)
	if err != nil {
		return nil, nil, fmt.Errorf("open the catalogue: %w", err)
	}
	load = func(ctx context.Context, dsn string) (bool, error) {
		changed, err := seed.LoadFrom(ctx, dsn, folder.FS())
		if err != nil {
			return false, fmt.Errorf("the catalogue in %s:\n%w", c.Catalogue, err)
		}
		return changed, nil
	}
	return load, func() { _ = folder.Close() }, nil
}
