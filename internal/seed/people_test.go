package seed_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
	"blommaut/internal/seed"
	"blommaut/internal/seed/invented"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func fewPeople() invented.Crowd { return invented.Crowd{Scale: invented.Small, Seed: 1} }

func untold(int, int) {}

// crowded is the address of a database with a crowd.
func crowded(t *testing.T, crowd invented.Crowd) string {
	t.Helper()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	if loaded, err := seed.LoadPeople(t.Context(), dsn, crowd, untold); err != nil || !loaded {
		t.Fatalf("loaded %v, %v", loaded, err)
	}
	return dsn
}

func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.WithoutCancel(t.Context())) })
	return conn
}

// strs are the values of a query's one column.
func strs(t *testing.T, conn *pgx.Conn, query string) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	values, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return values
}

func TestInventedPeopleFitThePublishedCatalogueAlone(t *testing.T) {
	t.Parallel()
	if loaded, err := seed.LoadPeople(t.Context(), testdb.New(t), fewPeople(), untold); !errors.Is(err, seed.ErrOtherCatalogue) || loaded {
		t.Errorf("loaded %v, %v", loaded, err)
	}
}

func TestInventedPeopleAreLoadedOnceAndNotMixed(t *testing.T) {
	t.Parallel()
	dsn := crowded(t, fewPeople())
	if loaded, err := seed.LoadPeople(t.Context(), dsn, fewPeople(), untold); err != nil || loaded {
		t.Errorf("loaded %v, %v", loaded, err)
	}
	for _, other := range []invented.Crowd{{Scale: invented.Small, Seed: 2}, {Scale: invented.Municipality, Seed: 1}} {
		if loaded, err := seed.LoadPeople(t.Context(), dsn, other, untold); !errors.Is(err, seed.ErrOtherPeople) || loaded {
			t.Errorf("%v: loaded %v, %v", other, loaded, err)
		}
	}
	theirs := testdb.New(t)
	if _, err := seed.Load(t.Context(), theirs); err != nil {
		t.Fatal(err)
	}
	testdb.People(t, theirs)
	if loaded, err := seed.LoadPeople(t.Context(), theirs, fewPeople(), untold); !errors.Is(err, seed.ErrOtherPeople) || loaded {
		t.Errorf("among others: loaded %v, %v", loaded, err)
	}
}

// All that triggers would have set or refused, which rest while a crowd is loaded, is as it would be.
func TestWhatIsLoadedIsAsTheDatabaseWouldHaveIt(t *testing.T) {
	t.Parallel()
	crowds := []invented.Crowd{{Scale: invented.Municipality, Seed: 7}}
	for s := range uint64(6) {
		crowds = append(crowds, invented.Crowd{Scale: invented.Small, Seed: s})
	}
	for _, crowd := range crowds {
		conn := connect(t, crowded(t, crowd))
		for what, query := range map[string]string{
			"units of employees": `SELECT id::text FROM employees WHERE unit_ids <> working_units(municipality_id, id, today())`,
			"managers who work": `SELECT manager_name FROM unit_managers m JOIN employees e ON e.municipality_id = m.municipality_id AND e.id = m.employee_id
				WHERE manager_works <> (e.unit_ids <> '{}')`,
			"row-level security": `SELECT relname FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity`,
			"triggers at rest":   `SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`,
			"plans without both signatures": `SELECT id::text FROM development_plans p WHERE status IN ('AGREED', 'FOLLOWED_UP') AND 2 <> (
				SELECT count(*) FROM development_plan_signatures s WHERE s.plan_id = p.id AND s.version = p.version - (p.status = 'FOLLOWED_UP')::integer)`,
			"plans whose version is not the newest": `SELECT id::text FROM development_plans p WHERE version <> (
				SELECT max(version) FROM development_plan_versions v WHERE v.plan_id = p.id)`,
			"settled without a review": `SELECT id::text FROM credentials c WHERE status IN ('VERIFIED', 'REJECTED') AND NOT EXISTS (
				SELECT FROM credential_reviews r WHERE r.credential_id = c.id AND r.verdict = c.status)`,
			"from tomorrow": `SELECT id::text FROM credentials WHERE created_at > now() OR awarded_on > today()
				UNION ALL SELECT id::text FROM credential_reviews WHERE reviewed_at > now()
				UNION ALL SELECT id::text FROM audit_entries WHERE at > now()`,
			"moved from another's":      `SELECT e.id::text FROM employments e JOIN employments b ON b.id = e.moved_from WHERE b.employee_id <> e.employee_id OR b.ends_on >= e.starts_on`,
			"employed in an assignment": `SELECT e.id::text FROM employments e JOIN roles r ON r.slug = e.role WHERE r.kind <> 'POSITION'`,
			"units without a manager":   `SELECT name FROM units u WHERE NOT EXISTS (SELECT FROM unit_managers m WHERE m.unit_id = u.id AND ends_on IS NULL)`,
			"people without a mark":     `SELECT name FROM employees WHERE subject IS NULL OR subject NOT LIKE 'demo-%'`,
			"wholes without a mark":     `SELECT name FROM units WHERE parent_id IS NULL AND name NOT LIKE '%(påhittad)'`,
			"evidence that may be real": `SELECT url FROM credential_evidence WHERE url NOT LIKE 'https://example.se/%'`,
		} {
			if found := strs(t, conn, query); len(found) > 0 {
				t.Errorf("%v: %s: %d, as %s", crowd, what, len(found), found[0])
			}
		}
		for _, table := range strs(t, conn, `SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'takes_unit_ids'`) {
			stale := strs(t, conn, `SELECT count(*)::text FROM `+table+` JOIN employees e ON e.municipality_id = `+table+`.municipality_id AND e.id = employee_id
				WHERE `+table+`.unit_ids <> e.unit_ids`)
			if stale[0] != "0" {
				t.Errorf("%v: %s of %s have other units than their employees", crowd, stale[0], table)
			}
		}
	}
}

