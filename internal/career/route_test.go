package career

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The oracle walks every way through a small graph, long and roundabout ones too, and tries every set
// of offers for each.

func TestRoutesAgreeWithTheOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := randomRouteCatalogue(t)
		h := randomRouteHoldings(t, c)
		query := RouteQuery{
			Day:          randomDay,
			Objective:    rapid.SampledFrom([]RouteObjective{Fastest, Cheapest, FewestSteps, Balanced}).Draw(t, "objective"),
			WhileWorking: rapid.IntRange(0, 3).Draw(t, "while working") == 0,
			First:        rapid.IntRange(1, 5).Draw(t, "first"),
		}
		for _, query.To = range c.Roles {
			got, err := c.Routes(t.Context(), h, query)
			if err != nil {
				t.Fatal(err)
			}
			if diff := gocmp.Diff(oracleRoutes(c, h, query), summaries(got)); diff != "" {
				t.Fatalf("to %s (-want +got):\n%s", query.To.Slug, diff)
			}
			for _, route := range got {
				checkFollowable(t, route, h, query)
			}
		}
	})
}

// checkFollowable takes the offers in their order and enters each role on the way.
func checkFollowable(t *rapid.T, route *Route, h *Holdings, query RouteQuery) {
	if h == nil {
		h = &Holdings{}
	}
	have := newStock(h, query.Day)
	weeks := 0
	for _, step := range route.Steps {
		weeks += step.Weeks
		for _, offer := range step.Offers {
			if offer.EntryRequirement != nil && !have.meets(offer.EntryRequirement, nil) {
				t.Fatalf("%s is taken before its entry requirement is met", offer.Slug)
			}
			if query.WhileWorking && (offer.WhileWorking == nil || !*offer.WhileWorking) {
				t.Fatalf("%s is not known to allow work", offer.Slug)
			}
			have.add(offer)
		}
		if route.Complete && !have.meets(step.Role.ProfileAt(query.Day).Required, nil) {
			t.Fatalf("%s is entered without its requirements", step.Role.Slug)
		}
		if len(step.Offers) > 0 && len(step.Missing) == 0 {
			t.Fatalf("%s has offers but nothing missing", step.Role.Slug)
		}
	}
	if weeks != route.Weeks {
		t.Fatalf("the steps take %d weeks, the route %d", weeks, route.Weeks)
	}
}

// summary is what a route is compared by.
type summary struct {
	Roles, Statuses, Offers []string
	Weeks, Cost             string
	Complete                bool
}

func summaries(routes []*Route) []summary {
	all := []summary{}
	for _, route := range routes {
		s := summary{Weeks: "unknown", Cost: "unknown", Complete: route.Complete}
		if route.WeeksKnown {
			s.Weeks = fmt.Sprint(route.Weeks)
		}
		if route.CostSEK != nil {
			s.Cost = fmt.Sprint(*route.CostSEK)
		}
		for _, step := range route.Steps {
			s.Roles = append(s.Roles, step.Role.Slug)
			s.Statuses = append(s.Statuses, statusOf(step.Transition))
			for _, offer := range step.Offers {
				s.Offers = append(s.Offers, offer.Slug)
			}
		}
		slices.Sort(s.Offers)
		all = append(all, s)
	}
	return all
}

func statusOf(t *Transition) string {
	if t == nil {
		return "direct"
	}
	return string(t.Status)
}

type oracleRoute struct {
	summary
	figures figures
}

func oracleRoutes(c *Catalogue, h *Holdings, query RouteQuery) []summary {
	if h != nil && slices.ContainsFunc(h.positions, func(p position) bool { return p.role == query.To }) || query.To.Eligibility(h, query.Day).Status == Eligible {
		return []summary{{Weeks: "0", Cost: "0", Complete: true}}
	}
	var starts []*Role
	for _, role := range c.Roles {
		if h != nil && len(h.positions) > 0 {
			starts = []*Role{h.positions[0].role}
			break
		}
		if role.Eligibility(h, query.Day).Status == Eligible {
			starts = append(starts, role)
		}
	}
	if h == nil {
		h = &Holdings{}
	}
	var usable []*EducationOffer
	for _, offer := range c.Offers {
		if !query.WhileWorking || offer.WhileWorking != nil && *offer.WhileWorking {
			usable = append(usable, offer)
		}
	}
	everything, _ := oracleTake(usable, h, query.Day)
	var all []oracleRoute
	for _, start := range starts {
		oracleWays(c, []*Role{start}, query, func(way []*Role) {
			all = append(all, oraclePlans(c, way, usable, everything, h, query.Day)...)
		})
	}
	return oracleFront(all, query)
}

