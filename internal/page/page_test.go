package page_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"blommaut/internal/fault"
	"blommaut/internal/page"
)

const scope = "letters"

func itself(item string) string { return item }

// someItems are sorted and different, as Of wants them.
func someItems(t *rapid.T) []string {
	items := rapid.SliceOfNDistinct(rapid.StringN(0, 3, -1), 0, 12, itself).Draw(t, "items")
	page.Sort(items, itself)
	return items
}

// cursorOf is what a client would have been given for an item, whether or not it is still there.
func cursorOf(t *rapid.T, item string) *string {
	alone, err := page.Of([]string{item}, scope, itself, page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	return alone.PageInfo.StartCursor
}

// A page is what Relay's specification says step by step: drop what is outside of the cursors, then
// take from the start or from the end.
func TestAPageIsWhatRelaySays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		items := someItems(t)
		var args page.Args
		want := slices.Clone(items)
		if rapid.Bool().Draw(t, "has after") {
			after := rapid.StringN(0, 3, -1).Draw(t, "after")
			args.After = cursorOf(t, after)
			want = slices.DeleteFunc(want, func(item string) bool { return item <= after })
		}
		if rapid.Bool().Draw(t, "has before") {
			before := rapid.StringN(0, 3, -1).Draw(t, "before")
			args.Before = cursorOf(t, before)
			want = slices.DeleteFunc(want, func(item string) bool { return item >= before })
		}
		size := page.DefaultSize
		if rapid.Bool().Draw(t, "has size") {
			size = rapid.IntRange(1, 5).Draw(t, "size")
			if rapid.Bool().Draw(t, "from the end") {
				args.Last = &size
				want = want[max(0, len(want)-size):]
			} else {
				args.First = &size
			}
		}
		want = want[:min(size, len(want))]

		got, err := page.Of(items, scope, itself, args)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.Nodes()); diff != "" {
			t.Fatal(diff)
		}
		if got.TotalCount != len(items) {
			t.Errorf("%d in all, want %d", got.TotalCount, len(items))
		}
		checkInfo(t, items, got)
	})
}

func checkInfo(t *rapid.T, items []string, got *page.Page[string]) {
	if len(got.Edges) == 0 {
		if got.PageInfo.StartCursor != nil || got.PageInfo.EndCursor != nil {
			t.Error("an empty page has a cursor")
		}
		return
	}
	first, last := got.Edges[0], got.Edges[len(got.Edges)-1]
	want := page.Info{
		HasPreviousPage: first.Node != items[0], HasNextPage: last.Node != items[len(items)-1],
		StartCursor: cursorOf(t, first.Node), EndCursor: cursorOf(t, last.Node),
	}
	if diff := cmp.Diff(want, got.PageInfo); diff != "" {
		t.Error(diff)
	}
}

// Whatever is added and removed between the pages, what stays is met once and in order.
func TestWalkingThroughAChangingListMeetsOnceWhatStays(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		all := someItems(t)
		stays := map[string]bool{}
		for _, item := range all {
			stays[item] = rapid.Bool().Draw(t, "stays")
		}
		size, forward := rapid.IntRange(1, 4).Draw(t, "size"), rapid.Bool().Draw(t, "forward")
		var met []string
		for cursor, more := (*string)(nil), true; more; {
			now := slices.DeleteFunc(slices.Clone(all), func(item string) bool {
				return !stays[item] && rapid.Bool().Draw(t, "away")
			})
			args := page.Args{First: &size, After: cursor}
			if !forward {
				args = page.Args{Last: &size, Before: cursor}
			}
			got, err := page.Of(now, scope, itself, args)
			if err != nil {
				t.Fatal(err)
			}
			if forward {
				met = append(met, got.Nodes()...)
				cursor, more = got.PageInfo.EndCursor, got.PageInfo.HasNextPage
			} else {
				met = append(got.Nodes(), met...)
				cursor, more = got.PageInfo.StartCursor, got.PageInfo.HasPreviousPage
			}
			more = more && cursor != nil
		}
		if !slices.IsSorted(met) || len(slices.Compact(slices.Clone(met))) != len(met) {
			t.Errorf("met %q, out of order or twice", met)
		}
		for item, stayed := range stays {
			if stayed && !slices.Contains(met, item) {
				t.Errorf("%q stayed and was not met: %q", item, met)
			}
		}
	})
}

func TestArgumentsThatMeanNothingAreRefusedInWords(t *testing.T) {
	t.Parallel()
	number := func(n int) *int { return &n }
	other, err := page.Of([]string{"a"}, "figures", itself, page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	none, cut := "Ä", (*other.PageInfo.EndCursor)[1:]
	for want, args := range map[string]page.Args{
		"first must be between 1 and 100, got 0":   {First: number(0)},
		"first must be between 1 and 100, got -1":  {First: number(-1)},
		"first must be between 1 and 100, got 101": {First: number(101)},
		"last must be between 1 and 100, got 0":    {Last: number(0)},
		"last must be between 1 and 100, got 101":  {Last: number(101)},
		"give either first or last, not both":      {First: number(1), Last: number(1)},
		"after is no cursor of this list":          {After: other.PageInfo.EndCursor},
		"before is no cursor of this list":         {Before: other.PageInfo.EndCursor},
		"after is no cursor of this":               {After: &none},
		"before is no cursor of this":              {Before: &cut},
	} {
		got, err := page.Of([]string{"a"}, scope, itself, args)
		if err == nil || !strings.Contains(err.Error(), want) || fault.CodeOf(err) != fault.BadUserInput {
			t.Errorf("got %v and the error %v, want %q", got, err, want)
		}
	}
}

func TestAHundredAreAPageAndTwentyTheUsualOne(t *testing.T) {
	t.Parallel()
	var items []string
	for i := range 150 {
		items = append(items, fmt.Sprintf("%03d", i))
	}
	hundred := 100
	for size, args := range map[int]page.Args{20: {}, 100: {First: &hundred}} {
		got, err := page.Of(items, scope, itself, args)
		if err != nil || len(got.Edges) != size {
			t.Errorf("%d of %d, %v", len(got.Edges), size, err)
		}
	}
}
