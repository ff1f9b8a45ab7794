package invented

import "math/rand/v2"

// Common first names, and last names put together of parts, some Swedish, some Finnish or Sami in their looks.
// Who has such a name in life is not meant.
func firstNames() []string {
	return []string{
		"Agneta", "Ahmed", "Aino", "Ali", "Alma", "Amina", "Anders", "Anja", "Anna", "Anneli", "Antti", "Arvid", "Astrid", "Axel", "Barbro",
		"Berit", "Biret", "Björn", "Britta", "Carina", "Cecilia", "Dagny", "Daniel", "David", "Ebba", "Eero", "Eila", "Elin", "Elle", "Elsa",
		"Emma", "Erik", "Eva", "Fatima", "Fredrik", "Frida", "Gun", "Göran", "Hanna", "Hassan", "Heidi", "Helena", "Henrik", "Hilda", "Ida",
		"Inga", "Ingrid", "Irene", "Jan", "Jari", "Johan", "Johanna", "Jonas", "Josefin", "Juhani", "Kaisa", "Karin", "Katarina", "Kerstin",
		"Kristina", "Lars", "Leila", "Lena", "Lisa", "Liv", "Maarit", "Magnus", "Maja", "Maria", "Marit", "Markku", "Marta", "Matti", "Maya",
		"Mikael", "Mohammed", "Monica", "Máret", "Niila", "Nils", "Noor", "Olof", "Omar", "Oskar", "Per", "Pekka", "Petra", "Pirjo", "Rauna",
		"Rebecka", "Riitta", "Robert", "Ronja", "Saga", "Samira", "Sara", "Selma", "Signe", "Sirpa", "Sofia", "Solveig", "Stefan", "Sunna",
		"Susanne", "Svea", "Tarja", "Therese", "Thomas", "Tove", "Ture", "Ulla", "Ulrika", "Urban", "Veronica", "Viktor", "Yusuf", "Zahra", "Åke", "Åsa", "Östen",
	}
}

type parts struct{ begin, end []string }

func lastNames() []parts {
	swedish := parts{
		[]string{
			"Berg", "Björk", "Blom", "Brun", "Dal", "Ek", "Eng", "Fjäll", "Fors", "Furu", "Gran", "Grön", "Hag", "Hall", "Hammar", "Hav", "Hed", "Holm",
			"Kvarn", "Käll", "Lid", "Lilje", "Lind", "Ljung", "Lund", "Lång", "Löv", "Norr", "Ny", "Näs", "Ren", "Ros", "Sand", "Sjö", "Skog", "Sol", "Sten",
			"Strand", "Ström", "Sund", "Svart", "Söder", "Tall", "Vik", "Väster", "Åker", "Älv", "Äng", "Ö", "Öster",
		},
		[]string{
			"backa", "berg", "blad", "bo", "borg", "by", "dahl", "fall", "fors", "gren", "gård", "hed", "holm", "kvist", "lid", "lund", "lycka", "man", "mark",
			"myr", "mo", "näs", "rot", "rud", "sjö", "stad", "strand", "sund", "tjärn", "vall", "vik", "ås", "äng",
		},
	}
	finnish := parts{
		[]string{"Ala", "Haapa", "Harju", "Hieta", "Joki", "Järvi", "Kangas", "Keski", "Kivi", "Korpi", "Koski", "Kuusi", "Lehto", "Mänty", "Niemi", "Pelto", "Rauta", "Saari", "Suo", "Vaara", "Yli"},
		[]string{"aho", "joki", "järvi", "korpi", "koski", "la", "lampi", "lehto", "luoma", "maa", "mäki", "niemi", "niitty", "nen", "ranta", "salo", "suo", "vaara"},
	}
	sami := parts{
		[]string{"Bieg", "Duod", "Gais", "Jokk", "Kalt", "Lass", "Niil", "Ped", "Raut", "Sal", "Sarr", "Som", "Suor", "Tuol", "Vars", "Vuol"},
		[]string{"ak", "as", "eg", "ek", "evi", "i", "ik", "isa", "jaur", "mar", "ok", "sa", "vaare"},
	}
	return []parts{swedish, swedish, swedish, swedish, finnish, sami}
}

// namer makes up names.
type namer struct {
	first []string
	last  []parts
}

func (n namer) name(rng *rand.Rand) string {
	of := n.last[rng.IntN(len(n.last))]
	return pick(rng, n.first) + " " + pick(rng, of.begin) + pick(rng, of.end)
}

func pick[T any](rng *rand.Rand, of []T) T { return of[rng.IntN(len(of))] }

// weighted is one of several, some more likely than others.
type weighted[T any] struct {
	weight int
	value  T
}

func draw[T any](rng *rand.Rand, of []weighted[T]) T {
	sum := 0
	for _, each := range of {
		sum += each.weight
	}
	at := rng.IntN(sum)
	for _, each := range of {
		if at -= each.weight; at < 0 {
			return each.value
		}
	}
	return of[0].value
}
