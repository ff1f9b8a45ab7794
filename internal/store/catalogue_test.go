package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"blommaut/internal/career"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

// fataler is a test, or one round of a property.
type fataler interface {
	Helper()
	Fatal(...any)
}

func save(ctx context.Context, t fataler, db *store.DB, records career.Records) (changed bool) {
	t.Helper()
	changed, err := store.SaveCatalogue(ctx, db, records)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

func read(ctx context.Context, t fataler, db *store.DB) (version int, records career.Records) {
	t.Helper()
	version, records, err := store.ReadCatalogue(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	return version, records
}

// diff compares records. Their lists have no order of their own; every list inside a record does.
func diff(want, got career.Records) string {
	anyOrder := cmp.FilterPath(func(path cmp.Path) bool { return len(path) == 2 },
		cmpopts.SortSlices(func(a, b any) bool { return written(a) < written(b) }))
	everything := cmp.Exporter(func(reflect.Type) bool { return true })
	return cmp.Diff(want, got, anyOrder, everything, cmpopts.EquateEmpty())
}

func written(record any) string {
	text, err := json.Marshal(record)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// rows are all rows of the catalogue with the transactions that wrote them.
func rows(t *testing.T, conn *pgx.Conn) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, table := range strs(t, conn, catalogueTables) {
		for _, row := range strs(t, conn, fmt.Sprintf("SELECT xmin::text || ' ' || r::text FROM %s r", table)) {
			writer, values, _ := strings.Cut(row, " ")
			all[table+" "+values] = writer
		}
	}
	return all
}

func TestWhatIsSavedIsReadBack(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	owner, server, conn := as(t, store.OpenOwner, dsn), as(t, store.Open, dsn), connect(t, dsn)
	empty := "SET session_replication_role = replica" // without triggers and foreign keys
	for _, table := range strs(t, conn, catalogueTables) {
		if table != "catalogue_version" {
			empty += "; DELETE FROM " + table
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		if _, err := conn.Exec(t.Context(), empty); err != nil {
			r.Fatal(err)
		}
		first, second := someRecords(r), someRecords(r)
		if !save(t.Context(), r, owner, first) {
			r.Error("saving told of no change")
		}
		version, stored := read(t.Context(), r, server)
		if found := diff(first, stored); found != "" {
			r.Errorf("saved (-) and read (+) differ:\n%s", found)
		}
		before := rows(t, conn)
		if save(t.Context(), r, owner, first) {
			r.Error("saving again told of a change")
		}
		if after := rows(t, conn); !maps.Equal(before, after) {
			r.Errorf("saving again wrote:\n%s", cmp.Diff(before, after))
		}
		changes := save(t.Context(), r, owner, second)
		later, stored := read(t.Context(), r, server)
		if found := diff(over(first, second), stored); found != "" {
			r.Errorf("saved over others (-) and read (+) differ:\n%s", found)
		}
		if changes && later != version+1 || !changes && later != version {
			r.Errorf("changed %v, yet the version went from %d to %d", changes, version, later)
		}
	})
}

// over are the records of a catalogue with those of another in place of their own.
func over(first, second career.Records) career.Records {
	replace(&first.Sources, second.Sources, func(s *career.Source) string { return s.Name })
	replace(&first.Areas, second.Areas, func(a *career.Area) string { return a.Slug })
	replace(&first.Subjects, second.Subjects, func(s *career.Subject) string { return s.Slug })
	replace(&first.Levels, second.Levels, func(l *career.LevelDescription) string { return string(l.Level) })
	replace(&first.Orientations, second.Orientations, func(o *career.OrientationDescription) string { return string(o.Orientation) })
	replace(&first.Staircase, second.Staircase, func(s *career.StaircaseStep) string { return fmt.Sprint(s.Number) })
	replace(&first.Qualifications, second.Qualifications, func(q *career.Qualification) string { return q.Slug })
	replace(&first.Roles, second.Roles, func(r *career.Role) string { return r.Slug })
	replace(&first.Profiles, second.Profiles, (*career.RequirementProfile).ID)
	replace(&first.Transitions, second.Transitions, (*career.Transition).ID)
	replace(&first.Providers, second.Providers, func(p *career.Provider) string { return p.Slug })
	replace(&first.Offers, second.Offers, func(o *career.EducationOffer) string { return o.Slug })
	replace(&first.Programmes, second.Programmes, func(p *career.NationalProgramme) string { return p.Slug })
	replace(&first.Journeys, second.Journeys, func(j *career.Journey) string { return j.Slug })
	replace(&first.Synonyms, second.Synonyms, func(s *career.Synonym) string { return s.Word + "\x00" + s.Means })
	return first
}

func replace[T any](kept *[]*T, by []*T, key func(*T) string) {
	replaced := map[string]bool{}
	for _, record := range by {
		replaced[key(record)] = true
	}
	*kept = append(slices.DeleteFunc(slices.Clone(*kept), func(record *T) bool { return replaced[key(record)] }), by...)
}

func TestThePublishedCatalogueIsReadBackAndSavingItAgainWritesNothing(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	db, conn := as(t, store.OpenOwner, dsn), connect(t, dsn)
	version, stored := read(t.Context(), t, db)
	if found := diff(records(t), stored); found != "" {
		t.Errorf("saved (-) and read (+) differ:\n%s", found)
	}
	before := rows(t, conn)
	if save(t.Context(), t, db, records(t)) {
		t.Error("saving again told of a change")
	}
	if after := rows(t, conn); !maps.Equal(before, after) {
		t.Errorf("saving again wrote:\n%s", cmp.Diff(before, after))
	}
	if again, _ := read(t.Context(), t, db); again != version {
		t.Errorf("the version went from %d to %d", version, again)
	}
}
