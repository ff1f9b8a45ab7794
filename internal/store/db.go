// Package store is all SQL, through bun on pgx. It knows the domain's types and nothing above them.
package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"
)

// serverRole owns nothing and may do only what the server needs.
const serverRole = "blommaut_server"

// DB is a pool of connections to one database.
type DB struct {
	*bun.DB
	pool *pgxpool.Pool

	// SharesLogin tells that the server has no log-in of its own, but the owner's or one as strong, and takes
	// its role from there.
	SharesLogin bool
}

// Open connects as the server, whose role owns nothing, by a log-in of its own where that can be.
func Open(ctx context.Context, dsn string) (*DB, error) {
	owner, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, unreadable(err)
	}
	login, err := serverLogin(ctx, owner)
	if err != nil {
		return nil, err
	}
	db, err := openServer(ctx, dsn, login)
	if err == nil {
		db.SharesLogin = login == nil
	}
	return db, err
}

// OpenBy is Open by a log-in that somebody else has made: a member of the server's role, and of no other.
func OpenBy(ctx context.Context, dsn string) (*DB, error) {
	db, err := openServer(ctx, dsn, nil)
	if err != nil {
		return nil, err
	}
	const owns = `SELECT rolsuper OR rolcreaterole OR pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'employees'::regclass), 'MEMBER')
		FROM pg_roles WHERE rolname = session_user`
	if err := db.NewRaw(owns).Scan(ctx, &db.SharesLogin); err != nil {
		return nil, errors.Join(fmt.Errorf("look at what the server's log-in may do: %w", err), db.Close())
	}
	return db, nil
}

// openServer connects as the server, by a log-in of its own or, where that is nil, by that of the address.
func openServer(ctx context.Context, dsn string, login *pgx.ConnConfig) (*DB, error) {
	return open(ctx, dsn, func(config *pgxpool.Config) {
		if login != nil {
			config.ConnConfig.User, config.ConnConfig.Password = login.User, login.Password
		}
		config.ConnConfig.RuntimeParams["statement_timeout"] = "10s"
		config.PrepareConn = setClaims
		config.AfterConnect = func(ctx context.Context, conn *pgx.Conn) error {
			if _, err := conn.Exec(ctx, "SET ROLE "+serverRole); err != nil {
				return fmt.Errorf("cannot act as %s; has the database been migrated? %w", serverRole, err)
			}
			return nil
		}
	})
}

// unreadable is an address that is none. It may hold a password, so it is not repeated.
func unreadable(err error) error { return fmt.Errorf("the database address cannot be read: %w", err) }

// OpenOwner connects as the owner of the tables, for migrations and the seed.
func OpenOwner(ctx context.Context, dsn string) (*DB, error) {
	return open(ctx, dsn, func(*pgxpool.Config) {})
}

func open(ctx context.Context, dsn string, configure func(*pgxpool.Config)) (*DB, error) {
	config, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, unreadable(err)
	}
	// bun writes values into the statement, so nothing is gained by preparing it.
	config.ConnConfig.DefaultQueryExecMode = pgx.QueryExecModeExec
	configure(config)
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	return &DB{DB: bun.NewDB(stdlib.OpenDBFromPool(pool), pgdialect.New()), pool: pool}, nil
}

// Close ends every connection.
func (db *DB) Close() error {
	err := db.DB.Close()
	db.pool.Close()
	return err
}
