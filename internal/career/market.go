package career

import (
	"fmt"
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
	open       map[*EducationOffer]bool

	entry        map[*EducationOffer]string // entry requirements that are not met at the start, in one word
	entryDemands []Requirement              // their leaves
	helping      map[string][]*EducationOffer
	grantedTo    map[*Role]claims
}

// claims are what some leaves demand.
type claims map[string]bool

func newMarket(offers []*EducationOffer, h *Holdings, day Date, whileWorking bool) *market {
	m := &market{
		day:        day,
		start:      newStock(h, day),
		everything: newStock(h, day),
		open:       map[*EducationOffer]bool{},
		entry:      map[*EducationOffer]string{},
		helping:    map[string][]*EducationOffer{},
		grantedTo:  map[*Role]claims{},
	}
	closed := offers
	for more := true; more; {
		more = false
		var still []*EducationOffer
		for _, offer := range closed {
			switch {
			case whileWorking && (offer.WhileWorking == nil || !*offer.WhileWorking):
			case offer.EntryRequirement == nil || m.everything.meets(offer.EntryRequirement, nil):
				m.everything.add(offer)
				m.offers = append(m.offers, offer)
				m.open[offer] = true
				more = true
			default:
				still = append(still, offer)
			}
		}
		closed = still
	}
	slices.SortFunc(m.offers, func(a, b *EducationOffer) int { return strings.Compare(a.Slug, b.Slug) })
	known := map[string]bool{}
	for _, offer := range m.offers {
		if offer.EntryRequirement == nil || m.start.meets(offer.EntryRequirement, nil) {
			continue
		}
		entry := shape(offer.EntryRequirement)
		m.entry[offer] = entry
		if !known[entry] {
			known[entry] = true
			m.entryDemands = appendDemands(m.entryDemands, offer.EntryRequirement)
		}
	}
	return m
}

// shape is the same for two trees that demand the same in the same order.
func shape(tree Requirement) string {
	group, ok := tree.(RequirementGroup)
	if !ok {
		return tree.claim()
	}
	parts := make([]string, len(group.Of()))
	for i, part := range group.Of() {
		parts[i] = shape(part)
	}
	return fmt.Sprintf("%d of %q", group.enough(), parts)
}

// appendDemands adds the leaves of a tree that demand something new.
func appendDemands(demands []Requirement, tree Requirement) []Requirement {
	for leaf := range Leaves(tree) {
		known := func(other Requirement) bool { return other.claim() == leaf.claim() }
		if !slices.ContainsFunc(demands, known) {
			demands = append(demands, leaf)
		}
	}
	return demands
}

// granted are the claims that no offer meets and that the role cannot be reached without. They are
// taken as met, so that the rest of the way can be shown; none for a role that can be reached.
func (m *market) granted(role *Role) claims {
	if known, ok := m.grantedTo[role]; ok {
		return known
	}
	var granted claims
	if required := role.ProfileAt(m.day).Required; !m.everything.meets(required, nil) {
		granted = m.everything.lacks(required)
	}
	m.grantedTo[role] = granted
	return granted
}

// toward are the open offers that bring somebody closer to a leaf, by slug.
func (m *market) toward(leaf Requirement) []*EducationOffer {
	claim := leaf.claim()
	if known, ok := m.helping[claim]; ok {
		return known
	}
	offers, helps := m.offers, func(o *EducationOffer) bool { return o.helps(leaf) }
	if holds, ok := leaf.(*HoldsQualification); ok {
		offers, helps = holds.Qualification.Offers, func(o *EducationOffer) bool { return m.open[o] }
	}
	m.helping[claim] = keep(offers, helps)
	return m.helping[claim]
}
