package invented

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strconv"

	"blommaut/internal/people"
)

// generator makes up one town.
type generator struct {
	crowd   Crowd
	town    Town
	measure measure
	code    string
	rng     *rand.Rand
	namer   namer
	dates   []string // of the days around today
	hours   []string // of a working day
	sheets  *Sheets

	top      *unit
	leads    []*unit // areas and their districts
	units    []*unit // where people work
	chiefs   []*employee
	hr       *employee
	personas map[string]people.Persona
	trees    map[*unit]string // the units of whoever works in one
}

// Invent makes up a town. The same crowd gives the same town, whichever others are made up.
func (c Crowd) Invent(town Town) *Sheets {
	g := &generator{
		crowd: c, town: town, measure: c.measure(town), code: strconv.Itoa(town.Code), sheets: newSheets(),
		rng:      rand.New(rand.NewPCG(c.Seed, uint64(town.Code))), //nolint:gosec // the same people each time are the point
		namer:    namer{firstNames(), lastNames()},
		personas: map[string]people.Persona{}, trees: map[*unit]string{},
	}
	for _, persona := range c.Personas {
		if persona.MunicipalityID == town.Code {
			g.personas[persona.Key] = persona
		}
	}
	for day := -pastDays; day <= futureDays; day++ {
		g.dates = append(g.dates, c.Today.Plus(day).String())
	}
	for minute := 7 * 60; minute < 16*60; minute++ {
		g.hours = append(g.hours, fmt.Sprintf(" %02d:%02dZ", minute/60, minute%60))
	}
	if town.exercise {
		g.sheets.Municipalities.row(g.code, town.Name, town.County)
	}
	g.plant()
	g.lead()
	g.tell()
	for _, chief := range g.chiefs { // when all are there who review one another
		g.learn(chief)
		g.aim(chief)
	}
	for len(g.sheets.EmployeeIDs) < town.Employees {
		g.hire()
	}
	return g.sheets
}

// The days around today that something may happen on.
const (
	pastDays   = 45 * 365
	futureDays = 6 * 365
)

// day is a date, as so many days after today.
type day int

// never is the end of what has none.
const never day = futureDays + 1

func (g *generator) date(d day) string {
	if d == never {
		return null
	}
	return g.dates[d+pastDays]
}

// time is a moment of a working day.
func (g *generator) time(d day) string {
	return g.date(d) + pick(g.rng, g.hours)
}

// between is a day from the first to the last, both included.
func (g *generator) between(first, last day) day {
	if last <= first {
		return first
	}
	return first + day(g.rng.IntN(int(last-first)+1))
}

func (g *generator) chance(of float64) bool { return g.rng.Float64() < of }

// id is a new one, of the form of random ones.
func (g *generator) id() people.ID {
	var id people.ID
	binary.BigEndian.PutUint64(id[:8], g.rng.Uint64())
	binary.BigEndian.PutUint64(id[8:], g.rng.Uint64())
	id[6] = id[6]&0x0f | 0x40
	id[8] = id[8]&0x3f | 0x80
	return id
}
