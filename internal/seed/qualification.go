package seed

import "blommaut/internal/career"

func (r *reading) qualification(slug string, v value) {
	if !r.at("qualification", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Qualifications = append(r.records.Qualifications, &career.Qualification{
		Slug:            slug,
		NameText:        f.must("name").word(),
		DescriptionText: f.must("description").word(),
		Kind: oneOf(f.must("kind"), career.Programme, career.Degree, career.Licence,
			career.TitleProof, career.Course, career.Certificate),
		Length:      optional(f, "credits", value.points),
		Unit:        optional(f, "unit", value.unit),
		BroaderSlug: optional(f, "broader", value.text),
		SourceName:  f.must("source").text(),
	})
}

func (v value) unit() career.CreditUnit { return oneOf(v, career.HP, career.YH, career.GY) }
