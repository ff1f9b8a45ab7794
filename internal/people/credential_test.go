package people

import (
	"testing"

	"blommaut/internal/career"
)

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
