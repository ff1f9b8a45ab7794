package embeddedpg

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// postmaster is what a running server writes about itself into postmaster.pid.
type postmaster struct {
	pid    int
	socket string // the folder of its socket
	status string // starting, ready or stopping
}

// readPostmaster gives fs.ErrNotExist where no server runs or the file is not written to its end.
func readPostmaster(data string) (postmaster, error) {
	content, err := os.ReadFile(filepath.Join(data, "postmaster.pid")) //nolint:gosec // the path is made of the configured data folder
	if err != nil {
		return postmaster{}, fmt.Errorf("read what the server says of itself: %w", err)
	}
	lines := strings.Split(string(content), "\n")
	if len(lines) < 8 {
		return postmaster{}, fmt.Errorf("postmaster.pid is not complete: %w", fs.ErrNotExist)
	}
	pid, err := strconv.Atoi(lines[0])
	if err != nil {
		return postmaster{}, fmt.Errorf("read the server's process id: %w", err)
	}
	return postmaster{pid: pid, socket: lines[4], status: strings.TrimSpace(lines[7])}, nil
}

// adopt takes over a server that still runs on our data although its parent is
// gone. It returns nil where there is none. We hold the lock, so a server that
// runs here is nobody else's.
func (s *Server) adopt(ctx context.Context) (*process, error) {
	data := dataFolder(s.dir)
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		master, err := readPostmaster(data)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil //nolint:nilnil // no orphan is the ordinary case, not a failure
		}
		if err != nil {
			return nil, err
		}
		if !serves(ctx, master.pid, data) {
			return nil, s.forget(master)
		}
		// Killed a moment ago, our former self may have left it on its way down or up.
		if master.status == "ready" {
			s.socket = master.socket
			if err := s.ping(ctx); err == nil {
				return watch(master.pid), nil
			}
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("a PostgreSQL (process %d) runs on %s but does not answer: end it, then start again: %w", master.pid, data, ctx.Err())
		case <-tick.C:
		}
	}
}

// forget removes the note of a server that is gone where its process id now
// belongs to another program, as after a restart of a container: PostgreSQL would
// take that for itself and refuse to start. Otherwise the note stays, since
// PostgreSQL learns from it whether sessions of the dead server linger.
func (s *Server) forget(gone postmaster) error {
	s.log.Info("The last run was broken off; PostgreSQL recovers", "pid", gone.pid)
	if !alive(gone.pid) {
		return nil
	}
	if err := os.Remove(filepath.Join(dataFolder(s.dir), "postmaster.pid")); err != nil {
		return fmt.Errorf("remove the note of a server that is gone: %w", err)
	}
	return nil
}

// alive is false for a zombie too: in a container whose first process reaps
// nothing, an orphan stays one for ever.
func alive(pid int) bool {
	if err := syscall.Kill(pid, 0); err != nil && !errors.Is(err, syscall.EPERM) {
		return false
	}
	if runtime.GOOS != "linux" {
		return true
	}
	_, err := os.Readlink(workingFolder(pid))
	return !errors.Is(err, fs.ErrNotExist)
}

func workingFolder(pid int) string { return filepath.Join("/proc", strconv.Itoa(pid), "cwd") }

// serves reports whether the process lives and is a PostgreSQL on that folder.
func serves(ctx context.Context, pid int, data string) bool {
	if !alive(pid) {
		return false
	}
	if runtime.GOOS == "linux" {
		// A postmaster lives in its data folder. Where we may not look it is another user's.
		cwd, err := os.Readlink(workingFolder(pid))
		return err == nil && cwd == data
	}
	command, err := exec.CommandContext(ctx, "ps", "-p", strconv.Itoa(pid), "-o", "command=").Output() //nolint:gosec // a number
	return err == nil && strings.Contains(string(command), "postgres") && strings.Contains(string(command), data)
}

// watch notices the end of a process that is not our child.
func watch(pid int) *process {
	p := &process{pid: pid, exited: make(chan struct{})}
	go func() {
		for alive(pid) {
			time.Sleep(4 * pollEvery)
		}
		close(p.exited)
	}()
	return p
}
