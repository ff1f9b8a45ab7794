package seed_test

import (
	"slices"
	"strings"
	"testing"

	"blommaut/internal/career"
)

func TestTrap1YHPointsAndHPAreNeverSummed(t *testing.T) {
	t.Parallel()
	c := catalogue(t)
	for requirement := range career.Requirements(c.Role("specialistunderskoterska").Profiles[0].Required) {
		if credits, ok := requirement.(*career.HoldsCredits); ok && credits.Unit != career.YH {
			t.Errorf("specialistundersköterska asks for %v", credits.Unit)
		}
	}
	step := c.Staircase[2]
	if step.Slug != "specialistuppdrag" || !strings.Contains(step.ConditionTexts[0][career.SV], "200 YH-poäng eller 60 högskolepoäng") {
		t.Errorf("the specialist assignment asks for %q", step.ConditionTexts[0][career.SV])
	}
}

func TestTrap2PlanerareAndHandledareAreTwoThings(t *testing.T) {
	t.Parallel()
	c := catalogue(t)
	for _, slug := range []string{"planerare", "handledare"} {
		position, assignment := c.Role(slug), c.Role(slug+"-uppdrag")
		if position.Kind != career.Position || assignment.Kind != career.Assignment {
			t.Errorf("%s is a %v and a %v", slug, position.Kind, assignment.Kind)
		}
		if position.Twin != assignment || assignment.Twin != position {
			t.Errorf("the two %s do not know each other", slug)
		}
		for _, language := range []career.Language{career.SV, career.EN} {
			if position.TitleText[language] != assignment.TitleText[language] {
				t.Errorf("%q and %q", position.TitleText[language], assignment.TitleText[language])
			}
		}
	}
	if way := c.Transition(c.Role("handledare"), c.Role("stodassistent")); way == nil || way.Status != career.Published {
		t.Error("the published way starts from the position handledare")
	}
}

func TestTrap3UnderskoterskaIsProtectedSince20230701(t *testing.T) {
	t.Parallel()
	role := catalogue(t).Role("underskoterska")
	for _, row := range []struct {
		on, source, required string
		version              int
	}{
		{"1990-01-01", "LULEÅ", care, 1},
		{"2023-06-30", "LULEÅ", care, 1},
		{"2023-07-01", "PROTECTED", "all(" + care + ", any(bevis-underskoterska, underskoterska 2023-07-01..2033-06-30))", 2},
		{"2033-07-01", "PROTECTED", "all(" + care + ", any(bevis-underskoterska, underskoterska 2023-07-01..2033-06-30))", 2},
	} {
		profile := role.ProfileAt(day(t, row.on))
		if profile.Version != row.version || profile.Source.Name != row.source || tree(profile.Required) != row.required {
			t.Errorf("on %s: version %d, %s, %s", row.on, profile.Version, profile.Source.Name, tree(profile.Required))
		}
	}
}

func TestTrap4NoProfileIsUnknownAndNotNothing(t *testing.T) {
	t.Parallel()
	var without []string
	for _, role := range catalogue(t).Roles {
		if len(role.Profiles) == 0 {
			without = append(without, role.Slug)
		} else if first := role.Profiles[len(role.Profiles)-1]; first.ValidFrom != nil {
			t.Errorf("the first version of %s starts on %v", role.Slug, first.ValidFrom)
		}
	}
	slices.Sort(without)
	want := []string{"handledare", "handledare-uppdrag", "omradeschef", "planerare-uppdrag", "samordnare-uppdrag"}
	if !slices.Equal(without, want) {
		t.Errorf("without profile: %v, want %v", without, want)
	}
}

func TestTrap5FactsDriftSoEverySourceHasItsDate(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"LULEÅ": "2023-06-09 DAY", "LULEÅ-2007": "2007-11-16 DAY", "YRKESRESAN": "2021-06-10 DAY",
		"SKÖVDE": "2016-01-01 YEAR", "BORÅS": "2018-01-31 DAY", "PROTECTED": "2023-07-01 DAY",
		"Blommaut": "2026-11-23 DAY", "Blommaut, proposal": "2026-11-23 DAY",
	}
	c := catalogue(t)
	for _, source := range c.Sources {
		if got := source.Date.String() + " " + string(source.DatePrecision); got != want[source.Name] {
			t.Errorf("%s is of %s, want %s", source.Name, got, want[source.Name])
		}
		if source.URL != nil {
			t.Errorf("%s has an address, and none is known", source.Name)
		}
		delete(want, source.Name)
	}
	for name := range want {
		t.Errorf("there is no %s", name)
	}
	frame := c.Programmes[0]
	if frame.AgreementFrom != 2021 || frame.AgreementTo != 2027 || frame.JourneysPlanned != 5 || frame.Source.Name != "YRKESRESAN" {
		t.Errorf("Yrkesresan is %d–%d, %d journeys, %s", frame.AgreementFrom, frame.AgreementTo, frame.JourneysPlanned, frame.Source.Name)
	}
}

func TestTheLicenceOfTheSpecialistNurseIsMarkedAsInferred(t *testing.T) {
	t.Parallel()
	note := catalogue(t).Role("specialistsjukskoterska").Profiles[0].NoteText
	if !strings.Contains(note[career.SV], "utgår från") || !strings.Contains(note[career.EN], "infers") {
		t.Errorf("the note is %v", note)
	}
}
