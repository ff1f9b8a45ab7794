package career_test

import (
	"context"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/seed"
)

// The traps of the domain, on the published facts. What the facts themselves must say is tested where
// they are kept, in seed.

func published(t *testing.T) *career.Catalogue {
	t.Helper()
	c, err := publishedOnce()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Reading the files takes as long as all tests together, and a catalogue never changes.
var publishedOnce = sync.OnceValues(func() (*career.Catalogue, error) {
	records, err := seed.Records()
	if err != nil {
		return nil, err
	}
	return career.NewCatalogue(1, records)
})

func eligibility(t *testing.T, role string, input *career.HoldingsInput, on string) *career.Eligibility {
	t.Helper()
	c := published(t)
	h, err := c.Holdings(input)
	if err != nil {
		t.Fatal(err)
	}
	return c.Role(role).Eligibility(h, date(t, on))
}

func date(t *testing.T, text string) career.Date {
	t.Helper()
	d, err := career.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func ptr[T any](value T) *T { return &value }

func texts(requirements []career.Requirement) string {
	var all []string
	for _, requirement := range requirements {
		all = append(all, requirement.Text(context.Background(), nil))
	}
	return strings.Join(all, "; ")
}

const today = "2026-11-23"

func TestTrap1CreditsOfDifferentUnitsAreNeverSummed(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		credits []career.CreditsInput
		want    career.EligibilityStatus
	}{
		{"200 YH in demens", []career.CreditsInput{{200, career.YH, ptr("demens")}}, career.Eligible},
		{"100 YH in demens and 100 in psykiatri count as 200", []career.CreditsInput{{100, career.YH, ptr("demens")}, {100, career.YH, ptr("psykiatri")}}, career.Eligible},
		{"60 hp are no YH points", []career.CreditsInput{{60, career.HP, ptr("demens")}}, career.NotYet},
		{"100 YH and 30 hp are not summed", []career.CreditsInput{{100, career.YH, ptr("demens")}, {30, career.HP, ptr("demens")}}, career.NotYet},
		{"200 YH without subject", []career.CreditsInput{{200, career.YH, nil}}, career.NotYet},
		{"200 YH in another subject", []career.CreditsInput{{200, career.YH, ptr("aldre")}}, career.NotYet},
		{"199.9 YH", []career.CreditsInput{{199.9, career.YH, ptr("demens")}}, career.NotYet},
		{"0.1 + 199.9 YH are 200 to the tenth", []career.CreditsInput{{0.1, career.YH, ptr("demens")}, {199.9, career.YH, ptr("demens")}}, career.Eligible},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got := eligibility(t, "specialistunderskoterska", &career.HoldingsInput{
				Qualifications: []string{"gymnasial-vard-och-omsorg"}, Credits: row.credits,
			}, today)
			if got.Status != row.want {
				t.Errorf("is %v, want %v", got.Status, row.want)
			}
		})
	}
}

func TestTrap1TheSpecialistNursesCreditsLieInOneSubject(t *testing.T) {
	t.Parallel()
	nurse := []string{"sjukskoterskeexamen", "legitimation-sjukskoterska"}
	for _, row := range []struct {
		name    string
		credits []career.CreditsInput
		want    career.EligibilityStatus
	}{
		{"60 hp in aldre", []career.CreditsInput{{60, career.HP, ptr("aldre")}}, career.Eligible},
		{"30 + 30 hp in aldre", []career.CreditsInput{{30, career.HP, ptr("aldre")}, {30, career.HP, ptr("aldre")}}, career.Eligible},
		{"30 hp in aldre and 30 in demens", []career.CreditsInput{{30, career.HP, ptr("aldre")}, {30, career.HP, ptr("demens")}}, career.NotYet},
		{"60 hp without subject", []career.CreditsInput{{60, career.HP, nil}}, career.NotYet},
		{"200 YH in aldre", []career.CreditsInput{{200, career.YH, ptr("aldre")}}, career.NotYet},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got := eligibility(t, "specialistsjukskoterska", &career.HoldingsInput{Qualifications: nurse, Credits: row.credits}, today)
			if got.Status != row.want {
				t.Errorf("is %v, want %v", got.Status, row.want)
			}
		})
	}
}

func TestTrap1StudyYearsAddWeeksOfEverySort(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		h    career.HoldingsInput
		want career.EligibilityStatus
	}{
		{"100 YH and 30 hp are 40 weeks", career.HoldingsInput{Credits: []career.CreditsInput{{100, career.YH, nil}, {30, career.HP, nil}}}, career.Eligible},
		{"100 YH and 29.9 hp are less", career.HoldingsInput{Credits: []career.CreditsInput{{100, career.YH, nil}, {29.9, career.HP, nil}}}, career.NotYet},
		{"a degree brings its own weeks", career.HoldingsInput{Qualifications: []string{"hogskoleexamen"}}, career.Eligible},
		{"upper-secondary points are none", career.HoldingsInput{Credits: []career.CreditsInput{{2500, career.GY, nil}}}, career.NotYet},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			row.h.Qualifications = append(row.h.Qualifications, "gymnasial-vard-och-omsorg")
			got := eligibility(t, "stodpedagog", &row.h, today)
			if got.Status != row.want {
				t.Errorf("is %v, want %v", got.Status, row.want)
			}
		})
	}
}

