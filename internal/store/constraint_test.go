package store_test

import (
	"context"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"
)

// attempt is a change by the owner, and the constraint or SQLSTATE that refuses it; "" for none.
type attempt struct{ name, change, refusedBy string }

func TestTheDatabaseRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	conn := connect(t, peopled(t))
	tried := map[string]bool{ // there only to be pointed to
		"requirements_id_is_group_key":                                    true,
		"credentials_municipality_id_id_employee_id_key":                  true,
		"files_municipality_id_id_employee_id_key":                        true,
		"development_plans_municipality_id_id_employee_id_key":            true,
		"employments_municipality_id_id_employee_id_key":                  true,
		"development_plan_versions_municipality_id_plan_id_version_e_key": true,
	}
	for _, a := range slices.Concat(textAttempts(), recordAttempts(), profileAttempts(), offerAttempts(), requirementAttempts(), leafAttempts(),
		organisationAttempts(), credentialAttempts(), planAttempts(), auditAttempts()) {
		tried[a.refusedBy] = true
		if got := refusal(t, try(t, conn, a.change)); got != a.refusedBy {
			t.Errorf("%s: refused by %q, want %q", a.name, got, a.refusedBy)
		}
	}
	for _, constraint := range strs(t, conn, `SELECT conname FROM pg_constraint
		WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'u', 'x', 't')
		AND (conrelid = 0 OR conrelid::regclass::text NOT LIKE 'bun%')`) {
		if !tried[constraint] {
			t.Errorf("nothing tries %s", constraint)
		}
	}
}

func TestEverySlugThatIsNotARecordsOwnPointsToARecord(t *testing.T) {
	t.Parallel()
	conn := connect(t, published(t))
	own := []string{"journey_parts.slug", "staircase_steps.slug"} // names within their journey and the staircase
	for _, column := range strs(t, conn, `SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
		WHERE c.table_schema = 'public' AND c.domain_name = 'slug' AND NOT EXISTS (
			SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = ANY (conkey)
			WHERE conrelid = c.table_name::regclass AND a.attname = c.column_name
			AND (contype = 'f' OR contype = 'p' AND cardinality(conkey) = 1))`) {
		if !slices.Contains(own, column) {
			t.Errorf("%s may hold any slug", column)
		}
	}
}

// try makes a change, checks it as the end of a transaction would, and takes it back.
func try(t *testing.T, conn *pgx.Conn, change string) error {
	t.Helper()
	tx, err := conn.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(t.Context())) }()
	tag, err := tx.Exec(t.Context(), change)
	if err != nil {
		return err
	}
	if tag.RowsAffected() == 0 {
		t.Fatal("there is nothing to change")
	}
	_, err = tx.Exec(t.Context(), "SET CONSTRAINTS ALL IMMEDIATE")
	return err
}

func textAttempts() []attempt {
	const set = "UPDATE areas SET position = 99, name = "
	return []attempt{
		{"a text in every language is accepted", set + `'{"SV": "a", "EN": "b", "FI": "c", "SE": "d", "SMJ": "e", "FIT": "f"}' WHERE position = 1`, ""},
		{"a text without Swedish", set + `'{"EN": "Care"}' WHERE position = 1`, "localized_text_check"},
		{"a text with nothing but spaces", set + `'{"SV": " "}' WHERE position = 1`, "localized_text_check"},
		{"a text in an unknown language", set + `'{"SV": "Omsorg", "DE": "Pflege"}' WHERE position = 1`, "localized_text_check"},
		{"a text that is a number", set + `'{"SV": "Omsorg", "EN": 5}' WHERE position = 1`, "localized_text_check"},
		{"a text that is no object", set + `'"Omsorg"' WHERE position = 1`, "localized_text_check"},
		{"no text", set + `NULL WHERE position = 1`, "23502"},
		{"a slug with capitals", `INSERT INTO subjects VALUES ('Vard', '{"SV": "Vård"}')`, "slug_check"},
		{"a slug with å", `INSERT INTO subjects VALUES ('vård', '{"SV": "Vård"}')`, "slug_check"},
		{"a slug that ends in a hyphen", `INSERT INTO subjects VALUES ('vard-', '{"SV": "Vård"}')`, "slug_check"},
		{"an empty slug", `INSERT INTO subjects VALUES ('', '{"SV": "Vård"}')`, "slug_check"},
		{"a slug that ends in a line break", `INSERT INTO subjects VALUES (E'vard\n', '{"SV": "Vård"}')`, "slug_check"},
		{"a slug with digits is accepted", `INSERT INTO subjects VALUES ('vard-2', '{"SV": "Vård"}')`, ""},
		{"conditions of a step that are no list", `UPDATE staircase_steps SET conditions = '{}'`, "staircase_steps_conditions_check"},
		{"conditions of a step without Swedish", `UPDATE staircase_steps SET conditions = '[{"SV": "a"}, {"EN": "b"}]'`, "staircase_steps_conditions_check"},
		{"conditions of a step that are no texts", `UPDATE staircase_steps SET conditions = '[{"SV": "a"}, "b"]'`, "staircase_steps_conditions_check"},
		{"a step without conditions is accepted", `UPDATE staircase_steps SET conditions = '[]'`, ""},
		{"a source without a name", `UPDATE sources SET name = ' ' WHERE name = 'PROTECTED'`, "sources_name_check"},
		{"a source with half a date", `UPDATE sources SET date_precision = 'WEEK'`, "sources_date_precision_check"},
		{"a source at no web address", `UPDATE sources SET url = 'javascript:alert(1)'`, "sources_url_check"},
		{"a source without an address is accepted", `UPDATE sources SET url = NULL`, ""},
	}
}

