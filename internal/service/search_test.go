package service

import (
	"strings"
	"testing"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/search"
	"blommaut/internal/seed"
)

// serving is a service with the published catalogue in a version, without a database.
func serving(t *testing.T, version int) *Service {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	catalogue, err := career.NewCatalogue(version, records)
	if err != nil {
		t.Fatal(err)
	}
	s := &Service{now: time.Now}
	s.snapshot.Store(&snapshot{catalogue: catalogue, index: search.New(catalogue)})
	return s
}

func TestSearchPagesThroughAllThatMatches(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	ten, two := 10, 2
	whole, err := s.Search(t.Context(), "sköterska", page.Args{First: &ten})
	if err != nil {
		t.Fatal(err)
	}
	var after *string
	for i := 0; i < ten; i += two {
		part, err := s.Search(t.Context(), "sköterska", page.Args{First: &two, After: after})
		if err != nil {
			t.Fatal(err)
		}
		if part.TotalCount != whole.TotalCount || part.PageInfo.HasPreviousPage != (i > 0) || len(part.Edges) != two {
			t.Errorf("the page after %d is %+v of %d", i, part.PageInfo, part.TotalCount)
		}
		for n, edge := range part.Edges {
			if want := whole.Edges[i+n]; edge != want {
				t.Errorf("%d is %s, want %s", i+n, edge.Node.ID(), want.Node.ID())
			}
		}
		after = part.PageInfo.EndCursor
	}
}

func TestACursorOfASearchIsForItsTextAndVersion(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	first, err := s.Search(t.Context(), strings.Repeat("sköterska ", 20), page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	cursor := first.PageInfo.EndCursor
	if len(*cursor) > 80 {
		t.Errorf("a cursor of %d characters", len(*cursor))
	}
	for name, ask := range map[string]func() error{
		"another text": func() error {
			_, err := s.Search(t.Context(), "chef", page.Args{After: cursor})
			return err
		},
		"another version": func() error {
			_, err := serving(t, 2).Search(t.Context(), strings.Repeat("sköterska ", 20), page.Args{After: cursor})
			return err
		},
		"no cursor": func() error {
			none := "x"
			_, err := s.Search(t.Context(), "chef", page.Args{After: &none})
			return err
		},
		"too long a text": func() error {
			_, err := s.Search(t.Context(), strings.Repeat("x", search.MaxLength+1), page.Args{})
			return err
		},
	} {
		if err := ask(); fault.CodeOf(err) != fault.BadUserInput {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestARequestSearchesTheVersionItHasPinned(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	ctx := s.Pin(t.Context())
	before, err := s.Search(ctx, "chef", page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	s.snapshot.Store(serving(t, 2).snapshot.Load())
	after, err := s.Search(ctx, "chef", page.Args{})
	if err != nil {
		t.Fatal(err)
	}
	if before.Edges[0] != after.Edges[0] {
		t.Error("a pinned request found something of another version")
	}
}
