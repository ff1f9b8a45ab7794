package search

import (
	"slices"
	"strings"
	"testing"
)

func TestInflectionsHaveOneStem(t *testing.T) {
	t.Parallel()
	for _, forms := range inflections() {
		all := strings.Fields(forms)
		for _, form := range all[1:] {
			if stem(newWord(form).folded) != stem(newWord(all[0]).folded) {
				t.Errorf("%s is %q, %s is %q", all[0], stem(newWord(all[0]).folded), form, stem(newWord(form).folded))
			}
		}
	}
}

func TestOtherWordsHaveOtherStems(t *testing.T) {
	t.Parallel()
	stems := map[string]string{}
	for _, w := range words("vård värld vägar stöd stad student barn bård kurs kurator demens dement plan planerare examen exakt lärare läkare ledning led") {
		if other := stems[stem(w.folded)]; other != "" {
			t.Errorf("%s and %s are both %q", w.spelled, other, stem(w.folded))
		}
		stems[stem(w.folded)] = w.spelled
	}
}

// inflections are a line a word.
func inflections() []string {
	return []string{
		"sköterska sköterskan sköterskans sköterskas sköterskor sköterskors sköterskorna sköterskornas",
		"biträde biträdet biträdets biträden biträdens biträdena biträdenas",
		"chef chefen chefens chefer chefers cheferna chefernas",
		"terapeut terapeuten terapeutens terapeuter terapeuterna",
		"handläggare handläggaren handläggarens handläggares handläggarna handläggarnas",
		"sekreterare sekreteraren sekreterarna",
		"utbildning utbildningen utbildningens utbildningar utbildningarna utbildnings",
		"legitimation legitimationen legitimationer legitimations",
		"assistent assistenten assistenter assistenterna",
		"pedagog pedagogen pedagoger pedagogens",
		"omsorg omsorgen omsorgens omsorgs",
		"arbete arbetet arbetets arbeten arbetena arbets",
		"uppdrag uppdraget uppdragen uppdrags",
		"vård vården vårdens",
		"resa resan resor",
		"nurse nurses",
		"manager managers",
		"worker workers",
	}
}

func TestWordsAreFolded(t *testing.T) {
	t.Parallel()
	var folded []string
	for _, w := range words("Åäö ÉÜ Øæ đŋŧ áčšž a\u030a\u00adö vård-kurs, 60 hp 🌸\x00x ПРИВЕТ") {
		folded = append(folded, w.folded)
	}
	if got, want := strings.Join(folded, " "), "aao eu oa dnt acsz ao vard kurs 60 hp x привет"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestWhatSaysNothingIsLeftOut(t *testing.T) {
	t.Parallel()
	v := newVocabulary()
	for text, want := range map[string]string{
		"Hur blir jag kock?": "kock", "kock KOCK a ute": "kock ute", "under": "under", "och under": "under", "a b": "", "": "",
	} {
		var left []string
		for _, w := range v.telling(words(text)) {
			left = append(left, w.spelled)
		}
		if got := strings.Join(left, " "); got != want {
			t.Errorf("%q leaves %q, want %q", text, got, want)
		}
	}
}

func TestSpellingDistances(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		typed, meant     string
		whole, beginning int
	}{
		{"sköterska", "sköterska", 0, 0},
		{"sköterksa", "sköterska", 1, 1},
		{"sköterka", "sköterska", 1, 1},
		{"skötersska", "sköterska", 1, 1},
		{"skäterska", "sköterska", 1, 1},
		{"ksöterksa", "sköterska", 2, 2},
		{"sköters", "sköterska", 2, 0},
		{"skötrs", "sköterska", 3, 1},
		{"sköterska", "x", 3, 3},
		{"sköterska", "undersköterska", 3, 3},
		{"sköterska", "sköterskeutbildning", 3, 1},
	} {
		s := newSpelling(word{test.typed, test.typed})
		s.limit = 2
		s.before, s.last, s.row = make([]int, 99), make([]int, 99), make([]int, 99)
		whole, beginning := s.distances([]rune(test.meant))
		if min(whole, 3) != test.whole || min(beginning, 3) != test.beginning {
			t.Errorf("%s for %s: %d and %d, want %d and %d", test.typed, test.meant, whole, beginning, test.whole, test.beginning)
		}
	}
}

func TestCompoundsAreCutIntoKnownParts(t *testing.T) {
	t.Parallel()
	v := newVocabulary()
	for _, w := range words("sjuksköterska omsorg") {
		v.learn(w)
	}
	for whole, want := range map[string]string{
		"undersköterskorna":       "under|sköterskorna",
		"omsorgsutbildning":       "omsorgs|utbildning",
		"specialistsjuksköterska": "specialist|sjuksköterska",
		"sjuksköterskeutbildning": "sjuksköterske|utbildning",
		"stödpedagog":             "stöd|pedagog",
		"sköterska":               "",
		"dietist":                 "",
		"omsorgszebra":            "",
		"vård":                    "",
	} {
		w := newWord(whole)
		var parts []string
		for _, part := range v.cut(w).shortest() {
			parts = append(parts, w.sub(part).spelled)
		}
		if got := strings.Join(parts, "|"); got != want {
			t.Errorf("%s is cut into %q, want %q", whole, got, want)
		}
	}
	w := newWord("specialistsjuksköterska")
	var all []string
	for _, part := range v.cut(w).parts {
		all = append(all, w.sub(part).spelled)
	}
	slices.Sort(all)
	if got := strings.Join(all, " "); got != "sjuk sjuksköterska sköterska specialist" {
		t.Errorf("all parts are %s", got)
	}
}
