package career

import (
	"cmp"
	"slices"
)

// candidate is a route with all that it is judged by.
type candidate struct {
	route   *Route
	figures figures
	roles   []string // slugs of the steps
	plan    *studyPlan
}

// newCandidate makes a route of a way, its first transition and a plan.
func newCandidate(way []*Role, first *Transition, plan *studyPlan, s *routeSearch, complete bool) *candidate {
	c := &candidate{figures: plan.figures, plan: plan}
	c.route = &Route{
		Steps:      make([]*Step, len(way)),
		Weeks:      plan.figures.weeks,
		WeeksKnown: !plan.figures.weeksUnknown,
		CostSEK:    plan.figures.costSEK(),
		Complete:   complete,
	}
	transition := first
	have := newStock(s.market.start.asHoldings(), s.day)
	for i, role := range way {
		c.roles = append(c.roles, role.Slug)
		if i > 0 {
			transition = transitionBetween(way[i-1], role)
		}
		c.route.Steps[i] = newStep(role, transition, plan.steps[i], have)
	}
	return c
}

func transitionBetween(from, to *Role) *Transition {
	at := slices.IndexFunc(from.Outgoing, func(t *Transition) bool { return t.To == to })
	return from.Outgoing[at]
}

// newStep enters a role with the offers it takes; have is what there was before, and gets them.
func newStep(role *Role, transition *Transition, offers []*EducationOffer, have *stock) *Step {
	before := assess(role.ProfileAt(have.day).Required, have.asHoldings(), have.day)
	var so figures
	for _, offer := range offers {
		so = so.plus(offer)
		have.add(offer)
	}
	return &Step{
		Transition: transition,
		Role:       role,
		Missing:    lacking(before, have),
		Offers:     slices.Clip(append([]*EducationOffer{}, offers...)),
		Weeks:      so.weeks,
		CostSEK:    so.costSEK(),
	}
}

// lacking are the leaves that a step meets, and those it still lacks afterwards.
func lacking(before *Assessment, after *stock) []Requirement {
	lacking := []Requirement{}
	claims := map[string]bool{}
	note := func(leaf Requirement) {
		if !claims[leaf.claim()] {
			claims[leaf.claim()] = true
			lacking = append(lacking, leaf)
		}
	}
	now := assess(before.Requirement, after.asHoldings(), after.day)
	stillMissing := missing(now, after.day)
	var walk func(before, now *Assessment)
	walk = func(before, now *Assessment) {
		if before.Status == Met {
			return
		}
		for i := range before.Of {
			walk(before.Of[i], now.Of[i])
		}
		leaf := before.Requirement
		if leaf.claim() != "" && (now.Status == Met || slices.ContainsFunc(stillMissing, func(r Requirement) bool { return r.claim() == leaf.claim() })) {
			note(leaf)
		}
	}
	walk(before, now)
	return lacking
}

func (f figures) costSEK() *int {
	if f.costUnknown {
		return nil
	}
	return &f.cost
}

// compare orders candidates with the same roles and figures: the surer transitions first.
func (c *candidate) compare(other *candidate) int {
	for i, step := range c.route.Steps {
		if sure := cmp.Compare(step.Transition.sureness(), other.route.Steps[i].Transition.sureness()); sure != 0 {
			return sure
		}
	}
	return c.plan.compare(other.plan)
}

// routeFront are the routes found so far that no other beats.
type routeFront struct{ candidates []*candidate }

// beats tells whether a route is at hand that is nowhere worse than the figures and somewhere better.
// An incomplete route never beats a complete one.
func (f *routeFront) beats(other figures, complete bool) bool {
	return slices.ContainsFunc(f.candidates, func(c *candidate) bool {
		return (c.route.Complete || !complete) && c.figures.dominates(other)
	})
}

// add keeps the candidate unless it is beaten, and drops those that it beats.
func (f *routeFront) add(c *candidate) {
	if f.beats(c.figures, c.route.Complete) {
		return
	}
	for i, other := range f.candidates {
		if other.figures.same(c.figures) && other.route.Complete == c.route.Complete && slices.Equal(other.roles, c.roles) {
			if c.compare(other) < 0 {
				f.candidates[i] = c
			}
			return
		}
	}
	f.candidates = append(slices.DeleteFunc(f.candidates, func(other *candidate) bool {
		return (c.route.Complete || !other.route.Complete) && c.figures.dominates(other.figures)
	}), c)
}

// routes are the first routes of the front in the order of the objective: complete ones first, ties
// by the slugs of their roles.
func (f *routeFront) routes(objective RouteObjective, first int) []*Route {
	balance := f.balance()
	slices.SortFunc(f.candidates, func(a, b *candidate) int {
		var byObjective int
		switch objective {
		case Fastest:
			byObjective = a.figures.compareWeeks(b.figures)
		case Cheapest:
			byObjective = a.figures.compareCost(b.figures)
		case FewestSteps:
			byObjective = cmp.Compare(a.figures.steps, b.figures.steps)
		case Balanced:
			byObjective = cmp.Or(
				cmp.Compare(boolRank(a.figures.costUnknown), boolRank(b.figures.costUnknown)),
				cmp.Compare(boolRank(a.figures.weeksUnknown), boolRank(b.figures.weeksUnknown)),
				cmp.Compare(balance(a.figures), balance(b.figures)),
			)
		}
		return cmp.Or(
			cmp.Compare(boolRank(!a.route.Complete), boolRank(!b.route.Complete)),
			byObjective,
			slices.Compare(a.roles, b.roles),
			slices.Compare(a.plan.slugs(), b.plan.slugs()),
		)
	})
	routes := []*Route{}
	for _, c := range f.candidates[:min(first, len(f.candidates))] {
		routes = append(routes, c.route)
	}
	return routes
}

// balance gives the sum of each known measure divided by the front's smallest positive value of it.
func (f *routeFront) balance() func(figures) float64 {
	measures := []func(figures) (int, bool){
		func(f figures) (int, bool) { return f.weeks, !f.weeksUnknown },
		func(f figures) (int, bool) { return f.cost, !f.costUnknown },
		func(f figures) (int, bool) { return f.steps, true },
	}
	smallest := make([]int, len(measures))
	for _, c := range f.candidates {
		for i, measure := range measures {
			if value, known := measure(c.figures); known && value > 0 && (smallest[i] == 0 || value < smallest[i]) {
				smallest[i] = value
			}
		}
	}
	return func(of figures) float64 {
		var sum float64
		for i, measure := range measures {
			if value, known := measure(of); known && smallest[i] > 0 {
				sum += float64(value) / float64(smallest[i])
			}
		}
		return sum
	}
}
