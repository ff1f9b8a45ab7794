package search

import "math/bits"

// spelling compares a typed word, which may be misspelled, with what may have been meant.
type spelling struct {
	typed []rune
	set   letterSet
	limit int // of errors

	before, last, row []int // of the table of distances
}

func newSpelling(w word) *spelling {
	s := &spelling{typed: []rune(w.folded)}
	s.set = lettersOf(s.typed)
	s.limit = allowedErrors(len(s.typed))
	width := len(s.typed) + s.limit + 2
	s.before, s.last, s.row = make([]int, width), make([]int, width), make([]int, width)
	return s
}

// allowedErrors is how many errors a word of so many letters may have. Short words turn into others
// too easily.
func allowedErrors(letters int) int {
	switch {
	case letters < 5:
		return 0
	case letters < 8:
		return 1
	}
	return 2
}

// letterSet is the letters of a word; rare ones may share a place.
type letterSet uint64

func lettersOf(word []rune) letterSet {
	var set letterSet
	for _, letter := range word {
		set |= 1 << (letter % 64)
	}
	return set
}

// alike is how alike the word is to what may have been meant, wholly or in its beginning; 0 where
// there are too many errors. Every letter that it has and the other lacks is one, which rules most
// words out at once.
func (s *spelling) alike(meant []rune, set letterSet) float64 {
	if s.limit == 0 || len(s.typed)-len(meant) > s.limit || bits.OnesCount64(uint64(s.set&^set)) > s.limit {
		return 0
	}
	whole, beginning := s.distances(meant)
	switch {
	case whole <= s.limit:
		return 0.65 - 0.15*float64(whole-1)
	case beginning == 1 && len(s.typed) > 5:
		return 0.45
	}
	return 0
}

// distances counts the letters to insert, leave out, exchange or swap with a neighbour to make the
// typed word the whole of another, or its beginning. Whatever is above the limit is limit+1.
func (s *spelling) distances(meant []rune) (whole, beginning int) {
	tooFar := s.limit + 1
	meant = meant[:min(len(meant), len(s.typed)+tooFar)] // one letter more is too far for the whole
	before, last, row := s.before, s.last, s.row
	for j := range len(meant) + 1 {
		last[j] = j
	}
	for i, typed := range s.typed {
		row[0] = i + 1
		nearest := row[0]
		for j, letter := range meant {
			cost := 1
			if typed == letter {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && typed == meant[j-1] && s.typed[i-1] == letter {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
			nearest = min(nearest, row[j+1])
		}
		if nearest > s.limit {
			return tooFar, tooFar
		}
		before, last, row = last, row, before
	}
	beginning = tooFar
	for _, distance := range last[:len(meant)+1] {
		beginning = min(beginning, distance)
	}
	return min(last[len(meant)], tooFar), beginning
}
