package career

import "cmp"

// figures are what a route or a part of one takes. What is not known weighs more than all that is.
type figures struct {
	weeks, cost               int // what is known of them
	weeksUnknown, costUnknown bool
	steps                     int
	offers                    int
}

func (f figures) plus(offer *EducationOffer) figures {
	f.offers++
	if weeks := offer.Weeks(); weeks != nil {
		f.weeks += *weeks
	} else {
		f.weeksUnknown = true
	}
	if offer.CostSEK != nil {
		f.cost += *offer.CostSEK
	} else {
		f.costUnknown = true
	}
	return f
}

// unknownLast compares amounts; all that are not known are alike, and more than any known.
func unknownLast(a int, aUnknown bool, b int, bUnknown bool) int {
	if aUnknown || bUnknown {
		return cmp.Compare(boolRank(aUnknown), boolRank(bUnknown))
	}
	return cmp.Compare(a, b)
}

func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (f figures) compareWeeks(other figures) int {
	return unknownLast(f.weeks, f.weeksUnknown, other.weeks, other.weeksUnknown)
}

func (f figures) compareCost(other figures) int {
	return unknownLast(f.cost, f.costUnknown, other.cost, other.costUnknown)
}

// dominates tells whether f is nowhere worse and somewhere better.
func (f figures) dominates(other figures) bool {
	weeks, cost, steps := f.compareWeeks(other), f.compareCost(other), cmp.Compare(f.steps, other.steps)
	return max(weeks, cost, steps) <= 0 && min(weeks, cost, steps) < 0
}

// same tells whether both are alike in all that routes are judged by.
func (f figures) same(other figures) bool {
	return f.compareWeeks(other) == 0 && f.compareCost(other) == 0 && f.steps == other.steps
}

// compareRest orders what is the same otherwise: fewer offers, then less of what is known.
func (f figures) compareRest(other figures) int {
	return cmp.Or(cmp.Compare(f.offers, other.offers), cmp.Compare(f.cost, other.cost), cmp.Compare(f.weeks, other.weeks))
}
