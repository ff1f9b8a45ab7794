package store_test

import (
	"fmt"

	"pgregory.net/rapid"

	"blommaut/internal/career"
)

// Random catalogues over a few slugs each, so that one shares much with the next. What others point to
// is always there; what may be left out sometimes is.

const source = "Källa"

// awkward are texts that something between Go and PostgreSQL might take for more than text.
func awkward() []string {
	return []string{"Omsorg", "?", "??", "?0", "'", `\`, `\u0041`, `"`, "%s", "$1", "NULL", "{}", "[]", "--", "ÅÄÖ åäö", "👩‍⚕️", "a\nb\tc", "\u2028", " ", "ē\u0304"}
}

func someText(t *rapid.T) career.Text {
	text := career.Text{career.SV: "T" + rapid.SampledFrom(awkward()).Draw(t, "text")}
	for _, language := range career.Languages()[1:] {
		if rapid.IntRange(0, 3).Draw(t, "translated") == 0 {
			text[language] = rapid.SampledFrom(awkward()).Draw(t, "translation")
		}
	}
	return text
}

func someTexts(t *rapid.T) []career.Text {
	return rapid.SliceOfN(rapid.Custom(someText), 0, 3).Draw(t, "texts")
}

func slugs(prefix string, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprint(prefix, i)
	}
	return all
}

// some of the slugs, in any order.
func some(t *rapid.T, all []string) []string {
	shuffled := rapid.Permutation(all).Draw(t, "order")
	return shuffled[:rapid.IntRange(0, len(all)).Draw(t, "how many")]
}

func one(t *rapid.T, all []string) string { return rapid.SampledFrom(all).Draw(t, "one") }

// maybe is a value or nil.
func maybe[T any](t *rapid.T, draw func(*rapid.T) T) *T {
	return rapid.Ptr(rapid.Custom(draw), true).Draw(t, "maybe")
}

func someDate(t *rapid.T) career.Date {
	return career.Date{Year: rapid.IntRange(1, 9999).Draw(t, "year"), Month: 2, Day: rapid.IntRange(1, 28).Draw(t, "day")}
}

func somePoints(t *rapid.T) career.Points {
	return career.Points(rapid.Int64Range(1, 1_000_000).Draw(t, "points"))
}

func someUnit(t *rapid.T) career.CreditUnit {
	return rapid.SampledFrom([]career.CreditUnit{career.HP, career.YH, career.GY}).Draw(t, "unit")
}

func someNumber(t *rapid.T) int { return rapid.IntRange(0, 1<<31-1).Draw(t, "number") }

func somePercent(t *rapid.T) int { return rapid.IntRange(1, 100).Draw(t, "percent") }

// someLength is an amount with its unit, or neither.
func someLength(t *rapid.T) (*career.Points, *career.CreditUnit) {
	amount := maybe(t, somePoints)
	if amount == nil {
		return nil, nil
	}
	unit := someUnit(t)
	return amount, &unit
}

func someTree(t *rapid.T) career.Requirement {
	switch rapid.IntRange(0, 5).Draw(t, "tree") {
	case 0:
		return nil
	case 1:
		return &career.NothingRequired{}
	}
	return somePart(t, 4)
}

func somePart(t *rapid.T, depth int) career.Requirement {
	kinds := 8
	if depth == 0 {
		kinds = 5
	}
	switch rapid.IntRange(0, kinds-1).Draw(t, "kind") {
	case 0:
		return &career.HoldsQualification{QualificationSlug: one(t, slugs("q", 5))}
	case 1:
		return &career.HoldsCredits{Amount: somePoints(t), Unit: someUnit(t), SubjectSlugs: some(t, slugs("s", 3))}
	case 2:
		return &career.HoldsStudyYears{Years: somePoints(t)}
	case 3:
		return &career.HoldsExperience{Months: 1 + someNumber(t)/2, RoleSlugs: some(t, slugs("r", 4))}
	case 4:
		return &career.HoldsPosition{RoleSlug: one(t, slugs("r", 4)), Since: maybe(t, someDate), Until: maybe(t, someDate)}
	}
	parts := make([]career.Requirement, rapid.IntRange(1, 12).Draw(t, "parts")) // "/10" sorts before "/2"
	if depth < 4 {
		parts = parts[:min(3, len(parts))]
	}
	for i := range parts {
		parts[i] = somePart(t, depth-1)
	}
	switch rapid.IntRange(0, 2).Draw(t, "group") {
	case 0:
		return career.NewAllOf(parts...)
	case 1:
		return career.NewAnyOf(parts...)
	}
	return career.NewAtLeast(rapid.IntRange(1, len(parts)).Draw(t, "count"), parts...)
}

