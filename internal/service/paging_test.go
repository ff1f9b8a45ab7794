package service

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/search"
	"blommaut/internal/seed"
)

// list is one of the lists that are read by pages: the ids of a page.
type list func(context.Context, *Service, page.Args) (ids []string, info page.Info, total int, err error)

func listOf[T career.Node](read func(context.Context, *Service, page.Args) (*page.Page[T], error)) list {
	return func(ctx context.Context, s *Service, args page.Args) ([]string, page.Info, int, error) {
		got, err := read(ctx, s, args)
		if err != nil {
			return nil, page.Info{}, 0, err
		}
		ids := make([]string, len(got.Edges))
		for i, edge := range got.Edges {
			ids[i] = edge.Node.ID()
		}
		return ids, got.PageInfo, got.TotalCount, nil
	}
}

// rolesBy is the list of roles in an order.
func rolesBy(field career.RoleOrderField, direction career.OrderDirection) list {
	return listOf(func(ctx context.Context, s *Service, args page.Args) (*career.RoleConnection, error) {
		return s.Roles(ctx, nil, &career.RoleOrder{Field: field, Direction: direction}, args)
	})
}

func lists() map[string]list {
	return map[string]list{
		"roles, lowest level first":    rolesBy(career.ByLevel, career.Ascending),
		"roles, highest level first":   rolesBy(career.ByLevel, career.Descending),
		"roles by title":               rolesBy(career.ByTitle, career.Ascending),
		"roles by title, from the end": rolesBy(career.ByTitle, career.Descending),
		"qualifications": listOf(func(ctx context.Context, s *Service, args page.Args) (*career.QualificationConnection, error) {
			return s.Qualifications(ctx, nil, args)
		}),
		"transitions": listOf(func(ctx context.Context, s *Service, args page.Args) (*career.TransitionConnection, error) {
			return s.Transitions(ctx, nil, args)
		}),
		"offers": listOf(func(ctx context.Context, s *Service, args page.Args) (*career.EducationOfferConnection, error) {
			return s.Offers(ctx, nil, args)
		}),
	}
}

// walk reads a list page by page, calling between before each but the first.
func walk(t *testing.T, s *Service, read list, size int, forward bool, between func()) (met []string) {
	t.Helper()
	var cursor *string
	for pages := 0; ; pages++ {
		args := page.Args{First: &size, After: cursor}
		if !forward {
			args = page.Args{Last: &size, Before: cursor}
		}
		ids, info, _, err := read(t.Context(), s, args)
		if err != nil {
			t.Fatal(err)
		}
		more := info.HasNextPage
		cursor = info.EndCursor
		if forward {
			met = append(met, ids...)
		} else {
			met = append(ids, met...)
			more, cursor = info.HasPreviousPage, info.StartCursor
		}
		if !more {
			return met
		}
		if pages > 1000 {
			t.Fatal("the list has no end")
		}
		if pages == 0 {
			between()
		}
	}
}

// grown is the next version, in which every record but the synonyms has a neighbour on either side.
func grown(t *testing.T) *snapshot {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	for _, near := range []string{"0", "z"} { // before and after, also where the title counts
		for _, r := range slices.Clone(records.Roles) {
			added := *r
			added.Slug, added.TitleText = near+r.Slug, career.Text{career.SV: near + r.TitleText[career.SV]}
			records.Roles = append(records.Roles, &added)
		}
		for _, q := range slices.Clone(records.Qualifications) {
			added := *q
			added.Slug = near + q.Slug
			records.Qualifications = append(records.Qualifications, &added)
		}
		for _, o := range slices.Clone(records.Offers) {
			added := *o
			added.Slug, added.EntryRequirement = o.Slug+"-"+near, nil
			records.Offers = append(records.Offers, &added)
		}
		for _, way := range slices.Clone(records.Transitions) {
			added := *way
			added.ToSlug = near + way.ToSlug
			records.Transitions = append(records.Transitions, &added)
		}
	}
	catalogue, err := career.NewCatalogue(2, records)
	if err != nil {
		t.Fatal(err)
	}
	return &snapshot{catalogue: catalogue, index: search.New(catalogue)}
}

