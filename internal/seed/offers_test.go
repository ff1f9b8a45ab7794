package seed_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/career"
)

func TestQualificationsAreAsPublished(t *testing.T) {
	t.Parallel()
	const entrance = "grundlaggande-behorighet"
	want := map[string]string{
		entrance:                      "PROGRAMME  < ",
		care:                          "PROGRAMME 1500 GY < " + entrance,
		recreation:                    "PROGRAMME 1500 GY < " + entrance,
		"hogskoleexamen":              "DEGREE 120 HP < ",
		"socionomexamen":              "DEGREE 210 HP < hogskoleexamen",
		"sjukskoterskeexamen":         "DEGREE 180 HP < hogskoleexamen",
		"arbetsterapeutexamen":        "DEGREE 180 HP < hogskoleexamen",
		"fysioterapeutexamen":         "DEGREE 180 HP < hogskoleexamen",
		"legitimation-sjukskoterska":  "LICENCE  < ",
		"legitimation-arbetsterapeut": "LICENCE  < ",
		"legitimation-fysioterapeut":  "LICENCE  < ",
		"bevis-underskoterska":        "TITLE_PROOF  < ",
	}
	got := map[string]string{}
	for _, q := range catalogue(t).Qualifications {
		length, broader := "", ""
		if q.Length != nil {
			length = fmt.Sprintf("%v %v", *q.Length, *q.Unit)
		}
		if q.BroaderSlug != nil {
			broader = *q.BroaderSlug
		}
		got[q.Slug] = fmt.Sprintf("%v %s < %s", q.Kind, length, broader)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Whatever a study or an application can meet, some offer meets by itself.
func TestEveryRequirementIsMetBySomeOffer(t *testing.T) {
	t.Parallel()
	c := catalogue(t)
	check := func(owner string, required career.Requirement) {
		for leaf := range career.Leaves(required) {
			if !slices.ContainsFunc(c.Offers, func(o *career.EducationOffer) bool { return meets(o, leaf) }) {
				t.Errorf("no offer meets %s of %s", tree(leaf), owner)
			}
		}
	}
	for _, profile := range c.Profiles {
		check(profile.RoleSlug, profile.Required)
		check(profile.RoleSlug, profile.Preferred)
	}
	for _, offer := range c.Offers {
		check(offer.Slug, offer.EntryRequirement)
	}
}

func meets(o *career.EducationOffer, leaf career.Requirement) bool {
	switch leaf := leaf.(type) {
	case *career.HoldsQualification:
		return slices.Contains(leaf.Qualification.Offers, o)
	case *career.HoldsCredits:
		return o.Unit != nil && *o.Unit == leaf.Unit && *o.Amount >= leaf.Amount &&
			o.SubjectSlug != nil && slices.Contains(leaf.SubjectSlugs, *o.SubjectSlug)
	case *career.HoldsStudyYears:
		return o.Unit != nil && *o.Unit == career.YH && *o.Amount == leaf.Years*200
	}
	return true // nothing, a position and experience are not studied
}

// An offer beside work is needed for whoever cannot stop working.
func TestEveryCreditAndProofCanBeHadBesideWork(t *testing.T) {
	t.Parallel()
	c := catalogue(t)
	for _, profile := range c.Profiles {
		for leaf := range career.Leaves(profile.Required) {
			if holds, ok := leaf.(*career.HoldsQualification); ok && holds.Qualification.Kind == career.Degree || tree(leaf) == recreation {
				continue // no standard example says so
			}
			if !slices.ContainsFunc(c.Offers, func(o *career.EducationOffer) bool {
				return meets(o, leaf) && o.WhileWorking != nil && *o.WhileWorking
			}) {
				t.Errorf("%s of %s cannot be had beside work", tree(leaf), profile.RoleSlug)
			}
		}
	}
}

func TestNothingIsInventedAboutOffers(t *testing.T) {
	t.Parallel()
	besideWork := []career.EducationForm{career.Apprenticeship, career.Commissioned, career.Distance, career.Application}
	for _, o := range catalogue(t).Offers {
		if o.CostSEK != nil || o.Seats != nil || len(o.StartDates) > 0 {
			t.Errorf("%s has a cost, seats or dates, and none is known", o.Slug)
		}
		if o.Source.Name != "Blommaut" {
			t.Errorf("%s is a standard example, and says %s", o.Slug, o.Source.Name)
		}
		if o.WhileWorking != nil && !slices.Contains(besideWork, o.Form) {
			t.Errorf("%s claims to know of work beside it, and its form does not say", o.Slug)
		}
		// An application is no study; every other known length is computed.
		if application := o.Form == career.Application; application != (o.PublishedWeeks != nil) {
			t.Errorf("%s has published weeks %v", o.Slug, o.PublishedWeeks)
		} else if application && (*o.PublishedWeeks != 0 || o.ProviderSlug != "socialstyrelsen") {
			t.Errorf("%s takes %d weeks at %s", o.Slug, *o.PublishedWeeks, o.ProviderSlug)
		}
	}
}

func TestOffersHaveTheirEntryRequirements(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"ansokan-bevis-underskoterska":           care,
		"ansokan-legitimation-sjukskoterska":     "sjukskoterskeexamen",
		"ansokan-legitimation-arbetsterapeut":    "arbetsterapeutexamen",
		"ansokan-legitimation-fysioterapeut":     "fysioterapeutexamen",
		"sjukskoterskeprogrammet-lulea":          "grundlaggande-behorighet",
		"hogskoleexamen-lulea":                   "grundlaggande-behorighet",
		"specialistsjukskoterska-aldre":          "all(sjukskoterskeexamen, legitimation-sjukskoterska)",
		"specialistunderskoterska-demens":        care,
		"specialistunderskoterska-psykiatri":     care,
		"pedagogik-funktionshinder":              "any(" + care + ", " + recreation + ")",
		"komvux-vard-och-omsorg":                 "-",
		"validering-vard-och-omsorg":             "12 months vardbitrade",
		"specialistsjukskoterska-demens-distans": "all(sjukskoterskeexamen, legitimation-sjukskoterska)",
	}
	got := map[string]string{}
	for _, offer := range catalogue(t).Offers {
		if _, asked := want[offer.Slug]; asked {
			got[offer.Slug] = tree(offer.EntryRequirement)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOffersMadeForARoleComeFirstAndMereYearsLast(t *testing.T) {
	t.Parallel()
	c := catalogue(t)
	role, err := c.MustRole("stodpedagog")
	if err != nil {
		t.Fatal(err)
	}
	offers := c.OffersToward(role, day(t, "2026-01-01"))
	ranks := make([]string, 0, len(offers))
	for _, offer := range offers {
		rank := "years"
		switch {
		case offer.NameText[career.SV] == "Stödpedagog" || offer.NameText[career.SV] == "Stödpedagog på distans":
			rank = "own"
		case slices.ContainsFunc(offer.LeadsToSlugs, func(slug string) bool { return strings.HasPrefix(slug, "gymnasial-") }):
			rank = "named"
		}
		ranks = append(ranks, rank)
	}
	want := slices.Concat(slices.Repeat([]string{"own"}, 2), slices.Repeat([]string{"named"}, 6), slices.Repeat([]string{"years"}, len(offers)-8))
	if !slices.Equal(ranks, want) {
		t.Errorf("the offers come as %v", ranks)
	}
}
