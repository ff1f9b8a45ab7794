package career

import (
	"cmp"
	"slices"
)

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
			byObjective = a.figures.weeks.compareShown(b.figures.weeks)
		case Cheapest:
			byObjective = a.figures.cost.compareShown(b.figures.cost)
		case FewestSteps:
			byObjective = cmp.Compare(a.figures.steps, b.figures.steps)
		case Balanced:
			byObjective = cmp.Or(
				cmp.Compare(min(a.figures.cost.unknown, 1), min(b.figures.cost.unknown, 1)),
				cmp.Compare(min(a.figures.weeks.unknown, 1), min(b.figures.weeks.unknown, 1)),
				cmp.Compare(balance(a.figures), balance(b.figures)),
			)
		}
		return cmp.Or(
			completeFirst(a.route, b.route),
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

func completeFirst(a, b *Route) int {
	switch {
	case a.Complete == b.Complete:
		return 0
	case a.Complete:
		return -1
	}
	return 1
}

// balance gives the sum of each known measure divided by the front's smallest positive value of it.
func (f *routeFront) balance() func(figures) float64 {
	measures := func(of figures) []measure { return []measure{of.weeks, of.cost, {known: of.steps}} }
	smallest := make([]int, 3)
	for _, c := range f.candidates {
		for i, m := range measures(c.figures) {
			if m.unknown == 0 && m.known > 0 && (smallest[i] == 0 || m.known < smallest[i]) {
				smallest[i] = m.known
			}
		}
	}
	return func(of figures) (sum float64) {
		for i, m := range measures(of) {
			if m.unknown == 0 && smallest[i] > 0 {
				sum += float64(m.known) / float64(smallest[i])
			}
		}
		return sum
	}
}
