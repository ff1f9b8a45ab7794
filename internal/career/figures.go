package career

import "cmp"

// figures are what a route or a part of one takes. Parts add up, and what is better in a part is
// never worse in the whole: so parts can be chosen one after the other.
type figures struct {
	weeks, cost measure
	steps       int
	offers      int
}

// measure is a sum, some of whose terms may not be known. Fewer unknown terms are less, then a
// smaller sum of those that are known.
type measure struct{ unknown, known int }

func (m measure) plus(term *int) measure {
	if term == nil {
		return measure{m.unknown + 1, m.known}
	}
	return measure{m.unknown, m.known + *term}
}

func (m measure) compare(other measure) int {
	return cmp.Or(cmp.Compare(m.unknown, other.unknown), cmp.Compare(m.known, other.known))
}

// compareShown compares what a person is shown: all sums that are not known are alike, and more than
// any that is.
func (m measure) compareShown(other measure) int {
	if m.unknown > 0 || other.unknown > 0 {
		return cmp.Compare(min(m.unknown, 1), min(other.unknown, 1))
	}
	return cmp.Compare(m.known, other.known)
}

func (f figures) plus(offer *EducationOffer) figures {
	return figures{f.weeks.plus(offer.Weeks()), f.cost.plus(offer.CostSEK), f.steps, f.offers + 1}
}

// costSEK is the cost, nil where some of it is not known.
func (f figures) costSEK() *int {
	if f.cost.unknown > 0 {
		return nil
	}
	return &f.cost.known
}

// noWorse tells whether weeks and cost are at most the other's.
func (f figures) noWorse(other figures) bool {
	return f.weeks.compare(other.weeks) <= 0 && f.cost.compare(other.cost) <= 0
}

// atLeast raises weeks and cost to the floor where they lie below it.
func (f figures) atLeast(floor figures) figures {
	if f.weeks.compare(floor.weeks) < 0 {
		f.weeks = floor.weeks
	}
	if f.cost.compare(floor.cost) < 0 {
		f.cost = floor.cost
	}
	return f
}

// dominates tells whether a person sees f nowhere worse and somewhere better.
func (f figures) dominates(other figures) bool {
	weeks, cost := f.weeks.compareShown(other.weeks), f.cost.compareShown(other.cost)
	steps := cmp.Compare(f.steps, other.steps)
	return max(weeks, cost, steps) <= 0 && min(weeks, cost, steps) < 0
}

// same tells whether a person sees no difference.
func (f figures) same(other figures) bool {
	return f.weeks.compareShown(other.weeks) == 0 && f.cost.compareShown(other.cost) == 0 && f.steps == other.steps
}

// compareRest orders what a person sees as the same: by what is known of it, then fewer offers.
func (f figures) compareRest(other figures) int {
	return cmp.Or(f.cost.compare(other.cost), f.weeks.compare(other.weeks), cmp.Compare(f.offers, other.offers))
}
