package graph_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"github.com/uptrace/bun"

	"blommaut/internal/career"
	"blommaut/internal/httpd"
	"blommaut/internal/people"
	"blommaut/internal/seed"
	"blommaut/internal/service"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

// today is the day of every golden: what is valid depends on it.
func today() time.Time { return time.Date(2026, time.March, 1, 12, 0, 0, 0, time.UTC) }

type countKey struct{}

// counting counts the SQL statements that are executed for a context.
func counting(ctx context.Context, statements *atomic.Int64) context.Context {
	return context.WithValue(ctx, countKey{}, statements)
}

type statementCounter struct{}

func (statementCounter) BeforeQuery(ctx context.Context, _ *bun.QueryEvent) context.Context {
	if statements, ok := ctx.Value(countKey{}).(*atomic.Int64); ok {
		statements.Add(1)
	}
	return ctx
}

func (statementCounter) AfterQuery(context.Context, *bun.QueryEvent) {}

func published(t *testing.T) career.Records {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	return records
}

// invented adds what the published catalogue lacks: a role whose requirements have every form, and
// texts in every language.
func invented(t *testing.T) career.Records {
	t.Helper()
	records := published(t)
	text := func(sv string) career.Text {
		return career.Text{career.SV: sv, career.EN: sv + " (EN)", career.FI: sv + " (FI)", career.SE: sv + " (SE)"}
	}
	role := *records.Roles[0]
	role.Slug, role.Kind, role.Level = "uppfinnare", career.Position, career.Base
	role.TitleText, role.SummaryText, role.DescriptionText = text("Uppfinnare"), text("Du uppfinner."), text("Du hittar på.")
	role.TaskTexts, role.TargetGroupTexts = []career.Text{text("Att hitta på")}, []career.Text{text("Alla")}
	role.WorkplaceTexts, role.ColleagueTexts = []career.Text{text("Verkstad")}, []career.Text{text("Nyfikna")}
	role.WorksWithSlugs, role.SupervisesSlugs, role.DelegatesToSlugs = []string{"underskoterska"}, []string{"uppfinnare"}, []string{"uppfinnare"}
	since, until := career.Date{Year: 2020, Month: time.January, Day: 1}, career.Date{Year: 2030, Month: time.December, Day: 31}
	records.Roles = append(records.Roles, &role)
	records.Profiles = append(records.Profiles, &career.RequirementProfile{
		RoleSlug: role.Slug, Version: 1, SourceName: role.SourceName, NoteText: text("Påhittat"),
		Required: career.NewAllOf(
			career.NewAtLeast(2,
				&career.HoldsQualification{QualificationSlug: "hogskoleexamen"},
				&career.HoldsCredits{Amount: 75, Unit: career.HP, SubjectSlugs: []string{records.Subjects[0].Slug}},
				&career.HoldsStudyYears{Years: 15},
			),
			career.NewAnyOf(
				&career.HoldsExperience{Months: 24, RoleSlugs: []string{"underskoterska", "vardbitrade"}},
				&career.HoldsPosition{RoleSlug: "underskoterska", Since: &since, Until: &until},
			),
		),
		Preferred: &career.NothingRequired{},
	})
	address, place := "https://example.se/pahitt", "Luleå"
	records.Sources = append(records.Sources, &career.Source{
		Name: "Påhitt", Publisher: "Ingen", Date: since, DatePrecision: career.Year, URL: &address,
	})
	records.Providers = append(records.Providers, &career.Provider{
		Slug: "verkstaden", NameText: text("Verkstaden"), Place: &place, SourceName: "Påhitt",
	})
	pace, beside, weeks, cost, seats := 50, true, 10, 1500, 20
	credits, unit := career.Points(75), career.HP
	records.Offers = append(records.Offers, &career.EducationOffer{
		Slug: "uppfinning", NameText: text("Uppfinning"), DescriptionText: text("En kurs i att hitta på."),
		ProviderSlug: "verkstaden", Place: &place, Form: career.ExternalCourse, Pace: &pace, WhileWorking: &beside,
		PublishedWeeks: &weeks, Amount: &credits, Unit: &unit, SubjectSlug: &records.Subjects[0].Slug, CostSEK: &cost, Seats: &seats,
		SourceName: "Påhitt", StartDates: []career.Date{{Year: 2026, Month: time.August, Day: 31}},
		EntryRequirement: &career.HoldsExperience{Months: 6, RoleSlugs: []string{"vardbitrade"}},
	})
	return records
}

// open is the API over a database that holds the records.
func open(t *testing.T, records career.Records) http.Handler {
	t.Helper()
	return openDatabase(t, testdb.New(t), records)
}

// peopled is the API over a database that holds the published records and the invented people.
func peopled(t *testing.T) http.Handler {
	t.Helper()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	testdb.People(t, dsn)
	return openDatabase(t, dsn, published(t))
}

// authenticate believes every token and takes it for the subject of an invented person.
func authenticate(cases *service.Service) func(context.Context, string) (*people.Viewer, error) {
	return func(ctx context.Context, token string) (*people.Viewer, error) {
		who, known := testdb.Identities()[token]
		if !known {
			return nil, fmt.Errorf("nobody is %q", token)
		}
		return cases.Viewer(ctx, who)
	}
}

func openDatabase(t *testing.T, dsn string, records career.Records) http.Handler {
	t.Helper()
	owner, err := store.OpenOwner(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = owner.Close() }()
	if _, err := store.SaveCatalogue(t.Context(), owner, records); err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	db.DB = db.WithQueryHook(statementCounter{})

	logger := slog.New(slog.DiscardHandler)
	var loading atomic.Int64
	cases, err := service.New(counting(t.Context(), &loading), db, logger, service.WithClock(today))
	if err != nil {
		t.Fatal(err)
	}
	if loading.Load() == 0 {
		t.Fatal("statements are not counted")
	}
	server, err := httpd.New(httpd.Config{Authenticate: authenticate(cases), Logger: logger}, cases)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	return server
}
