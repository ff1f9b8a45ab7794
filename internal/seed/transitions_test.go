package seed_test

import (
	"slices"
	"testing"

	"blommaut/internal/career"
)

func TestTransitionsArePublishedDescribedOrMarkedAsProposed(t *testing.T) {
	t.Parallel()
	published := []string{
		"handledare → stodassistent", "stodassistent → stodpedagog",
		"underskoterska → specialistunderskoterska", "vardbitrade → underskoterska",
	}
	described := []string{"sjukskoterska → specialistsjukskoterska"}
	byStatus := map[career.TransitionStatus][]string{}
	for _, way := range catalogue(t).Transitions {
		byStatus[way.Status] = append(byStatus[way.Status], way.FromSlug+" → "+way.ToSlug)
		want := "LULEÅ"
		if way.Status == career.Proposed {
			want = "Blommaut, proposal"
		}
		if way.Source.Name != want || way.OrientationSource.Name != "Blommaut" {
			t.Errorf("%s → %s is from %q, sorted by %q", way.FromSlug, way.ToSlug, way.Source.Name, way.OrientationSource.Name)
		}
	}
	if got := byStatus[career.Published]; !slices.Equal(got, published) {
		t.Errorf("published: %q, want %q", got, published)
	}
	if got := byStatus[career.Described]; !slices.Equal(got, described) {
		t.Errorf("described: %q, want %q", got, described)
	}
	for _, named := range []string{
		"underskoterska → planerare", "sjukskoterska → enhetschef", "underskoterska → stodassistent",
		"stodassistent → underskoterska", "underskoterska → sjukskoterska", "underskoterska → stodpedagog",
		"enhetschef → omradeschef", "socialsekreterare → bistandshandlaggare", "bistandshandlaggare → socialsekreterare",
	} {
		if !slices.Contains(byStatus[career.Proposed], named) {
			t.Errorf("%s is not proposed", named)
		}
	}
}

// The rule of the product's placement.
func TestOrientationFollowsFromWhereTheWayLeads(t *testing.T) {
	t.Parallel()
	for _, way := range catalogue(t).Transitions {
		want := career.Expanding
		switch {
		case way.To.Level == career.Leadership:
			want = career.Linear
		case way.To.Kind == career.Assignment || way.To.Slug == "planerare":
			want = career.Episodic
		case way.Status != career.Proposed, way.To.Level == career.Specialist, way.To.LicenceRequiredAt(day(t, "2026-11-23")):
			want = career.Expert
		}
		if way.Orientation != want {
			t.Errorf("%s → %s is %v, want %v", way.FromSlug, way.ToSlug, way.Orientation, want)
		}
	}
}
