// Package seed holds the published facts of the catalogue as readable data files, and puts them into
// a database. Every fact in the files names its source; what is not published is left out, never made
// up. The package knows the form of the files; what the records mean, and whether they fit each other,
// career knows.
package seed

import (
	"embed"
	"io/fs"

	"blommaut/internal/career"
)

//go:embed catalogue
var files embed.FS

// Records are the rows of the published catalogue, not yet linked.
func Records() (career.Records, error) {
	catalogue, err := fs.Sub(files, "catalogue")
	if err != nil {
		return career.Records{}, err
	}
	return Parse(catalogue)
}

// Parse reads a catalogue's files. The error joins every problem found, each with its file and line,
// as `roles/underskoterska.yaml:12: there is no qualification "x"`.
func Parse(catalogue fs.FS) (career.Records, error) {
	checked := read(catalogue)
	if !checked.unreadable {
		checked.link()
	}
	if err := checked.err(); err != nil {
		return career.Records{}, err
	}
	// A catalogue keeps the records it links, so what is handed out is read afresh.
	return read(catalogue).records, nil
}
