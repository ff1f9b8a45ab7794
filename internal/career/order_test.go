package career

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTitlesSortAsSwedesDo(t *testing.T) {
	t.Parallel()
	titles := []string{"områdeschef", "ärendehandläggare", "Zon", "åtgärdare", "Arbetsterapeut", "överläkare", "stödassistent"}
	slices.SortFunc(titles, func(a, b string) int { return strings.Compare(swedishOrder(a), swedishOrder(b)) })
	want := []string{"Arbetsterapeut", "områdeschef", "stödassistent", "Zon", "åtgärdare", "ärendehandläggare", "överläkare"}
	if !slices.Equal(titles, want) {
		t.Errorf("sorted as %q", titles)
	}
}

func TestDescendingIsAscendingBackwards(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		title := rapid.StringMatching(`[a-zåäö]{1,3}`)
		role := func() *Role {
			level := rapid.SampledFrom(Levels()).Draw(t, "level")
			return &Role{Slug: title.Draw(t, "slug"), TitleText: Text{SV: title.Draw(t, "title")}, Level: level}
		}
		a, b := role(), role()
		for _, field := range []RoleOrderField{ByLevel, ByTitle} {
			up, down := RoleOrder{field, Ascending}, RoleOrder{field, Descending}
			if got, want := strings.Compare(down.Key(a), down.Key(b)), -strings.Compare(up.Key(a), up.Key(b)); got != want {
				t.Fatalf("by %s, %+v and %+v compare as %d downwards, want %d", field, a, b, got, want)
			}
		}
	})
}

func TestPointsAreExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		tenths := Points(rapid.IntRange(0, int(maxPoints)).Draw(t, "tenths"))
		if got, err := PointsOf(tenths.Float()); err != nil || got != tenths {
			t.Fatalf("%v came back as %v, %v", tenths, got, err)
		}
		if got, err := ParsePoints(tenths.String()); err != nil || got != tenths {
			t.Fatalf("%q came back as %v, %v", tenths.String(), got, err)
		}
	})
}

func FuzzParsePoints(f *testing.F) {
	for _, text := range []string{"7.5", "200", "0.1", "", ".", "-1", "1e3", "7.55", "7.50", "99999999999999999999"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		points, err := ParsePoints(text)
		if err == nil && (points < 0 || points > maxPoints) {
			t.Errorf("%q is read as %v", text, points)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"2023-07-01", "", "2023-7-1", "2023-02-30", "0000-01-01", "2023-07-01T00:00:00Z", "12023-07-01"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if date, err := ParseDate(text); err == nil && date.String() != text {
			t.Errorf("%q is read as %v", text, date)
		}
	})
}
