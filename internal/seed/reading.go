package seed

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/parser"

	"blommaut/internal/career"
)

// reading is one pass over the files: the records so far, where each stands, and what is wrong.
type reading struct {
	records    career.Records
	places     map[place]value
	problems   []problem
	unreadable bool // a file is missing from the records, so its records cannot be looked for
}

// place names a record as career's problems do.
type place struct{ entity, key string }

func read(catalogue fs.FS) *reading {
	r := &reading{places: map[place]value{}}
	err := fs.WalkDir(catalogue, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		r.readFile(catalogue, file)
		return nil
	})
	if err != nil {
		r.fail(value{r: r, file: "."}, err.Error())
	}
	return r
}

func (r *reading) readFile(catalogue fs.FS, file string) {
	top := value{r: r, file: file}
	content, err := fs.ReadFile(catalogue, file)
	if err != nil {
		r.fail(top, err.Error())
		return
	}
	records := r.reader(file)
	if records == nil {
		r.fail(top, "no file of this name belongs to a catalogue")
		return
	}
	// Keys that stand twice are reported here by value.fields, with all other problems.
	parsed, err := parser.ParseBytes(content, 0, parser.AllowDuplicateMapKey())
	var syntax *yaml.SyntaxError
	switch {
	case errors.As(err, &syntax):
		top.line = syntax.GetToken().Position.Line
		r.fail(top, syntax.GetMessage())
	case err != nil:
		r.fail(top, err.Error())
	case len(parsed.Docs) != 1 || parsed.Docs[0].Body == nil:
		r.fail(top, "the file must hold one YAML document")
	default:
		top.node = parsed.Docs[0].Body
		top.line = 1
		records(top)
	}
}

// reader is what reads a file's records, nil for a file that no catalogue has.
func (r *reading) reader(file string) func(value) {
	if path.Ext(file) != ".yaml" {
		return nil
	}
	folder, name := path.Split(strings.TrimSuffix(file, ".yaml"))
	switch folder {
	case "roles/":
		return func(v value) { r.role(name, v) }
	case "offers/":
		return func(v value) { each(v, r.offer) }
	case "":
		return map[string]func(value){
			"sources":        func(v value) { each(v, r.source) },
			"areas":          func(v value) { each(v, r.area) },
			"subjects":       func(v value) { each(v, r.subject) },
			"levels":         func(v value) { each(v, r.level) },
			"orientations":   func(v value) { each(v, r.orientation) },
			"staircase":      func(v value) { each(v, r.staircaseStep) },
			"qualifications": func(v value) { each(v, r.qualification) },
			"transitions":    func(v value) { eachItem(v, r.transition) },
			"providers":      func(v value) { each(v, r.provider) },
			"yrkesresan":     func(v value) { each(v, r.programme) },
			"synonyms":       func(v value) { each(v, r.synonym) },
		}[name]
	}
	return nil
}

// each reads the records of a mapping from slug to record.
func each(v value, record func(slug string, v value)) {
	all := v.fields()
	for _, slug := range all.names {
		record(slug, all.must(slug))
	}
}

func eachItem(v value, record func(value)) {
	for _, item := range v.items() {
		record(item)
	}
}

// at remembers where a record stands; false where another has its key already.
func (r *reading) at(entity, key string, v value) bool {
	if first, taken := r.places[place{entity, key}]; taken {
		v.problem("the %s %q is there already, in %s:%d", entity, key, first.file, first.line)
		return false
	}
	r.places[place{entity, key}] = v
	return true
}