func TestTrap1WhatCannotBeIsTheUsersError(t *testing.T) {
	t.Parallel()
	c := published(t)
	for name, input := range map[string]career.HoldingsInput{
		"unknown subject":       {Credits: []career.CreditsInput{{10, career.HP, ptr("juridik")}}},
		"negative amount":       {Credits: []career.CreditsInput{{-1, career.HP, nil}}},
		"infinite amount":       {Credits: []career.CreditsInput{{math.Inf(1), career.HP, nil}}},
		"not a number":          {Credits: []career.CreditsInput{{math.NaN(), career.HP, nil}}},
		"hundredths":            {Credits: []career.CreditsInput{{7.55, career.HP, nil}}},
		"huge amount":           {Credits: []career.CreditsInput{{1e300, career.HP, nil}}},
		"unknown qualification": {Qualifications: []string{"doktor"}},
		"unknown role":          {CurrentRole: ptr("dietist")},
		"unknown in doubt":      {Unsure: []string{"doktor"}},
		"unknown in progress":   {InProgress: []string{"doktor"}},
		"negative months":       {Experience: []career.ExperienceInput{{"underskoterska", -1}}},
		"experience as nobody":  {Experience: []career.ExperienceInput{{"dietist", 1}}},
		"permanent as nobody":   {PermanentSince: ptr(date(t, "2020-01-01"))},
		"endless lists":         {Qualifications: slices.Repeat([]string{"hogskoleexamen"}, 201)},
	} {
		if _, err := c.Holdings(&input); fault.CodeOf(err) != fault.BadUserInput {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestTrap2ExperienceAsOneOfTwinsIsNotTheOthers(t *testing.T) {
	t.Parallel()
	c := published(t)
	h, err := c.Holdings(&career.HoldingsInput{CurrentRole: ptr("handledare-uppdrag")})
	if err != nil {
		t.Fatal(err)
	}
	routes, err := c.Routes(t.Context(), h, career.RouteQuery{To: c.Role("stodassistent"), Day: date(t, today), First: 3})
	if err != nil {
		t.Fatal(err)
	}
	if len(routes) != 1 || routes[0].Steps[0].Transition != nil {
		t.Error("the assignment handledare follows the way that is published for the position")
	}
}

func TestTrap3TheProtectedTitle(t *testing.T) {
	t.Parallel()
	permanent := func(since string) *career.HoldingsInput {
		return &career.HoldingsInput{
			Qualifications: []string{"gymnasial-vard-och-omsorg"},
			CurrentRole:    ptr("underskoterska"), PermanentSince: ptr(date(t, since)),
		}
	}
	programme := &career.HoldingsInput{Qualifications: []string{"gymnasial-vard-och-omsorg"}}
	proven := &career.HoldingsInput{Qualifications: []string{"gymnasial-vard-och-omsorg", "bevis-underskoterska"}}
	for _, row := range []struct {
		name string
		h    *career.HoldingsInput
		on   string
		want career.EligibilityStatus
	}{
		{"before the day, the programme is enough", programme, "2023-06-30", career.Eligible},
		{"on the day, it is not", programme, "2023-07-01", career.NotYet},
		{"on the day, with proof", proven, "2023-07-01", career.Eligible},
		{"permanent since the day", permanent("2023-07-01"), today, career.Eligible},
		{"permanent since the day after", permanent("2023-07-02"), today, career.NotYet},
		{"permanent long since", permanent("1999-01-01"), "2033-06-30", career.Eligible},
		{"permanent, the day after the last", permanent("1999-01-01"), "2033-07-01", career.NotYet},
		{"proof after that", proven, "2033-07-01", career.Eligible},
		{"long ago", programme, "1950-01-01", career.Eligible},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := eligibility(t, "underskoterska", row.h, row.on); got.Status != row.want {
				t.Errorf("is %v, want %v", got.Status, row.want)
			}
		})
	}
	if got := texts(eligibility(t, "underskoterska", programme, today).Missing); got != "Bevis om titeln undersköterska" {
		t.Errorf("missing is %q", got)
	}
}

func TestTrap3AnotherPositionIsNotThePosition(t *testing.T) {
	t.Parallel()
	got := eligibility(t, "underskoterska", &career.HoldingsInput{
		Qualifications: []string{"gymnasial-vard-och-omsorg"},
		CurrentRole:    ptr("stodassistent"), PermanentSince: ptr(date(t, "2010-01-01")),
	}, today)
	if got.Status != career.NotYet {
		t.Errorf("is %v", got.Status)
	}
}

func TestTrap4UnknownIsNotUnmet(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, role string
		h          *career.HoldingsInput
		want       career.EligibilityStatus
	}{
		{"nothing known", "underskoterska", nil, career.UnknownEligibility},
		{"nothing known, nothing required", "vardbitrade", nil, career.Eligible},
		{"an empty statement is complete", "underskoterska", &career.HoldingsInput{}, career.NotYet},
		{"an empty statement, nothing required", "vardbitrade", &career.HoldingsInput{}, career.Eligible},
		{"unsure", "planerare", &career.HoldingsInput{Unsure: []string{"gymnasial-vard-och-omsorg"}}, career.UnknownEligibility},
		{"in progress", "planerare", &career.HoldingsInput{InProgress: []string{"gymnasial-vard-och-omsorg"}}, career.NotYet},
		{"unsure of a narrower one", "enhetschef", &career.HoldingsInput{Unsure: []string{"socionomexamen"}}, career.UnknownEligibility},
		{"unsure of a wider one", "sjukskoterska", &career.HoldingsInput{Unsure: []string{"hogskoleexamen"}}, career.NotYet},
		{"a narrower one counts", "enhetschef", &career.HoldingsInput{Qualifications: []string{"socionomexamen"}}, career.Eligible},
		{"a wider one does not", "sjukskoterska", &career.HoldingsInput{Qualifications: []string{"hogskoleexamen", "legitimation-sjukskoterska"}}, career.NotYet},
		{"no profile", "handledare", &career.HoldingsInput{}, career.UnknownEligibility},
		{"no profile, nothing known", "omradeschef", nil, career.UnknownEligibility},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got := eligibility(t, row.role, row.h, today)
			if got.Status != row.want {
				t.Errorf("is %v, want %v", got.Status, row.want)
			}
			if got.Profile == nil && (got.Assessment != nil || got.Progress != 0 || len(got.Missing) > 0) {
				t.Errorf("without a profile it gives %+v", got)
			}
		})
	}
}