func TestEveryListIsWalkedInBothDirections(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	hundred := 100
	for name, read := range lists() {
		whole, _, total, err := read(t.Context(), s, page.Args{First: &hundred})
		if err != nil || len(whole) != total || total < 10 {
			t.Fatalf("%s: %d of %d, %v", name, len(whole), total, err)
		}
		for _, size := range []int{1, 3, 7, 100} {
			for _, forward := range []bool{true, false} {
				if met := walk(t, s, read, size, forward, func() {}); !slices.Equal(met, whole) {
					t.Errorf("%s, %d at a time, forward %v: %d met, %d are there, or in another order", name, size, forward, len(met), len(whole))
				}
			}
		}
	}
}

func TestWhatIsAddedBetweenPagesMovesNothing(t *testing.T) {
	t.Parallel()
	before, after := serving(t, 1).snapshot.Load(), grown(t)
	hundred := 100
	for name, read := range lists() {
		s := &Service{now: time.Now}
		s.snapshot.Store(before)
		old, _, _, err := read(t.Context(), s, page.Args{First: &hundred})
		if err != nil {
			t.Fatal(err)
		}
		for _, forward := range []bool{true, false} {
			s.snapshot.Store(before)
			met := walk(t, s, read, 4, forward, func() { s.snapshot.Store(after) })
			if len(met) <= len(old) {
				t.Errorf("%s: nothing was added between the pages", name)
			}
			once := map[string]bool{}
			met = slices.DeleteFunc(met, func(id string) bool {
				if once[id] {
					t.Errorf("%s: %s is met twice", name, id)
				}
				once[id] = true
				return !slices.Contains(old, id)
			})
			if !slices.Equal(met, old) {
				t.Errorf("%s, forward %v: of what was there before, %d of %d are met, or in another order", name, forward, len(met), len(old))
			}
		}
	}
}

func TestEveryListRefusesPagesThatCannotBe(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	number := func(n int) *int { return &n }
	all := lists()
	cursors := map[string]*string{}
	for name, read := range all {
		_, info, _, err := read(t.Context(), s, page.Args{})
		if err != nil {
			t.Fatal(err)
		}
		cursors[name] = info.EndCursor
	}
	for name, read := range all {
		bad := map[string]page.Args{
			"first must be between 1 and 100, got 101": {First: number(101)},
			"first must be between 1 and 100, got 0":   {First: number(0)},
			"last must be between 1 and 100, got -5":   {Last: number(-5)},
			"either first or last":                     {First: number(1), Last: number(1)},
		}
		for want, args := range bad {
			if _, _, _, err := read(t.Context(), s, args); fault.CodeOf(err) != fault.BadUserInput || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, want %q", name, err, want)
			}
		}
		for other, cursor := range cursors {
			_, _, _, err := read(t.Context(), s, page.Args{After: cursor})
			if (err == nil) != (other == name) {
				t.Errorf("%s with a cursor of %s: %v", name, other, err)
			}
		}
	}
}

func TestAHundredIDsAreAnsweredAndNoMore(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	ids := make([]string, page.MaxSize+1)
	known := s.Catalogue(t.Context()).Roles[0]
	ids[7] = known.ID()
	nodes, err := s.Nodes(t.Context(), ids[:page.MaxSize])
	if err != nil || len(nodes) != page.MaxSize || nodes[7] != career.Node(known) || nodes[0] != nil {
		t.Errorf("%d nodes, %v", len(nodes), err)
	}
	if _, err := s.Nodes(t.Context(), ids); fault.CodeOf(err) != fault.BadUserInput {
		t.Errorf("one too many: %v", err)
	}
}
