package store_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

// viewers are all that try each deed, by their subjects; nobody has no account.
func viewers() []string {
	return []string{
		"nobody", "anna", "bo", "disa", "eva", "finn", "gun", // of Anna's municipality, as people.sql tells
		"pia", "per", "pelle", // of another
		"rut", "siv", // of none, and an analyst
	}
}

// deed is something that viewers try with the rows of people, and those whom the database lets.
type deed struct{ name, change, by string }

func TestTheDatabaseHoldsTheLineByItself(t *testing.T) {
	t.Parallel()
	dsn := peopled(t)
	if _, err := connect(t, dsn).Exec(t.Context(), besides); err != nil {
		t.Fatal(err)
	}
	db := as(t, store.Open, dsn)
	for _, subject := range viewers() {
		ctx := viewing(t, db, subject)
		for _, d := range slices.Concat(looks(), organisationDeeds(), credentialDeeds(), reviewDeeds(), planDeeds(), auditDeeds()) {
			done, err := dare(ctx, db, d.change)
			if want := slices.Contains(strings.Fields(d.by), subject); done != want {
				t.Errorf("%s by %s: done %v, want %v (%v)", d.name, subject, done, want, err)
			}
			if got := refusal(t, err); got != "" && got != insufficientPrivilege {
				t.Errorf("%s by %s: refused by %s, not by the policies", d.name, subject, got)
			}
		}
	}
}

// Every table of people is looked at and tried in every way.
func TestEveryTableOfPeopleIsTriedInEveryWay(t *testing.T) {
	t.Parallel()
	all := slices.Concat(looks(), organisationDeeds(), credentialDeeds(), reviewDeeds(), planDeeds(), auditDeeds())
	for _, table := range strs(t, connect(t, published(t)), peopleTables) {
		for _, way := range []string{"SELECT FROM ", "INSERT INTO ", "UPDATE ", "DELETE FROM "} {
			if !slices.ContainsFunc(all, func(d deed) bool { return strings.HasPrefix(d.change, way+table+" ") }) {
				t.Errorf("nobody tries %s%s", way, table)
			}
		}
	}
}

// viewing is a context in which somebody asks, as a request of theirs.
func viewing(t *testing.T, db *store.DB, subject string) context.Context {
	t.Helper()
	if subject == "nobody" {
		return t.Context()
	}
	who, ok := testdb.Identities()[subject]
	if !ok {
		t.Fatalf("there is no %s", subject)
	}
	viewer := &people.Viewer{Identity: who}
	ctx := people.WithViewer(t.Context(), viewer)
	err := db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		return tx.Recognise(ctx, viewer, testdb.Today(t))
	})
	if err != nil {
		t.Fatal(err)
	}
	return ctx
}

var errTakenBack = errors.New("taken back")

// dare does something as the viewer of the context and takes it back. It is done where it has touched a row.
func dare(ctx context.Context, db *store.DB, change string) (done bool, err error) {
	err = db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		result, err := tx.ExecContext(ctx, change)
		if err != nil {
			return err
		}
		rows, err := result.RowsAffected()
		done = rows > 0
		return errors.Join(err, errTakenBack)
	})
	if errors.Is(err, errTakenBack) {
		err = nil
	}
	return done, err
}

// move changes an employment as the owner, without taking it back.
func move(t *testing.T, conn *pgx.Conn, change string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), "SELECT set_config('blommaut.task', 'upkeep', false)"); err != nil {
		t.Fatal(err)
	}
	if tag, err := conn.Exec(t.Context(), change); err != nil || tag.RowsAffected() == 0 {
		t.Fatalf("%s: %v", change, err)
	}
}

const annasRows = " WHERE municipality_id = 2580 AND employee_id = '00000000-0000-4000-a000-000000000001'"

// Who sees somebody follows where she works today.
func TestWhoSeesAnEmployeeFollowsWhereSheWorks(t *testing.T) {
	t.Parallel()
	dsn := peopled(t)
	conn, db := connect(t, dsn), as(t, store.Open, dsn)
	const (
		current = annasRows + " AND id = '00000000-0000-4000-9000-000000000003'"
		begin   = `INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on)
			VALUES (2580, '00000000-0000-4000-9000-0000000000`
	)
	for _, step := range []struct{ name, change, seenBy string }{
		{"at first", `UPDATE employments SET rate = rate` + current, "disa eva"},
		{"she moves within", `UPDATE employments SET unit_id = '00000000-0000-4000-b000-000000000003'` + current, "eva finn"},
		{"she moves back", `UPDATE employments SET unit_id = '00000000-0000-4000-b000-000000000002'` + current, "disa eva"},
		{"she has two at once", begin + `91', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 20, '2025-01-01')`, "disa eva finn"},
		{"one of them ends", `UPDATE employments SET ends_on = today() - 1` + annasRows + ` AND id = '00000000-0000-4000-9000-000000000091'`, "disa eva"},
		{"one begins tomorrow", begin + `92', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 20, today() + 1)`, "disa eva"},
		{"her unit comes to lie below another", `UPDATE units SET parent_id = '00000000-0000-4000-b000-000000000003' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-b000-000000000002'`, "disa eva finn"},
		{"her unit lies where it lay", `UPDATE units SET parent_id = '00000000-0000-4000-b000-000000000001' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-b000-000000000002'`, "disa eva"},
		{"her manager stops", `UPDATE unit_managers SET ends_on = today() - 1 WHERE manager_name = 'Disa Påhitt'`, "eva"},
		{"she leaves", `UPDATE employments SET ends_on = today() - 1` + current, ""},
	} {
		move(t, conn, step.change)
		for _, look := range []string{"SELECT FROM employees WHERE " + anna, "SELECT FROM credentials" + annasRows, "SELECT FROM career_goals" + annasRows} {
			var by []string
			for _, subject := range []string{"disa", "eva", "finn"} {
				seen, err := dare(viewing(t, db, subject), db, look)
				if err != nil {
					t.Fatal(err)
				}
				if seen {
					by = append(by, subject)
				}
			}
			if got := strings.Join(by, " "); got != step.seenBy {
				t.Errorf("%s, %s: seen by %q, want %q", step.name, look, got, step.seenBy)
			}
		}
	}
}

