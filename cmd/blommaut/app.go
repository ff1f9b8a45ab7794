package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// builtApp opens the folder of the built app. Where none was named it is looked for
// where the build puts it, seen from here and from the program. The files are nil
// where there is none: then only the API is served.
func builtApp(named string) (files fs.FS, closeApp func(), err error) {
	folders := []string{named}
	if named == "" {
		folders = []string{"frontend/dist"}
		if self, err := os.Executable(); err == nil {
			folders = append(folders, filepath.Join(filepath.Dir(self), "..", "frontend", "dist"))
		}
	}
	for _, folder := range folders {
		_, err := os.Stat(filepath.Join(folder, "index.html"))
		switch {
		case err == nil:
			// A root, so that no link in the folder leads out of it.
			root, err := os.OpenRoot(folder)
			if err != nil {
				return nil, nil, fmt.Errorf("open the built app: %w", err)
			}
			return root.FS(), func() { _ = root.Close() }, nil
		case !errors.Is(err, fs.ErrNotExist):
			return nil, nil, fmt.Errorf("look at the built app: %w", err)
		case named != "":
			return nil, nil, fmt.Errorf("there is no built app in %s: build it with make build, or correct BLOMMAUT_APP", folder)
		}
	}
	return nil, func() {}, nil
}
