package store_test

import "strings"

const (
	anna = "municipality_id = 2580 AND id = '00000000-0000-4000-a000-000000000001'"
	// annasClaim is one that nobody has reviewed.
	annasClaim = "municipality_id = 2580 AND id = '00000000-0000-4000-8000-000000000003'"
)

func organisationAttempts() []attempt {
	return []attempt{
		{"a municipality with a code of five digits", `UPDATE municipalities SET id = 25800 WHERE id = 2581`, "municipalities_id_check"},
		{"a municipality without a name", `UPDATE municipalities SET name = ' '`, "municipalities_name_check"},
		{"a municipality in no county", `UPDATE municipalities SET county = 'BD'`, "municipalities_county_check"},
		{"a unit without a name", `UPDATE units SET name = ' '`, "units_name_check"},
		{"a unit of an unknown sort", `UPDATE units SET kind = 'PUB'`, "units_kind_check"},
		{"a unit above itself", `UPDATE units SET parent_id = id`, "units_check"},
		{"a unit above which is another municipality's", `UPDATE units SET parent_id = '00000000-0000-4000-b000-000000000003' WHERE municipality_id = 2581`, "units_municipality_id_parent_id_fkey"},
		{"a unit below itself", `UPDATE units SET parent_id = '00000000-0000-4000-b000-000000000004' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-b000-000000000002'`, "no_unit_cycle"},
		{"a unit below one that lies below it", `UPDATE units SET parent_id = '00000000-0000-4000-b000-000000000004' WHERE municipality_id = 2580 AND parent_id IS NULL`, "no_unit_cycle"},
		{"units that change places are accepted", `UPDATE units SET parent_id = CASE WHEN name = 'Granen' THEN '00000000-0000-4000-b000-000000000002'::uuid ELSE '00000000-0000-4000-b000-000000000001'::uuid END WHERE municipality_id = 2580 AND name IN ('Granen', 'Nattpatrullen')`, ""},
		{"a unit that was opened from somewhere", `UPDATE unit_changes SET was_name = NULL, was_kind = NULL WHERE municipality_id = 2580`, "unit_changes_check"},
		{"a unit that was of no sort", `UPDATE unit_changes SET was_kind = NULL WHERE municipality_id = 2580`, "unit_changes_check"},
		{"an employee without a name", `UPDATE employees SET name = ''`, "employees_name_check"},
		{"an employee with an empty subject", `UPDATE employees SET subject = ' ' WHERE ` + anna, "employees_subject_check"},
		{"two employees of one subject", `UPDATE employees SET subject = 'bo' WHERE ` + anna, "employees_municipality_id_subject_key"},
		{"a manager without a name", `UPDATE unit_managers SET manager_name = ' '`, "unit_managers_manager_name_check"},
		{"a manager who ends before beginning", `UPDATE unit_managers SET ends_on = starts_on - 1`, "unit_managers_check"},
		{"an employment in an unknown form", `UPDATE employments SET form = 'LOAN'`, "employments_form_check"},
		{"an employment that ends before it begins", `UPDATE employments SET ends_on = starts_on - 1`, "employments_check"},
		{"a temporary employment without an end", `UPDATE employments SET form = 'TEMPORARY', ends_on = NULL`, "employments_check1"},
		{"an employment of nothing", `UPDATE employments SET rate = 0`, "percent_check"},
		{"an employment in another municipality's unit", `UPDATE employments SET unit_id = '00000000-0000-4000-b000-000000000003' WHERE municipality_id = 2581`, "employments_municipality_id_unit_id_fkey"},
		{"a move from a colleague's employment", `UPDATE employments SET moved_from = '00000000-0000-4000-9000-000000000001' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-9000-000000000004'`, "moved_from_her_own"},
		{"two moves from one employment", `UPDATE employments SET moved_from = '00000000-0000-4000-9000-000000000002' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-9000-000000000001'`, "moved_once"},
		{"a move from what goes on", `UPDATE employments SET ends_on = NULL WHERE municipality_id = 2580 AND id = '00000000-0000-4000-9000-000000000002'`, "moves_follow"},
		{"a move that begins before", `UPDATE employments SET starts_on = '2023-12-31' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-9000-000000000003'`, "moves_follow"},
		{"another move that begins before", `INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on, moved_from) VALUES
			(2580, '00000000-0000-4000-9000-000000000091', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000004', 'PERMANENT', 20, '2024-01-01', '00000000-0000-4000-9000-000000000003')`, "moves_follow"},
		{"a move the day after", `UPDATE employments SET ends_on = '2026-03-01' WHERE municipality_id = 2580 AND id = '00000000-0000-4000-9000-000000000003';
			INSERT INTO employments (municipality_id, id, employee_id, role, unit_id, form, rate, starts_on, moved_from) VALUES
			(2580, '00000000-0000-4000-9000-000000000091', '00000000-0000-4000-a000-000000000001', 'planerare', '00000000-0000-4000-b000-000000000004', 'PERMANENT', 20, '2026-03-02', '00000000-0000-4000-9000-000000000003')`, ""},
		{"an employment in an unknown role", `UPDATE employments SET role = 'pilot'`, "employments_role_fkey"},
	}
}

