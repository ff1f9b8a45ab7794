package embeddedpg

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// lock keeps a second process out of the data folder. The kernel frees it when
// its holder dies in whatever way, so it is never stale.
type lock struct{ file *os.File }

func acquire(path, dir string) (*lock, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // the path is made of the configured data folder
	if errors.Is(err, fs.ErrPermission) {
		return nil, fmt.Errorf("the data folder %s belongs to another user: run Blommaut as that user, or set BLOMMAUT_DATA to a folder of your own", dir)
	}
	if err != nil {
		return nil, fmt.Errorf("lock the data folder: %w", err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		defer func() { _ = file.Close() }()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("the data folder %s is in use by another Blommaut%s: stop that one, or set BLOMMAUT_DATA to another folder", dir, holder(file))
		}
		return nil, fmt.Errorf("lock the data folder: %w", err)
	}
	// Only for the message above; the lock holds without it.
	if err := file.Truncate(0); err == nil {
		_, _ = file.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return &lock{file: file}, nil
}

func holder(file *os.File) string {
	written := make([]byte, 16)
	n, _ := file.ReadAt(written, 0)
	pid, err := strconv.Atoi(strings.TrimSpace(string(written[:n])))
	if err != nil {
		return ""
	}
	return fmt.Sprintf(" (process %d)", pid)
}

func (l *lock) release() { _ = l.file.Close() }
