package store_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/store"
)

// SQL that somebody slipped in has what the log-in has, whatever role it was given.
func TestNothingLeadsFromTheServersLoginToTheOwner(t *testing.T) {
	t.Parallel()
	dsn := peopled(t)
	db := as(t, store.Open, dsn)
	if db.SharesLogin {
		t.Fatal("the server has no log-in of its own")
	}
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	owner := connect(t, dsn).Config().User
	for _, attempt := range []string{
		"SET ROLE " + pgx.Identifier{owner}.Sanitize(), "SET SESSION AUTHORIZATION " + pgx.Identifier{owner}.Sanitize(),
		"ALTER TABLE employees DISABLE ROW LEVEL SECURITY", "ALTER ROLE blommaut_server BYPASSRLS", "CREATE ROLE mine",
		"DROP POLICY seen ON employees", "SET row_security = off; SELECT * FROM employees", "REASSIGN OWNED BY " + pgx.Identifier{owner}.Sanitize() + " TO CURRENT_USER",
		"COPY employees TO PROGRAM 'cat'", "SELECT set_unit_ids(2580, NULL)",
	} {
		for _, before := range []string{"", "RESET ROLE; ", "SET ROLE NONE; "} {
			if _, err := conn.ExecContext(t.Context(), before+attempt); err == nil {
				t.Errorf("%s%s was done", before, attempt)
			}
		}
	}
	for _, before := range []string{"RESET ROLE", "SET blommaut.task = 'upkeep'", "SELECT set_config('blommaut.task', 'upkeep', false)"} {
		if _, err := conn.ExecContext(t.Context(), before); err != nil {
			t.Fatal(err)
		}
		var seen int
		if err := conn.QueryRowContext(t.Context(), "SELECT count(*) FROM employees").Scan(&seen); err != nil || seen > 0 {
			t.Errorf("after %s %d employees are seen, %v", before, seen, err)
		}
	}
}

func TestSeveralServersShareALogin(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	var opening sync.WaitGroup
	for range 8 {
		opening.Go(func() {
			db, err := store.Open(t.Context(), dsn)
			if err != nil {
				t.Error(err)
				return
			}
			if db.SharesLogin {
				t.Error("one has no log-in of its own")
			}
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	opening.Wait()
}

func TestTheLoginFollowsTheOwnersPassword(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	_ = as(t, store.Open, dsn)
	conn := connect(t, dsn)
	// As a password that was changed leaves it: the log-in is there, with the password of before.
	logins := strs(t, conn, `SELECT usename FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'blommaut\_server\_%'`)
	if len(logins) == 0 {
		t.Fatal("nobody is logged in")
	}
	if _, err := conn.Exec(t.Context(), "ALTER ROLE "+pgx.Identifier{logins[0]}.Sanitize()+" PASSWORD 'old'"); err != nil {
		t.Fatal(err)
	}
	if db := as(t, store.Open, dsn); db.SharesLogin {
		t.Error("the log-in was not given the new password")
	}
}

func TestWithoutAPasswordTheServerTakesItsRoleFromTheOwner(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	if _, err := connect(t, dsn).Exec(t.Context(), "CREATE ROLE poor LOGIN PASSWORD 'poor' IN ROLE blommaut_server"); err != nil {
		t.Fatal(err)
	}
	poor := loggedIn(t, dsn, "poor")
	db := as(t, store.Open, poor)
	if !db.SharesLogin {
		t.Error("a user who may make no roles has made one")
	}
}

// loggedIn is the address for another user, whose password is their name.
func loggedIn(t *testing.T, dsn, user string) string {
	t.Helper()
	config, err := pgx.ParseConfig(dsn)
	if err != nil {
		t.Fatal(err)
	}
	other := strings.NewReplacer("user="+config.User, "user="+user, "password="+config.Password, "password="+user,
		config.User+":"+config.Password+"@", user+":"+user+"@").Replace(dsn)
	if other == dsn {
		t.Fatalf("cannot log in as another by %s", dsn)
	}
	return other
}

func TestALoginThatSomebodyElseHasMade(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	conn := connect(t, dsn)
	for user, made := range map[string]string{"lent": "", "mighty": " SUPERUSER", "heir": "; GRANT " + pgx.Identifier{conn.Config().User}.Sanitize() + " TO heir"} {
		if _, err := conn.Exec(t.Context(), "CREATE ROLE "+user+" LOGIN PASSWORD '"+user+"' IN ROLE blommaut_server"+made); err != nil {
			t.Fatal(err)
		}
		db := as(t, store.OpenBy, loggedIn(t, dsn, user))
		var acts string
		if err := db.NewRaw("SELECT session_user || ' as ' || current_user").Scan(t.Context(), &acts); err != nil || acts != user+" as blommaut_server" {
			t.Errorf("the server acts by %s: %v", acts, err)
		}
		if weak := user == "lent"; db.SharesLogin == weak {
			t.Errorf("%s could act as the owner: %v", user, db.SharesLogin)
		}
	}
	if _, err := conn.Exec(t.Context(), "CREATE ROLE stranger LOGIN PASSWORD 'stranger'"); err != nil {
		t.Fatal(err)
	}
	if db, err := store.OpenBy(t.Context(), loggedIn(t, dsn, "stranger")); err == nil {
		t.Error("somebody who is not of the server's role acts as it", db.Close())
	}
}
