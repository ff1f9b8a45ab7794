package store_test

import "strings"

func profileAttempts() []attempt {
	const insert = `INSERT INTO requirement_profiles (role, version, valid_from, valid_to, source) VALUES `
	return []attempt{
		{"a version before the first", insert + `('underskoterska', 0, '1990-01-01', '1991-01-01', 'LULEÅ')`, "requirement_profiles_version_check"},
		{"a first version with a start", `UPDATE requirement_profiles SET valid_from = '2000-01-01' WHERE (role, version) = ('underskoterska', 1)`, "requirement_profiles_check"},
		{"a later version without a start", `UPDATE requirement_profiles SET valid_from = NULL WHERE (role, version) = ('underskoterska', 2)`, "requirement_profiles_check"},
		{"a version that ends on the day it starts", `UPDATE requirement_profiles SET valid_to = valid_from WHERE (role, version) = ('underskoterska', 2)`, "requirement_profiles_check1"},
		{"a version that starts on the last day of another", `UPDATE requirement_profiles SET valid_from = '2023-06-30' WHERE (role, version) = ('underskoterska', 2)`, "no_overlapping_versions"},
		{"a version within another", insert + `('underskoterska', 3, '2030-01-01', NULL, 'LULEÅ')`, "no_overlapping_versions"},
		{"a version after the end of another is accepted", `
			UPDATE requirement_profiles SET valid_to = '2030-01-01' WHERE (role, version) = ('underskoterska', 2);
			` + insert + `('underskoterska', 3, '2030-01-01', NULL, 'LULEÅ')`, ""},
		{"the same version twice", insert + `('underskoterska', 2, '2040-01-01', NULL, 'LULEÅ')`, "requirement_profiles_pkey"},
		{"requirements of an unknown role", insert + `('pilot', 1, NULL, NULL, 'LULEÅ')`, "requirement_profiles_role_fkey"},
		{"requirements from an unknown source", insert + `('underskoterska', 3, '1990-01-01', '1991-01-01', 'RYKTET')`, "requirement_profiles_source_fkey"},
	}
}

func offerAttempts() []attempt {
	offer := func(values string) string { return "UPDATE education_offers SET " + values }
	return []attempt{
		{"an offer in an unknown form", offer(`form = 'DREAM'`), "education_form_check"},
		{"an offer at no pace", offer(`pace = 0`), "percent_check"},
		{"an offer at more than full pace", offer(`pace = 101`), "percent_check"},
		{"an offer of negative length", offer(`weeks = -1`), "education_offers_weeks_check"},
		{"an offer that pays", offer(`cost_sek = -1`), "education_offers_cost_sek_check"},
		{"an offer with negative seats", offer(`seats = -1`), "education_offers_seats_check"},
		{"credits of an offer without unit", offer(`credits = 5, unit = NULL, subject = NULL`), "education_offers_check"},
		{"a unit of an offer without credits", offer(`credits = NULL, unit = 'HP', subject = NULL`), "education_offers_check"},
		{"a subject of an offer without credits", offer(`credits = NULL, unit = NULL, subject = (SELECT min(slug) FROM subjects)`), "education_offers_check1"},
		{"an offer in an unknown subject", offer(`credits = 5, unit = 'HP', subject = 'magi'`), "education_offers_subject_fkey"},
		{"an offer of nobody", offer(`provider = 'ingen'`), "education_offers_provider_fkey"},
		{"an offer of which nothing is known is accepted", offer(`place = NULL, pace = NULL, while_working = NULL, weeks = NULL, credits = NULL,
			unit = NULL, subject = NULL, cost_sek = NULL, seats = NULL`), ""},
		{"a start date twice", `WITH a AS (SELECT slug FROM education_offers LIMIT 1)
			INSERT INTO education_offer_start_dates SELECT slug, '2027-01-18'::date FROM a UNION ALL SELECT slug, '2027-01-18' FROM a`, "education_offer_start_dates_pkey"},
		{"an offer that leads to an unknown qualification", `UPDATE education_offer_outcomes SET qualification = 'allt'`, "education_offer_outcomes_qualification_fkey"},
	}
}

// part is an insert of one requirement: its columns after id, position and kind, as in "months 5".
func part(id, position, kind string, columns ...string) string {
	names, values := "id, position, kind", "'"+id+"', "+position+", '"+kind+"'"
	for _, column := range columns {
		name, value, _ := strings.Cut(column, " ")
		names, values = names+", "+name, values+", "+value
	}
	return "INSERT INTO requirements (" + names + ") VALUES (" + values + ");"
}

// The tree of an assistant nurse: both of a qualification (/0) and one of two others (/1/0, /1/1).
const (
	top      = "underskoterska/2/required"
	under    = "parent '" + top + "'"
	underOr  = "parent '" + top + "/1'"
	underOne = "parent '" + top + "/0'"
	nowhere  = "parent 'nowhere'"
)

