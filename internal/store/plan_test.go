package store_test

import (
	"context"
	"flag"
	"strings"
	"sync"
	"testing"

	"github.com/uptrace/bun"

	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/seed"
	"blommaut/internal/seed/invented"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

var scale = flag.String("scale", string(invented.Municipality), "how many people the plans are read among; nation takes minutes")

// asked keeps the statements that read people.
type asked struct {
	mu      sync.Mutex
	queries []string
}

func (a *asked) BeforeQuery(ctx context.Context, _ *bun.QueryEvent) context.Context { return ctx }

func (a *asked) AfterQuery(_ context.Context, event *bun.QueryEvent) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if strings.HasPrefix(event.Query, "SELECT") {
		a.queries = append(a.queries, event.Query)
	}
}

// The statements of the team page, in a municipality of full size, find their rows by indexes: a manager's by her
// units, and nobody's by looking at all people.
func TestTheTeamPageLooksAtNobodyElse(t *testing.T) {
	t.Parallel()
	dsn := published(t)
	if _, err := seed.LoadPeople(t.Context(), dsn, invented.Crowd{Scale: invented.Scale(*scale), Seed: 1}, func(int, int) {}); err != nil {
		t.Fatal(err)
	}
	today := testdb.Today(t)
	by := today.Plus(60)
	window := page.Window{Size: 50}
	for _, persona := range seed.Personas() {
		if persona.Key != "chef" && persona.Key != "hr" && persona.Key != "medarbetare" {
			continue
		}
		db := as(t, store.Open, dsn)
		viewer := &people.Viewer{Identity: persona.Identity}
		ctx := people.WithViewer(t.Context(), viewer)
		heard := &asked{}
		err := db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
			return tx.Recognise(ctx, viewer, today)
		})
		if err != nil {
			t.Fatal(err)
		}
		db.DB = db.WithQueryHook(heard)
		err = db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
			list, err := tx.ListEmployees(ctx, persona.MunicipalityID, store.EmployeeFilter{Day: today}, false, window)
			if err != nil {
				return err
			}
			var ids []people.ID
			for _, employee := range list.Nodes() {
				ids = append(ids, employee.Key)
			}
			if _, err := tx.Employments(ctx, persona.MunicipalityID, ids); err != nil {
				return err
			}
			if _, err := tx.Goals(ctx, persona.MunicipalityID, ids); err != nil {
				return err
			}
			if _, err := tx.CredentialsOf(ctx, persona.MunicipalityID, ids); err != nil {
				return err
			}
			for _, filter := range []store.CredentialFilter{
				{Statuses: []people.CredentialStatus{people.Claimed}, Today: today}, {ExpiresBy: &by, Today: today},
			} {
				if _, err := tx.ListCredentials(ctx, persona.MunicipalityID, filter, window); err != nil {
					return err
				}
			}
			manager := people.ManagerParty
			for _, filter := range []store.PlanFilter{
				{Statuses: []people.DevelopmentPlanStatus{people.PlanToManager}}, {Awaits: &manager}, {FollowUpDueBy: &today},
			} {
				if _, err := tx.ListPlans(ctx, persona.MunicipalityID, filter, window); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(heard.queries) < 13 {
			t.Fatalf("only %d statements", len(heard.queries))
		}
		for i, query := range heard.queries {
			plan := explain(ctx, t, db, query)
			t.Logf("%s: %s\n%s", persona.Key, query, plan)
			if strings.Contains(plan, "Seq Scan") {
				t.Errorf("%s looks at everybody:\n%s\n%s", persona.Key, query, plan)
			}
			if i == 0 && persona.Key == "chef" && !strings.Contains(plan, "employees_unit_ids_idx") {
				t.Errorf("her people are not found by her units:\n%s", plan)
			}
		}
	}
}

func explain(ctx context.Context, t *testing.T, db *store.DB, query string) string {
	t.Helper()
	var lines []string
	if err := db.NewRaw("EXPLAIN ANALYZE "+query).Scan(ctx, &lines); err != nil {
		t.Fatal(err)
	}
	return strings.Join(lines, "\n")
}