func recordAttempts() []attempt {
	const nurse, assistant = "'sjukskoterska'", "'underskoterska'"
	return []attempt{
		{"a role of an unknown kind", `UPDATE roles SET kind = 'HOBBY' WHERE slug = ` + nurse, "roles_kind_check"},
		{"a role on an unknown level", `UPDATE roles SET level = 'TOP' WHERE slug = ` + nurse, "roles_level_fkey"},
		{"a role in an unknown area", `UPDATE roles SET area = 'havet' WHERE slug = ` + nurse, "roles_area_fkey"},
		{"a second position with the same title", `UPDATE roles SET title = title || '{"SV": "Undersköterska"}' WHERE slug = ` + nurse, "one_title_in_a_kind"},
		{"an assignment with a position's title is accepted", `UPDATE roles SET kind = 'ASSIGNMENT', title = title || '{"SV": "Undersköterska"}' WHERE slug = ` + nurse, ""},
		{"two roles that swap titles are accepted", `UPDATE roles SET title = (SELECT title FROM roles o WHERE o.slug IN (` + nurse + `, ` + assistant + `) AND o.slug <> roles.slug)
			WHERE slug IN (` + nurse + `, ` + assistant + `)`, ""},
		{"two areas in one place", `UPDATE areas SET position = 1 WHERE position = 2`, "areas_position_key"},
		{"two areas that swap places are accepted", `UPDATE areas SET position = 3 - position WHERE position IN (1, 2)`, ""},
		{"two orientations in one place", `UPDATE orientation_descriptions SET position = 1`, "orientation_descriptions_position_key"},
		{"an unknown orientation", `UPDATE orientation_descriptions SET orientation = 'DOWN' WHERE orientation = 'LINEAR'`, "orientation_descriptions_orientation_check"},
		{"a description of an unknown level", `INSERT INTO level_descriptions SELECT 'TOP', name, description, source FROM level_descriptions LIMIT 1`, "level_descriptions_level_check"},
		{"two steps with one slug", `UPDATE staircase_steps SET slug = 'steg'`, "staircase_steps_slug_key"},
		{"a step below the first", `UPDATE staircase_steps SET number = 0 WHERE number = 1`, "staircase_steps_number_check"},
		{"a fact of an unknown kind", `UPDATE role_facts SET kind = 'DREAM'`, "role_facts_kind_check"},
		{"a relation of an unknown kind", `UPDATE role_relations SET kind = 'ENVIES'`, "role_relations_kind_check"},
		{"a relation to an unknown role", `INSERT INTO role_relations VALUES (` + nurse + `, 'WORKS_WITH', 'pilot', 99)`, "role_relations_other_fkey"},
		{"a transition to itself", `UPDATE transitions SET to_role = from_role`, "transitions_check"},
		{"a transition of an unknown status", `UPDATE transitions SET status = 'RUMOUR'`, "transitions_status_check"},
		{"a transition twice", `INSERT INTO transitions SELECT * FROM transitions LIMIT 1`, "transitions_pkey"},
		{"a transition to an unknown role", `INSERT INTO transitions SELECT ` + nurse + `, 'pilot', orientation, source, status, source FROM transitions LIMIT 1`, "transitions_to_role_fkey"},
		{"a second catalogue version", `INSERT INTO catalogue_version VALUES (1, '1')`, "only_one_version"},
		{"a qualification of an unknown kind", `UPDATE qualifications SET kind = 'TALENT'`, "qualifications_kind_check"},
		{"credits of a qualification without unit", `UPDATE qualifications SET unit = NULL WHERE credits IS NOT NULL`, "qualifications_check"},
		{"a unit of a qualification without credits", `UPDATE qualifications SET unit = 'HP' WHERE credits IS NULL`, "qualifications_check"},
		{"negative credits", `UPDATE qualifications SET credits = -1, unit = 'HP'`, "amount_check"},
		{"more credits than can be", `UPDATE qualifications SET credits = 100001, unit = 'HP'`, "amount_check"},
		{"credits in an unknown unit", `UPDATE qualifications SET credits = 1, unit = 'ECTS'`, "credit_unit_check"},
		{"a qualification broader than itself", `UPDATE qualifications SET broader = slug WHERE slug = 'socionomexamen'`, "no_broader_cycle"},
		{"two qualifications broader than each other", `UPDATE qualifications SET broader = 'socionomexamen' WHERE slug = 'hogskoleexamen'`, "no_broader_cycle"},
		{"an unknown broader qualification", `UPDATE qualifications SET broader = 'allt' WHERE slug = 'hogskoleexamen'`, "qualifications_broader_fkey"},
		{"a programme that ends before it starts", `UPDATE national_programmes SET agreement_to = agreement_from - 1`, "national_programmes_check"},
		{"a programme without journeys", `UPDATE national_programmes SET journeys_planned = 0`, "national_programmes_journeys_planned_check"},
		{"a journey before the first", `UPDATE journeys SET number = 0`, "journeys_number_check"},
		{"two journeys with one number", `INSERT INTO journeys SELECT 'b', name, description, programme, number, source FROM journeys LIMIT 1`, "journeys_programme_number_key"},
		{"a part of a journey on an unknown level", `UPDATE journey_parts SET level = 'GLOBAL'`, "journey_parts_level_check"},
		{"a part of a journey in an unknown form", `UPDATE journey_parts SET form = 'DREAM'`, "education_form_check"},
		{"two parts of a journey in one place", `UPDATE journey_parts SET position = 1`, "journey_parts_journey_position_key"},
	}
}
