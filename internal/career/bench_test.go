package career

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// grownCatalogue is a made-up catalogue of a size, built as the published one is: families of roles that
// share a programme, degrees with a licence, specialists with credits in a subject, chiefs with any of
// two degrees, offers of each education at several paces, many of an unknown cost.
type grownCatalogue struct {
	random *rand.Rand
	Records
}

func grow(roles, offers int) Records {
	g := &grownCatalogue{random: rand.New(rand.NewPCG(1, 2))}
	g.Records = recordsOf(nil, nil, nil, nil, nil)
	families := roles / 10
	for family := range families {
		g.addFamily(family)
	}
	for i := range roles * 2 {
		from, to := g.random.IntN(roles), g.random.IntN(roles)
		if from/10 != to/10 && i%4 == 0 { // a few ways lead to another family
			g.addTransition(from, to)
		}
	}
	educations := len(g.Offers)
	for i := educations; i < offers; i++ {
		again := *g.Offers[g.random.IntN(educations)]
		again.Slug = fmt.Sprint("o", i)
		g.vary(&again)
		g.Offers = append(g.Offers, &again)
	}
	return g.Records
}

// addFamily adds ten roles: one open, three at the base, two deepened, three specialists and a chief.
func (g *grownCatalogue) addFamily(family int) {
	slug := func(what string) string { return fmt.Sprint(what, family) }
	holds := func(q string) Requirement { return &HoldsQualification{QualificationSlug: q} }
	g.addEducation(slug("programme"), 1500, GY, nil)
	g.addEducation(slug("degree"), 180, HP, holds(slug("programme")))
	g.addEducation(slug("master"), 240, HP, holds(slug("programme")))
	g.addEducation(slug("licence"), 0, "", holds(slug("degree")))
	g.Subjects = append(g.Subjects, &Subject{Slug: slug("subject"), NameText: text("subject")})
	inDepth := []string{slug("subject")}
	for _, amount := range []Points{300, 600} {
		g.addCredits(fmt.Sprint(slug("hp"), "-", amount), amount, HP, inDepth[0], holds(slug("degree")))
	}
	for _, amount := range []Points{1000, 2000} {
		g.addCredits(fmt.Sprint(slug("yh"), "-", amount), amount, YH, inDepth[0], holds(slug("programme")))
	}
	licensed := func() Requirement { return NewAllOf(holds(slug("degree")), holds(slug("licence"))) }
	hp := func() Requirement { return &HoldsCredits{Amount: 600, Unit: HP, SubjectSlugs: inDepth} }
	yh := func() Requirement { return &HoldsCredits{Amount: 2000, Unit: YH, SubjectSlugs: inDepth} }
	for i, role := range []struct {
		level    Level
		required Requirement
	}{
		{Entry, &NothingRequired{}},
		{Base, holds(slug("programme"))},
		{Base, licensed()},
		{Base, holds(slug("degree"))},
		{Deepened, NewAllOf(holds(slug("programme")), NewAnyOf(yh(), hp()))},
		{Deepened, NewAllOf(holds(slug("programme")), &HoldsStudyYears{Years: 10})},
		{Specialist, NewAllOf(holds(slug("programme")), yh())},
		{Specialist, NewAllOf(licensed(), hp())},
		{Specialist, NewAllOf(holds(slug("degree")), NewAtLeast(1, yh(), hp()))},
		{Leadership, NewAnyOf(holds(slug("degree")), holds(slug("master")))},
	} {
		number := family*10 + i
		name := fmt.Sprint("r", number)
		g.Roles = append(g.Roles, testRole(name, role.level))
		g.Profiles = append(g.Profiles, testProfile(name, role.required))
		if i > 0 {
			g.addTransition(number-1, number)
			g.addTransition(family*10+g.random.IntN(i), number)
		}
	}
}

func (g *grownCatalogue) addTransition(from, to int) {
	way := &Transition{
		FromSlug: fmt.Sprint("r", from), ToSlug: fmt.Sprint("r", to),
		Orientation: Expert, OrientationSourceName: "test", Status: Proposed, SourceName: "test",
	}
	if from != to && !slices.ContainsFunc(g.Transitions, func(t *Transition) bool { return t.Key() == way.Key() }) {
		g.Transitions = append(g.Transitions, way)
	}
}

// addEducation adds a qualification with its length, none for a licence, and an offer that leads to it.
func (g *grownCatalogue) addEducation(slug string, length Points, unit CreditUnit, entry Requirement) {
	q := &Qualification{Slug: slug, NameText: text(slug), DescriptionText: text(slug), Kind: Degree, SourceName: "test"}
	offer := testOffer(fmt.Sprint("o", len(g.Offers)), slug)
	if offer.EntryRequirement = entry; length > 0 {
		length *= 10
		q.Length, q.Unit = &length, &unit
		offer.Amount, offer.Unit = &length, &unit
	} else {
		offer.PublishedWeeks = new(int)
	}
	g.vary(offer)
	g.Qualifications = append(g.Qualifications, q)
	g.Offers = append(g.Offers, offer)
}

func (g *grownCatalogue) addCredits(slug string, amount Points, unit CreditUnit, subject string, entry Requirement) {
	offer := testOffer(fmt.Sprint("o", len(g.Offers)))
	offer.NameText, offer.Amount, offer.Unit, offer.SubjectSlug, offer.EntryRequirement = text(slug), &amount, &unit, &subject, entry
	g.vary(offer)
	g.Offers = append(g.Offers, offer)
}

// vary gives an offer a pace and a cost of its own.
func (g *grownCatalogue) vary(offer *EducationOffer) {
	pace, cost := []int{100, 75, 50, 25}[g.random.IntN(4)], 500*g.random.IntN(40)
	offer.Pace, offer.CostSEK = &pace, nil
	if g.random.IntN(2) == 0 {
		offer.CostSEK = &cost
	}
}

func BenchmarkRoutes(b *testing.B) {
	c := mustCatalogue(b, grow(500, 3000))
	h, err := c.Holdings(&HoldingsInput{Qualifications: []string{"programme0"}, CurrentRole: &c.roles["r1"].Slug})
	if err != nil {
		b.Fatal(err)
	}
	for _, to := range []string{"r2", "r4", "r7", "r8", "r9", "r245", "r247", "r248", "r249", "r498"} {
		b.Run(to, func(b *testing.B) {
			found := 0
			for b.Loop() {
				routes, err := c.Routes(b.Context(), h, RouteQuery{To: c.Role(to), Day: randomDay, Objective: Balanced, First: 100})
				if err != nil {
					b.Fatal(err)
				}
				found = len(routes)
			}
			b.ReportMetric(float64(found), "routes")
		})
	}
}

func BenchmarkEligibility(b *testing.B) {
	c := mustCatalogue(b, grow(500, 3000))
	h, err := c.Holdings(&HoldingsInput{Qualifications: []string{"programme0", "degree0"}})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		c.Role("r8").Eligibility(h, randomDay)
	}
}