func someRecords(t *rapid.T) career.Records {
	records := career.Records{
		Sources: []*career.Source{{
			Name: source, Publisher: one(t, awkward()), Date: someDate(t), DatePrecision: career.Day,
			URL: maybe(t, func(t *rapid.T) string { return "https://example.se/" + one(t, awkward()) }),
		}},
		Levels:     []*career.LevelDescription{{Level: career.Base, NameText: someText(t), DescriptionText: someText(t), SourceName: source}},
		Providers:  []*career.Provider{{Slug: "p", NameText: someText(t), Place: maybe(t, func(t *rapid.T) string { return one(t, awkward()) }), SourceName: source}},
		Programmes: []*career.NationalProgramme{{Slug: "n", NameText: someText(t), DescriptionText: someText(t), AgreementTo: 1 + someNumber(t)/2, JourneysPlanned: 1, SourceName: source}},
		Staircase:  []*career.StaircaseStep{{Number: 1, Slug: "step", NameText: someText(t), DescriptionText: someText(t), ConditionTexts: someTexts(t), SourceName: source}},
		Orientations: []*career.OrientationDescription{{
			Orientation: career.Expert, NameText: someText(t), FullNameText: someText(t), DescriptionText: someText(t), Position: someNumber(t), SourceName: source,
		}},
	}
	for position, area := range rapid.Permutation(slugs("a", 3)).Draw(t, "areas") {
		records.Areas = append(records.Areas, &career.Area{Slug: area, Position: position, NameText: someText(t)})
	}
	for _, subject := range slugs("s", 3) {
		records.Subjects = append(records.Subjects, &career.Subject{Slug: subject, NameText: someText(t)})
	}
	for _, word := range some(t, awkward()) {
		records.Synonyms = append(records.Synonyms, &career.Synonym{Word: word, Means: one(t, awkward())})
	}
	addQualifications(t, &records)
	addRoles(t, &records)
	addOffers(t, &records)
	addJourneys(t, &records)
	return records
}

func addQualifications(t *rapid.T, records *career.Records) {
	for i, slug := range slugs("q", 5) {
		q := &career.Qualification{Slug: slug, NameText: someText(t), DescriptionText: someText(t), Kind: career.Degree, SourceName: source}
		q.Length, q.Unit = someLength(t)
		if i > 0 {
			q.BroaderSlug = maybe(t, func(t *rapid.T) string { return one(t, slugs("q", i)) })
		}
		records.Qualifications = append(records.Qualifications, q)
	}
}

func addRoles(t *rapid.T, records *career.Records) {
	titles := rapid.Permutation(awkward()).Draw(t, "titles")
	for i, slug := range slugs("r", 4) {
		records.Roles = append(records.Roles, &career.Role{
			Slug: slug, TitleText: career.Text{career.SV: "T" + titles[i]}, SummaryText: someText(t), DescriptionText: someText(t),
			Kind: career.Position, Level: career.Base, LevelSourceName: source, AreaSlug: one(t, slugs("a", 3)),
			ProtectedTitle: rapid.Bool().Draw(t, "protected"), SourceName: source,
			TaskTexts: someTexts(t), TargetGroupTexts: someTexts(t), WorkplaceTexts: someTexts(t), ColleagueTexts: someTexts(t),
			WorksWithSlugs: some(t, slugs("r", 4)), SupervisesSlugs: some(t, slugs("r", 4)), DelegatesToSlugs: some(t, slugs("r", 4)),
		})
		for version := range rapid.IntRange(0, 2).Draw(t, "versions") {
			p := &career.RequirementProfile{
				RoleSlug: slug, Version: version + 1, ValidTo: &career.Date{Year: 2001 + version, Month: 1, Day: 1},
				SourceName: source, Required: someTree(t), Preferred: someTree(t),
			}
			if version > 0 {
				p.ValidFrom = &career.Date{Year: 2000 + version, Month: 1, Day: 1}
				p.NoteText = someText(t)
			}
			records.Profiles = append(records.Profiles, p)
		}
		for _, to := range some(t, slugs("r", 4)) {
			if to != slug {
				records.Transitions = append(records.Transitions, &career.Transition{
					FromSlug: slug, ToSlug: to, Orientation: career.Expert, OrientationSourceName: source,
					Status: rapid.SampledFrom([]career.TransitionStatus{career.Published, career.Proposed}).Draw(t, "status"), SourceName: source,
				})
			}
		}
	}
}

func addOffers(t *rapid.T, records *career.Records) {
	for _, slug := range some(t, slugs("o", 3)) {
		o := &career.EducationOffer{
			Slug: slug, NameText: someText(t), DescriptionText: someText(t), ProviderSlug: "p", Form: career.Distance,
			Place: maybe(t, func(t *rapid.T) string { return one(t, awkward()) }), Pace: maybe(t, somePercent),
			WhileWorking: rapid.Ptr(rapid.Bool(), true).Draw(t, "while working"), PublishedWeeks: maybe(t, someNumber),
			CostSEK: maybe(t, someNumber), Seats: maybe(t, someNumber), SourceName: source,
			EntryRequirement: someTree(t), LeadsToSlugs: some(t, slugs("q", 5)),
		}
		o.Amount, o.Unit = someLength(t)
		if o.Amount != nil {
			o.SubjectSlug = maybe(t, func(t *rapid.T) string { return one(t, slugs("s", 3)) })
		}
		for year := range rapid.IntRange(0, 3).Draw(t, "starts") {
			o.StartDates = append(o.StartDates, career.Date{Year: 2026 + year, Month: 8, Day: 31})
		}
		records.Offers = append(records.Offers, o)
	}
}

func addJourneys(t *rapid.T, records *career.Records) {
	for i, slug := range slugs("j", rapid.IntRange(0, 2).Draw(t, "journeys")) {
		j := &career.Journey{
			Slug: slug, NameText: someText(t), DescriptionText: someText(t), ProgrammeSlug: "n", Number: i + 1,
			SourceName: source, RoleSlugs: some(t, slugs("r", 4)),
		}
		for position, part := range some(t, slugs("part", 3)) {
			j.Parts = append(j.Parts, &career.JourneyPart{
				JourneySlug: slug, Slug: part, Position: position, NameText: someText(t), DescriptionText: someText(t),
				Form: career.Film, Level: career.Local,
			})
		}
		records.Journeys = append(records.Journeys, j)
	}
}
