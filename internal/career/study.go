package career

// Study is counted in units that make both a tenth of a higher-education credit and a tenth of a
// higher vocational point whole numbers: a week is 150 of them, a year of 40 weeks 6,000.
const (
	studyUnitsAWeek      = 150
	studyUnitsATenthYear = 40 * studyUnitsAWeek / 10
)

// studyUnits is the length of credits as study after upper secondary; upper-secondary points are none.
func studyUnits(amount Points, unit CreditUnit) int64 {
	if unit == GY {
		return 0
	}
	return int64(amount) * studyUnitsAWeek / int64(unit.weekTenths())
}

func (q *Qualification) studyUnits() int64 {
	if q.Length == nil || q.Unit == nil {
		return 0
	}
	return studyUnits(*q.Length, *q.Unit)
}

// studied is the length of the held qualifications at and below q, and those that were counted. A
// degree may be counted for a wider one that is held too: their study is one, and the longer counts.
func (q *Qualification) studied(held func(*Qualification) bool) (units int64, counted []*Qualification) {
	for _, narrower := range q.Narrower {
		below, countedBelow := narrower.studied(held)
		units += below
		counted = append(counted, countedBelow...)
	}
	if own := q.studyUnits(); own > units && held(q) {
		return own, []*Qualification{q}
	}
	return units, counted
}

// widest is the broadest qualification that q counts for.
func (q *Qualification) widest() *Qualification {
	for q.Broader != nil {
		q = q.Broader
	}
	return q
}
