package store_test

import (
	"context"
	"testing"

	"blommaut/internal/store"
)

const (
	insufficientPrivilege = "42501"
)

// The most that the server may do with the catalogue is read it.
func TestTheServerMayWriteNothing(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	tables := strs(t, connect(t, dsn), catalogueTables)
	if len(tables) < 20 {
		t.Fatalf("only %d tables: %v", len(tables), tables)
	}
	db := as(t, store.Open, dsn)
	for _, table := range tables {
		if _, err := db.ExecContext(t.Context(), "SELECT * FROM "+table); err != nil {
			t.Errorf("%s cannot be read: %v", table, err)
		}
		for _, write := range []string{
			"INSERT INTO " + table + " DEFAULT VALUES", "UPDATE " + table + " SET " + firstColumn(t, db, table),
			"DELETE FROM " + table, "TRUNCATE " + table + " CASCADE",
			"SELECT * FROM " + table + " FOR UPDATE", "ALTER TABLE " + table + " ADD extra text", "DROP TABLE " + table + " CASCADE",
		} {
			_, err := db.ExecContext(t.Context(), write)
			if got := refusal(t, err); got != insufficientPrivilege {
				t.Errorf("%s: %q, want it refused", write, got)
			}
		}
	}
	for _, write := range []string{
		"CREATE TABLE mine (a int)", "CREATE SCHEMA mine", "CREATE ROLE mine",
		"UPDATE bun_migrations SET name = ''", "DELETE FROM bun_migrations", "DROP FUNCTION bump_catalogue_version CASCADE",
	} {
		_, err := db.ExecContext(t.Context(), write)
		if got := refusal(t, err); got != insufficientPrivilege {
			t.Errorf("%s: %q, want it refused", write, got)
		}
	}
}

// firstColumn sets a column to itself.
func firstColumn(t *testing.T, db *store.DB, table string) (set string) {
	t.Helper()
	err := db.NewRaw(`SELECT format('%1$I = %1$I', attname) FROM pg_attribute WHERE attrelid = ?::regclass AND attnum = 1`, table).
		Scan(t.Context(), &set)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestTheServersRoleOwnsNothingAndIsNobodySpecial(t *testing.T) {
	t.Parallel()
	conn := connect(t, published(t))
	for what, query := range map[string]string{
		"owns": `SELECT c.oid::regclass::text FROM pg_class c JOIN pg_roles r ON r.oid = relowner WHERE rolname = 'blommaut_server'
			UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_roles r ON r.oid = proowner WHERE rolname = 'blommaut_server'
			UNION ALL SELECT nspname FROM pg_namespace JOIN pg_roles r ON r.oid = nspowner WHERE rolname = 'blommaut_server'
			UNION ALL SELECT datname FROM pg_database JOIN pg_roles r ON r.oid = datdba WHERE rolname = 'blommaut_server'`,
		"is granted more than reading on": `SELECT format('%s: %s', c.oid::regclass, a.privilege_type)
			FROM pg_class c, aclexplode(relacl) a JOIN pg_roles r ON r.oid = grantee
			WHERE rolname = 'blommaut_server' AND privilege_type <> 'SELECT'
			AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'municipality_id')
			UNION ALL SELECT format('%s: %s', nspname, a.privilege_type)
			FROM pg_namespace, aclexplode(nspacl) a JOIN pg_roles r ON r.oid = grantee
			WHERE rolname = 'blommaut_server' AND privilege_type <> 'USAGE'`,
		"may pass on": `SELECT format('%s: %s', c.oid::regclass, a.privilege_type)
			FROM pg_class c, aclexplode(relacl) a JOIN pg_roles r ON r.oid = grantee
			WHERE rolname = 'blommaut_server' AND is_grantable`,
		"shares with everybody": `SELECT format('%s: %s', c.oid::regclass, a.privilege_type)
			FROM pg_class c, aclexplode(relacl) a WHERE grantee = 0 AND relnamespace = 'public'::regnamespace`,
		"is more than a plain role:": `SELECT row_to_json(r)::text FROM pg_roles r WHERE rolname = 'blommaut_server'
			AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolcanlogin OR rolreplication OR rolbypassrls)`,
		"belongs to": `SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'blommaut_server'::regrole`,
	} {
		if found := strs(t, conn, query); len(found) > 0 {
			t.Errorf("the server's role %s %v", what, found)
		}
	}
}

func TestEveryConnectionOfTheServerHasItsRoleAndATimeLimit(t *testing.T) {
	t.Parallel()
	db := as(t, store.Open, published(t))
	// Several at once, so that the pool has to open more than one.
	for range 3 {
		conn, err := db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
		var role, limit string
		if err := conn.QueryRowContext(t.Context(), "SELECT current_user, current_setting('statement_timeout')").Scan(&role, &limit); err != nil {
			t.Fatal(err)
		}
		if role != "blommaut_server" || limit != "10s" {
			t.Errorf("a connection as %s with the time limit %s", role, limit)
		}
	}
}

func TestAQueryOfTheServerEndsWithItsContext(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	db := as(t, store.Open, dsn)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		_, err := db.ExecContext(ctx, "SELECT pg_sleep(60)")
		ended <- err
	}()
	conn := connect(t, dsn)
	const running = `SELECT pid::text FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'`
	eventually(t, "the query runs", func() bool { return len(strs(t, conn, running)) == 1 })
	cancel()
	if err := <-ended; err == nil {
		t.Error("the query was answered")
	}
	eventually(t, "PostgreSQL stops working on it", func() bool { return len(strs(t, conn, running)) == 0 })
}
