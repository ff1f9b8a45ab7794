package embeddedpg

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is the user that PostgreSQL runs as when this process is root, since
// PostgreSQL refuses to be root. nil means: as whoever we are.
type account struct {
	name     string
	uid, gid int
}

// prepareRoot makes the root folder, finds out whom PostgreSQL shall run as, and
// sees to it that this user can get there. It returns the absolute path.
func prepareRoot(dir string) (string, *account, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", nil, fmt.Errorf("find the data folder: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil { //nolint:gosec // the postgres user must be able to pass
		return "", nil, fmt.Errorf("make the data folder (set BLOMMAUT_DATA to one that you may write to): %w", err)
	}
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", nil, fmt.Errorf("make the data folder (set BLOMMAUT_DATA to one that you may write to): %w", err)
	}
	// One folder has one lock and one socket, whatever links lead to it.
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", nil, fmt.Errorf("find the data folder: %w", err)
	}
	if os.Geteuid() != 0 {
		return dir, nil, nil
	}
	acct, err := unprivileged(dir)
	if err != nil {
		return "", nil, err
	}
	if err := acct.reaches(filepath.Dir(dir)); err != nil {
		return "", nil, err
	}
	if err := acct.own(dir); err != nil {
		return "", nil, err
	}
	return dir, acct, nil
}

// unprivileged is the owner of an existing data folder, else postgres, else nobody.
func unprivileged(dir string) (*account, error) {
	if info, err := os.Stat(dir); err == nil {
		if stat, ok := info.Sys().(*syscall.Stat_t); ok && stat.Uid != 0 {
			name := strconv.Itoa(int(stat.Uid))
			if owner, err := user.LookupId(name); err == nil {
				name = owner.Username
			}
			return &account{name: name, uid: int(stat.Uid), gid: int(stat.Gid)}, nil
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		found, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, uidErr := strconv.Atoi(found.Uid)
		gid, gidErr := strconv.Atoi(found.Gid)
		if err := errors.Join(uidErr, gidErr); err != nil {
			return nil, fmt.Errorf("read the ids of user %s: %w", name, err)
		}
		return &account{name: name, uid: uid, gid: gid}, nil
	}
	return nil, errors.New("PostgreSQL refuses to run as root and there is neither a user postgres nor nobody: run Blommaut as an ordinary user, or set DATABASE_URL")
}

// reaches says clearly which folder on the way bars the account.
func (a *account) reaches(dir string) error {
	for at := dir; ; at = filepath.Dir(at) {
		info, err := os.Stat(at)
		if err != nil {
			return fmt.Errorf("look at the data folder's parents: %w", err)
		}
		if !a.mayEnter(info) {
			return fmt.Errorf("started as root, PostgreSQL runs as user %s, who may not enter %s: set BLOMMAUT_DATA to a folder within reach such as /var/lib/blommaut, or run Blommaut as an ordinary user", a.name, at)
		}
		if at == filepath.Dir(at) {
			return nil
		}
	}
}

func (a *account) mayEnter(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return true
	}
	mode := info.Mode().Perm()
	switch {
	case int(stat.Uid) == a.uid:
		return mode&0o100 != 0
	case int(stat.Gid) == a.gid:
		return mode&0o010 != 0
	default:
		return mode&0o001 != 0
	}
}

// own hands a file or folder over to the account; without one it is ours already.
func (a *account) own(path string) error {
	if a == nil {
		return nil
	}
	if err := os.Lchown(path, a.uid, a.gid); err != nil {
		return fmt.Errorf("hand over to user %s: %w", a.name, err)
	}
	return nil
}

// ownAll hands a folder over with all that is in it.
func (a *account) ownAll(folder string) error {
	if a == nil {
		return nil
	}
	return filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		return errors.Join(err, a.own(path))
	})
}

// userID is the user whom files of the cluster belong to.
func (a *account) userID() int {
	if a == nil {
		return os.Geteuid()
	}
	return a.uid
}

func (a *account) credential() *syscall.Credential {
	if a == nil {
		return nil
	}
	return &syscall.Credential{Uid: uint32(a.uid), Gid: uint32(a.gid)} //nolint:gosec // ids of the user database are never negative
}
