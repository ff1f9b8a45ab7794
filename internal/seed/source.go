package seed

import "blommaut/internal/career"

func (r *reading) source(name string, v value) {
	if !r.at("source", name, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Sources = append(r.records.Sources, &career.Source{
		Name:          name,
		Publisher:     f.must("publisher").text(),
		Date:          f.must("date").date(),
		DatePrecision: oneOf(f.must("precision"), career.Day, career.Month, career.Year),
		URL:           optional(f, "url", value.text),
	})
}
