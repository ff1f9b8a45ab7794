package career

import (
	"cmp"
	"slices"
	"strings"
)

// rivals tells, for one way, which offers need not be tried. Where one offer can stand in for another
// wherever that is taken, and is better, the other is worth taking only beside it, as credits add up;
// and where those that are better are enough already, it is not worth taking at all.
type rivals struct {
	market  *market
	demands []Requirement  // all that offers can be taken for on the way
	number  map[string]int // of each demand, by claim
	given   map[*EducationOffer][]gift
	ranked  map[string][]*rival
}

// gift is how much an offer adds to a demand.
type gift struct {
	demand int
	amount int64
}

// rival is an offer toward a leaf, with the offers that must be taken before it.
type rival struct {
	offer  *EducationOffer
	behind []*EducationOffer
	takes  figures
}

func newRivals(m *market, roles []*Role) *rivals {
	r := &rivals{
		market:  m,
		demands: slices.Clone(m.entryDemands),
		number:  map[string]int{},
		given:   map[*EducationOffer][]gift{},
		ranked:  map[string][]*rival{},
	}
	for _, role := range roles {
		r.demands = appendDemands(r.demands, role.ProfileAt(m.day).Required)
	}
	for number, demand := range r.demands {
		r.number[demand.claim()] = number
		for _, offer := range m.toward(demand) {
			r.given[offer] = append(r.given[offer], gift{number, offer.gives(demand)})
		}
	}
	return r
}

// toward are the offers worth trying for a leaf, those that others stand behind first.
func (r *rivals) toward(leaf Requirement) []*rival {
	claim := leaf.claim()
	if known, ok := r.ranked[claim]; ok {
		return known
	}
	var all []*rival
	for _, offer := range r.market.toward(leaf) {
		all = append(all, &rival{offer: offer, takes: figures{}.plus(offer)})
	}
	slices.SortFunc(all, func(a, b *rival) int {
		return cmp.Or(
			a.takes.weeks.compare(b.takes.weeks), a.takes.cost.compare(b.takes.cost),
			cmp.Compare(b.offer.gives(leaf), a.offer.gives(leaf)), strings.Compare(a.offer.Slug, b.offer.Slug),
		)
	})
	var worth []*rival
	byEntry := map[string][]*rival{}
	for _, b := range all {
		entry := r.market.entry[b.offer]
		earlier := byEntry[entry]
		if entry != "" {
			earlier = slices.Concat(byEntry[""], earlier)
		}
		byEntry[entry] = append(byEntry[entry], b)
		if r.rank(b, earlier, leaf) {
			worth = append(worth, b)
		}
	}
	r.ranked[claim] = worth
	return worth
}

// rank notes the better ones that an offer stands behind, and tells whether it is worth trying: not
// where those give all that the leaf asks for.
func (r *rivals) rank(b *rival, earlier []*rival, leaf Requirement) bool {
	var given int64
	for _, a := range earlier {
		if !r.beats(a, b) {
			continue
		}
		b.behind = append(b.behind, a.offer)
		if given += a.offer.gives(leaf); given >= needed(leaf) {
			return false
		}
	}
	return true
}

// beats tells whether a can stand in for b wherever b is taken, and a plan is better for it. The
// entry requirements of both are known to be alike.
func (r *rivals) beats(a, b *rival) bool {
	if !a.takes.noWorse(b.takes) || b.takes.noWorse(a.takes) && a.offer.Slug > b.offer.Slug {
		return false
	}
	return r.givesAllOf(a.offer, b.offer) && a.offer.studiesAllOf(b.offer)
}

// givesAllOf walks both lists of gifts, which are in the order of the demands.
func (r *rivals) givesAllOf(a, b *EducationOffer) bool {
	own := r.given[a]
	for _, gift := range r.given[b] {
		for len(own) > 0 && own[0].demand < gift.demand {
			own = own[1:]
		}
		if len(own) == 0 || own[0].demand != gift.demand || own[0].amount < gift.amount {
			return false
		}
	}
	return true
}

// studiesAllOf tells whether every degree of the other that may be counted for a wider or narrower
// one, and so adds less than its length to study years, comes from this offer too.
func (o *EducationOffer) studiesAllOf(other *EducationOffer) bool {
	return !slices.ContainsFunc(other.LeadsTo, func(q *Qualification) bool {
		related := q.Broader != nil || len(q.Narrower) > 0
		return related && q.studyUnits() > 0 && !slices.Contains(o.LeadsTo, q)
	})
}

// gives is how much an offer adds to a leaf that it helps toward.
func (o *EducationOffer) gives(leaf Requirement) int64 {
	switch leaf.(type) {
	case *HoldsCredits:
		return int64(*o.Amount)
	case *HoldsStudyYears:
		var units int64
		if o.givesOwnCredits() {
			units = studyUnits(*o.Amount, *o.Unit)
		}
		for _, q := range o.LeadsTo {
			if q.Broader == nil && len(q.Narrower) == 0 {
				units += q.studyUnits()
			}
		}
		return units
	}
	return 1
}

// needed is how much of a leaf is asked for.
func needed(leaf Requirement) int64 {
	switch leaf := leaf.(type) {
	case *HoldsCredits:
		return int64(leaf.Amount)
	case *HoldsStudyYears:
		return int64(leaf.Years) * studyUnitsATenthYear
	}
	return 1
}
