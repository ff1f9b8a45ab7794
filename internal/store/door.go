package store

import (
	"context"
	"database/sql"

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
