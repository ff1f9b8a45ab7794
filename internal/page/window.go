package page

import (
	"slices"
	"strings"
)

// Window is the part of a stored list that args ask for.
type Window struct {
	Size    int
	After   []string // the key of the item before the part, nil for the beginning
	Before  []string // the key of the item after it, nil for the end
	FromEnd bool     // the last items that fit, not the first
	Count   bool
	scope   string
}

// keySeparator stands between the values of a key; no text of ours holds it.
const keySeparator = "\x1f"

// Window reads the args for a list whose keys have so many values. The scope names the list and its order;
// a cursor of another is refused.
func (a Args) Window(scope string, values int) (Window, error) {
	size, fromEnd, err := a.size()
	if err != nil {
		return Window{}, err
	}
	w := Window{Size: size, FromEnd: fromEnd, Count: a.Count, scope: scope}
	if w.After, err = keyOf(scope, "after", a.After, values); err != nil {
		return Window{}, err
	}
	w.Before, err = keyOf(scope, "before", a.Before, values)
	return w, err
}

// Refuse tells that a cursor of the window, though of the right form, holds no key of the list.
func (w Window) Refuse() error {
	if w.After != nil {
		return badCursor("after")
	}
	return badCursor("before")
}

func keyOf(scope, argument string, cursor *string, values int) ([]string, error) {
	if cursor == nil {
		return nil, nil
	}
	joined, err := decode(scope, argument, *cursor)
	if err != nil {
		return nil, err
	}
	key := strings.Split(joined, keySeparator)
	if len(key) != values {
		return nil, badCursor(argument)
	}
	return key, nil
}

// Cut makes a page of the rows that were read for a window, one more than its size where there are more.
func Cut[T any](rows []T, w Window, total int, key func(T) []string) *Page[T] {
	more := len(rows) > w.Size
	rows = rows[:min(len(rows), w.Size)]
	info := Info{HasNextPage: more || w.Before != nil, HasPreviousPage: w.After != nil}
	if w.FromEnd {
		slices.Reverse(rows)
		info = Info{HasNextPage: w.Before != nil, HasPreviousPage: more || w.After != nil}
	}
	p := &Page[T]{Edges: make([]Edge[T], len(rows)), PageInfo: info, TotalCount: total}
	for i, row := range rows {
		p.Edges[i] = Edge[T]{Cursor: encode(w.scope, strings.Join(key(row), keySeparator)), Node: row}
	}
	if len(rows) > 0 {
		p.PageInfo.StartCursor, p.PageInfo.EndCursor = &p.Edges[0].Cursor, &p.Edges[len(rows)-1].Cursor
	}
	return p
}
