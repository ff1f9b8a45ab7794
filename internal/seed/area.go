package seed

import "blommaut/internal/career"

// area reads an area; the areas stand in the order to show them in.
func (r *reading) area(slug string, v value) {
	if !r.at("area", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Areas = append(r.records.Areas, &career.Area{
		Slug:     slug,
		Position: len(r.records.Areas) + 1,
		NameText: f.must("name").word(),
	})
}
