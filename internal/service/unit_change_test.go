package service_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

// changesOf are the lines of who has changed a unit, newest first.
func (o office) changesOf(ctx context.Context, unit *people.Unit) (lines []string) {
	o.t.Helper()
	changes, err := o.UnitChanges(ctx, unit, page.Args{})
	if err != nil {
		o.t.Fatal(err)
	}
	content := func(c *people.UnitContent) string {
		if c == nil {
			return "nothing"
		}
		parent, err := o.Parent(ctx, c.ParentID)
		if err != nil {
			o.t.Fatal(err)
		}
		if parent == nil {
			return fmt.Sprintf("%s %s at the top", c.Name, c.Kind)
		}
		return fmt.Sprintf("%s %s below %s", c.Name, c.Kind, parent.Name)
	}
	for _, change := range changes.Nodes() {
		lines = append(lines, change.Actor+": "+content(change.Before())+" → "+content(&change.After))
	}
	return lines
}

func TestWhoOpensRenamesAndMovesAUnitIsKept(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	gun, hedda := o.as("gun"), o.asHR("hedda") // who has no record of her own
	save := func(ctx context.Context, in people.SaveUnitInput, want ...people.UserErrorCode) *people.Unit {
		t.Helper()
		saved, err := o.SaveUnit(ctx, in)
		if err != nil || !slices.Equal(codes(saved.UserErrors), want) {
			t.Fatal(codes(saved.UserErrors), err)
		}
		return saved.Unit
	}
	key := ptr("en gång")
	opened := people.SaveUnitInput{Name: "Söder", Kind: people.HomeCare, ParentID: &granen, IdempotencyKey: key}
	unit := save(gun, opened)
	save(gun, opened)
	id := ptr(unit.ID())
	save(hedda, people.SaveUnitInput{UnitID: id, Name: "Söder", Kind: people.HomeCare, ParentID: &norr})
	save(gun, people.SaveUnitInput{UnitID: id, Name: "Syd", Kind: people.DailyActivity})
	save(gun, people.SaveUnitInput{UnitID: id, Name: "Sydost", Kind: people.DailyActivity, ExpectedVersion: ptr(1)}, people.Conflict)
	save(gun, people.SaveUnitInput{UnitID: id, Name: "Sydost", Kind: people.DailyActivity, ParentID: id}, people.Invalid)
	want := []string{
		"Gun Påhitt: Söder HOME_CARE below Hemtjänst norr → Syd DAILY_ACTIVITY at the top",
		"hedda: Söder HOME_CARE below Granen → Söder HOME_CARE below Hemtjänst norr",
		"Gun Påhitt: nothing → Söder HOME_CARE below Granen",
	}
	if got := o.changesOf(hedda, unit); !slices.Equal(got, want) {
		t.Errorf("kept are %q", got)
	}
	for _, subject := range []string{"anna", "eva", "siv", "pelle", "rut"} {
		if changes, err := o.UnitChanges(o.as(subject), unit, page.Args{}); fault.CodeOf(err) != fault.Forbidden || changes != nil {
			t.Errorf("%s reads them: %v", subject, err)
		}
	}
}
