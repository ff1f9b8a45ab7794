package career

import "testing"

func TestWeeksAreComputedFromCreditsAtThePace(t *testing.T) {
	t.Parallel()
	full, half := 100, 50
	for _, row := range []struct {
		amount Points
		unit   CreditUnit
		pace   *int
		want   int
	}{
		{600, HP, nil, 40},
		{600, HP, &full, 40},
		{600, HP, &half, 80},
		{2000, YH, nil, 40},
		{15000, GY, nil, 60},
		{75, HP, nil, 5},
		{76, HP, nil, 6},
		{1, YH, nil, 1},
	} {
		offer := &EducationOffer{Amount: &row.amount, Unit: &row.unit, Pace: row.pace}
		if got := offer.Weeks(); got == nil || *got != row.want || !offer.WeeksComputed() {
			t.Errorf("%v %v takes %v weeks, want %d", row.amount, row.unit, got, row.want)
		}
	}
}

func TestPublishedWeeksStandBeforeComputedOnes(t *testing.T) {
	t.Parallel()
	amount, unit, weeks := Points(600), HP, 52
	offer := &EducationOffer{Amount: &amount, Unit: &unit, PublishedWeeks: &weeks}
	if *offer.Weeks() != 52 || offer.WeeksComputed() {
		t.Errorf("takes %d weeks", *offer.Weeks())
	}
	if unknown := (&EducationOffer{}); unknown.Weeks() != nil || unknown.WeeksComputed() {
		t.Error("a length is made up where nothing is known")
	}
}
