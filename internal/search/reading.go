package search

// asked is one thing that a text asks for, with every way to understand it.
type asked struct {
	readings []reading
}

// reading is words that all have to be found, and how surely they are what was meant.
type reading struct {
	words []word
	sure  float64
}

// How sure a reading is that is not the words themselves.
const (
	synonymous = 0.97
	cutUp      = 0.85
)

// read understands a text as the things it asks for.
func (x *Index) read(text string) []asked {
	typed := x.vocabulary.telling(words(text))
	var all []asked
	for i := 0; i < len(typed); {
		known := x.synonyms.at(typed[i:])
		if known == nil {
			all = append(all, x.readWord(typed[i]))
			i++
			continue
		}
		n := len(known.words)
		one := asked{[]reading{{typed[i : i+n], 1}}}
		one.mean(known, synonymous)
		all = append(all, one)
		i += n
	}
	return all
}

func (x *Index) readWord(w word) asked {
	one := asked{[]reading{{[]word{w}, 1}}}
	if len(x.stems[stem(w.folded)]) > 0 {
		one.meanBeginning(w, x.synonyms)
		return one
	}
	var parts []word
	for _, part := range x.vocabulary.cut(w).shortest() {
		parts = append(parts, w.sub(part))
	}
	if len(parts) > 0 {
		one.readings = append(one.readings, reading{parts, cutUp})
	}
	one.meanBeginning(w, x.synonyms)
	if !x.begins(w) && !x.vocabulary.stop[w.folded] {
		one.meanMisspelled(w, x.synonyms)
	}
	return one
}

func (a *asked) mean(known *synonym, sure float64) {
	for _, means := range known.means {
		a.readings = append(a.readings, reading{means, sure})
	}
}

// meanBeginning understands the beginning of a synonym while it is typed.
func (a *asked) meanBeginning(w word, all *synonyms) {
	for _, known := range all.all {
		if len(known.words) == 1 && begins(known.words[0].folded, w.folded) {
			a.mean(known, synonymous*beginning(w.length(), known.words[0].length()))
		}
	}
}

func (a *asked) meanMisspelled(w word, all *synonyms) {
	meant := newSpelling(w)
	for _, known := range all.all {
		if len(known.words) != 1 {
			continue
		}
		letters := []rune(known.words[0].folded)
		if alike := meant.alike(letters, lettersOf(letters)); alike > 0 {
			a.mean(known, synonymous*alike)
		}
	}
}
