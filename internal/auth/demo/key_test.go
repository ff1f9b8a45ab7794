package demo

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
)

func TestTheKeyIsItsOwnersAloneAndStays(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var made sync.WaitGroup
	keys := make([]*Key, 8)
	for i := range keys {
		made.Go(func() {
			key, err := OpenKey(folder)
			if err != nil {
				t.Error(err)
			}
			keys[i] = key
		})
	}
	made.Wait()
	for _, key := range keys {
		if key.id != keys[0].id || !key.private.Equal(keys[0].private) {
			t.Error("there are two keys")
		}
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
	path := filepath.Join(folder, keyFile)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKey(folder); err == nil {
		t.Error("a key that others may read is taken")
	}
}

func TestABrokenKeyIsToldOf(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for _, content := range []string{"", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		if err := os.WriteFile(filepath.Join(folder, keyFile), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenKey(folder); err == nil {
			t.Errorf("%q is taken", content)
		}
	}
	if _, err := OpenKey(filepath.Join(folder, "nowhere")); err == nil {
		t.Error("a folder that is not there is taken")
	}
}
