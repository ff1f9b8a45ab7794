package embeddedpg

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// maxUnpacked is far above the 60 MB expected; it keeps a bomb from filling the disk.
const maxUnpacked = 512 << 20

// unpack writes the tarball's native folder into the folder given. os.Root keeps
// every name inside it.
func unpack(tarball io.Reader, into string) (err error) {
	root, err := os.OpenRoot(into)
	if err != nil {
		return fmt.Errorf("open the folder for PostgreSQL: %w", err)
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	plain, err := gzip.NewReader(tarball)
	if err != nil {
		return fmt.Errorf("unpack PostgreSQL: %w", err)
	}
	archive := tar.NewReader(io.LimitReader(plain, maxUnpacked))
	for {
		header, err := archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("unpack PostgreSQL: %w", err)
		}
		name, inside := strings.CutPrefix(path.Clean(header.Name), "package/")
		if !inside || !strings.HasPrefix(name, "native/") || header.Typeflag != tar.TypeReg {
			continue
		}
		if err := write(root, name, archive); err != nil {
			return err
		}
	}
	return link(root)
}

func write(root *os.Root, name string, content io.Reader) (err error) {
	if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return fmt.Errorf("unpack PostgreSQL: %w", err)
	}
	file, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o755)
	if err != nil {
		return fmt.Errorf("unpack PostgreSQL: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if _, err := io.Copy(file, content); err != nil {
		return fmt.Errorf("unpack %s: %w", name, err)
	}
	return nil
}

// link makes the libraries' links. npm packages cannot hold any, so the list of
// them comes as a file; without them the loader does not find libicui18n.
func link(root *os.Root) error {
	list, err := root.ReadFile("native/pg-symlinks.json")
	if err != nil {
		return fmt.Errorf("read the list of library links: %w", err)
	}
	var links []struct{ Source, Target string }
	if err := json.Unmarshal(list, &links); err != nil {
		return fmt.Errorf("read the list of library links: %w", err)
	}
	for _, l := range links {
		source, err := filepath.Rel(path.Dir(l.Target), l.Source)
		if err != nil || !filepath.IsLocal(source) {
			return fmt.Errorf("library link %s leads out of its folder", l.Target)
		}
		if err := root.Symlink(source, l.Target); err != nil {
			return fmt.Errorf("link %s: %w", l.Target, err)
		}
	}
	return nil
}
