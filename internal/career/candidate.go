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
		Weeks:      plan.figures.weeks.known,
		WeeksKnown: plan.figures.weeks.unknown == 0,
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
		c.route.Steps[i] = newStep(role, transition, plan.onStep(i), have)
	}
	return c
}

func transitionBetween(from, to *Role) *Transition {
	at := slices.IndexFunc(from.Outgoing, func(t *Transition) bool { return t.To == to })
	return from.Outgoing[at]
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