func credentialAttempts() []attempt {
	claim := func(values string) string { return "UPDATE credentials SET " + values + " WHERE " + annasClaim }
	evidence := func(values string) string { return "UPDATE credential_evidence SET " + values + " WHERE position = 0" }
	file := func(name, size, sum string) string {
		return `INSERT INTO files (municipality_id, id, employee_id, name, media_type, size, sha256) VALUES
			(2580, '00000000-0000-4000-8400-000000000009', '00000000-0000-4000-a000-000000000001', ` + name + `, 'text/plain', ` + size + `, ` + sum + `);`
	}
	content := func(of, bytes string) string {
		return `INSERT INTO file_contents (municipality_id, file_id, employee_id, content) VALUES
			(2580, '00000000-0000-4000-8400-000000000009', '00000000-0000-4000-a000-00000000000` + of + `', ` + bytes + `)`
	}
	const sum = `sha256('abc')`
	return []attempt{
		{"a credential of an unknown status", claim(`status = 'LOST'`), "credentials_status_check"},
		{"a credential of nothing", claim(`qualification = NULL, credits = NULL, unit = NULL, subject = NULL`), "credentials_check"},
		{"credits of a credential without unit", claim(`unit = NULL`), "credentials_check1"},
		{"a subject of no credits", claim(`qualification = 'hogskoleexamen', credits = NULL, unit = NULL`), "credentials_check2"},
		{"a credential that expires before it is awarded", claim(`expires_on = awarded_on - 1`), "credentials_check3"},
		{"a note that is a book", claim(`note = repeat('a', 2001)`), "credentials_note_check"},
		{"a credential in an unknown subject", claim(`subject = 'magi'`), "credentials_subject_fkey"},
		{"a file", file(`'a'`, `3`, sum) + content("1", `'abc'`), ""},
		{"a file without a name", file(`' '`, `3`, sum), "files_name_check"},
		{"a file of no size", file(`'a'`, `0`, sum), "files_size_check"},
		{"a file with half a sum", file(`'a'`, `3`, `'abc'`), "files_sha256_check"},
		{"a file that holds nothing", file(`'a'`, `3`, sum) + content("1", `''`), "file_contents_content_check"},
		{"what another's file holds", file(`'a'`, `3`, sum) + content("2", `'abc'`), "file_contents_municipality_id_file_id_employee_id_fkey"},
		{"verified without a review", claim(`status = 'VERIFIED'`), "settled_by_review"},
		{"rejected by a review that verified", `UPDATE credentials SET status = 'REJECTED' WHERE status = 'VERIFIED'`, "settled_by_review"},
		{"evidence of nothing", evidence(`text = NULL`), "credential_evidence_check"},
		{"evidence of two sorts", evidence(`url = 'https://example.se'`), "credential_evidence_check"},
		{"evidence without words", evidence(`text = ' '`), "credential_evidence_text_check"},
		{"evidence at no web address", evidence(`text = NULL, url = 'javascript:alert(1)'`), "credential_evidence_url_check"},
		{"evidence of another's credential", evidence(`employee_id = '00000000-0000-4000-a000-000000000002'`), "credential_evidence_municipality_id_credential_id_employee_fkey"},
		{"an unknown verdict", `UPDATE credential_reviews SET verdict = 'MAYBE'`, "credential_reviews_verdict_check"},
		{"a review of oneself", `UPDATE credential_reviews SET reviewer_id = employee_id`, "credential_reviews_check"},
		{"a refusal without a word", `UPDATE credential_reviews SET comment = ' ' WHERE verdict = 'REJECTED'`, "credential_reviews_check1"},
		{"a review of a book", `UPDATE credential_reviews SET comment = repeat('a', 2001)`, "credential_reviews_comment_check"},
		{"a reviewer without a name", `UPDATE credential_reviews SET reviewer_name = ''`, "credential_reviews_reviewer_name_check"},
		{"the end of a credential with reviews", `DELETE FROM credentials WHERE municipality_id = 2580 AND id = '00000000-0000-4000-8000-000000000002'`, "credential_reviews_municipality_id_credential_id_employee__fkey"},
		{"a goal of an unknown role", `UPDATE career_goals SET role = 'pilot'`, "career_goals_role_fkey"},
	}
}

