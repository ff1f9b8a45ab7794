package career

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// The oracle computes everything once more from the definitions, with exact fractions where the code
// counts in small units, and by trying every set of leaves where the code chooses part by part.

func TestEligibilityAgreesWithTheOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := randomEligibilityCatalogue(t)
		h := randomHoldings(t, c)
		role := c.Role("r2")
		got := role.Eligibility(h, randomDay)
		tree := role.Profiles[0].Required

		status := oracleStatus(tree, h, nil)
		if got.Assessment.Status != status {
			t.Fatalf("status is %v, want %v", got.Assessment.Status, status)
		}
		want := map[AssessmentStatus]EligibilityStatus{Met: Eligible, Unknown: UnknownEligibility, InProgress: NotYet, Unmet: NotYet}[status]
		if got.Status != want {
			t.Fatalf("eligibility is %v, want %v", got.Status, want)
		}
		if (got.Progress == 1) != (got.Status == Eligible) || got.Progress < 0 || got.Progress > 1 {
			t.Fatalf("progress is %v for %v", got.Progress, got.Status)
		}
		if progress := oracleProgress(tree, h); math.Abs(got.Progress-progress) > 1e-9 {
			t.Fatalf("progress is %v, want %v", got.Progress, progress)
		}
		wantMissing := oracleMissing(tree, h)
		if gotMissing := claimsOf(got.Missing); !slices.Equal(gotMissing, wantMissing) {
			t.Fatalf("missing is %q, want %q", gotMissing, wantMissing)
		}
	})
}

func TestStockMeetsWhatAnAssessmentMeets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := randomEligibilityCatalogue(t)
		h := randomHoldings(t, c)
		if h == nil {
			h = &Holdings{}
		}
		tree := c.Role("r2").Profiles[0].Required
		if met := newStock(h, randomDay).meets(tree, nil); met != (assess(tree, h, randomDay).Status == Met) {
			t.Fatalf("the stock says %v", met)
		}
	})
}

func claimsOf(leaves []Requirement) []string {
	claims := []string{}
	for _, leaf := range leaves {
		claims = append(claims, leaf.claim())
	}
	return claims
}

// oracleStatus is the status of a tree, where the leaves with a granted claim count as met.
func oracleStatus(r Requirement, h *Holdings, granted []string) AssessmentStatus {
	group, ok := r.(RequirementGroup)
	if !ok {
		if slices.Contains(granted, r.claim()) {
			return Met
		}
		return oracleLeaf(r, h)
	}
	for _, status := range []AssessmentStatus{Met, Unknown, InProgress} {
		atLeast := 0
		for _, part := range group.Of() {
			if oracleRank(oracleStatus(part, h, granted)) >= oracleRank(status) {
				atLeast++
			}
		}
		needed := map[bool]int{true: len(group.Of())}[isAllOf(group)]
		if _, ok := group.(*AnyOf); ok {
			needed = 1
		}
		if n, ok := group.(*AtLeast); ok {
			needed = n.Count
		}
		if atLeast >= needed {
			return status
		}
	}
	return Unmet
}

func isAllOf(group RequirementGroup) bool { _, ok := group.(*AllOf); return ok }

func oracleRank(s AssessmentStatus) int {
	return map[AssessmentStatus]int{Unmet: 0, InProgress: 1, Unknown: 2, Met: 3}[s]
}

func oracleLeaf(r Requirement, h *Holdings) AssessmentStatus {
	if h == nil {
		return Unknown
	}
	have, need := oracleAmount(r, h, nil)
	if have >= need-1e-9 {
		return Met
	}
	if p, ok := r.(*HoldsPosition); ok && p.Until.Before(randomDay) {
		return Unmet
	}
	doubted := func(d doubts) bool {
		if d.claims[r.claim()] {
			return true
		}
		for _, q := range d.qualifications {
			with := *h
			switch r.(type) {
			case *HoldsQualification:
				with.qualifications = append(slices.Clone(h.qualifications), q)
				if have, need := oracleAmount(r, &with, nil); have >= need {
					return true
				}
			case *HoldsStudyYears:
				if have, need := oracleAmount(r, h, q); have >= need-1e-9 {
					return true
				}
			}
		}
		return false
	}
	switch {
	case doubted(h.unsure):
		return Unknown
	case doubted(h.inProgress):
		return InProgress
	}
	return Unmet
}

