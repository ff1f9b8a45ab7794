package store_test

import "strings"

// besides are rows that people.sql has no use for: claims of those who review, a file that shows nothing, and a key.
const besides = `
INSERT INTO credentials (municipality_id, id, employee_id, qualification, status) VALUES
	(2580, '00000000-0000-4000-8000-000000000011', '00000000-0000-4000-a000-000000000004', 'hogskoleexamen', 'CLAIMED'),
	(2580, '00000000-0000-4000-8000-000000000012', '00000000-0000-4000-a000-000000000007', 'hogskoleexamen', 'CLAIMED');
INSERT INTO files (municipality_id, id, employee_id, name, media_type, size, sha256) VALUES
	(2580, '00000000-0000-4000-8400-000000000002', '00000000-0000-4000-a000-000000000001', 'bevis.txt', 'text/plain', 3, sha256('abc'));
INSERT INTO credential_evidence (municipality_id, id, employee_id, credential_id, position, text) VALUES
	(2580, '00000000-0000-4000-8100-000000000011', '00000000-0000-4000-a000-000000000001', '00000000-0000-4000-8000-000000000003', 0, 'Intyg');
INSERT INTO idempotency_keys (municipality_id, subject, key, request, object) VALUES
	(2580, 'anna', 'k', sha256('a'), '00000000-0000-4000-8000-000000000001')`

const (
	record     = "anna disa eva gun"         // who see Anna's record
	colleagues = "anna bo disa eva finn gun" // who work in Luleå
	home       = colleagues + " siv"         // who have an account there
	own        = "coalesce(NULLIF(current_setting('blommaut.employee', true), '')::uuid, '00000000-0000-4000-a000-000000000001')"
	me         = "NULLIF(current_setting('blommaut.employee', true), '')::uuid"
	ownSub     = "coalesce(NULLIF(current_setting('blommaut.subject', true), ''), 'anna')"
)

// short writes the ids of people.sql in short: {a1} is the employee of the number, {b1} a unit, and so on.
func short(change string) string {
	return strings.NewReplacer(
		"{anna}", "municipality_id = 2580 AND employee_id = '00000000-0000-4000-a000-000000000001'",
		"{a1}", "'00000000-0000-4000-a000-000000000001'", "{a2}", "'00000000-0000-4000-a000-000000000002'",
		"{a3}", "'00000000-0000-4000-a000-000000000003'", "{a4}", "'00000000-0000-4000-a000-000000000004'", "{a7}", "'00000000-0000-4000-a000-000000000007'",
		"{new}", "'00000000-0000-4000-a999-000000000099'", "{b2}", "'00000000-0000-4000-b000-000000000002'", "{b3}", "'00000000-0000-4000-b000-000000000003'",
		"{verified}", "'00000000-0000-4000-8000-000000000002'", "{claimed}", "'00000000-0000-4000-8000-000000000003'",
		"{disas}", "'00000000-0000-4000-8000-000000000011'", "{guns}", "'00000000-0000-4000-8000-000000000012'",
		"{unused}", "'00000000-0000-4000-8400-000000000002'", "{plan}", "'00000000-0000-4000-8500-000000000001'", "{own}", own, "{subject}", ownSub,
	).Replace(change)
}

func deeds(all ...deed) []deed {
	for i := range all {
		all[i].change = short(all[i].change)
	}
	return all
}

func looks() []deed {
	return deeds(
		deed{"see the employee", `SELECT FROM employees WHERE municipality_id = 2580 AND id = {a1}`, record},
		deed{"see her employments", `SELECT FROM employments WHERE {anna}`, record},
		deed{"see her credentials", `SELECT FROM credentials WHERE {anna}`, record},
		deed{"see her evidence", `SELECT FROM credential_evidence WHERE {anna}`, record},
		deed{"see her reviews", `SELECT FROM credential_reviews WHERE {anna}`, record},
		deed{"see her files", `SELECT FROM files WHERE {anna}`, record},
		deed{"see what her files hold", `SELECT FROM file_contents WHERE {anna}`, record},
		deed{"see her goal", `SELECT FROM career_goals WHERE {anna}`, record},
		deed{"see her plans", `SELECT FROM development_plans WHERE {anna}`, record},
		deed{"see what her plans said", `SELECT FROM development_plan_versions WHERE {anna}`, record},
		deed{"see who signed her plans", `SELECT FROM development_plan_signatures WHERE {anna}`, record},
		deed{"see who saw her record", `SELECT FROM audit_entries WHERE {anna}`, "anna gun"},
		deed{"see what she asked for", `SELECT FROM idempotency_keys WHERE municipality_id = 2580`, "anna"},
		deed{"see the units", `SELECT FROM units WHERE municipality_id = 2580`, home},
		deed{"see who changed the units", `SELECT FROM unit_changes WHERE municipality_id = 2580`, "gun"},
		deed{"see who changed another's units", `SELECT FROM unit_changes WHERE municipality_id = 2581`, "pelle"},
		deed{"see who manages", `SELECT FROM unit_managers WHERE municipality_id = 2580`, colleagues},
		deed{"see another's employees beside", `SELECT FROM employees WHERE municipality_id <> 2580`, "pia per pelle"},
		deed{"see a colleague", `SELECT FROM employees WHERE municipality_id = 2580 AND id = {a2}`, "bo disa eva gun"},
		deed{"see the manager", `SELECT FROM employees WHERE municipality_id = 2580 AND id = {a4}`, "disa eva gun"},
	)
}

