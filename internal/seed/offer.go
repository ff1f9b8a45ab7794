package seed

import "blommaut/internal/career"

// offer reads an offer. A field that is left out is not known.
func (r *reading) offer(slug string, v value) {
	if !r.at("offer", slug, v) {
		return
	}
	f := v.fields()
	defer f.close()
	r.records.Offers = append(r.records.Offers, &career.EducationOffer{
		Slug:             slug,
		NameText:         f.must("name").word(),
		DescriptionText:  f.must("description").word(),
		ProviderSlug:     f.must("provider").text(),
		Place:            optional(f, "place", value.text),
		Form:             f.must("form").form(),
		Pace:             optional(f, "pace", value.whole),
		WhileWorking:     optional(f, "whileWorking", value.yes),
		PublishedWeeks:   optional(f, "weeks", value.whole),
		Amount:           optional(f, "credits", value.points),
		Unit:             optional(f, "unit", value.unit),
		SubjectSlug:      optional(f, "subject", value.text),
		CostSEK:          optional(f, "costSEK", value.whole),
		Seats:            optional(f, "seats", value.whole),
		SourceName:       f.must("source").text(),
		StartDates:       orZero(f, "startDates", value.dates),
		EntryRequirement: orZero(f, "entryRequirement", value.requirement),
		LeadsToSlugs:     orZero(f, "leadsTo", value.texts),
	})
}

func (v value) dates() []career.Date { return itemsAs(v, value.date) }

func (v value) form() career.EducationForm {
	return oneOf(v, career.ProgrammeForm, career.InternalCourse, career.ExternalCourse, career.Lecture,
		career.ExperienceExchange, career.Distance, career.Commissioned, career.Apprenticeship,
		career.ShortCourse, career.ELearning, career.Film, career.SupervisedPractice, career.Validation,
		career.Application)
}
