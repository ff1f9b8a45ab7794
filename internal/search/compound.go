package search

// The lengths of what may be part of a compound, and of what is looked at as one.
const (
	shortestPart = 4
	longestPart  = 24
	longestWord  = 48
)

// span is a part of a word, in letters.
type span struct{ from, to int }

// compound is how a word can be cut into known parts.
type compound struct {
	length  int
	parts   []span
	fewest  []int // parts needed to reach a place from the start, 0 where it cannot be reached
	reaches []bool
}

// cut finds the known parts of a word that lie in some way to cut the whole word into known parts.
// A part follows its stem, so an s or e that joins is no obstacle.
func (v *vocabulary) cut(w word) compound {
	letters := []rune(w.folded)
	c := compound{length: len(letters), fewest: make([]int, len(letters)+1), reaches: make([]bool, len(letters)+1)}
	if len(letters) < 2*shortestPart || len(letters) > longestWord {
		return c
	}
	var known []span
	for from := range letters {
		if from > 0 && c.fewest[from] == 0 {
			continue
		}
		for to := from + shortestPart; to <= min(len(letters), from+longestPart); to++ {
			whole := from == 0 && to == len(letters)
			if whole || !v.parts[stem(string(letters[from:to]))] {
				continue
			}
			known = append(known, span{from, to})
			if steps := c.fewest[from] + 1; c.fewest[to] == 0 || steps < c.fewest[to] {
				c.fewest[to] = steps
			}
		}
	}
	c.reaches[len(letters)] = true
	for i := len(known) - 1; i >= 0; i-- { // by falling start
		if c.reaches[known[i].to] {
			c.reaches[known[i].from] = true
			c.parts = append(c.parts, known[i])
		}
	}
	return c
}

// shortest is the way to cut the word into the fewest parts, nil where there is none.
func (c compound) shortest() []span {
	var way []span
	for to := c.length; to > 0; {
		found := false
		for _, part := range c.parts {
			if part.to == to && c.fewest[part.from] == c.fewest[to]-1 {
				way = append([]span{part}, way...)
				to, found = part.from, true
				break
			}
		}
		if !found {
			return nil
		}
	}
	return way
}

// sub is a part of the word.
func (w word) sub(s span) word {
	return word{string([]rune(w.spelled)[s.from:s.to]), string([]rune(w.folded)[s.from:s.to])}
}
