package store_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/career"
	"blommaut/internal/store"
)

// find is the record with the key.
func find[T any](all []*T, is func(*T) bool) *T { return all[slices.IndexFunc(all, is)] }

func role(records career.Records, slug string) *career.Role {
	return find(records.Roles, func(r *career.Role) bool { return r.Slug == slug })
}

func profile(records career.Records, role string, version int) *career.RequirementProfile {
	return find(records.Profiles, func(p *career.RequirementProfile) bool { return p.RoleSlug == role && p.Version == version })
}

func TestSavingAChangeWritesThatAlone(t *testing.T) {
	t.Parallel()
	both := func(parts ...career.Requirement) career.Requirement { return career.NewAllOf(parts...) }
	leaf := func(slug string) career.Requirement { return &career.HoldsQualification{QualificationSlug: slug} }
	for name, c := range map[string]struct {
		change func(career.Records)
		// How many rows of which tables are written, and how many fewer there are.
		written, fewer map[string]int
	}{
		"a text": {
			change:  func(r career.Records) { role(r, "underskoterska").SummaryText[career.FI] = "Hoitaja" },
			written: map[string]int{"roles": 1},
		},
		"a task fewer": {
			change: func(r career.Records) {
				nurse := role(r, "underskoterska")
				nurse.TaskTexts = nurse.TaskTexts[:len(nurse.TaskTexts)-1]
			},
			fewer: map[string]int{"role_facts": 1},
		},
		"a part of a tree fewer": {
			change: func(r career.Records) {
				p := profile(r, "underskoterska", 2)
				p.Required = leaf("bevis-underskoterska")
			},
			written: map[string]int{"requirements": 1},
			fewer:   map[string]int{"requirements": 4},
		},
		"parts that swap places": {
			change: func(r career.Records) {
				p := profile(r, "underskoterska", 2)
				parts := p.Required.(career.RequirementGroup).Of()
				p.Required = both(parts[1], parts[0])
			},
			written: map[string]int{"requirements": 4},
		},
		"a side that is preferred no longer": {
			change: func(r career.Records) {
				find(r.Profiles, func(p *career.RequirementProfile) bool { return p.Preferred != nil }).Preferred = nil
			},
			fewer: map[string]int{"requirements": 1},
		},
		"areas that swap places": {
			change: func(r career.Records) {
				r.Areas[0].Position, r.Areas[1].Position = r.Areas[1].Position, r.Areas[0].Position
			},
			written: map[string]int{"areas": 2},
		},
		"roles that swap titles": {
			change: func(r career.Records) {
				a, b := role(r, "underskoterska"), role(r, "sjukskoterska")
				a.TitleText, b.TitleText = b.TitleText, a.TitleText
			},
			written: map[string]int{"roles": 2},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dsn := published(t)
			db, conn := as(t, store.OpenOwner, dsn), connect(t, dsn)
			version, _ := read(t.Context(), t, db)
			before := rows(t, conn)
			changed := records(t)
			c.change(changed)
			if !save(t.Context(), t, db, changed) {
				t.Error("told of no change")
			}
			after := rows(t, conn)
			written, fewer := map[string]int{}, map[string]int{}
			for row, writer := range after {
				table, _, _ := strings.Cut(row, " ")
				fewer[table]--
				if before[row] != writer && table != "catalogue_version" {
					written[table]++
				}
			}
			for row := range before {
				table, _, _ := strings.Cut(row, " ")
				fewer[table]++
			}
			maps.DeleteFunc(fewer, func(_ string, n int) bool { return n == 0 })
			later, stored := read(t.Context(), t, db)
			if later != version+1 {
				t.Errorf("the version went from %d to %d", version, later)
			}
			if found := diff(changed, stored); found != "" {
				t.Errorf("saved (-) and read (+) differ:\n%s", found)
			}
			if got, want := fmt.Sprint(written, fewer), fmt.Sprint(c.written, c.fewer); got != want {
				t.Errorf("wrote and removed %s, want %s", got, want)
			}
		})
	}
}

func TestRecordsOfOthersAreLeftAlone(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	db, conn := as(t, store.OpenOwner, dsn), connect(t, dsn)
	for _, insert := range []string{
		`INSERT INTO roles SELECT 'pilot', '{"SV": "Pilot"}', summary, description, kind, level, level_source, area, false, source FROM roles WHERE slug = 'underskoterska'`,
		`INSERT INTO role_facts SELECT 'pilot', kind, position, text FROM role_facts WHERE role = 'underskoterska'`,
		`INSERT INTO requirement_profiles VALUES ('pilot', 1, NULL, NULL, NULL, 'LULEÅ')`,
		part("pilot/1/required", "0", "ALL_OF", "profile_role 'pilot'", "profile_version 1", "preferred false"),
		part("pilot/1/required/0", "0", "EXPERIENCE", "months 5", "parent 'pilot/1/required'"),
		`INSERT INTO requirement_roles VALUES ('pilot/1/required/0', 'pilot', 0)`,
		`INSERT INTO synonyms VALUES ('flygare', 'pilot')`,
	} {
		if _, err := conn.Exec(t.Context(), insert); err != nil {
			t.Fatal(err)
		}
	}
	before := rows(t, conn)
	if save(t.Context(), t, db, records(t)) {
		t.Error("told of a change")
	}
	if after := rows(t, conn); !maps.Equal(before, after) {
		t.Errorf("wrote:\n%s", cmp.Diff(before, after))
	}
	_, stored := read(t.Context(), t, db)
	if months := profile(stored, "pilot", 1).Required.(career.RequirementGroup).Of()[0].(*career.HoldsExperience); months.RoleSlugs[0] != "pilot" {
		t.Errorf("read %+v", months)
	}
}

func TestAFailureInTheMiddleLeavesNothing(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	db, conn := as(t, store.OpenOwner, dsn), connect(t, dsn)
	for name, spoil := range map[string]func(career.Records){
		"a refused row, after many": func(r career.Records) { r.Offers[0].LeadsToSlugs = []string{"allt"} },
		"a refusal at the end":      func(r career.Records) { r.Areas[0].Position = r.Areas[1].Position },
	} {
		before := rows(t, conn)
		spoilt := records(t)
		role(spoilt, "underskoterska").SummaryText[career.SV] = "Ny"
		spoil(spoilt)
		changed, err := store.SaveCatalogue(t.Context(), db, spoilt)
		if err == nil || changed {
			t.Errorf("%s: changed %v, %v", name, changed, err)
		}
		if after := rows(t, conn); !maps.Equal(before, after) {
			t.Errorf("%s: left\n%s", name, cmp.Diff(before, after))
		}
	}
}

// A change that somebody else makes meanwhile is not this one's.
func TestSavingTellsOfItsOwnChangesAlone(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	db, conn := as(t, store.OpenOwner, dsn), connect(t, dsn)
	other, err := conn.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Exec(t.Context(), `UPDATE sources SET publisher = publisher || '!' WHERE name = 'LULEÅ'`); err != nil {
		t.Fatal(err)
	}
	told := make(chan bool, 1)
	kept := records(t)
	find(kept.Sources, func(s *career.Source) bool { return s.Name == "LULEÅ" }).Publisher += "!"
	go func() {
		changed, err := store.SaveCatalogue(t.Context(), db, kept)
		if err != nil {
			t.Error(err)
		}
		told <- changed
	}()
	watcher := connect(t, dsn)
	const waiting = "SELECT pid::text FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
	eventually(t, "saving waits for the other", func() bool { return len(strs(t, watcher, waiting)) == 1 })
	if err := other.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if <-told {
		t.Error("told of a change that another made")
	}
}
