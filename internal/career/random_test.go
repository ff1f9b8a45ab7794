package career

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// Small random catalogues, where every leaf can be met, missed or half met.

var randomDay = Date{2026, 1, 1}

func text(s string) Text { return Text{SV: s, EN: s} }

func randomTree(t *rapid.T, depth int) Requirement {
	if depth > 0 && rapid.Bool().Draw(t, "group") {
		parts := make([]Requirement, rapid.IntRange(1, 3).Draw(t, "parts"))
		for i := range parts {
			parts[i] = randomTree(t, depth-1)
		}
		switch rapid.IntRange(0, 2).Draw(t, "sort of group") {
		case 0:
			return NewAllOf(parts...)
		case 1:
			return NewAnyOf(parts...)
		}
		return NewAtLeast(rapid.IntRange(1, len(parts)).Draw(t, "enough"), parts...)
	}
	switch rapid.IntRange(0, 9).Draw(t, "leaf") {
	case 0, 1, 2, 3:
		return &HoldsQualification{QualificationSlug: slugOf(t, "q", 6)}
	case 4, 5, 6:
		var subjects []string
		for i := range rapid.IntRange(0, 2).Draw(t, "subjects") {
			subjects = append(subjects, fmt.Sprint("s", i))
		}
		return &HoldsCredits{Amount: Points(rapid.IntRange(1, 4).Draw(t, "minimum")) * 300, Unit: randomUnit(t), SubjectSlugs: subjects}
	case 7:
		return &HoldsStudyYears{Years: Points(rapid.SampledFrom([]int{5, 10, 20}).Draw(t, "years"))}
	case 8:
		return &HoldsExperience{Months: rapid.IntRange(1, 3).Draw(t, "months"), RoleSlugs: []string{"r0", "r1"}}
	}
	until := &Date{2026 + rapid.IntRange(-1, 1).Draw(t, "until"), 1, 1}
	return &HoldsPosition{RoleSlug: slugOf(t, "r", 3), Since: &Date{2020, 1, 1}, Until: until}
}

func slugOf(t *rapid.T, prefix string, n int) string {
	return fmt.Sprint(prefix, rapid.IntRange(0, n-1).Draw(t, prefix))
}

func randomUnit(t *rapid.T) CreditUnit {
	return rapid.SampledFrom([]CreditUnit{HP, YH, GY}).Draw(t, "unit")
}

// randomQualifications are six, some of them narrower than others, some with a length.
func randomQualifications(t *rapid.T) []*Qualification {
	qualifications := make([]*Qualification, 6)
	for i := range qualifications {
		q := &Qualification{
			Slug: fmt.Sprint("q", i), NameText: text("q"), DescriptionText: text("q"), Kind: Degree, SourceName: "test",
		}
		if i > 0 && rapid.Bool().Draw(t, "narrower") {
			broader := slugOf(t, "q", i)
			q.BroaderSlug = &broader
		}
		if rapid.Bool().Draw(t, "has length") {
			length, unit := Points(rapid.IntRange(1, 12).Draw(t, "length")*100), randomUnit(t)
			q.Length, q.Unit = &length, &unit
		}
		qualifications[i] = q
	}
	return qualifications
}

// recordsOf are the records that every test catalogue needs around what it is about.
func recordsOf(qualifications []*Qualification, roles []*Role, profiles []*RequirementProfile, transitions []*Transition, offers []*EducationOffer) Records {
	return Records{
		Sources:        []*Source{{Name: "test", Publisher: "test", Date: randomDay, DatePrecision: Day}},
		Areas:          []*Area{{Slug: "area", NameText: text("area")}},
		Subjects:       []*Subject{{Slug: "s0", NameText: text("s0")}, {Slug: "s1", NameText: text("s1")}},
		Providers:      []*Provider{{Slug: "provider", NameText: text("provider"), SourceName: "test"}},
		Qualifications: qualifications,
		Roles:          roles,
		Profiles:       profiles,
		Transitions:    transitions,
		Offers:         offers,
	}
}

func testRole(slug string, level Level) *Role {
	return &Role{
		Slug: slug, TitleText: text(slug), SummaryText: text(slug), DescriptionText: text(slug), Kind: Position,
		Level: level, LevelSourceName: "test", AreaSlug: "area", SourceName: "test",
	}
}

func testOffer(slug string, leadsTo ...string) *EducationOffer {
	return &EducationOffer{
		Slug: slug, NameText: text(slug), DescriptionText: text(slug), ProviderSlug: "provider",
		Form: ProgrammeForm, LeadsToSlugs: leadsTo, SourceName: "test",
	}
}

func testProfile(role string, required Requirement) *RequirementProfile {
	return &RequirementProfile{RoleSlug: role, Version: 1, Required: required, SourceName: "test"}
}

func randomHoldings(t *rapid.T, c *Catalogue) *Holdings {
	if rapid.IntRange(0, 9).Draw(t, "nothing known") == 0 {
		return nil
	}
	input := &HoldingsInput{
		Qualifications: randomSlugs(t, "q", 6),
		InProgress:     randomSlugs(t, "q", 6),
		Unsure:         randomSlugs(t, "q", 6),
	}
	for range rapid.IntRange(0, 3).Draw(t, "credits") {
		given := CreditsInput{Amount: float64(rapid.IntRange(0, 8).Draw(t, "amount") * 20), Unit: randomUnit(t)}
		if rapid.Bool().Draw(t, "has subject") {
			subject := slugOf(t, "s", 2)
			given.Subject = &subject
		}
		input.Credits = append(input.Credits, given)
	}
	for range rapid.IntRange(0, 2).Draw(t, "experience") {
		input.Experience = append(input.Experience, ExperienceInput{slugOf(t, "r", 3), rapid.IntRange(0, 3).Draw(t, "months")})
	}
	if rapid.Bool().Draw(t, "employed") {
		role := slugOf(t, "r", 3)
		input.CurrentRole = &role
		if rapid.Bool().Draw(t, "permanent") {
			input.PermanentSince = &Date{2019 + rapid.IntRange(0, 2).Draw(t, "since"), 1, 1}
		}
	}
	for id, requirement := range c.requirements {
		if requirement.claim() != "" && rapid.IntRange(0, 5).Draw(t, "doubt") == 0 {
			input.Unsure = append(input.Unsure, id)
		}
	}
	h, err := c.Holdings(input)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func randomSlugs(t *rapid.T, prefix string, n int) []string {
	var slugs []string
	for i := range n {
		if rapid.IntRange(0, 2).Draw(t, prefix) == 0 {
			slugs = append(slugs, fmt.Sprint(prefix, i))
		}
	}
	return slugs
}

func mustCatalogue(t interface{ Fatal(...any) }, records Records) *Catalogue {
	c, err := NewCatalogue(1, records)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestRandomCataloguesHoldTogether(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) { randomEligibilityCatalogue(t) })
}

func randomEligibilityCatalogue(t *rapid.T) *Catalogue {
	roles := []*Role{testRole("r0", Entry), testRole("r1", Base), testRole("r2", Specialist)}
	return mustCatalogue(t, recordsOf(randomQualifications(t), roles,
		[]*RequirementProfile{testProfile("r2", randomTree(t, 3))}, nil, nil))
}
