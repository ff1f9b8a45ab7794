package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/uptrace/bun"
)

// Tx is one transaction as the viewer of its context: it sees and writes what they may, and nothing else.
type Tx struct{ bun.Tx }

// InTx is the one door to people. What f does is kept together with what it notes in the audit log, or not
// at all.
func (db *DB) InTx(ctx context.Context, f func(context.Context, Tx) error) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error { return f(ctx, Tx{tx}) })
}

// InOneMoment is InTx where all that f reads is as it was at one moment.
func (db *DB) InOneMoment(ctx context.Context, f func(context.Context, Tx) error) error {
	return db.RunInTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead}, func(ctx context.Context, tx bun.Tx) error { return f(ctx, Tx{tx}) })
}

// Upkeep is a transaction of the owner over all people, as for seeding. A viewer never comes here.
func (db *DB) Upkeep(ctx context.Context, f func(context.Context, Tx) error) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewRaw("SET LOCAL blommaut.task = 'upkeep'").Exec(ctx); err != nil {
			return err
		}
		return f(ctx, Tx{tx})
	})
}

const (
	foreignKeyViolation = "23503"
	uniqueViolation     = "23505"
	deadlockDetected    = "40P01"
)

// PointsNowhere tells an error about a row that points to another which is not there.
func PointsNowhere(err error) bool {
	refused, ok := errors.AsType[*pgconn.PgError](err)
	return ok && refused.Code == foreignKeyViolation
}

// MetAnother tells the error of a transaction that was undone as it and another waited for each other: done again it
// finds what the other has done.
func MetAnother(err error) bool {
	refused, ok := errors.AsType[*pgconn.PgError](err)
	return ok && refused.Code == deadlockDetected
}
