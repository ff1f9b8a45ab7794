// Package invented makes up people to try the product on: as many as one likes, the same ones each time. Nobody
// of them exists. Their subjects begin with demo-, and the topmost unit of each municipality says it too.
package invented

import (
	"fmt"
	"math/rand/v2"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

// Scale is how many people are made up.
type Scale string

// The scales.
const (
	Small        Scale = "small"        // some sixty of Luleå and Piteå, with the stories
	Municipality Scale = "municipality" // Luleå in full size: 4,000 people, 40,000 credentials
	Nation       Scale = "nation"       // 290 municipalities, 300,000 people, 2.5 million credentials
)

// Crowd is which people to make up.
type Crowd struct {
	Scale    Scale
	Seed     uint64
	Today    career.Date      // that dates are counted from
	Personas []people.Persona // who have a place and a story among them
}

// Town is a municipality and the size of its social services.
type Town struct {
	Code         int
	Name, County string
	Employees    int

	exercise bool // made up itself
}

// The municipalities that personas belong to.
const (
	lulea = 2580
	pitea = 2581
)

const (
	municipalities = 290
	nationsPeople  = 300_000
	// Codes and a county that no municipality has.
	firstExercise  = 9001
	exerciseCounty = "99"
)

// Towns are where the people work.
func (c Crowd) Towns() []Town {
	switch c.Scale {
	case Small:
		return []Town{{Code: lulea, Name: "Luleå", County: "25", Employees: 48}, {Code: pitea, Name: "Piteå", County: "25", Employees: 14}}
	case Municipality:
		return []Town{{Code: lulea, Name: "Luleå", County: "25", Employees: 4000}, {Code: pitea, Name: "Piteå", County: "25", Employees: 14}}
	case Nation:
		return c.nation()
	}
	return nil
}

func (c Crowd) nation() []Town {
	towns := []Town{
		{Code: 1480, Name: "Göteborg", County: "14", Employees: 18_000},
		{Code: 1490, Name: "Borås", County: "14", Employees: 4_600},
		{Code: 1496, Name: "Skövde", County: "14", Employees: 2_400},
		{Code: 2505, Name: "Arvidsjaur", County: "25", Employees: 380},
		{Code: 2506, Name: "Arjeplog", County: "25", Employees: 210},
		{Code: 2510, Name: "Jokkmokk", County: "25", Employees: 320},
		{Code: 2513, Name: "Överkalix", County: "25", Employees: 260},
		{Code: 2514, Name: "Kalix", County: "25", Employees: 960},
		{Code: 2518, Name: "Övertorneå", County: "25", Employees: 300},
		{Code: 2521, Name: "Pajala", County: "25", Employees: 430},
		{Code: 2523, Name: "Gällivare", County: "25", Employees: 1_100},
		{Code: 2560, Name: "Älvsbyn", County: "25", Employees: 520},
		{Code: lulea, Name: "Luleå", County: "25", Employees: 4_000},
		{Code: pitea, Name: "Piteå", County: "25", Employees: 2_500},
		{Code: 2582, Name: "Boden", County: "25", Employees: 1_700},
		{Code: 2583, Name: "Haparanda", County: "25", Employees: 640},
		{Code: 2584, Name: "Kiruna", County: "25", Employees: 1_400},
	}
	left := nationsPeople
	for _, town := range towns {
		left -= town.Employees
	}
	// Few are large and many are small, as among the real ones.
	rng := rand.New(rand.NewPCG(c.Seed, 0)) //nolint:gosec // the same towns each time are the point
	weights, sum := make([]float64, municipalities-len(towns)), 0.0
	for i := range weights {
		share := rng.Float64()
		weights[i] = 0.15 + share*share*share*3
		sum += weights[i]
	}
	rest := left
	for i, weight := range weights {
		size := int(float64(left) * weight / sum)
		if i == len(weights)-1 {
			size = rest
		}
		rest -= size
		towns = append(towns, Town{
			Code: firstExercise + i, Name: fmt.Sprintf("Övningskommun %d", i+1), County: exerciseCounty, Employees: size, exercise: true,
		})
	}
	return towns
}

// People is how many there are in all.
func (c Crowd) People() (all int) {
	for _, town := range c.Towns() {
		all += town.Employees
	}
	return all
}

// measure is how much there is of everything at a scale.
type measure struct {
	unitSize    int     // people in a unit
	credentials float64 // of an employee, on average
}

func (c Crowd) measure(town Town) measure {
	switch {
	case town.Employees < 100:
		return measure{unitSize: 6, credentials: 2.5}
	case c.Scale == Nation:
		return measure{unitSize: 26, credentials: 8.34}
	}
	return measure{unitSize: 26, credentials: 10}
}
