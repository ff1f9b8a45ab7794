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