func TestTrap4ALeafInDoubtByItsID(t *testing.T) {
	t.Parallel()
	c := published(t)
	day := date(t, today)
	var position career.Requirement
	for leaf := range career.Leaves(c.Role("underskoterska").ProfileAt(day).Required) {
		if _, ok := leaf.(*career.HoldsPosition); ok {
			position = leaf
		}
	}
	h, err := c.Holdings(&career.HoldingsInput{
		Qualifications: []string{"gymnasial-vard-och-omsorg"},
		InProgress:     []string{"bevis-underskoterska"},
		Unsure:         []string{position.ID()},
	})
	if err != nil {
		t.Fatal(err)
	}
	got := c.Role("underskoterska").Eligibility(h, day)
	if got.Status != career.UnknownEligibility || got.Progress != 0.5 {
		t.Errorf("is %v with progress %v", got.Status, got.Progress)
	}
	either := got.Assessment.Of[1]
	if either.Of[0].Status != career.InProgress || either.Of[1].Status != career.Unknown || either.Status != career.Unknown {
		t.Errorf("the parts are %v and %v, together %v", either.Of[0].Status, either.Of[1].Status, either.Status)
	}
}

func TestTrap5EveryFactHasASourceAndADate(t *testing.T) {
	t.Parallel()
	c := published(t)
	for _, role := range c.Roles {
		if role.Source == nil || role.LevelSource == nil || role.Source.Date == (career.Date{}) {
			t.Errorf("%s has no source", role.Slug)
		}
		for _, profile := range role.Profiles {
			if profile.Source == nil || profile.Source.Date == (career.Date{}) {
				t.Errorf("%s version %d has no source", role.Slug, profile.Version)
			}
		}
	}
	for _, way := range c.Transitions {
		if way.Source == nil || way.OrientationSource == nil {
			t.Errorf("%s to %s has no source", way.FromSlug, way.ToSlug)
		}
	}
	if got := c.Role("bistandshandlaggare").LevelSource.Publisher; got != "Blommaut" {
		t.Errorf("the level that the product placed is said to be %s's", got)
	}
}

func TestRequirementsInWords(t *testing.T) {
	t.Parallel()
	c := published(t)
	english := career.EN
	for _, row := range []struct{ role, sv, en string }{
		{"specialistunderskoterska", "Minst 200 YH-poäng i psykiatri eller demens", "At least 200 higher vocational points in psychiatry or dementia care"},
		{"stodpedagog", "Minst ett års studier efter gymnasiet", "At least one year of study after upper secondary"},
		{"underskoterska", "Fast anställd som undersköterska sedan 1 juli 2023 eller tidigare, räcker till och med 30 juni 2033", "Permanently employed as assistant nurse since 1 July 2023 or earlier, good until and including 30 June 2033"},
		{"vardbitrade", "Ingen utbildning krävs", "No education is required"},
	} {
		var sv, en string
		for leaf := range career.Leaves(c.Role(row.role).Profiles[0].Required) {
			sv, en = leaf.Text(t.Context(), nil), leaf.Text(t.Context(), &english)
		}
		if sv != row.sv || !strings.EqualFold(en, row.en) {
			t.Errorf("%s: %q, %q", row.role, sv, en)
		}
	}
}