func requirementAttempts() []attempt {
	preferred := []string{"profile_role 'underskoterska'", "profile_version 2", "preferred true"}
	both := append([]string{under}, preferred...)
	without := strings.ReplaceAll
	return []attempt{
		{"one more part of a group is accepted", part(top+"/2", "2", "STUDY_YEARS", "minimum 0.5", under), ""},
		{"a preferred side is accepted", part("underskoterska/2/preferred", "0", "NOTHING", preferred...), ""},
		{"a requirement with no parent", part(top+"/2", "2", "NOTHING"), "exactly_one_parent"},
		{"a requirement with two parents", part(top+"/2", "2", "STUDY_YEARS", append([]string{"minimum 1"}, both...)...), "exactly_one_parent"},
		{"a requirement of a role without version", part("underskoterska/2/preferred", "0", "NOTHING", preferred[0], preferred[2]), "requirements_check"},
		{"a requirement of an unknown version", part("underskoterska/9/preferred", "0", "NOTHING", preferred[0], "profile_version 9", preferred[2]), "requirements_profile_role_profile_version_fkey"},
		{"a requirement of an unknown offer", part("drom/entry", "0", "NOTHING", "offer 'drom'"), "requirements_offer_fkey"},
		{"a requirement under an unknown one", part("nowhere/0", "0", "STUDY_YEARS", "minimum 1", nowhere), "requirements_parent_parent_is_group_fkey"},
		{"a requirement under a leaf", part(top+"/0/0", "0", "STUDY_YEARS", "minimum 1", underOne), "requirements_parent_parent_is_group_fkey"},
		{"a group that becomes a leaf above its parts", `UPDATE requirements SET kind = 'NOTHING' WHERE id = '` + top + `'`, "requirements_parent_parent_is_group_fkey"},
		{"two requirements in one place", part(top+"/1", "1", "STUDY_YEARS", "minimum 1", under), "requirements_pkey"},
		{"a second root", part("underskoterska/2/required-too", "1", "NOTHING", preferred[0], preferred[1], "preferred false"), "id_is_path"},
		{"a requirement whose id is not its place", part("underskoterska/2/extra", "2", "STUDY_YEARS", "minimum 1", under), "id_is_path"},
		{"two requirements under each other", part("a", "0", "ALL_OF", "parent 'b'") + part("b", "0", "ALL_OF", "parent 'a'"), "id_is_path"},
		{"a requirement in a negative place", part(top+"/-1", "-1", "STUDY_YEARS", "minimum 1", under), "requirements_position_check"},
		{"a requirement that is moved to another group", `UPDATE requirements SET id = '` + top + `/1/2', position = 2, ` + without(underOr, "parent", "parent =") +
			` WHERE id = '` + top + `/0'`, "never_moved"},
		{"a group that is moved under itself", `UPDATE requirements SET parent = id, profile_role = NULL, profile_version = NULL, preferred = NULL, id = id || '/0'
			WHERE id = '` + top + `'`, "never_moved"},
		{"a requirement that is moved to another side", `UPDATE requirements SET preferred = true, id = 'underskoterska/2/preferred' WHERE id = '` + top + `'`, "never_moved"},
		{"another statement in the same place is accepted", `UPDATE requirements SET kind = 'STUDY_YEARS', qualification = NULL, minimum = 2 WHERE id = '` + top + `/0'`, ""},
	}
}

func leafAttempts() []attempt {
	leaf := func(kind string, columns ...string) string {
		return part(top+"/2", "2", kind, append(columns, under)...)
	}
	return []attempt{
		{"an unknown kind of requirement", leaf("LUCK"), "requirements_kind_check"},
		{"nothing required inside a group", leaf("NOTHING"), "requirements_check1"},
		{"at least nobody knows how many", leaf("AT_LEAST"), "requirements_check2"},
		{"at least none", leaf("AT_LEAST", "count 0"), "requirements_count_check"},
		{"a count of all", leaf("ALL_OF", "count 2"), "requirements_check2"},
		{"no qualification", leaf("QUALIFICATION"), "requirements_check3"},
		{"an unknown qualification", leaf("QUALIFICATION", "qualification 'allt'"), "requirements_qualification_fkey"},
		{"a qualification as a position", leaf("POSITION", "role 'underskoterska'", "qualification 'hogskoleexamen'"), "requirements_check3"},
		{"credits of no amount", leaf("CREDITS", "unit 'HP'"), "requirements_check4"},
		{"no credits", leaf("CREDITS", "minimum 0", "unit 'HP'"), "requirements_minimum_check"},
		{"credits too few to count", leaf("CREDITS", "minimum 0.04", "unit 'HP'"), "requirements_minimum_check"},
		{"credits without unit", leaf("CREDITS", "minimum 30"), "requirements_check5"},
		{"years in a unit", leaf("STUDY_YEARS", "minimum 2", "unit 'YH'"), "requirements_check5"},
		{"experience of no length", leaf("EXPERIENCE"), "requirements_check6"},
		{"no months of experience", leaf("EXPERIENCE", "months 0"), "requirements_months_check"},
		{"no position", leaf("POSITION"), "requirements_check7"},
		{"an unknown position", leaf("POSITION", "role 'pilot'"), "requirements_role_fkey"},
		{"years since a day", leaf("STUDY_YEARS", "minimum 2", "since '2020-01-01'"), "requirements_check8"},
		{"a position without days is accepted", leaf("POSITION", "role 'underskoterska'"), ""},
		{"credits in an unknown subject", leaf("CREDITS", "minimum 30", "unit 'HP'") +
			`INSERT INTO requirement_subjects VALUES ('` + top + `/2', 'magi', 0)`, "requirement_subjects_subject_fkey"},
		{"experience in an unknown role", leaf("EXPERIENCE", "months 12") +
			`INSERT INTO requirement_roles VALUES ('` + top + `/2', 'pilot', 0)`, "requirement_roles_role_fkey"},
	}
}
