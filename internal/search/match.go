package search

import (
	"slices"
	"strings"
)

// How alike a typed word is to one that was found.
const (
	sameSpelling = 1
	sameLetters  = 0.95 // but for å, ä and ö
	sameStem     = 0.9
)

// begins also holds where the whole is the same.
func begins(whole, typed string) bool { return strings.HasPrefix(whole, typed) }

// beginning is how alike a word is to its first letters: the more of them, the more.
func beginning(typed, whole int) float64 { return 0.5 + 0.3*float64(typed)/float64(whole) }

// begins tells whether some term begins with the word.
func (x *Index) begins(w word) bool {
	at, _ := slices.BinarySearchFunc(x.terms, w.folded, byFolded)
	return at < len(x.terms) && begins(x.terms[at].folded, w.folded)
}

func byFolded(t *term, folded string) int { return strings.Compare(t.folded, folded) }

// each gives every term like the word, with how alike it is; a term may come more than once.
// Spelling errors are looked for only where nothing else is found. They, and what begins with very
// little, are looked for in names alone: running text holds something like everything.
func (x *Index) each(w word, give func(t *term, alike float64)) {
	length := w.length()
	little := length < 3 || x.vocabulary.stop[w.folded]
	found := false
	for _, t := range x.stems[stem(w.folded)] {
		found = true
		give(t, sameStem)
	}
	at, _ := slices.BinarySearchFunc(x.terms, w.folded, byFolded)
	for _, t := range x.terms[at:] {
		if !begins(t.folded, w.folded) {
			break
		}
		if little && !t.named {
			continue
		}
		found = true
		switch {
		case t.spelled == w.spelled:
			give(t, sameSpelling)
		case t.folded == w.folded:
			give(t, sameLetters)
		default:
			give(t, beginning(length, len(t.letters)))
		}
	}
	if found || x.vocabulary.stop[w.folded] {
		return
	}
	meant := newSpelling(w)
	for _, t := range x.terms {
		if !t.named {
			continue
		}
		if alike := meant.alike(t.letters, t.set); alike > 0 {
			give(t, alike)
		}
	}
}
