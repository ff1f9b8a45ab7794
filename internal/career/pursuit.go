package career

import "slices"

// goal is what remains to be done for a requirement, as a list: meet one of its parts, or take an
// offer whose entry requirement is met by then. An entry requirement is a goal before its offer is
// taken, so every plan can be followed in its order.
type goal struct {
	meet    Requirement
	granted claims // taken as met within meet
	from    int    // of the offers toward meet, those before this one have had their turn
	take    *EducationOffer
	then    *goal
}

// pursue reaches the goals in every way worth trying. The figures hold all offers taken or promised.
func (p *planner) pursue(g *goal, so figures) error {
	if p.visited++; p.visited%1024 == 0 && p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	if p.beaten(so) || p.settled(so) {
		return nil
	}
	switch {
	case g == nil:
		p.keep(so)
		return nil
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

// settled tells whether a plan is at hand that can replace all that these figures grow into. That is
// only known where nothing matters afterwards.
func (p *planner) settled(so figures) bool {
	return p.matters.nothing() && slices.ContainsFunc(p.plans, func(plan *studyPlan) bool {
		return plan.figures.noWorse(so) && (!so.noWorse(plan.figures) || so.offers > plan.figures.offers)
	})
}

func (p *planner) take(g *goal, so figures) error {
	p.stock.add(g.take)
	p.taken = append(p.taken, placed{g.take, p.step})
	err := p.pursue(g.then, so)
	p.taken = p.taken[:len(p.taken)-1]
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

// chooseOffer tries every offer that brings somebody closer to a leaf and is worth trying.
func (p *planner) chooseOffer(g *goal, so figures) error {
	for i, rival := range p.rivals.toward(g.meet) {
		if i < g.from || p.hasOrWill(rival.offer, g) || !p.hasAll(rival.behind, g) {
			continue
		}
		next := &goal{take: rival.offer, then: &goal{meet: g.meet, granted: g.granted, from: i + 1, then: g.then}}
		if entry := rival.offer.EntryRequirement; entry != nil {
			next = &goal{meet: entry, then: next}
		}
		if err := p.pursue(next, so.plus(rival.offer)); err != nil {
			return err
		}
	}
	return nil
}

func (p *planner) hasAll(offers []*EducationOffer, g *goal) bool {
	return !slices.ContainsFunc(offers, func(offer *EducationOffer) bool { return !p.hasOrWill(offer, g) })
}

// hasOrWill tells whether an offer is taken or waits for its entry requirement.
func (p *planner) hasOrWill(offer *EducationOffer, g *goal) bool {
	for ; g != nil; g = g.then {
		if g.take == offer {
			return true
		}
	}
	return slices.Contains(p.stock.taken, offer)
}
