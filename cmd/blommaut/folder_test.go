package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestPassableOpensOnlyWhatIsEmpty(t *testing.T) {
	t.Parallel()
	empty, used, missing := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "a", "b")
	for _, folder := range []string{empty, used} {
		if err := os.Chmod(folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(used, "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	opened := os.FileMode(0o700)
	if os.Geteuid() == 0 {
		opened = 0o711
	}
	for folder, want := range map[string]os.FileMode{empty: opened, used: 0o700, missing: 0o755} {
		if err := passable(folder); err != nil {
			t.Error(err)
		}
		info, err := os.Stat(folder)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has mode %o, want %o", folder, got, want)
		}
	}
}
