package store

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
)

// Filler takes rows of one table, as COPY reads them.
type Filler func(table, columns string, rows []byte) error

// Fill writes a great many people at once, as the owner, all or nothing. Meanwhile the triggers of their tables
// rest, so whoever fills sets what they would, and what only searches or checks the rows is made anew after. `wanted`
// looks first at whether to fill at all; nobody else writes people between.
func (db *DB) Fill(ctx context.Context, wanted func(pgx.Tx) (bool, error), fill func(Filler) error) (filled bool, err error) {
	var tables []string
	err = pgx.BeginFunc(ctx, db.pool, func(tx pgx.Tx) error {
		if tables, err = texts(ctx, tx, listTables); err != nil {
			return err
		}
		// COPY refuses tables whose owner is held by row-level security too, and ALTER TABLE locks them.
		if err := run(ctx, tx, each("ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER", tables)); err != nil {
			return err
		}
		if filled, err = wanted(tx); err != nil {
			return err
		}
		if filled {
			if err := fillBare(ctx, tx, fill); err != nil {
				return err
			}
		}
		return run(ctx, tx, each("ALTER TABLE %s FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER", tables))
	})
	if err != nil || !filled {
		return false, err
	}
	// So that the first questions are planned by what is there.
	if _, err := db.pool.Exec(ctx, "VACUUM (ANALYZE) "+strings.Join(tables, ", ")); err != nil {
		return true, fmt.Errorf("look at what was filled: %w", err)
	}
	return true, nil
}

// The tables of people that the current user owns, and how their indexes and foreign keys are taken away and made.
const (
	ownTables = `SELECT oid FROM pg_class WHERE relrowsecurity AND relkind = 'r' AND pg_has_role(relowner, 'USAGE')
		AND relnamespace = current_schema()::regnamespace`
	listTables = `SELECT oid::regclass::text FROM pg_class WHERE oid IN (` + ownTables + `) ORDER BY oid`

	plainIndexes = ` FROM pg_index i WHERE indrelid IN (` + ownTables + `) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
		ORDER BY indexrelid`
	foreignKeys = ` FROM pg_constraint WHERE contype = 'f' AND conrelid IN (` + ownTables + `) ORDER BY oid`

	makeIndexes = `SELECT pg_get_indexdef(indexrelid)` + plainIndexes
	dropIndexes = `SELECT format('DROP INDEX %s', indexrelid::regclass)` + plainIndexes
	makeKeys    = `SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))` + foreignKeys
	dropKeys    = `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)` + foreignKeys
)

// fillBare fills tables without indexes and foreign keys, which cost less made at once than row by row.
func fillBare(ctx context.Context, tx pgx.Tx, fill func(Filler) error) error {
	var dropping, making []string
	for _, step := range []struct {
		statements *[]string
		query      string
	}{{&making, makeIndexes}, {&making, makeKeys}, {&dropping, dropKeys}, {&dropping, dropIndexes}} {
		found, err := texts(ctx, tx, step.query)
		if err != nil {
			return err
		}
		*step.statements = append(*step.statements, found...)
	}
	if err := run(ctx, tx, slices.Concat([]string{"SET LOCAL maintenance_work_mem = '256MB'"}, dropping)); err != nil {
		return err
	}
	err := fill(func(table, columns string, rows []byte) error {
		_, err := tx.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(rows), "COPY "+pgx.Identifier{table}.Sanitize()+" ("+columns+") FROM STDIN")
		if err != nil {
			return fmt.Errorf("fill %s: %w", table, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return run(ctx, tx, making)
}

func texts(ctx context.Context, tx pgx.Tx, query string) ([]string, error) {
	rows, err := tx.Query(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("look at the tables of people: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[string])
}

func each(statement string, tables []string) []string {
	statements := make([]string, len(tables))
	for i, table := range tables {
		statements[i] = fmt.Sprintf(statement, table)
	}
	return statements
}

func run(ctx context.Context, tx pgx.Tx, statements []string) error {
	for _, statement := range statements {
		if _, err := tx.Exec(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
}
