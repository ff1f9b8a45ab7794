package seed

import "blommaut/internal/career"

// staircaseStep reads a step; they stand with the lowest first.
func (r *reading) staircaseStep(slug string, v value) {
	if !r.at("staircase", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Staircase = append(r.records.Staircase, &career.StaircaseStep{
		Number:          len(r.records.Staircase) + 1,
		Slug:            slug,
		NameText:        f.must("name").word(),
		DescriptionText: f.must("description").word(),
		ConditionTexts:  f.must("conditions").words(),
		SourceName:      f.must("source").text(),
	})
}
