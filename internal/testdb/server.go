package testdb

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"syscall"

	"blommaut/internal/embeddedpg"
)

// server is the PostgreSQL of this test binary.
type server struct {
	postgres *embeddedpg.Server
	// alive is the writing end of the cleaner's standard input. Nothing is written;
	// it is held so that the end of this process, and nothing earlier, closes it.
	alive *os.File
}

// cleaner waits for its standard input to end, which is when this process does,
// then ends PostgreSQL ($1) and removes its folder ($2). A process of its own
// does so even after a panic, a timeout or a kill, and needs no TestMain. The
// server's own note tells it when to go on, as an orphan may stay a zombie.
const cleaner = `
cat >/dev/null
kill -QUIT "$1" 2>/dev/null
tries=0
while [ -e "$2/pg/data/postmaster.pid" ] && kill -0 "$1" 2>/dev/null && [ "$tries" -lt 100 ]; do sleep 0.05; tries=$((tries+1)); done
rm -rf "$2"`

func startServer() (_ *server, err error) {
	// Not a test's context: the server serves all of them.
	ctx := context.Background()
	dir, err := os.MkdirTemp(memory(), "blommaut-test-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for the test server: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.RemoveAll(dir) // the first error says more
		}
	}()
	// When we are root, PostgreSQL runs as another user, who must be able to pass.
	if err := os.Chmod(dir, 0o711); err != nil { //nolint:gosec // the cluster inside is closed
		return nil, fmt.Errorf("open the folder for the test server: %w", err)
	}
	postgres, err := embeddedpg.Start(ctx, embeddedpg.Config{
		Dir:       dir + "/pg",
		Source:    embeddedpg.Source(os.Getenv("BLOMMAUT_PG_SOURCE")),
		Throwaway: true,
	})
	if err != nil {
		return nil, fmt.Errorf("start the test server: %w", err)
	}
	alive, err := cleanUpAfterUs(postgres.PID(), dir)
	if err != nil {
		return nil, errors.Join(err, postgres.Stop(ctx))
	}
	return &server{postgres: postgres, alive: alive}, nil
}

// memory is a folder in memory where there is one, else the temporary folder.
func memory() string {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
		return "/dev/shm"
	}
	return ""
}

func cleanUpAfterUs(pid int, dir string) (alive *os.File, err error) {
	input, alive, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("make a pipe to the cleaner: %w", err)
	}
	cmd := exec.Command("sh", "-c", cleaner, "cleaner", strconv.Itoa(pid), dir) //nolint:gosec,noctx // it must outlive us
	cmd.Stdin = input
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // out of reach of Ctrl-C
	if err := errors.Join(cmd.Start(), input.Close()); err != nil {
		return nil, errors.Join(fmt.Errorf("start the cleaner: %w", err), alive.Close())
	}
	return alive, nil
}
