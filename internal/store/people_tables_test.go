package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheOwnerItselfIsHeldByRowLevelSecurityOnEveryTableOfPeople(t *testing.T) {
	t.Parallel()
	conn := connect(t, published(t))
	if tables := strs(t, conn, peopleTables); len(tables) < 14 {
		t.Fatalf("only %v", tables)
	}
	open := strs(t, conn, `SELECT relname::text FROM pg_class WHERE relname IN (`+peopleTables+`)
		AND NOT (relrowsecurity AND relforcerowsecurity)`)
	if len(open) > 0 {
		t.Errorf("no row-level security is forced on %v", open)
	}
}

// So that rows can one day be spread by municipality. What points to the catalogue, which every part of such
// a database has whole, points by its own keys.
func TestEveryKeyOfPeopleBeginsWithTheMunicipality(t *testing.T) {
	t.Parallel()
	conn := connect(t, published(t))
	others := strs(t, conn, `SELECT i.indrelid::regclass || ' ' || i.indexrelid::regclass FROM pg_index i
		JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
		WHERE i.indrelid::regclass::text IN (`+peopleTables+`) AND i.indisunique AND a.attname <> 'municipality_id'
		UNION ALL
		SELECT k.conrelid::regclass || ' ' || k.conname FROM pg_constraint k
		JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
		WHERE k.contype = 'f' AND k.conrelid::regclass::text IN (`+peopleTables+`)
			AND k.confrelid::regclass::text IN (`+peopleTables+`) AND a.attname <> 'municipality_id'`)
	if len(others) > 0 {
		t.Errorf("keys that begin otherwise: %v", others)
	}
}

func TestEveryRowAboutAnEmployeeHasHerUnits(t *testing.T) {
	t.Parallel()
	conn := connect(t, published(t))
	// Managers see no audit log, and who manages a unit is no secret among colleagues.
	without := []string{"audit_entries", "unit_managers"}
	got := strs(t, conn, `SELECT c.relname::text FROM pg_class c WHERE relname IN (`+peopleTables+`)
		AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'employee_id')
		AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'takes_unit_ids')
		ORDER BY relname`)
	if !slices.Equal(got, without) {
		t.Errorf("without units: %v, want %v", got, without)
	}
}

// What the server may do with each table of people, before any policy is asked: the columns that it may set,
// where those are not all.
func TestTheServerMayDoWithPeopleWhatItNeeds(t *testing.T) {
	t.Parallel()
	want := `audit_entries: SELECT, INSERT but at
career_goals: SELECT, INSERT but set_at unit_ids, UPDATE but employee_id municipality_id unit_ids
credential_evidence: DELETE, SELECT, INSERT but unit_ids
credential_reviews: SELECT, INSERT but reviewed_at unit_ids
credentials: DELETE, SELECT, INSERT but created_at unit_ids, UPDATE but created_at employee_id id municipality_id unit_ids
development_plan_signatures: SELECT, INSERT but signed_at unit_ids
development_plan_versions: SELECT, INSERT but saved_at unit_ids
development_plans: SELECT, INSERT but created_at unit_ids, UPDATE but created_at employee_id id municipality_id unit_ids
employees: SELECT, INSERT but unit_ids version, UPDATE but id municipality_id unit_ids
employments: SELECT, INSERT but unit_ids version, UPDATE but employee_id id municipality_id unit_ids
file_contents: SELECT, INSERT but unit_ids
files: DELETE, SELECT, INSERT but unit_ids uploaded_at
idempotency_keys: SELECT, INSERT but used_at
unit_changes: SELECT, INSERT but at
unit_managers: SELECT, INSERT but manager_works, UPDATE but employee_id manager_name manager_works municipality_id starts_on unit_id
units: SELECT, INSERT, UPDATE but id municipality_id`
	got := strs(t, connect(t, published(t)), `WITH granted AS (
			SELECT c.oid, a.privilege_type AS what, NULL AS columns
			FROM pg_class c, aclexplode(relacl) a WHERE a.grantee = 'blommaut_server'::regrole AND c.relname IN (`+peopleTables+`)
			UNION ALL
			SELECT c.oid, a.privilege_type, array_agg(t.attname)
			FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a
			WHERE a.grantee = 'blommaut_server'::regrole AND c.relname IN (`+peopleTables+`)
			GROUP BY c.oid, a.privilege_type
		)
		SELECT oid::regclass || ': ' || string_agg(what || coalesce(' but ' || (
				SELECT string_agg(attname, ' ' ORDER BY attname) FROM pg_attribute
				WHERE attrelid = oid AND attnum > 0 AND attname <> ALL (columns)
			), ''), ', ' ORDER BY columns IS NOT NULL, what)
		FROM granted GROUP BY oid ORDER BY oid::regclass::text`)
	if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
		t.Errorf("want (-) and found (+):\n%s", diff)
	}
}
