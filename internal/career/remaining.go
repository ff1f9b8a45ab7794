package career

// remaining is what is left of an amount of which some is there or under way.
type remaining struct {
	credits Points // of a unit, or
	unit    CreditUnit
	pending Points // under way, toward what is left and maybe beyond
	months  int
}

func (r *remaining) text(in Language) string {
	missing := words{" saknas", " missing"}.in(in)
	if r.months > 0 {
		return monthsText(r.months, in) + missing
	}
	text := creditsText(r.credits, r.unit, in) + missing
	if r.pending > 0 {
		text += "; " + decimal(r.pending, in) + words{" är på gång", " under way"}.in(in)
	}
	return text
}

// isUnderWay tells whether all that is left is.
func (r *remaining) isUnderWay() bool { return r != nil && r.pending > 0 && r.pending >= r.credits }

// remainingCredits is what a leaf lacks beside the sum that counts, nil where nothing is there nor under way.
func (h *Holdings) remainingCredits(leaf *HoldsCredits, sum Points) *remaining {
	var pending Points
	for _, each := range h.pending {
		if each.countsFor(leaf) {
			pending += each.amount
		}
	}
	if sum+pending == 0 || sum >= leaf.Amount {
		return nil
	}
	return &remaining{credits: leaf.Amount - sum, unit: leaf.Unit, pending: pending}
}

// remainingMonths is what a leaf lacks beside the months that count, nil where there are none.
func remainingMonths(leaf *HoldsExperience, months int) *remaining {
	if months == 0 || months >= leaf.Months {
		return nil
	}
	return &remaining{months: leaf.Months - months}
}
