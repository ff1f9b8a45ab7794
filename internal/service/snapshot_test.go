package service_test

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"go.uber.org/goleak"

	"blommaut/internal/career"
	"blommaut/internal/seed"
	"blommaut/internal/service"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

// installation is a database with several services on it, as on several machines.
type installation struct {
	dsn      string
	owner    *pgx.Conn
	services []*service.Service
}

const listening = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN catalogue_changed' AND state = 'idle'"

// install starts services and waits until each of them listens.
func install(t *testing.T, services int) *installation {
	t.Helper()
	i := &installation{dsn: testdb.New(t)}
	if _, err := seed.Load(t.Context(), i.dsn); err != nil {
		t.Fatal(err)
	}
	var err error
	if i.owner, err = pgx.Connect(t.Context(), i.dsn); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = i.owner.Close(context.WithoutCancel(t.Context())) })
	for range services {
		i.services = append(i.services, run(t, i.dsn))
	}
	eventually(t, "each service listens", func() bool { return len(i.listeners(t)) == services })
	return i
}

// installPeople starts services with people, and waits until each has been told of them: what is told after comes
// of what the test does.
func installPeople(t *testing.T, services int) *installation {
	t.Helper()
	i := install(t, services)
	testdb.People(t, i.dsn)
	const last = "Told after the people"
	i.update(t, last)
	for _, s := range i.services {
		eventually(t, "each service is told", func() bool { return summary(t.Context(), s) == last })
	}
	return i
}

// clock goes as every other does, but from a day that the invented people live in.
func clock() time.Time {
	return time.Date(2026, time.March, 1, 12, 0, 0, 0, time.UTC).Add(time.Since(begun))
}

var begun = time.Now()

// run is a service that is kept fresh until the test ends.
func run(t *testing.T, dsn string) *service.Service {
	t.Helper()
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	s, err := service.New(t.Context(), db, slog.New(slog.DiscardHandler), service.WithClock(clock))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return s
}

func (i *installation) listeners(t *testing.T) []int {
	t.Helper()
	rows, err := i.owner.Query(t.Context(), listening)
	if err != nil {
		t.Fatal(err)
	}
	pids, err := pgx.CollectRows(rows, pgx.RowTo[int])
	if err != nil {
		t.Fatal(err)
	}
	return pids
}

func (i *installation) execute(t *testing.T, statement string, args ...any) {
	t.Helper()
	if _, err := i.owner.Exec(t.Context(), statement, args...); err != nil {
		t.Fatal(err)
	}
}

// update changes a text by bare SQL.
func (i *installation) update(t *testing.T, text string) {
	t.Helper()
	i.execute(t, "UPDATE roles SET summary = summary || jsonb_build_object('SV', $1::text) WHERE slug = 'underskoterska'", text)
}

// save changes a text as the seed and an import do.
func (i *installation) save(t *testing.T, text string) {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(records.Roles, func(r *career.Role) bool { return r.Slug == "underskoterska" })
	records.Roles[at].SummaryText[career.SV] = text
	db, err := store.OpenOwner(t.Context(), i.dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if changed, err := store.SaveCatalogue(t.Context(), db, records); err != nil || !changed {
		t.Fatalf("changed %v, %v", changed, err)
	}
}

func summary(ctx context.Context, s *service.Service) string {
	return s.Catalogue(ctx).Role("underskoterska").SummaryText[career.SV]
}

// eventually asks until something holds, and tells how long that took.
func eventually(t *testing.T, what string, holds func() bool) time.Duration {
	t.Helper()
	begun := time.Now()
	for ; !holds(); runtime.Gosched() {
		if time.Since(begun) > 20*time.Second {
			t.Fatalf("it never happened: %s", what)
		}
	}
	return time.Since(begun)
}

// Most changes are: the machine that runs this test may have other things to do during one of them.
func TestEveryServiceSeesAChangeWithinASecond(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*installation, *testing.T, string){
		"saved as a whole": (*installation).save, "by bare SQL": (*installation).update,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i := install(t, 2)
			var took []time.Duration
			for n := range 5 {
				text := fmt.Sprint("Text ", n)
				change(i, t, text)
				took = append(took, eventually(t, "both see "+text, func() bool {
					return summary(t.Context(), i.services[0]) == text && summary(t.Context(), i.services[1]) == text
				}))
			}
			slices.Sort(took)
			if took[len(took)/2] > time.Second {
				t.Errorf("the changes were seen after %v", took)
			}
		})
	}
}

func TestAChangeThatIsTakenBackIsNotSeen(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	version := i.services[0].Catalogue(t.Context()).Version
	i.execute(t, "BEGIN")
	i.update(t, "Never")
	i.execute(t, "ROLLBACK")
	i.update(t, "Then")
	eventually(t, "the later change is seen", func() bool { return summary(t.Context(), i.services[0]) == "Then" })
	if got := i.services[0].Catalogue(t.Context()).Version; got != version+1 {
		t.Errorf("the version went from %d to %d", version, got)
	}
}

func TestAServiceThatLostItsConnectionSeesChangesAgain(t *testing.T) {
	t.Parallel()
	i := install(t, 2)
	killed := i.listeners(t)
	i.execute(t, "SELECT pg_terminate_backend(pid) FROM ("+listening+") killed")
	i.update(t, "While nobody listens")
	for n, s := range i.services {
		eventually(t, fmt.Sprint("what changed meanwhile is seen by ", n), func() bool { return summary(t.Context(), s) == "While nobody listens" })
	}
	eventually(t, "both listen again", func() bool {
		now := i.listeners(t)
		return len(now) == 2 && !slices.ContainsFunc(now, func(pid int) bool { return slices.Contains(killed, pid) })
	})
	i.update(t, "Afterwards")
	for n, s := range i.services {
		eventually(t, fmt.Sprint("a later change is seen by ", n), func() bool { return summary(t.Context(), s) == "Afterwards" })
	}
}

// A catalogue that does not hold together is worse than an old one.
func TestAServiceKeepsWhatItHasWhereTheNewCatalogueDoesNotHoldTogether(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	s := i.services[0]
	whole := summary(t.Context(), s)
	i.execute(t, "DELETE FROM requirements WHERE id = 'underskoterska/1/required'")
	i.update(t, "Without requirements")
	eventually(t, "the service has tried and listens anew", func() bool { return len(i.listeners(t)) == 0 })
	if got := summary(t.Context(), s); got != whole {
		t.Errorf("the service shows %q", got)
	}
	i.save(t, "Whole again")
	eventually(t, "the repaired catalogue is seen", func() bool { return summary(t.Context(), s) == "Whole again" })
}

func TestARequestKeepsTheVersionItHasPinned(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	s := i.services[0]
	pinned := s.Pin(t.Context())
	version, before := s.Catalogue(pinned).Version, summary(pinned, s)
	i.update(t, "New")
	eventually(t, "others see the change", func() bool { return summary(t.Context(), s) == "New" })
	if s.Catalogue(pinned).Version != version || summary(pinned, s) != before {
		t.Errorf("the pinned request sees version %d, %q", s.Catalogue(pinned).Version, summary(pinned, s))
	}
	if summary(s.Pin(t.Context()), s) != "New" {
		t.Error("a later request does not see the change")
	}
}
