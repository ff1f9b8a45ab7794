package career

import "slices"

// missing is the smallest set of leaves that would make an assessed tree met; ties go to the leaves
// that stand first in the tree. Leaves that demand the same thing count once.
//
// Without such twins the smallest set follows part by part. With them every choice of which twins to
// take is tried, and for each choice the rest follows part by part.
func missing(a *Assessment, day Date) []Requirement {
	leaves, twins := unmetLeaves(a)
	var best *choice
	for taken := range 1 << len(twins) {
		c := &choice{leaves: leaves, twins: map[string]bool{}, day: day}
		for i, twin := range twins {
			c.twins[twin] = taken&(1<<i) != 0
		}
		if c.complete(a) && (best == nil || c.before(best)) {
			best = c
		}
	}
	chosen := make([]Requirement, len(best.chosen))
	for i, at := range best.chosen {
		chosen[i] = leaves[at]
	}
	return chosen
}

// unmetLeaves are the leaves that are not met, nor stand in a group that is, one for each claim in the
// tree's order, and the claims that stand more than once.
func unmetLeaves(a *Assessment) (leaves []Requirement, twins []string) {
	times := map[string]int{}
	var walk func(*Assessment)
	walk = func(a *Assessment) {
		if a.Status == Met {
			return
		}
		for _, part := range a.Of {
			walk(part)
		}
		claim := a.Requirement.claim()
		if claim == "" {
			return
		}
		times[claim]++
		switch times[claim] {
		case 1:
			leaves = append(leaves, a.Requirement)
		case 2:
			twins = append(twins, claim)
		}
	}
	walk(a)
	return leaves, twins
}

// choice is one way to complete a tree.
type choice struct {
	leaves []Requirement   // candidates
	twins  map[string]bool // whether each twin is taken
	day    Date
	chosen []int // candidates chosen, ascending
	weight int
}

// impossible weighs more than any tree.
const impossible = 1_000_000

// complete chooses the leaves, and tells whether they make the tree met.
func (c *choice) complete(a *Assessment) bool {
	for i, leaf := range c.leaves {
		if c.twins[leaf.claim()] {
			c.chosen = append(c.chosen, i)
			c.weight += c.leafWeight(leaf)
		}
	}
	weight, chosen := c.cheapest(a)
	if weight >= impossible {
		return false
	}
	c.weight += weight
	c.chosen = append(c.chosen, chosen...)
	slices.Sort(c.chosen)
	return true
}

// leafWeight is 1, and more than a whole tree for a position that no longer counts, so that such a
// leaf is named only where nothing else would do.
func (c *choice) leafWeight(leaf Requirement) int {
	if position, ok := leaf.(*HoldsPosition); ok && position.Until != nil && position.Until.Before(c.day) {
		return maxTreeSize + 1
	}
	return 1
}

// cheapest are the fewest further leaves that make a part met, with their weight.
func (c *choice) cheapest(a *Assessment) (weight int, chosen []int) {
	if a.Status == Met {
		return 0, nil
	}
	group, ok := a.Requirement.(RequirementGroup)
	if !ok {
		claim := a.Requirement.claim()
		if taken, twin := c.twins[claim]; taken {
			return 0, nil
		} else if twin {
			return impossible, nil
		}
		at := slices.IndexFunc(c.leaves, func(leaf Requirement) bool { return leaf.claim() == claim })
		return c.leafWeight(a.Requirement), []int{at}
	}
	type part struct {
		weight int
		chosen []int
	}
	parts := make([]part, len(a.Of))
	for i, of := range a.Of {
		parts[i].weight, parts[i].chosen = c.cheapest(of)
	}
	slices.SortStableFunc(parts, func(a, b part) int { return a.weight - b.weight })
	for _, part := range parts[:group.enough()] {
		weight = min(weight+part.weight, impossible)
		chosen = append(chosen, part.chosen...)
	}
	return weight, chosen
}

// before tells whether the choice is better: lighter, or with leaves that stand earlier.
func (c *choice) before(other *choice) bool {
	if c.weight != other.weight {
		return c.weight < other.weight
	}
	return slices.Compare(c.chosen, other.chosen) < 0
}
