package search

import (
	"cmp"
	"slices"
	"strings"

	"blommaut/internal/career"
)

// Index is a catalogue made ready to be searched.
type Index struct {
	vocabulary *vocabulary
	documents  []*document
	titles     []title
	terms      []*term            // by their folded form
	stems      map[string][]*term // by their stem
	synonyms   *synonyms
}

// term is a word, or a part of one, with the places where it stands.
type term struct {
	word

	letters []rune // folded
	set     letterSet
	places  []place
	named   bool // stands in a title or name, not in running text alone
}

// place is where a term stands.
type place struct {
	document int
	title    int     // which title, none outside of titles
	weight   float64 // of the field, less for a part of a word
}

const none = -1

// title is one title or name of a document in one language.
type title struct {
	document int
	letters  int // of its words that say something
}

// How much a part of a word counts beside the whole: the last one says what the thing is.
const (
	lastPart  = 0.75
	otherPart = 0.6
)

// New makes the index of a catalogue.
func New(c *career.Catalogue) *Index {
	b := &builder{vocabulary: newVocabulary(), terms: map[string]*term{}, cuts: map[string][]span{}}
	b.documents = documents(c)
	for _, d := range b.documents {
		b.learn(d)
	}
	for _, synonym := range c.Synonyms {
		for _, w := range words(synonym.Word) {
			b.vocabulary.learn(w)
		}
	}
	for i, d := range b.documents {
		b.add(i, d)
	}
	x := &Index{
		vocabulary: b.vocabulary,
		documents:  b.documents,
		titles:     b.titles,
		stems:      map[string][]*term{},
		synonyms:   newSynonyms(c.Synonyms, b.vocabulary),
	}
	for _, t := range b.terms {
		x.terms = append(x.terms, t)
	}
	slices.SortFunc(x.terms, func(a, b *term) int {
		return cmp.Or(strings.Compare(a.folded, b.folded), strings.Compare(a.spelled, b.spelled))
	})
	for _, t := range x.terms {
		root := stem(t.folded)
		x.stems[root] = append(x.stems[root], t)
	}
	return x
}

// builder collects the terms.
type builder struct {
	vocabulary *vocabulary
	documents  []*document
	titles     []title
	terms      map[string]*term  // by their spelling
	cuts       map[string][]span // by the folded form
}

// learn lets the words of titles and names be parts of compounds.
func (b *builder) learn(d *document) {
	for _, f := range d.fields {
		if !f.named() {
			continue
		}
		for _, text := range f.texts {
			for _, w := range words(text[career.SV]) {
				b.vocabulary.learn(w)
			}
		}
	}
}

func (b *builder) add(i int, d *document) {
	for _, f := range d.fields {
		for _, text := range f.texts {
			for _, content := range text {
				b.addText(i, f, content)
			}
		}
	}
}

func (b *builder) addText(document int, f field, content string) {
	at := place{document: document, title: none, weight: f.weight}
	if f.title {
		at.title = len(b.titles)
		b.titles = append(b.titles, title{document: document})
	}
	for _, w := range words(content) {
		if b.vocabulary.stop[w.folded] {
			continue
		}
		if f.title {
			b.titles[at.title].letters += w.length()
		}
		b.put(w, at, f.named())
		whole := w.length()
		for _, part := range b.partsOf(w) {
			partly := at
			partly.weight *= otherPart
			if part.to == whole {
				partly.weight = at.weight * lastPart
			}
			b.put(w.sub(part), partly, f.named())
		}
	}
}

// partsOf remembers, as most words stand in many texts.
func (b *builder) partsOf(w word) []span {
	parts, known := b.cuts[w.folded]
	if !known {
		parts = b.vocabulary.cut(w).parts
		b.cuts[w.folded] = parts
	}
	return parts
}

// put keeps the weightiest place of a term in a title, or in the rest of a document. Documents come
// one after another, so that the places of this one are the last.
func (b *builder) put(w word, at place, named bool) {
	t := b.terms[w.spelled]
	if t == nil {
		t = &term{word: w, letters: []rune(w.folded), set: lettersOf([]rune(w.folded))}
		b.terms[w.spelled] = t
	}
	t.named = t.named || named
	for i := len(t.places) - 1; i >= 0 && t.places[i].document == at.document; i-- {
		if t.places[i].title == at.title {
			t.places[i].weight = max(t.places[i].weight, at.weight)
			return
		}
	}
	t.places = append(t.places, at)
}