// Loading takes indexes and keys away and makes them anew: all of them, as they were.
func TestLoadingLeavesTheTablesAsTheyWere(t *testing.T) {
	t.Parallel()
	const shape = `SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
		UNION ALL SELECT format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
		ORDER BY 1`
	before, after := strs(t, connect(t, testdb.New(t)), shape), strs(t, connect(t, crowded(t, fewPeople())), shape)
	if diff := cmp.Diff(before, after); diff != "" || len(before) < 100 {
		t.Errorf("before (-) and after (+):\n%s", diff)
	}
}

// Whom one can log in as has a record, where that is what they are, and her story.
func TestEveryPersonaWhoWorksThereHasARecord(t *testing.T) {
	t.Parallel()
	for _, scale := range []invented.Scale{invented.Small, invented.Municipality} {
		db, err := store.Open(t.Context(), crowded(t, invented.Crowd{Scale: scale, Seed: 1}))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		for _, persona := range seed.Personas() {
			viewer := &people.Viewer{Identity: persona.Identity}
			err := db.InTx(people.WithViewer(t.Context(), viewer), func(ctx context.Context, tx store.Tx) error {
				err := tx.Recognise(ctx, viewer, testdb.Today(t))
				if works := viewer.Is(people.EmployeeKind); works != (viewer.EmployeeID != nil) {
					t.Errorf("%s has a record: %v, and should: %v", persona.Key, !works, works)
				}
				if manages := viewer.Is(people.ManagerKind); manages != (len(viewer.UnitIDs) > 0) {
					t.Errorf("%s manages %d units", persona.Key, len(viewer.UnitIDs))
				}
				if viewer.EmployeeID != nil {
					found, err := tx.Employees(ctx, persona.MunicipalityID, []people.ID{*viewer.EmployeeID})
					if err != nil || len(found) != 1 || found[0].Name != persona.Name {
						t.Errorf("%s is not on file as %s: %v", persona.Key, persona.Name, err)
					}
				}
				return err
			})
			if err != nil {
				t.Error(err)
			}
		}
	}
}

