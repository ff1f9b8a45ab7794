package seed

import (
	"slices"

	"blommaut/internal/career"
)

func (r *reading) level(name string, v value) {
	if !r.at("level", name, v) {
		return
	}
	if !slices.Contains(career.Levels(), career.Level(name)) {
		v.problem("there is no level %q", name)
	}
	f := v.fields()
	defer f.close()
	r.records.Levels = append(r.records.Levels, &career.LevelDescription{
		Level:           career.Level(name),
		NameText:        f.must("name").word(),
		DescriptionText: f.must("description").word(),
		SourceName:      f.must("source").text(),
	})
}
