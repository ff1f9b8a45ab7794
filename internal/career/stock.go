package career

// stock is what somebody has while offers are added and taken back: holdings in a shape that answers
// quickly whether a requirement is met.
type stock struct {
	holdings *Holdings // for experience and position, which no offer gives
	day      Date
	taken    []*EducationOffer
	// counting is how many times something held counts for a qualification: it or a narrower one.
	counting map[*Qualification]int
	explicit map[*Qualification]int // how many times it itself is held
	credits  []credits
}

func newStock(h *Holdings, day Date) *stock {
	s := &stock{holdings: h, day: day, counting: map[*Qualification]int{}, explicit: map[*Qualification]int{}}
	for _, q := range h.qualifications {
		s.hold(q, 1)
	}
	s.credits = append(s.credits, h.credits...)
	return s
}

func (s *stock) hold(q *Qualification, times int) {
	s.explicit[q] += times
	for ; q != nil; q = q.Broader {
		s.counting[q] += times
	}
}

// add takes an offer.
func (s *stock) add(offer *EducationOffer) {
	s.taken = append(s.taken, offer)
	for _, q := range offer.LeadsTo {
		s.hold(q, 1)
	}
	if offer.givesOwnCredits() {
		s.credits = append(s.credits, credits{amount: *offer.Amount, unit: *offer.Unit, subject: offer.CreditSubject})
	}
}

// drop takes the offer back that was added last.
func (s *stock) drop() {
	offer := s.taken[len(s.taken)-1]
	s.taken = s.taken[:len(s.taken)-1]
	for _, q := range offer.LeadsTo {
		s.hold(q, -1)
	}
	if offer.givesOwnCredits() {
		s.credits = s.credits[:len(s.credits)-1]
	}
}

// meets tells whether a requirement is met, where the leaves with a granted claim count as met.
func (s *stock) meets(requirement Requirement, granted claims) bool {
	if group, ok := requirement.(RequirementGroup); ok {
		left := group.enough()
		for _, part := range group.Of() {
			if s.meets(part, granted) {
				left--
			}
			if left == 0 {
				return true
			}
		}
		return false
	}
	return s.meetsLeaf(requirement) || len(granted) > 0 && granted[requirement.claim()]
}

func (s *stock) meetsLeaf(requirement Requirement) bool {
	switch leaf := requirement.(type) {
	case *NothingRequired:
		return true
	case *HoldsQualification:
		return s.counting[leaf.Qualification] > 0
	case *HoldsCredits:
		var sum Points
		for _, held := range s.credits {
			if held.countsFor(leaf) {
				sum += held.amount
			}
		}
		return sum >= leaf.Amount
	case *HoldsStudyYears:
		return s.studyUnits() >= int64(leaf.Years)*studyUnitsATenthYear
	}
	// Experience and positions: only what was there from the start.
	return assess(requirement, s.holdings, s.day).Status == Met
}

func (s *stock) studyUnits() int64 {
	var sum int64
	held := func(q *Qualification) bool { return s.explicit[q] > 0 }
	for q, times := range s.counting {
		if q.Broader == nil && times > 0 {
			units, _ := q.studied(held)
			sum += units
		}
	}
	for _, c := range s.credits {
		sum += studyUnits(c.amount, c.unit)
	}
	return sum
}

// lacks are the claims of the smallest set of leaves that a tree still misses.
func (s *stock) lacks(tree Requirement) claims {
	lacks := claims{}
	for _, leaf := range missing(assess(tree, s.asHoldings(), s.day), s.day) {
		lacks[leaf.claim()] = true
	}
	return lacks
}

// asHoldings is the stock as holdings.
func (s *stock) asHoldings() *Holdings {
	h := *s.holdings
	h.qualifications = nil
	for q, times := range s.explicit {
		if times > 0 {
			h.qualifications = append(h.qualifications, q)
		}
	}
	h.credits = s.credits
	return &h
}