func TestTheStoriesAreThere(t *testing.T) {
	t.Parallel()
	conn := connect(t, crowded(t, fewPeople()))
	of := func(key string) string {
		return ` (municipality_id, employee_id) IN (SELECT municipality_id, id FROM employees WHERE subject = 'demo-` + key + `') `
	}
	below := func(key string) string {
		return ` unit_ids && ARRAY(SELECT unit_id FROM unit_managers JOIN employees e ON e.id = employee_id WHERE subject = 'demo-` + key + `' AND ends_on IS NULL) `
	}
	for story, query := range map[string]string{
		"an assistant nurse in home care": `SELECT 1 FROM employments JOIN units u ON u.id = unit_id WHERE` + strings.ReplaceAll(of("medarbetare"), "(municipality_id, employee_id)", "(u.municipality_id, employee_id)") + `AND role = 'underskoterska' AND kind = 'HOME_CARE' AND ends_on IS NULL`,
		"with a verified programme":       `SELECT 1 FROM credentials WHERE` + of("medarbetare") + `AND qualification = 'gymnasial-vard-och-omsorg' AND status = 'VERIFIED'`,
		"and a claim":                     `SELECT 1 FROM credentials WHERE` + of("medarbetare") + `AND status = 'CLAIMED'`,
		"and a goal":                      `SELECT 1 FROM career_goals WHERE` + of("medarbetare") + `AND role = 'specialistunderskoterska'`,
		"who belongs to the manager":      `SELECT 1 FROM employees WHERE subject = 'demo-medarbetare' AND` + below("chef"),
		"and moved there":                 `SELECT 1 FROM employments WHERE` + of("medarbetare") + `AND moved_from IS NOT NULL`,
		"and can see who looked":          `SELECT 1 FROM audit_entries WHERE` + of("medarbetare"),
		"a newcomer":                      `SELECT 1 FROM employments WHERE` + of("nyanstalld") + `AND starts_on > today() - 30`,
		"with nothing on file":            `SELECT 1 WHERE NOT EXISTS (SELECT FROM credentials WHERE` + of("nyanstalld") + `)`,
		"one who lacks 40 points":         `SELECT 1 FROM credentials WHERE` + of("saknar-yh") + `AND unit = 'YH' AND status = 'VERIFIED' HAVING sum(credits) = 160`,
		"something that expires":          `SELECT 1 FROM credentials WHERE` + of("legitimation") + `AND status = 'VERIFIED' AND expires_on BETWEEN today() AND today() + 30`,
		"which another manager sees":      `SELECT 1 FROM credentials WHERE` + of("legitimation") + `AND expires_on BETWEEN today() AND today() + 30 AND` + below("annan-chef"),
		"a plan that waits":               `SELECT 1 FROM development_plans WHERE` + of("plan") + `AND status = 'TO_MANAGER' AND` + below("chef"),
		"signed by the employee alone":    `SELECT 1 FROM development_plans p JOIN development_plan_signatures s ON plan_id = id WHERE status = 'TO_MANAGER' AND (p.municipality_id, p.employee_id) IN (SELECT municipality_id, id FROM employees WHERE subject = 'demo-plan') HAVING count(*) = 1 AND min(party) = 'EMPLOYEE'`,
		"a follow-up overdue":             `SELECT 1 FROM development_plans WHERE status = 'AGREED' AND follow_up_on < today() AND` + below("chef"),
		"a review overdue":                `SELECT 1 FROM credentials WHERE status = 'CLAIMED' AND created_at < now() - interval '30 days' AND` + below("chef"),
		"a neighbour with a claim":        `SELECT 1 FROM credentials WHERE` + of("annan-kommun") + `AND status = 'CLAIMED' AND` + below("annan-kommun-chef"),
		"two reviews, none overwritten":   `SELECT 1 FROM credential_reviews GROUP BY credential_id HAVING count(*) > 1`,
		"credentials in every status":     `SELECT 1 FROM credentials HAVING count(DISTINCT status) = 4`,
		"plans in every status":           `SELECT 1 FROM development_plans HAVING count(DISTINCT status) = 4`,
		"two employments at once":         `SELECT 1 FROM employments WHERE ends_on IS NULL GROUP BY employee_id HAVING count(*) > 1`,
		"workplaces of every kind":        `SELECT 1 FROM units HAVING count(DISTINCT kind) = 9`,
	} {
		if len(strs(t, conn, strings.Replace(query, "SELECT 1", "SELECT '1'", 1))) == 0 {
			t.Errorf("not there: %s", story)
		}
	}
}

// A hosted database's owner is no superuser.
func TestAnOwnerWithoutSpecialRightsMayLoad(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	admin := connect(t, dsn)
	config := admin.Config()
	for _, statement := range []string{
		"CREATE ROLE plain LOGIN CREATEROLE PASSWORD 'plain'", "DO $$ BEGIN CREATE ROLE blommaut_server NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
		"GRANT blommaut_server TO plain WITH ADMIN OPTION", "ALTER DATABASE " + pgx.Identifier{config.Database}.Sanitize() + " OWNER TO plain", "ALTER SCHEMA public OWNER TO plain",
	} {
		if _, err := admin.Exec(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	plain := strings.Replace(dsn, config.User+":"+config.Password+"@", "plain:plain@", 1)
	if _, err := store.Migrate(t.Context(), plain); err != nil {
		t.Fatal(err)
	}
	if _, err := seed.Load(t.Context(), plain); err != nil {
		t.Fatal(err)
	}
	for _, want := range []bool{true, false} {
		if loaded, err := seed.LoadPeople(t.Context(), plain, fewPeople(), untold); err != nil || loaded != want {
			t.Fatalf("loaded %v, %v", loaded, err)
		}
	}
	if has, err := seed.HasPeople(t.Context(), plain); err != nil || !has {
		t.Errorf("has people: %v, %v", has, err)
	}
	conn := connect(t, plain)
	if seen := strs(t, conn, "SELECT count(*)::text FROM employees"); seen[0] != "0" {
		t.Errorf("the owner sees %s employees without a task", seen[0])
	}
}
