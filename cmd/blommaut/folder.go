package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// passable makes the data folder where there is none. When we are root PostgreSQL
// runs as another user, who must be able to pass; so a folder that was made for us
// closed and empty, as mktemp does, is opened that far: to pass, not to read.
// Folders that hold anything keep their permissions.
func passable(folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil { //nolint:gosec // see above
		return fmt.Errorf("make the data folder (set BLOMMAUT_DATA to one that you may write to): %w", err)
	}
	if os.Geteuid() != 0 {
		return nil
	}
	opened, err := os.Open(folder) //nolint:gosec // the configured data folder
	if err != nil {
		return fmt.Errorf("open the data folder: %w", err)
	}
	defer func() { _ = opened.Close() }() // only read
	if _, err := opened.ReadDir(1); !errors.Is(err, io.EOF) {
		return nil // it holds something, or cannot be read: leave it as it is
	}
	info, err := opened.Stat()
	if err != nil {
		return fmt.Errorf("look at the data folder: %w", err)
	}
	if err := opened.Chmod(info.Mode().Perm() | 0o011); err != nil {
		return fmt.Errorf("let the postgres user pass the data folder: %w", err)
	}
	return nil
}
