package seed

import "blommaut/internal/people"

const (
	lulea = 2580
	pitea = 2581

	norrbotten = "25"
)

// Personas are the invented persons that the demo can be tried as. Their subjects are what the demo's
// records name them by.
func Personas() []people.Persona {
	employee, manager, hr := people.EmployeeKind, people.ManagerKind, people.HRKind
	return []people.Persona{
		persona("medarbetare", "Sanna Björkmyr", lulea, "undersköterska i hemtjänsten i Luleå", employee),
		persona("chef", "Henrik Ekvall", lulea, "enhetschef i hemtjänsten, Sannas chef", employee, manager),
		persona("hr", "Miriam Tallgård", lulea, "HR-strateg i Luleå kommun", employee, hr),
		{
			Key: "regional", Text: "påhittad person: regional samordnare för Norrbottens kommuner",
			Identity: people.Identity{
				Subject: "demo-regional", Name: "Oskar Fjällmark", Region: norrbotten,
				Kinds: []people.ViewerKind{people.RegionalKind},
			},
		},
		persona("analytiker", "Leila Strandhed", lulea, "analytiker i Luleå kommun, ser bara statistik", people.AnalystKind),
		persona("annan-kommun", "Tove Havslund", pitea, "undersköterska i en annan kommun, Piteå", employee),
		persona("nyanstalld", "Amir Granskog", lulea, "nyanställd vårdbiträde, med nästan inget i sin akt", employee),
		persona("saknar-yh", "Karin Älvnäs", lulea, "undersköterska som saknar 40 YH-poäng till specialistundersköterska", employee),
		persona("legitimation", "Jonas Renbäck", lulea, "sjuksköterska med ett bevis som snart går ut", employee),
		persona("plan", "Fatima Lövdal", lulea, "undersköterska med en plan som väntar på chefens underskrift", employee),
		persona("annan-chef", "Birgitta Mossfors", lulea, "enhetschef för en annan enhet i Luleå, hemsjukvården", employee, manager),
		persona("annan-kommun-chef", "Erik Skärholt", pitea, "enhetschef i Piteå", employee, manager),
		persona("annan-kommun-hr", "Noor Vidängen", pitea, "HR-strateg i Piteå kommun", employee, hr),
	}
}

func persona(key, name string, municipality int, text string, kinds ...people.ViewerKind) people.Persona {
	return people.Persona{
		Key: key, Text: "påhittad person: " + text,
		Identity: people.Identity{Subject: "demo-" + key, Name: name, MunicipalityID: municipality, Kinds: kinds},
	}
}
