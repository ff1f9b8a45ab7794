package people

import (
	"testing"

	"blommaut/internal/career"
)

func TestWhatMayBeTheSameLearningIsTold(t *testing.T) {
	t.Parallel()
	nurse, exam := "legitimation-sjukskoterska", "sjukskoterskeexamen"
	aldre, psykiatri := "aldre", "psykiatri"
	forty, thirty := career.Points(4000), career.Points(3000)
	yh, hp := career.YH, career.HP
	day := career.Date{Year: 2026, Month: 3, Day: 1}
	before, later := day.Plus(-400), day.Plus(-1)
	for name, each := range map[string]struct {
		a, b *Credential
		want bool
	}{
		"the same qualification":                 {&Credential{QualificationSlug: &nurse}, &Credential{QualificationSlug: &nurse}, true},
		"and as much of it":                      {&Credential{QualificationSlug: &nurse, Amount: &forty, Unit: &yh}, &Credential{QualificationSlug: &nurse}, true},
		"another amount of it":                   {&Credential{QualificationSlug: &nurse, Amount: &forty, Unit: &yh}, &Credential{QualificationSlug: &nurse, Amount: &thirty, Unit: &yh}, false},
		"another qualification":                  {&Credential{QualificationSlug: &nurse}, &Credential{QualificationSlug: &exam}, false},
		"as many credits":                        {&Credential{Amount: &forty, Unit: &yh}, &Credential{Amount: &forty, Unit: &yh}, true},
		"as many in the same subject":            {&Credential{Amount: &forty, Unit: &yh, Subject: &aldre}, &Credential{Amount: &forty, Unit: &yh, Subject: &aldre}, true},
		"in another subject":                     {&Credential{Amount: &forty, Unit: &yh, Subject: &aldre}, &Credential{Amount: &forty, Unit: &yh, Subject: &psykiatri}, false},
		"in no subject":                          {&Credential{Amount: &forty, Unit: &yh, Subject: &aldre}, &Credential{Amount: &forty, Unit: &yh}, false},
		"in another unit":                        {&Credential{Amount: &forty, Unit: &yh}, &Credential{Amount: &forty, Unit: &hp}, false},
		"fewer credits":                          {&Credential{Amount: &forty, Unit: &yh}, &Credential{Amount: &thirty, Unit: &yh}, false},
		"credits of a qualification":             {&Credential{Amount: &forty, Unit: &yh}, &Credential{QualificationSlug: &nurse, Amount: &forty, Unit: &yh}, false},
		"awarded the same day":                   {&Credential{QualificationSlug: &nurse, AwardedOn: &later}, &Credential{QualificationSlug: &nurse, AwardedOn: &later}, true},
		"awarded again":                          {&Credential{QualificationSlug: &nurse, AwardedOn: &later}, &Credential{QualificationSlug: &nurse, AwardedOn: &before}, false},
		"awarded on a day that one of them says": {&Credential{QualificationSlug: &nurse, AwardedOn: &later}, &Credential{QualificationSlug: &nurse}, true},
		"what was rejected":                      {&Credential{QualificationSlug: &nurse}, &Credential{QualificationSlug: &nurse, Stored: Rejected}, false},
		"what has expired":                       {&Credential{QualificationSlug: &nurse}, &Credential{QualificationSlug: &nurse, Stored: Verified, ExpiresOn: &later}, false},
		"what holds to this day":                 {&Credential{QualificationSlug: &nurse}, &Credential{QualificationSlug: &nurse, Stored: Verified, ExpiresOn: &day}, true},
	} {
		each.a.Key, each.b.Key = NewID(), NewID()
		record := &Record{Credentials: []*Credential{each.a, each.b}}
		if got := record.PossibleDuplicates(each.a, day); (len(got) > 0) != each.want || len(got) > 0 && got[0] != each.b {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestACredentialHoldsToItsLastDayAndWarnsBefore(t *testing.T) {
	t.Parallel()
	last := career.Date{Year: 2026, Month: 6, Day: 30}
	for days, want := range map[int]struct {
		status  CredentialStatus
		warning ExpiryWarning
	}{
		-61: {Verified, ""}, -60: {Verified, Within60Days}, -31: {Verified, Within60Days}, -30: {Verified, Within30Days},
		0: {Verified, Within30Days}, 1: {Expired, ""},
	} {
		c := &Credential{Stored: Verified, ExpiresOn: &last}
		day := last.Plus(days)
		warning := ExpiryWarning("")
		if given := c.WarningOn(day); given != nil {
			warning = *given
		}
		if status := c.StatusOn(day); status != want.status || warning != want.warning {
			t.Errorf("%d days from the last: %s %q, want %s %q", days, status, warning, want.status, want.warning)
		}
	}
	for _, stored := range []CredentialStatus{CredentialInProgress, Claimed, Rejected} {
		c := &Credential{Stored: stored, ExpiresOn: &last}
		if c.StatusOn(last.Plus(1)) != stored || c.WarningOn(last) != nil {
			t.Errorf("what is %s expires or warns", stored)
		}
	}
	if c := (&Credential{Stored: Verified}); c.StatusOn(last) != Verified || c.WarningOn(last) != nil {
		t.Error("what has no last day expires or warns")
	}
}
