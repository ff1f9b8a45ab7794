package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// word is a word as spelled, in small letters, and without its marks: rune by rune, so that a part
// lies at the same place in both.
type word struct {
	spelled, folded string
}

func newWord(spelled string) word { return word{spelled, strings.Map(fold, spelled)} }

// length is in letters.
func (w word) length() int { return len([]rune(w.folded)) }

// words are the words of a text. A hyphen parts words; what cannot be seen does not.
func words(text string) []word {
	var found []word
	var spelled strings.Builder
	end := func() {
		if spelled.Len() > 0 {
			found = append(found, newWord(spelled.String()))
			spelled.Reset()
		}
	}
	for _, r := range norm.NFKC.String(text) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			spelled.WriteRune(unicode.ToLower(r))
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Mn, r):
		default:
			end()
		}
	}
	end()
	return found
}

// fold takes the marks off a small letter: å and ä become a, ö becomes o.
func fold(r rune) rune {
	if r < unicode.MaxASCII {
		return r
	}
	switch r {
	case 'å', 'ä', 'æ':
		return 'a'
	case 'ö', 'ø':
		return 'o'
	case 'đ':
		return 'd'
	case 'ŋ':
		return 'n'
	case 'ŧ':
		return 't'
	}
	for _, base := range norm.NFD.String(string(r)) {
		return base
	}
	return r
}