func organisationDeeds() []deed {
	noteUnit := func(columns, values string) string {
		return `INSERT INTO unit_changes (municipality_id, id, unit_id, name, kind, actor_name, actor_subject, actor_id` + columns + `)
			VALUES (2580, {new}, {b2}, 'Ny', 'OTHER', 'Jag', ` + values + `)`
	}
	return deeds(
		deed{"open a unit", `INSERT INTO units (municipality_id, id, name, kind) VALUES (2580, {new}, 'Ny', 'OTHER')`, "gun"},
		deed{"open a unit in another municipality", `INSERT INTO units (municipality_id, id, name, kind) VALUES (2583, {new}, 'Ny', 'OTHER')`, ""},
		deed{"rename a unit", `UPDATE units SET name = 'Ny', version = version + 1 WHERE municipality_id = 2580`, "gun"},
		deed{"move a unit", `UPDATE units SET parent_id = NULL WHERE municipality_id = 2580`, "gun"},
		deed{"give a unit to another municipality", `UPDATE units SET municipality_id = 2581 WHERE municipality_id = 2580`, ""},
		deed{"close a unit", `DELETE FROM units WHERE municipality_id = 2580`, ""},
		deed{"note a change of a unit", noteUnit("", `{subject}, `+me), "gun"},
		deed{"note another's change of a unit", noteUnit("", `CASE {subject} WHEN 'anna' THEN 'bo' ELSE 'anna' END, `+me), ""},
		deed{"note a change of a unit by another's record", noteUnit("", `{subject}, CASE {own} WHEN {a1} THEN {a2}::uuid ELSE {a1}::uuid END`), ""},
		deed{"note a change of a unit at another time", noteUnit(", at", `{subject}, `+me+`, '2020-01-01'`), ""},
		deed{"rewrite who changed the units", `UPDATE unit_changes SET actor_name = 'Någon' WHERE municipality_id = 2580`, ""},
		deed{"forget who changed the units", `DELETE FROM unit_changes WHERE municipality_id = 2580`, ""},
		deed{"make oneself a manager", `INSERT INTO unit_managers VALUES (2580, {b2}, {own}, 'Jag', '2026-01-01')`, ""},
		deed{"make Bo a manager", `INSERT INTO unit_managers VALUES (2580, {b2}, {a2}, 'Bo', '2026-01-01')`, "gun"},
		deed{"manage longer", `UPDATE unit_managers SET ends_on = NULL WHERE municipality_id = 2580`, "gun"},
		deed{"manage under another name", `UPDATE unit_managers SET manager_name = 'X' WHERE municipality_id = 2580`, ""},
		deed{"manage after leaving", `UPDATE unit_managers SET manager_works = true WHERE municipality_id = 2580`, ""},
		deed{"hand a unit over to another", `UPDATE unit_managers SET employee_id = {a2} WHERE municipality_id = 2580`, ""},
		deed{"depose a manager", `DELETE FROM unit_managers WHERE municipality_id = 2580`, ""},
		deed{"hire somebody", `INSERT INTO employees (municipality_id, id, name) VALUES (2580, {new}, 'Ny Påhitt')`, "gun"},
		deed{"hire somebody into units without employment", `INSERT INTO employees (municipality_id, id, name, unit_ids) VALUES (2580, {new}, 'Ny Påhitt', ARRAY[{b3}]::uuid[])`, ""},
		deed{"hire somebody by one's own log-in", `INSERT INTO employees (municipality_id, id, name, subject) VALUES (2580, {new}, 'Ny Påhitt', {subject})`, ""},
		deed{"rename somebody", `UPDATE employees SET name = 'Ny Påhitt', version = version + 1 WHERE municipality_id = 2580 AND id = {a1}`, "gun"},
		deed{"rename somebody of another municipality", `UPDATE employees SET name = 'Ny Påhitt' WHERE municipality_id = 2581`, "pelle"},
		deed{"rename oneself", `UPDATE employees SET name = 'Ny Påhitt' WHERE municipality_id = 2580 AND id = {own}`, ""},
		deed{"give somebody another log-in", `UPDATE employees SET subject = 'x' WHERE municipality_id = 2580 AND id = {a1}`, "gun"},
		deed{"give oneself another log-in", `UPDATE employees SET subject = 'x' WHERE municipality_id = 2580 AND subject = {subject}`, ""},
		deed{"give somebody one's own log-in", `UPDATE employees SET subject = {subject} WHERE municipality_id = 2580 AND id = {a3}`, ""},
		deed{"give somebody another id", `UPDATE employees SET id = {new} WHERE municipality_id = 2580 AND id = {a3}`, ""},
		deed{"move somebody into one's units", `UPDATE employees SET unit_ids = ARRAY[{b3}]::uuid[] WHERE municipality_id = 2580`, ""},
		deed{"remove somebody", `DELETE FROM employees WHERE municipality_id = 2580`, ""},
		deed{"begin an employment", `INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on) VALUES (2580, {new}, {a1}, 'planerare', {b3}, 'PERMANENT', 10, '2026-01-01')`, "gun"},
		deed{"end her employment", `UPDATE employments SET ends_on = '2026-12-31' WHERE {anna} AND ends_on IS NULL`, "gun"},
		deed{"correct her employment", `UPDATE employments SET rate = 50, version = version + 1 WHERE {anna} AND ends_on IS NULL`, "gun"},
		deed{"begin an employment of one's own", `INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on) VALUES (2580, {new}, {own}, 'planerare', {b3}, 'PERMANENT', 10, '2026-01-01')`, ""},
		deed{"correct one's own employment", `UPDATE employments SET rate = 100 WHERE municipality_id = 2580 AND employee_id = {own}`, ""},
		deed{"give her employment to another", `UPDATE employments SET employee_id = {a2} WHERE {anna}`, ""},
		deed{"give her employment to another municipality", `UPDATE employments SET municipality_id = 2581 WHERE {anna}`, ""},
		deed{"forget her employment", `DELETE FROM employments WHERE {anna}`, ""},
	)
}

