package embeddedpg

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

const (
	socketPort = "5432" // only a part of the socket's name: no TCP port is opened
	socketFile = ".s.PGSQL." + socketPort
	// sun_path holds 104 bytes on macOS (108 on Linux), a zero at its end included.
	maxSocketPath = 103
)

// socketFolder makes the folder of the socket, which nobody else may enter.
func socketFolder(dir string, acct *account) (string, error) {
	folder := socketPath(dir)
	if err := os.Mkdir(folder, 0o700); err == nil {
		return folder, acct.own(folder)
	} else if !errors.Is(err, fs.ErrExist) {
		return "", fmt.Errorf("make the socket's folder: %w", err)
	}
	// A folder under the shared temporary one might have been laid there by somebody else.
	info, err := os.Lstat(folder)
	if err != nil {
		return "", fmt.Errorf("look at the socket's folder: %w", err)
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !info.IsDir() || !ok || int(stat.Uid) != acct.userID() || info.Mode().Perm() != 0o700 {
		return "", fmt.Errorf("the socket's folder %s is not private to the user PostgreSQL runs as: remove it, or set BLOMMAUT_DATA to a folder with a shorter path", folder)
	}
	return folder, nil
}

// socketPath is beside the data, or under the temporary folder where that path is too long for a socket.
func socketPath(dir string) string {
	folder := filepath.Join(dir, "socket")
	if len(filepath.Join(folder, socketFile)) <= maxSocketPath {
		return folder
	}
	sum := sha256.Sum256([]byte(dir))
	name := "blommaut-" + hex.EncodeToString(sum[:8])
	folder = filepath.Join(os.TempDir(), name)
	if len(filepath.Join(folder, socketFile)) <= maxSocketPath {
		return folder
	}
	return filepath.Join("/tmp", name) // TMPDIR itself is that long
}
