package career

import (
	"context"
	"slices"
)

// Routes are the ways to a role that no other way beats in weeks, cost and steps together, best first
// by the objective. Nil holdings: nothing is known, so everything is to be learnt. The only error is
// that of a context that ended.
//
// A way that passes through more roles than another with the same end asks for all that the other
// asks for, and more. So only ways that cannot be shortened are looked at: a role of an open level,
// or one that a start leads to, comes first or not at all.
func (c *Catalogue) Routes(ctx context.Context, h *Holdings, query RouteQuery) ([]*Route, error) {
	if h.holdsPosition(query.To) || query.To.Eligibility(h, query.Day).Status == Eligible {
		return []*Route{{Steps: []*Step{}, WeeksKnown: true, CostSEK: new(int), Complete: true}}, nil
	}
	if query.To.ProfileAt(query.Day) == nil {
		return []*Route{}, nil
	}
	starts := c.starts(h, query.Day)
	if h == nil {
		h = &Holdings{}
	}
	s := &routeSearch{
		ctx:    ctx,
		day:    query.Day,
		starts: starts,
		market: newMarket(c.Offers, h, query.Day, query.WhileWorking),
		seen:   map[*Role][][]*Role{},
	}
	for ways := []way{{roles: []*Role{query.To}}}; len(ways) > 0; {
		var longer []way
		for _, way := range ways {
			grown, err := s.try(way)
			if err != nil {
				return nil, err
			}
			longer = append(longer, grown...)
		}
		ways = longer
	}
	return s.front.routes(query.Objective, query.First), nil
}

// holdsPosition tells whether somebody works as that now.
func (h *Holdings) holdsPosition(role *Role) bool {
	return h != nil && slices.ContainsFunc(h.positions, func(held position) bool { return held.role == role })
}

// starts are the roles to start from: those held now, else all that the holdings open.
func (c *Catalogue) starts(h *Holdings, day Date) []*Role {
	if h != nil && len(h.positions) > 0 {
		starts := make([]*Role, len(h.positions))
		for i, held := range h.positions {
			starts[i] = held.role
		}
		return starts
	}
	return keep(c.Roles, func(r *Role) bool { return r.Eligibility(h, day).Status == Eligible })
}

// routeSearch grows ways backwards from the role to reach, shortest first.
type routeSearch struct {
	ctx    context.Context //nolint:containedctx // lives for one search and stops it
	day    Date
	starts []*Role
	market *market
	seen   map[*Role][][]*Role // ways by the role they begin with
	front  routeFront
}

// way is roles to enter one after the other. It takes no less than one of its floors: those are
// the plans for all its roles but the first.
type way struct {
	roles  []*Role
	floors []figures
}

// try adds the routes of a way that has come to a start, or gives the ways that are one step longer.
func (s *routeSearch) try(w way) (longer []way, err error) {
	complete := !slices.ContainsFunc(w.roles, func(role *Role) bool { return len(s.market.granted(role)) > 0 })
	plans, err := s.market.plan(s.ctx, w.roles, func(so figures) bool { return s.beaten(so, w.floors, complete) })
	if err != nil || len(plans) == 0 {
		return nil, err // whatever is longer is beaten too
	}
	if first, reached := s.enter(w.roles[0]); reached {
		for _, plan := range plans {
			s.front.add(newCandidate(w.roles, first, plan, s, complete))
		}
		return nil, nil
	}
	floors := make([]figures, len(plans))
	for i, plan := range plans {
		floors[i] = plan.figures
	}
	for _, before := range w.roles[0].Incoming {
		if before.From.ProfileAt(s.day) == nil || slices.Contains(w.roles, before.From) {
			continue
		}
		if roles := append([]*Role{before.From}, w.roles...); s.isNew(roles) {
			longer = append(longer, way{roles, floors})
		}
	}
	return longer, nil
}

// beaten tells whether all that a plan on a way can grow into is beaten by a route at hand: it takes
// no less than now, and no less than one of the floors.
func (s *routeSearch) beaten(so figures, floors []figures, complete bool) bool {
	if len(floors) == 0 {
		return s.front.beats(so, complete)
	}
	return !slices.ContainsFunc(floors, func(floor figures) bool { return !s.front.beats(so.atLeast(floor), complete) })
}

// isNew tells whether no way from the same role passes through only roles that this one does too,
// and remembers it.
func (s *routeSearch) isNew(roles []*Role) bool {
	for _, known := range s.seen[roles[0]] {
		if !slices.ContainsFunc(known, func(role *Role) bool { return !slices.Contains(roles, role) }) {
			return false
		}
	}
	s.seen[roles[0]] = append(s.seen[roles[0]], roles)
	return true
}

// enter is the transition from a start into a role, the surest there is; nil where the role is of a
// level that is entered directly. Entered is false where neither leads there.
func (s *routeSearch) enter(role *Role) (transition *Transition, entered bool) {
	for _, incoming := range role.Incoming {
		if slices.Contains(s.starts, incoming.From) && (transition == nil || incoming.before(transition)) {
			transition = incoming
		}
	}
	return transition, transition != nil || role.Level.open() && len(s.starts) > 0
}

// sureness ranks a transition, the surest first; no transition comes last.
func (t *Transition) sureness() int {
	if t == nil {
		return 3
	}
	return slices.Index([]TransitionStatus{Published, Described, Proposed}, t.Status)
}

func (t *Transition) before(other *Transition) bool {
	if t.sureness() != other.sureness() {
		return t.sureness() < other.sureness()
	}
	return t.Key() < other.Key()
}