func credentialDeeds() []deed {
	const insert = `INSERT INTO credentials (municipality_id, id, employee_id, qualification, status`
	return deeds(
		deed{"claim for Anna", insert + `) VALUES (2580, {new}, {a1}, 'hogskoleexamen', 'CLAIMED')`, "anna gun"},
		deed{"claim what is verified at once", insert + `) VALUES (2580, {new}, {a1}, 'hogskoleexamen', 'VERIFIED')`, ""},
		deed{"claim with units of one's own invention", insert + `, unit_ids) VALUES (2580, {new}, {a1}, 'hogskoleexamen', 'CLAIMED', ARRAY[{b3}]::uuid[])`, ""},
		deed{"claim at another time", insert + `, created_at) VALUES (2580, {new}, {a1}, 'hogskoleexamen', 'CLAIMED', '2020-01-01')`, ""},
		deed{"change a claim", `UPDATE credentials SET note = 'Ny', credits = 10 WHERE {anna} AND id = {claimed}`, "anna gun"},
		deed{"change what is verified", `UPDATE credentials SET credits = 500 WHERE {anna} AND id = {verified}`, ""},
		deed{"claim anew what is verified", `UPDATE credentials SET credits = 500, status = 'CLAIMED' WHERE {anna} AND id = {verified}`, ""},
		deed{"put off the end of what is verified", `UPDATE credentials SET expires_on = '2099-01-01' WHERE {anna} AND status = 'VERIFIED' AND expires_on IS NOT NULL`, ""},
		deed{"verify a claim", `UPDATE credentials SET status = 'VERIFIED', version = version + 1 WHERE {anna} AND id = {claimed}`, "disa eva gun"},
		deed{"reject a claim", `UPDATE credentials SET status = 'REJECTED' WHERE {anna} AND id = {claimed}`, "disa eva gun"},
		deed{"verify another claim than she made", `UPDATE credentials SET status = 'VERIFIED', credits = 500 WHERE {anna} AND id = {claimed}`, "gun"},
		deed{"reject what is verified", `UPDATE credentials SET status = 'REJECTED' WHERE {anna} AND id = {verified}`, "disa eva gun"},
		deed{"verify the manager's claim", `UPDATE credentials SET status = 'VERIFIED' WHERE municipality_id = 2580 AND id = {disas}`, "eva gun"},
		deed{"verify HR's claim", `UPDATE credentials SET status = 'VERIFIED' WHERE municipality_id = 2580 AND id = {guns}`, "eva"},
		deed{"give the manager's claim to Anna", `UPDATE credentials SET employee_id = {a1}, status = 'VERIFIED' WHERE municipality_id = 2580 AND id = {disas}`, ""},
		deed{"take Anna's credential", `UPDATE credentials SET employee_id = {own}, status = 'CLAIMED' WHERE {anna} AND id = {claimed}`, ""},
		deed{"give a claim to another municipality", `UPDATE credentials SET municipality_id = 2581 WHERE {anna} AND id = {claimed}`, ""},
		deed{"give a claim another id", `UPDATE credentials SET id = {new} WHERE {anna} AND id = {claimed}`, ""},
		deed{"take a claim back", `DELETE FROM credentials WHERE {anna} AND id = {claimed}`, "anna gun"},
		deed{"take back what is verified", `DELETE FROM credentials WHERE {anna} AND id = {verified}`, ""},
		deed{"give evidence of a claim", `INSERT INTO credential_evidence (municipality_id, id, employee_id, credential_id, position, text) VALUES (2580, {new}, {a1}, {claimed}, 5, 'Intyg')`, "anna gun"},
		deed{"give evidence of what is verified", `INSERT INTO credential_evidence (municipality_id, id, employee_id, credential_id, position, text) VALUES (2580, {new}, {a1}, {verified}, 5, 'Intyg')`, ""},
		deed{"rewrite evidence", `UPDATE credential_evidence SET text = 'Ny' WHERE {anna}`, ""},
		deed{"take evidence of a claim back", `DELETE FROM credential_evidence WHERE {anna} AND credential_id = {claimed}`, "anna gun"},
		deed{"take evidence of what is verified back", `DELETE FROM credential_evidence WHERE {anna} AND credential_id <> {claimed}`, ""},
		deed{"upload a file for Anna", `INSERT INTO files (municipality_id, id, employee_id, name, media_type, size, sha256) VALUES (2580, {new}, {a1}, 'a', 'text/plain', 3, sha256('abc'))`, "anna gun"},
		deed{"say when it was uploaded", `INSERT INTO files (municipality_id, id, employee_id, name, media_type, size, sha256, uploaded_at) VALUES (2580, {new}, {a1}, 'a', 'text/plain', 3, sha256('abc'), '2020-01-01')`, ""},
		deed{"keep what Anna's file holds", `INSERT INTO file_contents (municipality_id, file_id, employee_id, content) VALUES (2580, {unused}, {a1}, 'abc')`, "anna gun"},
		deed{"exchange what a file holds", `UPDATE file_contents SET content = 'abd' WHERE {anna}`, ""},
		deed{"empty a file", `DELETE FROM file_contents WHERE {anna}`, ""},
		deed{"rename a file", `UPDATE files SET name = 'b' WHERE {anna}`, ""},
		deed{"remove a file", `DELETE FROM files WHERE {anna} AND id = {unused}`, "anna"},
	)
}

