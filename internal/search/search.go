// Package search finds roles, qualifications, offers and journeys by what people type: titles and
// parts of them, short forms, beginnings, inflections and small spelling errors, in Swedish and
// English. An Index is plain memory, made once from a catalogue and never changed: it is safe to
// read at the same time, needs no closing and goes with the catalogue it was made from. The package
// knows what a text looks like, not who asks.
package search

import (
	"context"
	"unicode/utf8"

	"blommaut/internal/career"
	"blommaut/internal/fault"
)

// MaxLength is how many characters a text to search for may have.
const MaxLength = 200

// Find is all that matches the text, best first; results of the same score stand as role,
// qualification, offer, journey, a position before an assignment, then by slug. A text without
// anything to look for finds nothing. BAD_USER_INPUT for a text longer than MaxLength.
func (x *Index) Find(ctx context.Context, text string) ([]career.SearchResult, error) {
	if length := utf8.RuneCountInString(text); length > MaxLength {
		return nil, fault.Input("search for at most %d characters, got %d", MaxLength, length)
	}
	s := newScores(x)
	for _, asked := range x.read(text) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.add(x.answer(asked))
	}
	return s.ranked(), nil
}
