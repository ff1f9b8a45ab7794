package career

import (
	"context"
	"slices"
)

// studyPlan is a choice of offers that opens roles one after the other.
type studyPlan struct {
	figures figures
	taken   []placed // in the order to take them
	meets   demandSet
}

// placed is an offer on the step for which it is taken.
type placed struct {
	offer *EducationOffer
	step  int
}

// onStep are the offers of one step, in the order to take them.
func (p *studyPlan) onStep(step int) []*EducationOffer {
	offers := []*EducationOffer{}
	for _, taken := range p.taken {
		if taken.step == step {
			offers = append(offers, taken.offer)
		}
	}
	return offers
}

// slugs are the offers' slugs, sorted: what decides between plans that are alike otherwise.
func (p *studyPlan) slugs() []string {
	slugs := make([]string, len(p.taken))
	for i, taken := range p.taken {
		slugs[i] = taken.offer.Slug
	}
	slices.Sort(slugs)
	return slugs
}

// compare orders plans that a person sees as the same.
func (p *studyPlan) compare(other *studyPlan) int {
	if rest := p.figures.compareRest(other.figures); rest != 0 {
		return rest
	}
	return slices.Compare(p.slugs(), other.slugs())
}

// planner finds the best study plans for the roles of a way. It meets one requirement after the other
// and keeps, after each, the plans so far that no other can replace: none that takes no more and has
// all that still matters.
type planner struct {
	ctx    context.Context //nolint:containedctx // lives for one search and stops it
	market *market
	rivals *rivals
	stock  *stock
	beaten func(figures) bool // knows what something else beats, and so need not be gone on with

	step    int
	taken   []placed
	matters matters // after the requirement at hand
	plans   []*studyPlan
	visited int
}

// task is one requirement on the way, for the role of a step.
type task struct {
	step    int
	meet    Requirement
	granted claims
}

// plan gives the plans for the roles in their order that nothing beats.
func (m *market) plan(ctx context.Context, roles []*Role, beaten func(figures) bool) ([]*studyPlan, error) {
	p := &planner{ctx: ctx, market: m, rivals: newRivals(m, roles), stock: m.start, beaten: beaten}
	var tasks []task
	for step, role := range roles {
		tasks = m.appendTasks(tasks, task{step, role.ProfileAt(m.day).Required, m.granted(role)})
	}
	plans := []*studyPlan{{figures: figures{steps: len(roles)}}}
	for i, task := range tasks {
		p.plans, p.matters = nil, p.rivals.after(tasks[i+1:])
		for _, plan := range plans {
			if err := p.goOn(plan, task); err != nil {
				return nil, err
			}
		}
		plans = p.plans
	}
	return plans, nil
}

// appendTasks takes groups of all apart, and leaves out what is met from the start.
func (m *market) appendTasks(tasks []task, t task) []task {
	if m.start.meets(t.meet, t.granted) {
		return tasks
	}
	all, ok := t.meet.(*AllOf)
	if !ok {
		return append(tasks, t)
	}
	for _, part := range all.Of() {
		tasks = m.appendTasks(tasks, task{t.step, part, t.granted})
	}
	return tasks
}

// goOn adds all that the plan can become by meeting one more requirement.
func (p *planner) goOn(plan *studyPlan, t task) error {
	for _, taken := range plan.taken {
		p.stock.add(taken.offer)
	}
	p.step, p.taken = t.step, slices.Clone(plan.taken)
	err := p.pursue(&goal{meet: t.meet, granted: t.granted}, plan.figures)
	for range plan.taken {
		p.stock.drop()
	}
	return err
}

// keep notes a plan unless another can replace it, and drops those that it can replace.
func (p *planner) keep(so figures) {
	plan := &studyPlan{figures: so, taken: slices.Clone(p.taken)}
	for _, taken := range plan.taken {
		for _, gift := range p.rivals.given[taken.offer] {
			plan.meets.add(gift.demand)
		}
	}
	if slices.ContainsFunc(p.plans, func(other *studyPlan) bool { return p.replaces(other, plan) }) {
		return
	}
	p.plans = append(slices.DeleteFunc(p.plans, func(other *studyPlan) bool { return p.replaces(plan, other) }), plan)
}

// replaces tells whether a is as good as b, whatever comes after.
func (p *planner) replaces(a, b *studyPlan) bool {
	if !a.figures.noWorse(b.figures) {
		return false
	}
	if b.figures.noWorse(a.figures) && a.compare(b) > 0 {
		return false
	}
	return p.rivals.hasAll(a, b, p.matters)
}
