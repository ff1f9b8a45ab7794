package seed

import "blommaut/internal/career"

// programme reads a national frame with its journeys, which stand in their order.
func (r *reading) programme(slug string, v value) {
	if !r.at("programme", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Programmes = append(r.records.Programmes, &career.NationalProgramme{
		Slug:            slug,
		NameText:        f.must("name").word(),
		DescriptionText: f.must("description").word(),
		AgreementFrom:   f.must("agreementFrom").whole(),
		AgreementTo:     f.must("agreementTo").whole(),
		JourneysPlanned: f.must("journeysPlanned").whole(),
		SourceName:      f.must("source").text(),
	})
	journeys := f.must("journeys").fields()
	for i, name := range journeys.names {
		r.journey(slug, i+1, name, journeys.must(name))
	}
}

func (r *reading) journey(programme string, number int, slug string, v value) {
	if !r.at("journey", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Journeys = append(r.records.Journeys, &career.Journey{
		Slug:            slug,
		NameText:        f.must("name").word(),
		DescriptionText: f.must("description").word(),
		ProgrammeSlug:   programme,
		Number:          number,
		SourceName:      f.must("source").text(),
		RoleSlugs:       f.must("roles").texts(),
		Parts:           f.must("parts").journeyParts(slug),
	})
}

func (v value) journeyParts(journey string) []*career.JourneyPart {
	var parts []*career.JourneyPart
	each(v, func(slug string, v value) {
		f := v.fields()
		defer f.close()
		parts = append(parts, &career.JourneyPart{
			JourneySlug:     journey,
			Slug:            slug,
			Position:        len(parts) + 1,
			NameText:        f.must("name").word(),
			DescriptionText: f.must("description").word(),
			Form:            f.must("form").form(),
			Level:           oneOf(f.must("level"), career.National, career.Regional, career.Local),
		})
	})
	return parts
}
