package career

import (
	"context"
	"slices"
)

// studyPlan is a choice of offers that opens roles one after the other.
type studyPlan struct {
	figures figures
	steps   [][]*EducationOffer // for each role, in the order to take them
}

// slugs are the offers' slugs, sorted: what decides between plans that are alike otherwise.
func (p *studyPlan) slugs() []string {
	var slugs []string
	for _, offers := range p.steps {
		for _, offer := range offers {
			slugs = append(slugs, offer.Slug)
		}
	}
	slices.Sort(slugs)
	return slugs
}

// beats tells whether a plan that has come to these figures, and can only grow, is not worth going on.
func (p *studyPlan) beats(so figures) bool {
	return p.figures.dominates(so) || p.figures.same(so) && p.figures.compareRest(so) < 0
}

// compare orders plans of the same figures.
func (p *studyPlan) compare(other *studyPlan) int {
	if rest := p.figures.compareRest(other.figures); rest != 0 {
		return rest
	}
	return slices.Compare(p.slugs(), other.slugs())
}

// planner finds the best study plans by depth first: it takes the goals in order and branches wherever
// there is a choice. An offer's own entry requirement becomes a goal before the offer is taken, so
// every plan can be followed in its order.
type planner struct {
	ctx    context.Context //nolint:containedctx // lives for one search and stops it
	market *market
	stock  *stock
	beaten func(figures) bool

	plans   []*studyPlan
	steps   [][]*EducationOffer
	visited int
}

// goal is what remains to be done, as a list: meet a requirement, take an offer whose entry
// requirement is met by then, or go on to the next role. Exactly one of the three is set.
type goal struct {
	meet     Requirement
	granted  claims // taken as met within meet
	from     int    // of the offers toward meet, those before this one have had their turn
	take     *EducationOffer
	nextRole bool
	then     *goal
}

// plan gives the plans for roles in order that no other beats in weeks and cost. Plans that beaten
// knows to be beaten by something else are left out, and so are those it would grow into.
func (m *market) plan(ctx context.Context, roles []*Role, beaten func(figures) bool) ([]*studyPlan, error) {
	p := &planner{ctx: ctx, market: m, stock: m.start, beaten: beaten}
	var goals *goal
	for _, role := range slices.Backward(roles) {
		open := &goal{meet: role.ProfileAt(m.day).Required, granted: m.granted(role), then: goals}
		goals = &goal{nextRole: true, then: open}
	}
	err := p.pursue(goals, figures{steps: len(roles)})
	return p.plans, err
}

// pursue reaches the goals in every way worth trying. The figures hold all offers taken or promised.
func (p *planner) pursue(g *goal, so figures) error {
	if p.visited++; p.visited%1024 == 0 && p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	if p.beaten(so) || slices.ContainsFunc(p.plans, func(plan *studyPlan) bool { return plan.beats(so) }) {
		return nil
	}
	if g == nil {
		p.keep(so)
		return nil
	}
	switch {
	case g.nextRole:
		p.steps = append(p.steps, nil)
		err := p.pursue(g.then, so)
		p.steps = p.steps[:len(p.steps)-1]
		return err
	case g.take != nil:
		return p.take(g, so)
	case p.stock.meets(g.meet, g.granted):
		return p.pursue(g.then, so)
	}
	if group, ok := g.meet.(RequirementGroup); ok {
		return p.chooseParts(p.partsToMeet(group, g.granted), g.granted, g.then, so)
	}
	return p.chooseOffer(g, so)
}

func (p *planner) take(g *goal, so figures) error {
	step := len(p.steps) - 1
	p.stock.add(g.take)
	p.steps[step] = append(p.steps[step], g.take)
	err := p.pursue(g.then, so)
	p.steps[step] = p.steps[step][:len(p.steps[step])-1]
	p.stock.drop()
	return err
}

// parts are some requirements of a group, of which enough are to be met.
type parts struct {
	of     []Requirement
	enough int
}

// partsToMeet are the parts that are not met and can be, and how many of them are still needed.
func (p *planner) partsToMeet(group RequirementGroup, granted claims) parts {
	toMeet := parts{enough: group.enough()}
	for _, part := range group.Of() {
		switch {
		case p.stock.meets(part, granted):
			toMeet.enough--
		case p.market.everything.meets(part, granted):
			toMeet.of = append(toMeet.of, part)
		}
	}
	return toMeet
}

// chooseParts tries every choice of enough parts. It goes from the last part to the first, as goals
// are put before others: so the first part becomes the first goal.
func (p *planner) chooseParts(from parts, granted claims, then *goal, so figures) error {
	if from.enough == 0 {
		return p.pursue(then, so)
	}
	for last := len(from.of) - 1; last >= from.enough-1; last-- {
		chosen := &goal{meet: from.of[last], granted: granted, then: then}
		if err := p.chooseParts(parts{from.of[:last], from.enough - 1}, granted, chosen, so); err != nil {
			return err
		}
	}
	return nil
}

// chooseOffer tries every offer that brings somebody closer to a leaf.
func (p *planner) chooseOffer(g *goal, so figures) error {
	for i, offer := range p.market.toward(g.meet) {
		if i < g.from || p.promised(offer, g) || slices.Contains(p.stock.taken, offer) {
			continue
		}
		next := &goal{take: offer, then: &goal{meet: g.meet, granted: g.granted, from: i + 1, then: g.then}}
		if offer.EntryRequirement != nil {
			next = &goal{meet: offer.EntryRequirement, then: next}
		}
		if err := p.pursue(next, so.plus(offer)); err != nil {
			return err
		}
	}
	return nil
}

// promised tells whether an offer waits for its entry requirement.
func (p *planner) promised(offer *EducationOffer, g *goal) bool {
	for ; g != nil; g = g.then {
		if g.take == offer {
			return true
		}
	}
	return false
}

// keep notes a finished plan and drops those it beats.
func (p *planner) keep(so figures) {
	plan := &studyPlan{figures: so}
	for _, offers := range p.steps {
		plan.steps = append(plan.steps, slices.Clone(offers))
	}
	for i, other := range p.plans {
		if other.figures.same(so) {
			if plan.compare(other) < 0 {
				p.plans[i] = plan
			}
			return
		}
	}
	p.plans = append(slices.DeleteFunc(p.plans, func(other *studyPlan) bool { return so.dominates(other.figures) }), plan)
}
