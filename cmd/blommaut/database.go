package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"blommaut/internal/embeddedpg"
	"blommaut/internal/seed"
	"blommaut/internal/seed/invented"
	"blommaut/internal/store"
)

// databaseName is the database's name in the private PostgreSQL.
const databaseName = "blommaut"

// databaseFlags choose the PostgreSQL to work on.
type databaseFlags struct {
	DatabaseURL string `env:"DATABASE_URL" help:"PostgreSQL to use (postgres://user:password@host/database). Without it a private one is started." placeholder:"URL"`
	Data        string `default:".data" env:"BLOMMAUT_DATA" help:"Folder of the private PostgreSQL."`
	PGSource    string `name:"pg-source" default:"" enum:",system,npm" env:"BLOMMAUT_PG_SOURCE" help:"Where the private PostgreSQL's programs may come from: system, npm, or empty for whichever is found first. PG_BINDIR names a folder with them." placeholder:"SOURCE"`
}

// database is a PostgreSQL to work on: a private one, or another's.
type database struct {
	dsn     string
	private *embeddedpg.Server // nil where DATABASE_URL was given
	log     *slog.Logger
}

func (f databaseFlags) open(ctx context.Context, log *slog.Logger) (*database, error) {
	if f.DatabaseURL != "" {
		log.Info("Using the PostgreSQL of DATABASE_URL")
		return &database{dsn: f.DatabaseURL, log: log}, nil
	}
	if err := passable(f.Data); err != nil {
		return nil, err
	}
	server, err := embeddedpg.Start(ctx, embeddedpg.Config{
		Dir:    filepath.Join(f.Data, "postgres"),
		Logger: log,
		Source: embeddedpg.Source(f.PGSource),
	})
	if err != nil {
		return nil, err
	}
	d := &database{dsn: server.DSN(databaseName), private: server, log: log}
	if err := server.EnsureDatabase(ctx, databaseName); err != nil {
		return nil, errors.Join(err, d.close(ctx))
	}
	return d, nil
}

func (d *database) migrate(ctx context.Context) error {
	begun := time.Now()
	applied, err := store.Migrate(ctx, d.dsn)
	if err != nil {
		return fmt.Errorf("bring the tables up to date: %w", err)
	}
	if applied == 0 {
		d.log.Info("Tables are up to date")
	} else {
		d.log.Info("Tables brought up to date", "migrations", applied, "took", since(begun))
	}
	return nil
}

// loader is one of the ways that package seed has to fill a database.
type loader func(ctx context.Context, dsn string) (changed bool, err error)

func (d *database) seed(ctx context.Context, load loader) error {
	begun := time.Now()
	changed, err := load(ctx, d.dsn)
	if err != nil {
		return fmt.Errorf("load the published facts: %w", err)
	}
	if changed {
		d.log.Info("Published facts loaded", "took", since(begun))
	} else {
		d.log.Info("Published facts are there already")
	}
	return nil
}

// invite brings the invented people that the demo's log-in lets in, unless there are people.
func (d *database) invite(ctx context.Context) error {
	has, err := seed.HasPeople(ctx, d.dsn)
	if err != nil || has {
		return err
	}
	err = d.people(ctx, invented.Crowd{Scale: invented.Small, Seed: firstCrowd})
	if errors.Is(err, seed.ErrOtherCatalogue) {
		d.log.Info("Invented people can log in, but have no records: " + err.Error())
		return nil
	}
	return err
}

// firstCrowd is the seed of the invented people that everybody gets who asks for no other.
const firstCrowd = 1

// people brings a crowd of invented people, unless it is there.
func (d *database) people(ctx context.Context, crowd invented.Crowd) error {
	begun := time.Now()
	bar := newProgress(os.Stderr)
	loaded, err := seed.LoadPeople(ctx, d.dsn, crowd, bar.show)
	bar.close()
	switch {
	case err != nil:
		return err
	case loaded:
		d.log.Info("Invented people loaded, to try the product on", "scale", crowd.Scale, "people", crowd.People(), "took", since(begun))
	default:
		d.log.Info("The invented people are there already")
	}
	return nil
}

// gone is closed when the private PostgreSQL has ended; for another's it never is.
func (d *database) gone() <-chan struct{} {
	if d.private == nil {
		return nil
	}
	return d.private.Exited()
}

// close ends the private PostgreSQL. It takes its own time, even when ctx is over.
func (d *database) close(ctx context.Context) error {
	if d.private == nil {
		return nil
	}
	if err := d.private.Stop(context.WithoutCancel(ctx)); err != nil {
		return err
	}
	d.log.Info("PostgreSQL stopped")
	return nil
}

func since(begun time.Time) time.Duration { return time.Since(begun).Round(time.Millisecond) }
