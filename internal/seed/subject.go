package seed

import "blommaut/internal/career"

func (r *reading) subject(slug string, v value) {
	if !r.at("subject", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Subjects = append(r.records.Subjects, &career.Subject{
		Slug:     slug,
		NameText: f.must("name").word(),
	})
}
