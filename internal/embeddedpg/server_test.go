package embeddedpg

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// sources are both kinds of binaries; every promise holds with either. A machine
// without a PostgreSQL of its own has the one kind only.
func sources(t *testing.T) []Source {
	t.Helper()
	here, err := installed(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(here) == 0 {
		t.Log("no PostgreSQL is installed here: with the npm package only")
		return []Source{NPM}
	}
	return []Source{System, NPM}
}

// folder is a short-lived root folder that the postgres user can reach too.
func folder(t *testing.T) string {
	t.Helper()
	parent := t.TempDir()
	for _, dir := range []string{filepath.Dir(parent), parent} {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(parent, "pg")
}

func started(t *testing.T, cfg Config) *Server {
	t.Helper()
	server, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return server
}

func refused(t *testing.T, cfg Config, want ...string) {
	t.Helper()
	server, err := Start(t.Context(), cfg)
	if err == nil {
		_ = server.Stop(t.Context())
		t.Fatal("started, want an error")
	}
	for _, part := range want {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error %q does not say %q", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("error %q has more than one line", err)
	}
}

func query[T any](t *testing.T, server *Server, sql string, before ...string) T {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), server.DSN(maintenance))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(t.Context()) }()
	for _, statement := range before {
		if _, err := conn.Exec(t.Context(), statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		t.Fatal(err)
	}
	value, err := pgx.CollectOneRow(rows, pgx.RowTo[T])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return value
}