// oracleAmount is what is held and what is needed of a leaf; extra study is added to study years.
func oracleAmount(r Requirement, h *Holdings, extra *Qualification) (have, need float64) {
	switch r := r.(type) {
	case *HoldsQualification:
		for _, q := range h.qualifications {
			for ; q != nil; q = q.Broader {
				if q.Slug == r.QualificationSlug {
					return 1, 1
				}
			}
		}
		return 0, 1
	case *HoldsCredits:
		for _, c := range h.credits {
			inSubject := len(r.SubjectSlugs) == 0
			for _, subject := range r.SubjectSlugs {
				inSubject = inSubject || c.subject != nil && c.subject.Slug == subject
			}
			if c.unit == r.Unit && inSubject {
				have += c.amount.Float()
			}
		}
		return have, r.Minimum()
	case *HoldsStudyYears:
		return oracleYears(h, extra), r.Minimum()
	case *HoldsExperience:
		for role, months := range h.experience {
			if slices.Contains(r.RoleSlugs, role.Slug) {
				have += float64(months)
			}
		}
		return have, float64(r.Months)
	case *HoldsPosition:
		for _, held := range h.positions {
			if held.role.Slug == r.RoleSlug && held.permanentSince != nil &&
				!r.Since.Before(*held.permanentSince) && !r.Until.Before(randomDay) {
				return 1, 1
			}
		}
		return 0, 1
	}
	return 1, 1
}

// oracleYears is the most that can be counted of the held degrees without counting one degree and a
// narrower one for the same study, and all credits.
func oracleYears(h *Holdings, extra *Qualification) float64 {
	weeks := func(amount float64, unit CreditUnit) float64 {
		return map[CreditUnit]float64{HP: amount / 1.5, YH: amount / 5}[unit]
	}
	degree := func(q *Qualification) float64 {
		if q.Length == nil {
			return 0
		}
		return weeks(q.Length.Float(), *q.Unit)
	}
	most := 0.0
	for chosen := range 1 << len(h.qualifications) {
		sum, fits := 0.0, true
		for i, q := range h.qualifications {
			if chosen&(1<<i) == 0 {
				continue
			}
			sum += degree(q)
			for j, other := range h.qualifications {
				fits = fits && (i == j || chosen&(1<<j) == 0 || !q.CountsFor(other))
			}
		}
		if fits {
			most = max(most, sum)
		}
	}
	for _, c := range h.credits {
		most += weeks(c.amount.Float(), c.unit)
	}
	if extra != nil {
		most += degree(extra)
	}
	return most / 40
}

func oracleProgress(r Requirement, h *Holdings) float64 {
	if group, ok := r.(RequirementGroup); ok {
		var each []float64
		for _, part := range group.Of() {
			each = append(each, oracleProgress(part, h))
		}
		slices.Sort(each)
		slices.Reverse(each)
		n := len(each)
		switch group := group.(type) {
		case *AnyOf:
			n = 1
		case *AtLeast:
			n = group.Count
		}
		sum := 0.0
		for _, p := range each[:n] {
			sum += p
		}
		return sum / float64(n)
	}
	if h == nil {
		return 0
	}
	if p, ok := r.(*HoldsPosition); ok && p.Until.Before(randomDay) {
		return 0
	}
	have, need := oracleAmount(r, h, nil)
	return min(1, have/need)
}

// oracleUnmet are the leaves outside of all that is met.
func oracleUnmet(tree Requirement, h *Holdings) []Requirement {
	if oracleStatus(tree, h, nil) == Met {
		return nil
	}
	group, ok := tree.(RequirementGroup)
	if !ok {
		return []Requirement{tree}
	}
	var unmet []Requirement
	for _, part := range group.Of() {
		unmet = append(unmet, oracleUnmet(part, h)...)
	}
	return unmet
}

// oracleMissing tries every set of leaves, the smallest first and of those the first in the tree.
// Positions that no longer count are only tried where nothing else does.
func oracleMissing(tree Requirement, h *Holdings) []string {
	var all, open []string
	for _, leaf := range oracleUnmet(tree, h) {
		if slices.Contains(all, leaf.claim()) {
			continue
		}
		all = append(all, leaf.claim())
		if p, ok := leaf.(*HoldsPosition); !ok || !p.Until.Before(randomDay) {
			open = append(open, leaf.claim())
		}
	}
	if len(all) == 0 {
		return []string{}
	}
	for expired := range len(all) + 1 {
		for size := range len(all) + 1 {
			if found := oracleSets(all, size, nil, func(set []string) bool {
				closed := slices.DeleteFunc(slices.Clone(set), func(claim string) bool { return slices.Contains(open, claim) })
				return len(closed) == expired && oracleStatus(tree, h, set) == Met
			}); found != nil {
				return found
			}
		}
	}
	return nil
}

// oracleSets is the first set of the size, in lexicographic order, that fits.
func oracleSets(from []string, size int, chosen []string, fits func([]string) bool) []string {
	if size == 0 {
		if fits(chosen) {
			return append([]string{}, chosen...)
		}
		return nil
	}
	for i := range from {
		if found := oracleSets(from[i+1:], size-1, append(slices.Clip(chosen), from[i]), fits); found != nil {
			return found
		}
	}
	return nil
}
