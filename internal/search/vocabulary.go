package search

import (
	_ "embed"
	"strings"
)

//go:embed stopwords.txt
var stopwords string

//go:embed parts.txt
var commonParts string

// vocabulary are the words that say nothing, and those that compounds are made of.
type vocabulary struct {
	stop  map[string]bool
	parts map[string]bool // by stem
}

func newVocabulary() *vocabulary {
	v := &vocabulary{stop: map[string]bool{}, parts: map[string]bool{}}
	for _, stop := range words(withoutComments(stopwords)) {
		v.stop[stop.folded] = true
	}
	for _, part := range words(withoutComments(commonParts)) {
		v.parts[stem(part.folded)] = true
	}
	return v
}

func withoutComments(list string) string {
	var kept strings.Builder
	for line := range strings.Lines(list) {
		if !strings.HasPrefix(line, "#") {
			kept.WriteString(line)
		}
	}
	return kept.String()
}

// learn lets a word be part of compounds.
func (v *vocabulary) learn(w word) {
	if root := stem(w.folded); len(root) >= shortestPart && !v.stop[w.folded] {
		v.parts[root] = true
	}
}

// telling leaves out what says nothing: single letters, words that come twice, and stop words unless
// there is nothing else; then the last of them may be the beginning of a word.
func (v *vocabulary) telling(typed []word) []word {
	var telling, last []word
	seen := map[string]bool{}
	for _, w := range typed {
		if w.length() < 2 || seen[w.folded] {
			continue
		}
		seen[w.folded] = true
		if v.stop[w.folded] {
			last = []word{w}
			continue
		}
		telling = append(telling, w)
	}
	if len(telling) == 0 {
		return last
	}
	return telling
}