// oracleWays visits every way without circles to the role.
func oracleWays(c *Catalogue, way []*Role, query RouteQuery, visit func([]*Role)) {
	last := way[len(way)-1]
	if last == query.To {
		visit(way)
		return
	}
	for _, next := range c.Roles {
		joined := c.Transition(last, next) != nil
		open := next.Level == Entry || next.Level == Base
		if slices.Contains(way, next) || next.ProfileAt(query.Day) == nil || !joined && !open {
			continue
		}
		oracleWays(c, append(slices.Clip(way), next), query, visit)
	}
}

// oracleTake takes offers as long as one is open, and tells whether all were.
func oracleTake(offers []*EducationOffer, h *Holdings, day Date) (*Holdings, bool) {
	left := slices.Clone(offers)
	for {
		at := slices.IndexFunc(left, func(o *EducationOffer) bool {
			return o.EntryRequirement == nil || assess(o.EntryRequirement, h, day).Status == Met
		})
		if at < 0 {
			return h, len(left) == 0
		}
		next := *h
		next.qualifications = append(slices.Clip(h.qualifications), left[at].LeadsTo...)
		if left[at].givesOwnCredits() {
			next.credits = append(slices.Clip(h.credits), credits{amount: *left[at].Amount, unit: *left[at].Unit, subject: left[at].CreditSubject})
		}
		h, left = &next, slices.Delete(left, at, at+1)
	}
}

// oraclePlans are the routes of every set of offers that opens all roles of a way.
func oraclePlans(c *Catalogue, way []*Role, usable []*EducationOffer, everything, h *Holdings, day Date) []oracleRoute {
	granted := map[*Role][]string{}
	complete := true
	for _, role := range way[1:] {
		granted[role] = claimsOf(missing(assess(role.ProfileAt(day).Required, everything, day), day))
		complete = complete && len(granted[role]) == 0
	}
	var routes []oracleRoute
	for chosen := range 1 << len(usable) {
		var offers []*EducationOffer
		r := oracleRoute{summary: summary{Complete: complete}, figures: figures{steps: len(way) - 1}}
		for i, offer := range usable {
			if chosen&(1<<i) != 0 {
				offers = append(offers, offer)
				r.Offers = append(r.Offers, offer.Slug)
				r.figures = r.figures.plus(offer)
			}
		}
		have, all := oracleTake(offers, h, day)
		if !all {
			continue
		}
		opens := true
		for i, role := range way[1:] {
			r.Roles = append(r.Roles, role.Slug)
			r.Statuses = append(r.Statuses, statusOf(c.Transition(way[i], role)))
			opens = opens && oracleStatus(role.ProfileAt(day).Required, have, granted[role]) == Met
		}
		if !opens {
			continue
		}
		r.Weeks, r.Cost = "unknown", "unknown"
		if r.figures.weeks.unknown == 0 {
			r.Weeks = fmt.Sprint(r.figures.weeks.known)
		}
		if r.figures.cost.unknown == 0 {
			r.Cost = fmt.Sprint(r.figures.cost.known)
		}
		routes = append(routes, r)
	}
	return routes
}

// oracleFront keeps what nothing beats, one route of each roles and figures, in the order asked for.
func oracleFront(all []oracleRoute, query RouteQuery) []summary {
	const unknown = 1 << 30
	measures := func(r oracleRoute) [3]int {
		m := [3]int{r.figures.weeks.known, r.figures.cost.known, r.figures.steps}
		if r.figures.weeks.unknown > 0 {
			m[0] = unknown
		}
		if r.figures.cost.unknown > 0 {
			m[1] = unknown
		}
		return m
	}
	sure := func(statuses []string) string {
		key := ""
		for _, status := range statuses {
			key += fmt.Sprint(slices.Index([]string{"PUBLISHED", "DESCRIBED", "PROPOSED", "direct"}, status))
		}
		return key
	}
	var front []oracleRoute
	for _, r := range all {
		beaten := slices.ContainsFunc(all, func(other oracleRoute) bool {
			a, b := measures(other), measures(r)
			return a != b && a[0] <= b[0] && a[1] <= b[1] && a[2] <= b[2] && (other.Complete || !r.Complete)
		})
		if !beaten {
			front = append(front, r)
		}
	}
	slices.SortFunc(front, func(a, b oracleRoute) int {
		return cmp.Or(
			slices.Compare(a.Roles, b.Roles), cmp.Compare(fmt.Sprint(measures(a)), fmt.Sprint(measures(b))),
			cmp.Compare(sure(a.Statuses), sure(b.Statuses)),
			cmp.Compare(a.figures.cost.unknown, b.figures.cost.unknown), cmp.Compare(a.figures.cost.known, b.figures.cost.known),
			cmp.Compare(a.figures.weeks.unknown, b.figures.weeks.unknown), cmp.Compare(a.figures.weeks.known, b.figures.weeks.known),
			cmp.Compare(len(a.Offers), len(b.Offers)), slices.Compare(a.Offers, b.Offers),
		)
	})
	front = slices.CompactFunc(front, func(a, b oracleRoute) bool {
		return slices.Equal(a.Roles, b.Roles) && measures(a) == measures(b)
	})
	smallest := [3]int{unknown, unknown, unknown}
	for _, r := range front {
		for i, value := range measures(r) {
			if value > 0 {
				smallest[i] = min(smallest[i], value)
			}
		}
	}
	key := func(r oracleRoute) []float64 {
		m := measures(r)
		switch query.Objective {
		case Fastest:
			return []float64{float64(m[0])}
		case Cheapest:
			return []float64{float64(m[1])}
		case FewestSteps:
			return []float64{float64(m[2])}
		case Balanced:
		}
		key := []float64{0, 0, 0}
		for i, value := range m {
			if value == unknown {
				key[1-i] = 1 // unknown cost weighs most, then unknown weeks
			} else {
				key[2] += float64(value) / float64(smallest[i])
			}
		}
		return key
	}
	slices.SortFunc(front, func(a, b oracleRoute) int {
		return cmp.Or(
			cmp.Compare(fmt.Sprint(b.Complete), fmt.Sprint(a.Complete)),
			slices.Compare(key(a), key(b)), slices.Compare(a.Roles, b.Roles), slices.Compare(a.Offers, b.Offers),
		)
	})
	routes := []summary{}
	for _, r := range front[:min(query.First, len(front))] {
		routes = append(routes, r.summary)
	}
	return routes
}

