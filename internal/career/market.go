package career

import (
	"slices"
	"strings"
)

// market is all that somebody can study: which offers are open to them sooner or later, and what
// they would have in the end.
type market struct {
	day        Date
	start      *stock
	everything *stock // after taking all that is open
	offers     []*EducationOffer

	towardClaim map[string][]*EducationOffer
	grantedTo   map[*Role]claims
}

func newMarket(offers []*EducationOffer, h *Holdings, day Date, whileWorking bool) *market {
	m := &market{
		day:         day,
		start:       newStock(h, day),
		everything:  newStock(h, day),
		towardClaim: map[string][]*EducationOffer{},
		grantedTo:   map[*Role]claims{},
	}
	closed := offers
	for open := true; open; {
		open = false
		var still []*EducationOffer
		for _, offer := range closed {
			switch {
			case whileWorking && (offer.WhileWorking == nil || !*offer.WhileWorking):
			case offer.EntryRequirement == nil || m.everything.meets(offer.EntryRequirement, nil):
				m.everything.add(offer)
				m.offers = append(m.offers, offer)
				open = true
			default:
				still = append(still, offer)
			}
		}
		closed = still
	}
	slices.SortFunc(m.offers, func(a, b *EducationOffer) int { return strings.Compare(a.Slug, b.Slug) })
	return m
}

// claims are what some leaves demand.
type claims map[string]bool

// granted are the claims that no offer meets and that the role cannot be reached without. They are
// taken as met, so that the rest of the way can be shown; none for a role that can be reached.
func (m *market) granted(role *Role) claims {
	if known, ok := m.grantedTo[role]; ok {
		return known
	}
	var granted claims
	if required := role.ProfileAt(m.day).Required; !m.everything.meets(required, nil) {
		granted = claims{}
		for _, leaf := range missing(assess(required, m.everything.asHoldings(), m.day), m.day) {
			granted[leaf.claim()] = true
		}
	}
	m.grantedTo[role] = granted
	return granted
}

// toward are the open offers that bring somebody closer to a leaf. Toward a qualification, those that
// another one beats in every way are left out; credits add up, so there every offer counts.
func (m *market) toward(leaf Requirement) []*EducationOffer {
	claim := leaf.claim()
	if known, ok := m.towardClaim[claim]; ok {
		return known
	}
	helping := keep(m.offers, func(o *EducationOffer) bool { return o.helps(leaf) })
	if _, ok := leaf.(*HoldsQualification); ok {
		all := helping
		helping = keep(all, func(o *EducationOffer) bool {
			return !slices.ContainsFunc(all, func(other *EducationOffer) bool { return other != o && m.beats(other, o) })
		})
	}
	m.towardClaim[claim] = helping
	return helping
}

// beats tells whether a can stand in for b wherever b is taken, and a plan is better for it.
func (m *market) beats(a, b *EducationOffer) bool {
	fa, fb := figures{}.plus(a), figures{}.plus(b)
	if fa.weeksUnknown != fb.weeksUnknown || fa.costUnknown != fb.costUnknown {
		return false // beside something else that is not known, the known one may be worse
	}
	better := fa.dominates(fb) || fa.same(fb) && a.Slug < b.Slug
	return better && m.entersAsEasily(a, b) && a.givesAllOf(b)
}

func (m *market) entersAsEasily(a, b *EducationOffer) bool {
	if a.EntryRequirement == nil || m.start.meets(a.EntryRequirement, nil) {
		return true
	}
	return b.EntryRequirement != nil && sameTree(a.EntryRequirement, b.EntryRequirement)
}

func (o *EducationOffer) givesAllOf(other *EducationOffer) bool {
	for _, q := range other.LeadsTo {
		if !slices.ContainsFunc(o.LeadsTo, func(own *Qualification) bool { return own.CountsFor(q) }) {
			return false
		}
	}
	if !other.givesOwnCredits() {
		return true
	}
	return o.givesOwnCredits() && *o.Unit == *other.Unit && o.CreditSubject == other.CreditSubject && *o.Amount >= *other.Amount
}

// sameTree tells whether two trees demand the same in the same shape.
func sameTree(a, b Requirement) bool {
	if a.claim() != b.claim() {
		return false
	}
	groupA, ok := a.(RequirementGroup)
	if !ok {
		return true
	}
	groupB := b.(RequirementGroup) //nolint:forcetypeassert // only groups have no claim
	return groupA.enough() == groupB.enough() && slices.EqualFunc(groupA.Of(), groupB.Of(), sameTree)
}