func reviewDeeds() []deed {
	review := func(columns, values string) string {
		return `INSERT INTO credential_reviews (municipality_id, id, employee_id, credential_id, reviewer_id, reviewer_name, verdict` + columns + `) VALUES (2580, {new}, ` + values + `)`
	}
	return deeds(
		deed{"review Anna's claim", review("", `{a1}, {claimed}, {own}, 'Jag', 'VERIFIED'`), "disa eva gun"},
		deed{"review as another", review("", `{a1}, {claimed}, CASE {own} WHEN {a4} THEN {a7}::uuid ELSE {a4}::uuid END, 'En annan', 'VERIFIED'`), ""},
		deed{"review at another time", review(", reviewed_at", `{a1}, {claimed}, {own}, 'Jag', 'VERIFIED', '2020-01-01'`), ""},
		deed{"review the manager's claim", review("", `{a4}, {disas}, {own}, 'Jag', 'VERIFIED'`), "eva gun"},
		deed{"review HR's claim", review("", `{a7}, {guns}, {own}, 'Jag', 'VERIFIED'`), "eva"},
		deed{"rewrite a review", `UPDATE credential_reviews SET comment = 'Ny' WHERE {anna}`, ""},
		deed{"take a review back", `DELETE FROM credential_reviews WHERE {anna}`, ""},
	)
}

