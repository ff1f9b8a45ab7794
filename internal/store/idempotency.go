package store

import (
	"context"
	"fmt"

	"blommaut/internal/people"
)

// UsedKey is what an idempotency key of the viewer was used for: a hash of the request and the object that
// came of it; nil where it was not used.
type UsedKey struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	Subject        string    `bun:"subject,pk"`
	Key            string    `bun:"key,pk"`
	Request        []byte    `bun:"request"`
	Object         people.ID `bun:"object"`
}

// FindKey is what a key was used for. Until the transaction ends nobody else uses the same key.
func (tx Tx) FindKey(ctx context.Context, municipality int, subject, key string) (*UsedKey, error) {
	if _, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))", subject+" "+key, municipality).Exec(ctx); err != nil {
		return nil, fmt.Errorf("wait for an idempotency key: %w", err)
	}
	used := &UsedKey{MunicipalityID: municipality, Subject: subject, Key: key}
	query := tx.NewSelect().Model(used).ModelTableExpr("idempotency_keys AS used_key").WherePK()
	return one(ctx, query, used, "what an idempotency key was used for")
}

// UseKey keeps what a key was used for.
func (tx Tx) UseKey(ctx context.Context, used *UsedKey) error {
	if _, err := tx.NewInsert().Model(used).ModelTableExpr("idempotency_keys").Exec(ctx); err != nil {
		return fmt.Errorf("keep an idempotency key: %w", err)
	}
	return nil
}
