package seed

import "blommaut/internal/career"

func (r *reading) provider(slug string, v value) {
	if !r.at("provider", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Providers = append(r.records.Providers, &career.Provider{
		Slug:       slug,
		NameText:   f.must("name").word(),
		Place:      optional(f, "place", value.text),
		SourceName: f.must("source").text(),
	})
}
