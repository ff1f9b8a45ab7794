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
	// Managers see no audit log, and who manages a unit is no secret.
	without := []string{"audit_entries", "unit_managers"}
	got := strs(t, conn, `SELECT c.relname::text FROM pg_class c WHERE relname IN (`+peopleTables+`)
		AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'employee_id')
		AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'takes_unit_ids')
		ORDER BY relname`)
	if !slices.Equal(got, without) {
		t.Errorf("without units: %v, want %v", got, without)
	}
}

// What the server may do with each table of people, before any policy is asked.
func TestTheServerMayDoWithPeopleWhatItNeeds(t *testing.T) {
	t.Parallel()
	want := `audit_entries INSERT, SELECT
career_goals INSERT, SELECT, UPDATE
credential_evidence DELETE, INSERT, SELECT
credential_reviews INSERT, SELECT
credentials DELETE, INSERT, SELECT, UPDATE
development_plan_signatures INSERT, SELECT
development_plan_versions INSERT, SELECT
development_plans INSERT, SELECT, UPDATE
employees INSERT, SELECT
employments INSERT, SELECT, UPDATE
files DELETE, INSERT, SELECT
idempotency_keys INSERT, SELECT
unit_managers SELECT
units SELECT`
	got := strs(t, connect(t, published(t)), `SELECT c.relname || ' ' || string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type)
		FROM pg_class c, aclexplode(relacl) a JOIN pg_roles r ON r.oid = a.grantee
		WHERE r.rolname = 'blommaut_server' AND c.relname IN (`+peopleTables+`)
		GROUP BY c.relname ORDER BY c.relname`)
	if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
		t.Errorf("want (-) and found (+):\n%s", diff)
	}
}
