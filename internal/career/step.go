package career

// newStep enters a role with the offers it takes; have is what there was before, and gets them.
func newStep(role *Role, transition *Transition, offers []*EducationOffer, have *stock) *Step {
	before := assess(role.ProfileAt(have.day).Required, have.asHoldings(), have.day)
	var so figures
	for _, offer := range offers {
		so = so.plus(offer)
		have.add(offer)
	}
	return &Step{
		Transition: transition,
		Role:       role,
		Missing:    lacking(before, have),
		Offers:     offers,
		Weeks:      so.weeks.known,
		CostSEK:    so.costSEK(),
	}
}

// lacking are the leaves that a step meets, and those it still lacks afterwards.
func lacking(before *Assessment, after *stock) []Requirement {
	still := after.lacks(before.Requirement)
	unmet, _ := unmetLeaves(before)
	return keep(unmet, func(leaf Requirement) bool { return still[leaf.claim()] || after.meetsLeaf(leaf) })
}
