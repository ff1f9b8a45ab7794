package store_test

import (
	"testing"

	"github.com/jackc/pgx/v5"
)

// Each of two transactions sees a chain that ends; together they would close a circle.
func TestTwoTransactionsTogetherCloseNoCircle(t *testing.T) {
	t.Parallel()
	for level, refusedBy := range map[pgx.TxIsoLevel]string{
		pgx.ReadCommitted:  "no_broader_cycle",
		pgx.RepeatableRead: "40001", // serialization_failure
		pgx.Serializable:   "40001",
	} {
		t.Run(string(level), func(t *testing.T) {
			t.Parallel()
			dsn := published(t)
			first, second := begin(t, dsn, level), begin(t, dsn, level)
			const widen = "UPDATE qualifications SET broader = $1 WHERE slug = $2"
			for _, tx := range []pgx.Tx{first, second} { // both look before either changes
				strs(t, tx.Conn(), "SELECT slug::text FROM qualifications")
			}
			if _, err := first.Exec(t.Context(), widen, "hogskoleexamen", "grundlaggande-behorighet"); err != nil {
				t.Fatal(err)
			}
			ended := make(chan error, 1)
			go func() {
				_, err := second.Exec(t.Context(), widen, "grundlaggande-behorighet", "hogskoleexamen")
				if err == nil {
					err = second.Commit(t.Context())
				}
				ended <- err
			}()
			watcher := connect(t, dsn)
			const waiting = "SELECT pid::text FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
			eventually(t, "the second waits for the first", func() bool { return len(strs(t, watcher, waiting)) == 1 })
			if err := first.Commit(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := refusal(t, <-ended); got != refusedBy {
				t.Errorf("the second was refused by %q, want %q", got, refusedBy)
			}
		})
	}
}

func begin(t *testing.T, dsn string, level pgx.TxIsoLevel) pgx.Tx {
	t.Helper()
	tx, err := connect(t, dsn).BeginTx(t.Context(), pgx.TxOptions{IsoLevel: level})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}