// randomRouteCatalogue has five roles, the first open to all, and up to six offers.
func randomRouteCatalogue(t *rapid.T) *Catalogue {
	var roles []*Role
	var profiles []*RequirementProfile
	var transitions []*Transition
	for i := range 5 {
		slug := fmt.Sprint("r", i)
		level := Entry
		required := Requirement(&NothingRequired{})
		if i > 0 {
			level = rapid.SampledFrom([]Level{Base, Deepened, Specialist, Leadership}).Draw(t, "level")
			required = randomTree(t, 2)
		}
		roles = append(roles, testRole(slug, level))
		if i == 0 || rapid.IntRange(0, 9).Draw(t, "profile") > 0 {
			profiles = append(profiles, testProfile(slug, required))
		}
		for j := range 5 {
			if i != j && rapid.IntRange(0, 3).Draw(t, "transition") == 0 {
				transitions = append(transitions, &Transition{
					FromSlug: slug, ToSlug: fmt.Sprint("r", j), Orientation: Expert, OrientationSourceName: "test", SourceName: "test",
					Status: rapid.SampledFrom([]TransitionStatus{Published, Described, Proposed}).Draw(t, "status"),
				})
			}
		}
	}
	var offers []*EducationOffer
	for i := range rapid.IntRange(1, 6).Draw(t, "offers") {
		offers = append(offers, randomOffer(t, fmt.Sprint("o", i)))
	}
	return mustCatalogue(t, recordsOf(randomQualifications(t), roles, profiles, transitions, offers))
}

func randomOffer(t *rapid.T, slug string) *EducationOffer {
	offer := testOffer(slug)
	offer.LeadsToSlugs = randomSlugs(t, "q", 6)
	maybe := func(name string, values ...int) *int {
		if rapid.IntRange(0, 3).Draw(t, name+" known") == 0 {
			return nil
		}
		value := rapid.SampledFrom(values).Draw(t, name)
		return &value
	}
	offer.PublishedWeeks = maybe("weeks", 0, 10, 20, 30)
	offer.CostSEK = maybe("cost", 0, 100, 200)
	if working := maybe("working", 0, 1); working != nil {
		beside := *working == 1
		offer.WhileWorking = &beside
	}
	if rapid.Bool().Draw(t, "credits") {
		amount, unit := Points(rapid.IntRange(1, 4).Draw(t, "amount")*300), randomUnit(t)
		offer.Amount, offer.Unit = &amount, &unit
		if rapid.Bool().Draw(t, "subject") {
			subject := slugOf(t, "s", 2)
			offer.SubjectSlug = &subject
		}
	}
	if rapid.IntRange(0, 2).Draw(t, "entry") == 0 {
		offer.EntryRequirement = randomTree(t, 1)
	}
	return offer
}

func randomRouteHoldings(t *rapid.T, c *Catalogue) *Holdings {
	if rapid.IntRange(0, 4).Draw(t, "nothing known") == 0 {
		return nil
	}
	input := &HoldingsInput{}
	if rapid.Bool().Draw(t, "educated") {
		input.Qualifications = []string{slugOf(t, "q", 6)}
	}
	if rapid.Bool().Draw(t, "employed") {
		role := slugOf(t, "r", 5)
		input.CurrentRole = &role
		input.PermanentSince = &Date{2019, 1, 1}
	}
	h, err := c.Holdings(input)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
