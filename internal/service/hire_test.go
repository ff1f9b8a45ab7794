package service_test

import (
	"slices"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

func TestWhoWorksInHRWithoutARecordDoesNotMakeTheirOwn(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	viewer, err := o.Viewer(t.Context(), people.Identity{
		Issuer: "test", Subject: "ny", Name: "Ny Påhitt", MunicipalityID: 2580, Kinds: []people.ViewerKind{people.HRKind},
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx := people.WithViewer(t.Context(), viewer)
	hire := func(name, subject string, startsOn career.Date) []people.UserErrorCode {
		payload, err := o.HireEmployee(ctx, people.HireEmployeeInput{Name: name, Subject: &subject, Employment: people.EmploymentInput{
			Role: "planerare", UnitID: idOf("Unit", "b000-000000000001"), Form: people.Permanent, Rate: 100, StartsOn: startsOn,
		}})
		if err != nil {
			t.Fatal(err)
		}
		return codes(payload.UserErrors)
	}
	today := career.Date{Year: 2026, Month: 3, Day: 1}
	if got := hire("Ny Påhitt", "ny", today); !slices.Equal(got, []people.UserErrorCode{people.NotAllowed}) {
		t.Errorf("their own: %v", got)
	}
	if got := hire("Ny\nPåhitt", "annan", career.Date{Year: 26, Month: 3, Day: 1}); !slices.Equal(got, []people.UserErrorCode{people.Invalid, people.Invalid}) {
		t.Errorf("a name of two lines, in the year 26: %v", got)
	}
	if got := hire("En Påhitt", "annan", today); len(got) > 0 {
		t.Errorf("another: %v", got)
	}
}