func planAttempts() []attempt {
	// Of Cia, who has no other.
	const (
		hers = `employee_id = '00000000-0000-4000-a000-000000000003'`
		plan = `INSERT INTO development_plans (municipality_id, id, employee_id, status) VALUES
			(2580, '00000000-0000-4000-8500-000000000009', '00000000-0000-4000-a000-000000000003', 'DRAFT');`
		version = `INSERT INTO development_plan_versions (municipality_id, plan_id, version, employee_id, content, saved_by, saver_name) VALUES
			(2580, '00000000-0000-4000-8500-000000000009', 1, '00000000-0000-4000-a000-000000000003', '{}', '00000000-0000-4000-a000-000000000003', 'Cia');`
	)
	signed := func(party, signer string) string {
		return plan + version + `INSERT INTO development_plan_signatures (municipality_id, plan_id, version, employee_id, party, signer_id, signer_name) VALUES
			(2580, '00000000-0000-4000-8500-000000000009', 1, '00000000-0000-4000-a000-000000000003', '` + party + `', '00000000-0000-4000-a000-00000000000` + signer + `', 'Namn')`
	}
	both := signed("EMPLOYEE", "3") + `; INSERT INTO development_plan_signatures SELECT municipality_id, plan_id, version, employee_id, unit_ids, 'MANAGER', '00000000-0000-4000-a000-000000000004', now(), 'Disa' FROM development_plan_signatures WHERE ` + hers + `;`
	newer := `INSERT INTO development_plan_versions SELECT municipality_id, plan_id, 2, employee_id, unit_ids, content, saved_by, now(), 'Cia' FROM development_plan_versions WHERE ` + hers + `;`
	return []attempt{
		{"a plan", plan + version, ""},
		{"a plan of an unknown status", plan + `UPDATE development_plans SET status = 'DREAM' WHERE ` + hers, "development_plans_status_check"},
		{"a version before the first", plan + version + `UPDATE development_plan_versions SET version = 0 WHERE ` + hers, "development_plan_versions_version_check"},
		{"a version that is no object", plan + version + `UPDATE development_plan_versions SET content = '[]' WHERE ` + hers, "development_plan_versions_content_check"},
		{"a version of another's plan", plan + version + `UPDATE development_plan_versions SET employee_id = '00000000-0000-4000-a000-000000000002' WHERE ` + hers, "development_plan_versions_municipality_id_plan_id_employee_fkey"},
		{"a second plan beside an open one", plan + strings.Replace(plan, "8500-000000000009", "8500-000000000008", 1), "one_open_plan"},
		{"a saver without a name", plan + strings.Replace(version, "'Cia'", "' '", 1), "development_plan_versions_saver_name_check"},
		{"a signer without a name", signed("MANAGER", "4") + `; UPDATE development_plan_signatures SET signer_name = '' WHERE ` + hers, "development_plan_signatures_signer_name_check"},
		{"signed by the employee", signed("EMPLOYEE", "3"), ""},
		{"signed by the manager", signed("MANAGER", "4"), ""},
		{"signed by a witness", signed("WITNESS", "4"), "development_plan_signatures_party_check"},
		{"signed as the employee by another", signed("EMPLOYEE", "4"), "development_plan_signatures_check"},
		{"a signature of oneself on another's plan", signed("EMPLOYEE", "3") + `; UPDATE development_plan_signatures SET employee_id = '00000000-0000-4000-a000-000000000002', signer_id = '00000000-0000-4000-a000-000000000002' WHERE ` + hers, "development_plan_signatures_municipality_id_plan_id_versio_fkey"},
		{"agreed by the employee alone", signed("EMPLOYEE", "3") + `; UPDATE development_plans SET status = 'AGREED' WHERE ` + hers, "agreed_by_both"},
		{"agreed by both", both + `UPDATE development_plans SET status = 'AGREED' WHERE ` + hers, ""},
		{"agreed in an older version", both + newer + `UPDATE development_plans SET status = 'AGREED', version = 2 WHERE ` + hers, "agreed_by_both"},
		{"changed once it is agreed", both + newer + `UPDATE development_plans SET status = 'AGREED' WHERE ` + hers + `; UPDATE development_plans SET version = 2 WHERE ` + hers, "agreed_by_both"},
		{"followed up in a newer version than was agreed", both + newer + `UPDATE development_plans SET status = 'FOLLOWED_UP', version = 2 WHERE ` + hers, ""},
		{"followed up without having been agreed", signed("MANAGER", "4") + `; UPDATE development_plans SET status = 'FOLLOWED_UP' WHERE ` + hers, "agreed_by_both"},
		{"signed as the manager by the employee", signed("MANAGER", "3"), "development_plan_signatures_check"},
	}
}

func auditAttempts() []attempt {
	return []attempt{
		{"an action in small letters", `UPDATE audit_entries SET action = 'looked'`, "audit_entries_action_check"},
		{"a look without a purpose", `UPDATE audit_entries SET purpose = ' '`, "audit_entries_purpose_check"},
		{"an empty key", `INSERT INTO idempotency_keys VALUES (2580, 'anna', '', sha256('a'), '00000000-0000-4000-8000-000000000001')`, "idempotency_keys_key_check"},
		{"a request that is no hash", `INSERT INTO idempotency_keys VALUES (2580, 'anna', 'a', 'a', '00000000-0000-4000-8000-000000000001')`, "idempotency_keys_request_check"},
	}
}
