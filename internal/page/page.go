// Package page cuts sorted lists into Relay connections. Cursors hold the sort key of an item, so
// they stay valid when others are added or removed. It knows nothing of what is listed.
package page

import (
	"encoding/base64"
	"slices"
	"sort"
	"strings"

	"blommaut/internal/fault"
)

// Sizes of a page.
const (
	DefaultSize = 20
	MaxSize     = 100
)

// Args are the paging arguments of a connection, as a client gave them.
type Args struct {
	First  *int
	After  *string
	Last   *int
	Before *string
	// Count asks for the total of a list that is stored; of others it is known anyway.
	Count bool
}

// Edge is an item with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Info says where a page lies in the whole.
type Info struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Page is one page of a list.
type Page[T any] struct {
	Edges      []Edge[T]
	PageInfo   Info
	TotalCount int
}

// Nodes are the items of the page without their cursors.
func (p *Page[T]) Nodes() []T {
	nodes := make([]T, len(p.Edges))
	for i, edge := range p.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// Of cuts the page that args ask for out of items, which must be sorted by key, ascending and
// without duplicates. The scope names the list and its order; a cursor of another scope is refused.
func Of[T any](items []T, scope string, key func(T) string, args Args) (*Page[T], error) {
	size, fromEnd, err := args.size()
	if err != nil {
		return nil, err
	}
	from, to := 0, len(items)
	if args.After != nil {
		after, err := decode(scope, "after", *args.After)
		if err != nil {
			return nil, err
		}
		from = sort.Search(len(items), func(i int) bool { return key(items[i]) > after })
	}
	if args.Before != nil {
		before, err := decode(scope, "before", *args.Before)
		if err != nil {
			return nil, err
		}
		to = max(from, sort.Search(len(items), func(i int) bool { return key(items[i]) >= before }))
	}
	if fromEnd {
		from = max(from, to-size)
	} else {
		to = min(to, from+size)
	}
	return cut(items, from, to, scope, key), nil
}

func cut[T any](items []T, from, to int, scope string, key func(T) string) *Page[T] {
	page := &Page[T]{
		Edges:      make([]Edge[T], 0, to-from),
		PageInfo:   Info{HasPreviousPage: from > 0, HasNextPage: to < len(items)},
		TotalCount: len(items),
	}
	for _, item := range items[from:to] {
		page.Edges = append(page.Edges, Edge[T]{Cursor: encode(scope, key(item)), Node: item})
	}
	if len(page.Edges) > 0 {
		page.PageInfo.StartCursor = &page.Edges[0].Cursor
		page.PageInfo.EndCursor = &page.Edges[len(page.Edges)-1].Cursor
	}
	return page
}

// Sort orders items by key, as Of wants them.
func Sort[T any](items []T, key func(T) string) {
	slices.SortFunc(items, func(a, b T) int { return strings.Compare(key(a), key(b)) })
}

func (a Args) size() (size int, fromEnd bool, err error) {
	if a.First != nil && a.Last != nil {
		return 0, false, fault.Input("give either first or last, not both")
	}
	name, asked := "first", a.First
	if a.Last != nil {
		name, asked, fromEnd = "last", a.Last, true
	}
	if asked == nil {
		return DefaultSize, false, nil
	}
	if *asked < 1 || *asked > MaxSize {
		return 0, false, fault.Input("%s must be between 1 and %d, got %d", name, MaxSize, *asked)
	}
	return *asked, fromEnd, nil
}

func encode(scope, key string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(scope + "\x00" + key))
}

func decode(scope, argument, cursor string) (string, error) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		if key, ok := strings.CutPrefix(string(raw), scope+"\x00"); ok {
			return key, nil
		}
	}
	return "", badCursor(argument)
}

func badCursor(argument string) error {
	return fault.Input("%s is no cursor of this list and order", argument)
}
