package career

import (
	"math"
	"slices"
)

// Eligibility is what somebody with these holdings has and lacks for the role on a day.
func (r *Role) Eligibility(h *Holdings, day Date) *Eligibility {
	profile := r.ProfileAt(day)
	if profile == nil {
		return &Eligibility{Role: r, Status: UnknownEligibility, Missing: []Requirement{}}
	}
	assessment := assess(profile.Required, h, day)
	return &Eligibility{
		Role:       r,
		Profile:    profile,
		Status:     assessment.Status.eligibility(),
		Progress:   assessment.Progress,
		Assessment: assessment,
		Missing:    missing(assessment, day),
	}
}

func (s AssessmentStatus) eligibility() EligibilityStatus {
	switch s {
	case Met:
		return Eligible
	case Unknown:
		return UnknownEligibility
	case Unmet, InProgress:
	}
	return NotYet
}

// rank orders statuses, least first.
func (s AssessmentStatus) rank() int {
	return slices.Index([]AssessmentStatus{Unmet, InProgress, Unknown, Met}, s)
}

// assess holds a tree against holdings. Nil holdings: nothing is known.
func assess(tree Requirement, h *Holdings, day Date) *Assessment {
	if group, ok := tree.(RequirementGroup); ok {
		return assessGroup(group, h, day)
	}
	a := &Assessment{Requirement: tree, Status: Unknown, Of: []*Assessment{}}
	if _, nothing := tree.(*NothingRequired); nothing {
		a.Status = Met
	} else if h != nil {
		h.assessLeaf(a, day)
	}
	if a.Status == Met {
		a.Progress = 1
	}
	return a
}

// assessGroup takes the n-th greatest status where n parts are enough, and the mean progress of the
// n best parts.
func assessGroup(group RequirementGroup, h *Holdings, day Date) *Assessment {
	a := &Assessment{Requirement: group, Of: make([]*Assessment, len(group.Of()))}
	ranks, progress := make([]int, len(a.Of)), make([]float64, len(a.Of))
	for i, part := range group.Of() {
		a.Of[i] = assess(part, h, day)
		ranks[i], progress[i] = -a.Of[i].Status.rank(), -a.Of[i].Progress
	}
	slices.Sort(ranks)
	slices.Sort(progress)
	enough := group.enough()
	a.Status = []AssessmentStatus{Unmet, InProgress, Unknown, Met}[-ranks[enough-1]]
	for _, p := range progress[:enough] {
		a.Progress -= p
	}
	a.Progress /= float64(enough)
	if a.Status != Met {
		a.Progress = belowOne(a.Progress)
	}
	return a
}

// belowOne keeps rounding from showing as complete what is not.
func belowOne(progress float64) float64 { return min(progress, math.Nextafter(1, 0)) }

// assessLeaf fills in how a leaf stands.
func (h *Holdings) assessLeaf(a *Assessment, day Date) {
	counts := func(*Qualification) bool { return false }
	switch leaf := a.Requirement.(type) {
	case *HoldsQualification:
		counts = func(q *Qualification) bool { return q.CountsFor(leaf.Qualification) }
		for _, q := range h.qualifications {
			if counts(q) {
				a.evidence = append(a.evidence, qualificationEvidence{q, h.sources[q]})
			}
		}
		a.settle(int64(len(a.evidence)), 1)
	case *HoldsCredits:
		var sum Points
		for _, held := range h.credits {
			if held.countsFor(leaf) {
				sum += held.amount
				a.evidence = append(a.evidence, held)
			}
		}
		a.settle(int64(sum), int64(leaf.Amount))
		a.remaining = h.remainingCredits(leaf, sum)
	case *HoldsStudyYears:
		sum := h.studyUnits(a)
		need := int64(leaf.Years) * studyUnitsATenthYear
		counts = func(q *Qualification) bool { return sum+q.studyUnits() >= need }
		a.settle(sum, need)
	case *HoldsExperience:
		months := 0
		for _, role := range leaf.Roles {
			if h.experience[role] > 0 {
				months += h.experience[role]
				a.evidence = append(a.evidence, experienceEvidence{role, h.experience[role]})
			}
		}
		a.settle(int64(months), int64(leaf.Months))
		a.remaining = remainingMonths(leaf, months)
	case *HoldsPosition:
		if leaf.Until != nil && leaf.Until.Before(day) {
			a.Status = Unmet // whatever was held no longer counts
			return
		}
		for _, held := range h.positions {
			if held.countsFor(leaf) {
				a.evidence = append(a.evidence, positionEvidence(held))
			}
		}
		a.settle(int64(len(a.evidence)), 1)
	}
	if a.Status != Met {
		h.doubt(a, counts)
	}
}

// settle compares what is held with what is needed.
func (a *Assessment) settle(have, need int64) {
	if have >= need {
		a.Status = Met
		return
	}
	a.Status = Unmet
	a.Progress = belowOne(float64(have) / float64(need))
}

// doubt makes a leaf that is not met unknown or in progress where the person or the record says so; of
// both, unknown, as in a group of any. A record that is silent of all that could meet it leaves it unknown.
func (h *Holdings) doubt(a *Assessment, counts func(*Qualification) bool) {
	if h.inProgress.about(a.Requirement, counts) || a.remaining.isUnderWay() {
		a.Status = InProgress
	}
	if h.unsure.about(a.Requirement, counts) || h.isSilentOf(a.Requirement) {
		a.Status = Unknown
	}
}

// isSilentOf tells whether nothing is on file of any kind that speaks of a leaf.
func (h *Holdings) isSilentOf(leaf Requirement) bool {
	if h.onFile == nil {
		return false
	}
	return !slices.ContainsFunc(kindsFor(leaf), func(kind recordKind) bool { return h.onFile[kind] })
}

func (c credits) countsFor(leaf *HoldsCredits) bool {
	return c.unit == leaf.Unit && (len(leaf.SubjectList) == 0 || c.subject != nil && slices.Contains(leaf.SubjectList, c.subject))
}

func (p position) countsFor(leaf *HoldsPosition) bool {
	if p.role != leaf.Role {
		return false
	}
	return leaf.Since == nil || p.permanentSince != nil && !leaf.Since.Before(*p.permanentSince)
}

// studyUnits sums all study after upper secondary and notes it as evidence.
func (h *Holdings) studyUnits(a *Assessment) int64 {
	var sum int64
	held := func(q *Qualification) bool { return slices.Contains(h.qualifications, q) }
	var seen []*Qualification
	for _, q := range h.qualifications {
		widest := q.widest()
		if slices.Contains(seen, widest) {
			continue
		}
		seen = append(seen, widest)
		units, counted := widest.studied(held)
		sum += units
		for _, q := range counted {
			a.evidence = append(a.evidence, qualificationEvidence{q, h.sources[q]})
		}
	}
	for _, held := range h.credits {
		if units := studyUnits(held.amount, held.unit); units > 0 {
			sum += units
			a.evidence = append(a.evidence, held)
		}
	}
	return sum
}
