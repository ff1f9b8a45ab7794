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
	"strings"
	"syscall"
)

// cluster is the data folder together with the binaries that serve it.
type cluster struct {
	dir       string
	account   *account
	binaries  binaries
	password  string
	throwaway bool
}

func dataFolder(dir string) string { return filepath.Join(dir, "data") }

// majorOf is the version of PostgreSQL that made the cluster, "" where there is none.
func majorOf(dir string) (string, error) {
	data := dataFolder(dir)
	version, err := os.ReadFile(filepath.Join(data, "PG_VERSION")) //nolint:gosec // the path is made of the configured data folder
	if err == nil {
		return strings.TrimSpace(string(version)), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read the cluster's version: %w", err)
	}
	// The cluster gets its name only when it is whole, so this is something else.
	if _, err := os.Lstat(data); err == nil {
		return "", fmt.Errorf("%s is not a PostgreSQL data folder (it has no PG_VERSION): move it away, or set BLOMMAUT_DATA to another folder", data)
	}
	return "", nil
}

// initialise makes the cluster unless there is one. It is made under another
// name and renamed when whole, so that a kill in the middle leaves a clean start.
func (c *cluster) initialise(ctx context.Context, log *slog.Logger) (err error) {
	remains, err := filepath.Glob(filepath.Join(c.dir, "data.init-*"))
	if err != nil {
		return fmt.Errorf("look for remains of a broken-off start: %w", err)
	}
	for _, path := range remains {
		log.Info("Removing what a broken-off first start left", "folder", path)
		if err := os.RemoveAll(path); err != nil {
			return fmt.Errorf("remove the remains of a broken-off start: %w", err)
		}
	}
	if made, err := majorOf(c.dir); err != nil || made != "" {
		return err
	}
	unfinished, err := os.MkdirTemp(c.dir, "data.init-")
	if err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(unfinished))
		}
	}()
	if err := c.account.own(unfinished); err != nil {
		return err
	}
	if err := c.initdb(ctx, unfinished); err != nil {
		return err
	}
	if err := os.Rename(unfinished, dataFolder(c.dir)); err != nil {
		return fmt.Errorf("name the finished cluster: %w", err)
	}
	return nil
}

func (c *cluster) initdb(ctx context.Context, into string) error {
	args := []string{
		"--pgdata=" + into, "--username=" + superuser, "--pwfile=" + filepath.Join(c.dir, "password"),
		"--auth=scram-sha-256", "--encoding=UTF8",
		// ICU sorts å, ä, ö last. The C library's locale matters too: pg_trgm asks it
		// what a letter is, and under plain C every word of ÅÄÖ has no trigrams.
		"--locale-provider=icu", "--icu-locale=sv-SE", "--locale=" + libcLocale(), "--lc-messages=C",
	}
	if c.throwaway {
		args = append(args, "--no-sync")
	}
	cmd := exec.CommandContext(ctx, c.binaries.path("initdb"), args...) //nolint:gosec // binaries that we found or pinned
	cmd.Dir, cmd.Env = c.dir, environment()
	cmd.SysProcAttr = attributes(c.account, syscall.SIGKILL)

	// The parent-death signal follows the thread, so keep to one until the end.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	output, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return fmt.Errorf("make the database cluster: %w", ctx.Err())
	}
	if err != nil {
		return fmt.Errorf("make the database cluster with %s: %w: %s", cmd.Path, err, lastLines(string(output)))
	}
	return nil
}

// libcLocale is a UTF-8 locale that the system surely has. macOS is late to
// know C.UTF-8 but has always had Swedish.
func libcLocale() string {
	if runtime.GOOS == "darwin" {
		return "sv_SE.UTF-8"
	}
	return "C.UTF-8"
}

// environment is ours without what would steer PostgreSQL behind our back.
func environment() []string {
	var kept []string
	for _, entry := range os.Environ() {
		if !steersPostgres(entry) {
			kept = append(kept, entry)
		}
	}
	return kept
}

func steersPostgres(entry string) bool {
	for _, prefix := range []string{"PG", "LC_", "LANG", "TZ="} {
		if strings.HasPrefix(entry, prefix) {
			return true
		}
	}
	return false
}

// lastLines is the end of a program's output, where it says what went wrong.
func lastLines(output string) string {
	lines := strings.Split(strings.TrimSpace(output), "\n")
	return strings.Join(lines[max(0, len(lines)-5):], " | ")
}