func stop(t *testing.T, server *Server) {
	t.Helper()
	if err := server.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestColdStartThenWarmStartKeepsData(t *testing.T) {
	t.Parallel()
	for _, source := range sources(t) {
		t.Run(string(source), func(t *testing.T) {
			t.Parallel()
			cfg := Config{Dir: folder(t), Source: source}
			server := started(t, cfg)
			for range 2 { // the second time it is there
				if err := server.EnsureDatabase(t.Context(), "kept"); err != nil {
					t.Fatal(err)
				}
			}
			query[int](t, server, "SELECT n FROM note", "CREATE TABLE note AS SELECT 7 AS n")
			first := server.PID()
			stop(t, server)
			select {
			case <-server.Exited():
			default:
				t.Error("stopped, but not said to have exited")
			}

			server = started(t, cfg)
			if server.PID() == first {
				t.Error("the second start has the first one's process")
			}
			if n := query[int](t, server, "SELECT n FROM note"); n != 7 {
				t.Errorf("after a restart the note is %d, want 7", n)
			}
			if fsync := query[string](t, server, "SELECT current_setting('fsync')"); fsync != "on" {
				t.Errorf("fsync is %s, want on", fsync)
			}
		})
	}
}

func TestSwedishSortsAndLowers(t *testing.T) {
	t.Parallel()
	for _, source := range sources(t) {
		t.Run(string(source), func(t *testing.T) {
			t.Parallel()
			server := started(t, Config{Dir: folder(t), Source: source, Throwaway: true})
			sorted := query[[]string](t, server, "SELECT array_agg(w ORDER BY w) FROM unnest(ARRAY['Ö','zebra','Å','Ä','apa']) w")
			if want := []string{"apa", "zebra", "Å", "Ä", "Ö"}; !slices.Equal(sorted, want) {
				t.Errorf("sorted %v, want %v", sorted, want)
			}
			if lowered := query[string](t, server, "SELECT lower('ÅÄÖ')"); lowered != "åäö" {
				t.Errorf("lower('ÅÄÖ') = %s", lowered)
			}
			trigrams := query[int](t, server, "SELECT cardinality(show_trgm('ÅÄÖ'))", "CREATE EXTENSION pg_trgm")
			if trigrams == 0 {
				t.Error("ÅÄÖ has no trigrams")
			}
		})
	}
}

func TestNobodyElseGetsIn(t *testing.T) {
	t.Parallel()
	server := started(t, Config{Dir: folder(t), Throwaway: true})
	if listens := query[string](t, server, "SELECT current_setting('listen_addresses')"); listens != "" {
		t.Errorf("listens on %q, want no network address", listens)
	}
	info, err := os.Stat(server.socket)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o700 {
		t.Errorf("the socket's folder has mode %o, want 700", mode)
	}
	stranger := Server{socket: server.socket, password: "guessed"}
	if err := stranger.ping(t.Context()); err == nil {
		t.Error("a wrong password was let in")
	}
}

func TestLongPathGetsItsSocketElsewhere(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(folder(t), strings.Repeat("long", 25))
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	server := started(t, Config{Dir: dir, Throwaway: true})
	if path := filepath.Join(server.socket, socketFile); len(path) > maxSocketPath {
		t.Errorf("socket path %s has %d bytes", path, len(path))
	}
	query[int](t, server, "SELECT 1")
	stop(t, server)
	if _, err := os.Stat(server.socket); err == nil {
		t.Errorf("the socket's folder %s is left behind", server.socket)
	}
}

func TestSecondProcessIsRefused(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	second := spawn(t, dir)
	if said := second.line(t); !strings.HasPrefix(said, "started") {
		t.Fatalf("the other process said %q", said)
	}
	refused(t, Config{Dir: dir}, "in use by another Blommaut (process ", "BLOMMAUT_DATA")

	if err := second.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := second.cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	stop(t, started(t, Config{Dir: dir}))
}

func TestKillDuringInitdbLeavesACleanStart(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	killed := spawn(t, dir)
	for {
		// initdb is at work once it has written a file.
		if begun, _ := filepath.Glob(filepath.Join(dir, "data.init-*", "postgresql.conf")); len(begun) > 0 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	if err := killed.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = killed.cmd.Wait() // "signal: killed"
	if _, err := os.Stat(dataFolder(dir)); err == nil {
		t.Fatal("killed too late: the cluster is finished")
	}
	server := started(t, Config{Dir: dir})
	query[int](t, server, "SELECT 1")
	if remains, _ := filepath.Glob(filepath.Join(dir, "data.init-*")); len(remains) > 0 {
		t.Errorf("remains of the killed start: %v", remains)
	}
}

func TestKilledParentLosesNothing(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	killed := spawn(t, dir)
	if said := killed.line(t); !strings.HasPrefix(said, "started") {
		t.Fatalf("the other process said %q", said)
	}
	if err := killed.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = killed.cmd.Wait() // "signal: killed"
	// Its PostgreSQL may be on its way down, gone, or (without parent-death signals) still up.
	query[int](t, started(t, Config{Dir: dir}), "SELECT 1")
}

func TestOrphanIsAdopted(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	former := started(t, Config{Dir: dir})
	former.lock.release() // as if its process had died and PostgreSQL had not

	heir := started(t, Config{Dir: dir})
	if heir.PID() != former.PID() {
		t.Errorf("process %d serves, want the orphan %d", heir.PID(), former.PID())
	}
	query[int](t, heir, "SELECT 1")
	stop(t, heir)
	<-former.Exited()
}

func TestNoteOfAnotherProgramIsForgotten(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	cfg := Config{Dir: dir}
	stop(t, started(t, cfg))
	// After a restart of a container the noted process id may be anybody's; here it is ours.
	master := strings.Join([]string{strconv.Itoa(os.Getpid()), dataFolder(dir), "0", "5432", "", "", "", "ready", ""}, "\n")
	if err := os.WriteFile(filepath.Join(dataFolder(dir), "postmaster.pid"), []byte(master), 0o600); err != nil {
		t.Fatal(err)
	}
	query[int](t, started(t, cfg), "SELECT 1")
}

// secondProcess is this test binary running as another Blommaut would.
type secondProcess struct {
	cmd    *exec.Cmd
	output *bufio.Scanner
}

func spawn(t *testing.T, dir string) secondProcess {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), self)
	cmd.Env = append(os.Environ(), childFolder+"="+dir)
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return secondProcess{cmd: cmd, output: bufio.NewScanner(output)}
}

func (p secondProcess) line(t *testing.T) string {
	t.Helper()
	if !p.output.Scan() {
		t.Fatal("the other process said nothing")
	}
	return p.output.Text()
}