// Employments that begin or end by themselves are noticed as days pass.
func TestDaysThatPassAreNoticed(t *testing.T) {
	t.Parallel()
	dsn := peopled(t)
	conn, db := connect(t, dsn), as(t, store.Open, dsn)
	// As it is on the day after: what was true yesterday still stands on the rows.
	move(t, conn, `ALTER TABLE employments DISABLE TRIGGER USER;
		UPDATE employments SET ends_on = today() - 1`+annasRows+` AND id = '00000000-0000-4000-9000-000000000003';
		INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on) VALUES
			(2580, '00000000-0000-4000-9000-000000000091', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000003', 'PERMANENT', 20, today());
		ALTER TABLE employments ENABLE TRIGGER USER; SELECT 1`)
	for _, want := range []struct {
		moved  int
		seenBy string
	}{{1, "finn"}, {0, "finn"}} {
		if moved, err := store.RefreshUnits(t.Context(), db); err != nil || moved != want.moved {
			t.Errorf("%d have moved, want %d: %v", moved, want.moved, err)
		}
		for _, subject := range []string{"disa", "finn"} {
			seen, err := dare(viewing(t, db, subject), db, "SELECT FROM credentials"+annasRows)
			if err != nil || seen != (subject == want.seenBy) {
				t.Errorf("%s sees her: %v, %v", subject, seen, err)
			}
		}
	}
}

// A row that is written while its employee moves does not stay with the manager before.
func TestNoRowStaysBehindWhenItsEmployeeMovesMeanwhile(t *testing.T) {
	t.Parallel()
	dsn := peopled(t)
	writer, mover := connect(t, dsn), connect(t, dsn)
	const (
		write = `INSERT INTO credentials (municipality_id, id, employee_id, qualification, status) VALUES
			(2580, '00000000-0000-4000-8000-000000000099', '00000000-0000-4000-a000-000000000001', 'hogskoleexamen', 'CLAIMED')`
		leave = `UPDATE employments SET unit_id = '00000000-0000-4000-b000-000000000003'` + annasRows + ` AND id = '00000000-0000-4000-9000-000000000003'`
		join  = `INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on) VALUES
			(2580, '00000000-0000-4000-9000-000000000091', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000004', 'PERMANENT', 20, '2025-01-01')`
	)
	for _, turn := range []struct{ first, second string }{{write, leave}, {leave, write}, {leave, join}, {join, leave}} {
		tx, err := writer.Begin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Exec(t.Context(), turn.first); err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() {
			_, err := mover.Exec(t.Context(), turn.second)
			ended <- err
		}()
		pid := mover.PgConn().PID()
		watch := connect(t, dsn)
		eventually(t, "the second waits for the first", func() bool {
			return len(strs(t, watch, `SELECT pid::text FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'`, pid)) == 1
		})
		if err := errors.Join(tx.Commit(t.Context()), <-ended); err != nil {
			t.Fatal(err)
		}
		if behind := strs(t, watch, `SELECT c.id::text FROM credentials c WHERE unit_ids <> working_units(municipality_id, employee_id, today())
			UNION ALL SELECT id::text FROM employees WHERE unit_ids <> working_units(municipality_id, id, today())`); len(behind) > 0 {
			t.Errorf("%s, then %s: %v stay behind", turn.first, turn.second, behind)
		}
		move(t, watch, `DELETE FROM credentials WHERE id = '00000000-0000-4000-8000-000000000099';
			DELETE FROM employments WHERE id = '00000000-0000-4000-9000-000000000091';
			UPDATE employments SET unit_id = '00000000-0000-4000-b000-000000000002'`+annasRows+` AND id = '00000000-0000-4000-9000-000000000003'`)
	}
}

func TestUnitsOfOnesOwnInventionAreNotKept(t *testing.T) {
	t.Parallel()
	conn := connect(t, peopled(t))
	got := strs(t, conn, `INSERT INTO credentials (municipality_id, id, employee_id, qualification, status, unit_ids) VALUES
		(2580, '00000000-0000-4000-8000-000000000099', '00000000-0000-4000-a000-000000000001', 'hogskoleexamen', 'CLAIMED', '{00000000-0000-4000-b000-000000000003}')
		RETURNING (unit_ids = working_units(municipality_id, employee_id, today()))::text`)
	if !slices.Equal(got, []string{"true"}) {
		t.Error("a row keeps forged units")
	}
}
