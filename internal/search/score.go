package search

import (
	"cmp"
	"math"
	"slices"

	"blommaut/internal/career"
)

// answer is how well each document fits something asked, and how much of each title it covers.
type answer struct {
	fits   []float64 // by document, 0 where it does not fit
	covers []float64 // by title, in letters
}

func (x *Index) newAnswer() answer {
	return answer{make([]float64, len(x.documents)), make([]float64, len(x.titles))}
}

// answer takes the best of all readings.
func (x *Index) answer(a asked) answer {
	best := x.newAnswer()
	for _, r := range a.readings {
		one := x.answerAll(r.words)
		for i, fit := range one.fits {
			best.fits[i] = max(best.fits[i], r.sure*fit)
		}
		for i, cover := range one.covers {
			best.covers[i] = max(best.covers[i], r.sure*cover)
		}
	}
	return best
}

// answerAll lets a document fit that has every word: as well as they fit on average.
func (x *Index) answerAll(all []word) answer {
	var together answer
	for n, w := range all {
		one := x.answerWord(w)
		if n == 0 {
			together = one
			continue
		}
		for i, fit := range one.fits {
			if fit == 0 || together.fits[i] == 0 {
				together.fits[i] = 0
				continue
			}
			together.fits[i] += (fit - together.fits[i]) / float64(n+1)
		}
		for i, cover := range one.covers {
			together.covers[i] += cover
		}
	}
	return together
}

func (x *Index) answerWord(w word) answer {
	one := x.newAnswer()
	length := w.length()
	x.each(w, func(t *term, alike float64) {
		letters := float64(min(length, len(t.letters)))
		if alike >= sameStem {
			letters = float64(len(t.letters))
		}
		for _, at := range t.places {
			fit := alike * at.weight
			one.fits[at.document] = max(one.fits[at.document], fit)
			if at.title != none {
				one.covers[at.title] = max(one.covers[at.title], fit*letters)
			}
		}
	})
	return one
}

// scores adds up the answers to all that a text asks for.
type scores struct {
	index  *Index
	asked  int
	found  []int // of what was asked, by document
	answer answer
}

func newScores(x *Index) *scores {
	return &scores{index: x, found: make([]int, len(x.documents)), answer: x.newAnswer()}
}

func (s *scores) add(one answer) {
	s.asked++
	for i, fit := range one.fits {
		if fit > 0 {
			s.found[i]++
			s.answer.fits[i] += fit
		}
	}
	for i, cover := range one.covers {
		s.answer.covers[i] += cover
	}
}

// ranked are the documents that have most of what was asked for, which is all of it where some have
// all; best first. A document scores by how well it fits, and by how much of its title that is.
func (s *scores) ranked() []career.SearchResult {
	covered := make([]float64, len(s.found))
	for i, t := range s.index.titles {
		if t.letters > 0 {
			covered[t.document] = max(covered[t.document], s.answer.covers[i]/float64(t.letters))
		}
	}
	most := 0
	for _, found := range s.found {
		most = max(most, found)
	}
	type hit struct {
		*document

		score float64
	}
	hits := []hit{}
	for i, found := range s.found {
		if found == 0 || found < most {
			continue
		}
		score := s.answer.fits[i]/float64(s.asked) + covered[i]
		hits = append(hits, hit{s.index.documents[i], math.Round(score*1e6) / 1e6})
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.kind, b.kind), cmp.Compare(a.slug, b.slug))
	})
	results := make([]career.SearchResult, len(hits))
	for i, hit := range hits {
		results[i] = hit.result
	}
	return results
}
