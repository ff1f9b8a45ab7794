package embeddedpg

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

const (
	pollEvery = 5 * time.Millisecond
	// A private server is talkative only in trouble, so one old log is plenty.
	maxLogSize = 8 << 20
)

// process is a postmaster: one that we started, or an orphan of a former run.
type process struct {
	pid    int
	exited chan struct{}
}

// launch starts the postmaster. It does not wait for it to be ready.
func (c *cluster) launch(socket string) (*process, error) {
	args := []string{
		"-D", dataFolder(c.dir),
		"-c", "listen_addresses=", "-c", "unix_socket_directories=" + socket, "-c", "unix_socket_permissions=0700",
		"-c", "port=" + socketPort, "-c", "timezone=UTC", "-c", "log_timezone=UTC",
		"-c", "jit=off", // compiling costs more than our short queries take
	}
	if c.throwaway {
		args = append(args, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
	}
	output, err := openLog(filepath.Join(c.dir, "postgres.log"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = output.Close() }() // the postmaster has its own descriptor by then

	// Not CommandContext: the server outlives the context of its start.
	cmd := exec.Command(c.binaries.path("postgres"), args...) //nolint:gosec,noctx // binaries that we found or pinned
	cmd.Dir, cmd.Env = c.dir, environment()
	cmd.Stdout, cmd.Stderr = output, output
	// Should we be killed, PostgreSQL shuts down in good order.
	cmd.SysProcAttr = attributes(c.account, syscall.SIGINT)

	p := &process{exited: make(chan struct{})}
	started := make(chan error)
	go p.run(cmd, started)
	return p, <-started
}

// run is the life of a postmaster of ours. The parent-death signal follows the
// thread, not the process, so this thread stays until the end.
func (p *process) run(cmd *exec.Cmd, started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := cmd.Start(); err != nil {
		started <- fmt.Errorf("start PostgreSQL: %w", err)
		return
	}
	p.pid = cmd.Process.Pid
	started <- nil
	_ = cmd.Wait() // how it ended is in its log
	close(p.exited)
}

func openLog(path string) (*os.File, error) {
	if info, err := os.Stat(path); err == nil && info.Size() > maxLogSize {
		if err := os.Rename(path, path+".old"); err != nil {
			return nil, fmt.Errorf("put the old PostgreSQL log aside: %w", err)
		}
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600) //nolint:gosec // the path is made of the configured data folder
	if err != nil {
		return nil, fmt.Errorf("open the PostgreSQL log: %w", err)
	}
	return file, nil
}

// awaitReady returns when the server answers, or when it is clear that it will not.
func (s *Server) awaitReady(ctx context.Context) error {
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for PostgreSQL (its log is %s): %w", s.logPath(), ctx.Err())
		case <-s.process.exited:
			said, _ := os.ReadFile(s.logPath())
			return fmt.Errorf("PostgreSQL ended right after its start, its log %s says: %s", s.logPath(), lastLines(string(said)))
		case <-tick.C:
		}
		master, err := readPostmaster(dataFolder(s.dir))
		if errors.Is(err, fs.ErrNotExist) || (err == nil && (master.pid != s.process.pid || master.status != "ready")) {
			continue // not there yet, or still the file of a former run
		}
		if err != nil {
			return err
		}
		if err := s.ping(ctx); err != nil {
			return fmt.Errorf("PostgreSQL is up but does not answer: %w", err)
		}
		return nil
	}
}

func (s *Server) logPath() string { return filepath.Join(s.dir, "postgres.log") }

// stop ends the postmaster in good order, else at once, else by force. The end
// of ctx shortens the first wait only: PostgreSQL must be gone when we return.
func (p *process) stop(ctx context.Context, log *slog.Logger) error {
	hurry := ctx.Done()
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		if err := syscall.Kill(p.pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("stop PostgreSQL (process %d): %w", p.pid, err)
		}
		if p.awaitExit(hurry) {
			return nil
		}
		log.Warn("PostgreSQL is slow to stop", "pid", p.pid, "signal", signal)
		hurry = nil
	}
	return fmt.Errorf("PostgreSQL (process %d) does not stop", p.pid)
}

func (p *process) awaitExit(hurry <-chan struct{}) bool {
	timer := time.NewTimer(stopTimeout)
	defer timer.Stop()
	select {
	case <-p.exited:
		return true
	case <-hurry:
		return false
	case <-timer.C:
		return false
	}
}
