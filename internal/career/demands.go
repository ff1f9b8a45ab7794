package career

import "slices"

// demandSet are demands of a way by their number.
type demandSet []uint64

func (s *demandSet) add(demand int) {
	for len(*s) <= demand/64 {
		*s = append(*s, 0)
	}
	(*s)[demand/64] |= 1 << (demand % 64)
}

func (s demandSet) has(demand int) bool {
	return demand/64 < len(s) && s[demand/64]&(1<<(demand%64)) != 0
}

// within tells whether the other set has all of these that the mask shows.
func (s demandSet) within(other, mask demandSet) bool {
	for i, bits := range s {
		if i < len(mask) {
			bits &= mask[i]
		} else {
			bits = 0
		}
		if i < len(other) {
			bits &^= other[i]
		}
		if bits != 0 {
			return false
		}
	}
	return true
}

// matters is what is still asked for on a way. Whole demands are met or not. Amounts add up with what
// comes later, and that may be something one has already: so of what adds to these one must know more
// than the sum.
type matters struct{ whole, amounts demandSet }

func (m matters) nothing() bool { return len(m.whole) == 0 && len(m.amounts) == 0 }

// after is what tasks demand, and the entry requirements of all that can be taken for them.
func (r *rivals) after(tasks []task) matters {
	var m matters
	seen := map[string]bool{}
	var add func(Requirement)
	add = func(tree Requirement) {
		for leaf := range Leaves(tree) {
			claim := leaf.claim()
			if seen[claim] {
				continue
			}
			seen[claim] = true
			switch leaf.(type) {
			case *HoldsQualification:
				m.whole.add(r.number[claim])
			case *HoldsCredits, *HoldsStudyYears:
				m.amounts.add(r.number[claim])
			}
			for _, rival := range r.toward(leaf) {
				if r.market.entry[rival.offer] != "" {
					add(rival.offer.EntryRequirement)
				}
			}
		}
	}
	for _, task := range tasks {
		add(task.meet)
	}
	return m
}

// hasAll tells whether a has all of b that matters: every whole demand met, and the very same
// offers where amounts add up.
func (r *rivals) hasAll(a, b *studyPlan, m matters) bool {
	if !b.meets.within(a.meets, m.whole) {
		return false
	}
	return !slices.ContainsFunc(b.taken, func(taken placed) bool {
		adds := slices.ContainsFunc(r.given[taken.offer], func(g gift) bool { return m.amounts.has(g.demand) })
		return adds && !a.has(taken.offer)
	})
}

func (p *studyPlan) has(offer *EducationOffer) bool {
	return slices.ContainsFunc(p.taken, func(taken placed) bool { return taken.offer == offer })
}