func planDeeds() []deed {
	plan := `INSERT INTO development_plans (municipality_id, id, employee_id, status) VALUES (2580, {new}, {a3}, ` // Anna has an open one
	version := `INSERT INTO development_plan_versions (municipality_id, plan_id, version, employee_id, content, saver_name, saved_by) VALUES (2580, {plan}, 3, {a1}, '{}', 'Jag', `
	sign := `INSERT INTO development_plan_signatures (municipality_id, plan_id, version, employee_id, signer_name, party, signer_id) VALUES (2580, {plan}, 2, {a1}, 'Jag', `
	return deeds(
		deed{"set Anna's goal", `UPDATE career_goals SET role = 'planerare' WHERE {anna}`, "anna"},
		deed{"give Anna's goal to another", `UPDATE career_goals SET employee_id = {a2} WHERE {anna}`, ""},
		deed{"set a colleague's first goal", `INSERT INTO career_goals (municipality_id, employee_id, role) VALUES (2580, {a2}, 'planerare')`, "bo"},
		deed{"forget Anna's goal", `DELETE FROM career_goals WHERE {anna}`, ""},
		deed{"begin Cia's plan", plan + `'DRAFT')`, "eva finn"},
		deed{"begin Cia's plan that is agreed", plan + `'AGREED')`, ""},
		deed{"send a plan on", `UPDATE development_plans SET status = 'DRAFT' WHERE {anna} AND id = {plan}`, "anna disa eva"},
		deed{"give a plan to another", `UPDATE development_plans SET employee_id = {a2} WHERE {anna}`, ""},
		deed{"remove a plan", `DELETE FROM development_plans WHERE {anna}`, ""},
		deed{"save a version", version + `{own})`, "anna disa eva"},
		deed{"save a version as another", version + `CASE {own} WHEN {a1} THEN {a4}::uuid ELSE {a1}::uuid END)`, ""},
		deed{"rewrite a version", `UPDATE development_plan_versions SET content = '{"a": 1}' WHERE {anna}`, ""},
		deed{"remove a version", `DELETE FROM development_plan_versions WHERE {anna}`, ""},
		deed{"sign as the employee", sign + `'EMPLOYEE', {a1})`, "anna"},
		deed{"sign as the manager", sign + `'MANAGER', CASE {own} WHEN {a1} THEN {a4}::uuid ELSE {own} END)`, "disa eva"},
		deed{"sign as another manager", sign + `'MANAGER', CASE {own} WHEN {a4} THEN {a7}::uuid ELSE {a4}::uuid END)`, ""},
		deed{"change who signed", `UPDATE development_plan_signatures SET signer_id = {a4} WHERE {anna}`, ""},
		deed{"take a signature back", `DELETE FROM development_plan_signatures WHERE {anna}`, ""},
	)
}

func auditDeeds() []deed {
	note := func(columns, values string) string {
		return `INSERT INTO audit_entries (municipality_id, id, employee_id, actor_subject, actor_id, actor_name, actor_kind, action, object, purpose` + columns + `)
			VALUES (2580, {new}, {a1}, ` + values + `)`
	}
	return deeds(
		deed{"note a look of one's own", note("", `{subject}, `+me+`, 'Jag', 'HR', 'READ_RECORD', 'x', 'PERSONNEL'`), home},
		deed{"note a look of another's", note("", `CASE {subject} WHEN 'anna' THEN 'bo' ELSE 'anna' END, `+me+`, 'Jag', 'HR', 'READ_RECORD', 'x', 'PERSONNEL'`), ""},
		deed{"note a look by another's record", note("", `{subject}, CASE {own} WHEN {a1} THEN {a2}::uuid ELSE {a1}::uuid END, 'Jag', 'HR', 'READ_RECORD', 'x', 'PERSONNEL'`), ""},
		deed{"note a look at another time", note(", at", `{subject}, `+me+`, 'Jag', 'HR', 'READ_RECORD', 'x', 'PERSONNEL', '2020-01-01'`), ""},
		deed{"rewrite the log", `UPDATE audit_entries SET actor_name = 'Någon' WHERE {anna}`, ""},
		deed{"empty the log", `DELETE FROM audit_entries WHERE municipality_id = 2580`, ""},
		deed{"use a key", `INSERT INTO idempotency_keys (municipality_id, subject, key, request, object) VALUES (2580, {subject}, 'n', sha256('a'), {new})`, home},
		deed{"use another's key", `INSERT INTO idempotency_keys (municipality_id, subject, key, request, object) VALUES (2580, CASE {subject} WHEN 'anna' THEN 'bo' ELSE 'anna' END, 'n', sha256('a'), {new})`, ""},
		deed{"use a key for something else", `UPDATE idempotency_keys SET object = {new} WHERE municipality_id = 2580`, ""},
		deed{"free a key", `DELETE FROM idempotency_keys WHERE municipality_id = 2580`, ""},
	)
}
