package search

import (
	"strings"

	"blommaut/internal/career"
)

// synonyms are the words that people use for others.
type synonyms struct {
	phrases map[string]*synonym // by the stems of their words
	all     []*synonym
	longest int // words
}

// synonym is what people type, and each thing they may mean by it.
type synonym struct {
	words []word
	means [][]word
}

func newSynonyms(records []*career.Synonym, v *vocabulary) *synonyms {
	s := &synonyms{phrases: map[string]*synonym{}}
	for _, record := range records {
		typed := v.telling(words(record.Word))
		if len(typed) == 0 {
			continue
		}
		known := s.phrases[phrase(typed)]
		if known == nil {
			known = &synonym{words: typed}
			s.phrases[phrase(typed)] = known
			s.all = append(s.all, known)
			s.longest = max(s.longest, len(typed))
		}
		known.means = append(known.means, v.telling(words(record.Means)))
	}
	return s
}

func phrase(all []word) string {
	stems := make([]string, len(all))
	for i, w := range all {
		stems[i] = stem(w.folded)
	}
	return strings.Join(stems, " ")
}

// at is the synonym that the words begin with, the longest there is, nil where there is none.
func (s *synonyms) at(typed []word) *synonym {
	for n := min(s.longest, len(typed)); n > 0; n-- {
		if known := s.phrases[phrase(typed[:n])]; known != nil {
			return known
		}
	}
	return nil
}
