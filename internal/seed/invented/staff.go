package invented

import (
	"strconv"

	"blommaut/internal/people"
)

// employee is somebody made up.
type employee struct {
	key     people.ID
	id      string // the key, as it is written
	name    string
	subject string
	units   string // of today and above, as the database writes them
	at      *unit  // where she mainly works
	role    string
	since   day    // her first employment
	goal    string // the role that she aims for, empty where there is none
}

// job is an employment.
type job struct {
	role       string
	at         *unit
	form       people.EmploymentForm
	rate       int
	first, end day
	moved      bool // from the one before
}

// roles are what people do in a kind of workplace.
func roles(kind people.WorkplaceKind) []weighted[string] {
	switch kind {
	case people.SpecialHousing, people.ShortTermHousing, people.HomeCare:
		return []weighted[string]{
			{63, "underskoterska"}, {21, "vardbitrade"}, {8, "sjukskoterska"}, {4, "specialistunderskoterska"}, {3, "planerare"}, {1, "arbetsterapeut"},
		}
	case people.HomeHealthCare:
		return []weighted[string]{
			{48, "sjukskoterska"}, {14, "arbetsterapeut"}, {14, "fysioterapeut"}, {9, "specialistsjukskoterska"}, {15, "underskoterska"},
		}
	case people.GroupHousing, people.DailyActivity:
		return []weighted[string]{{72, "stodassistent"}, {14, "stodpedagog"}, {14, "handledare"}}
	case people.Authority:
		return []weighted[string]{{45, "bistandshandlaggare"}, {55, "socialsekreterare"}}
	case people.Administration, people.OtherWorkplace:
	}
	return []weighted[string]{{50, "stodpedagog"}, {30, "planerare"}, {20, "socialsekreterare"}}
}

// begins is what people do before they do something else, where that is something less.
func begins(role string) string {
	switch role {
	case "underskoterska", "planerare":
		return "vardbitrade"
	case "specialistunderskoterska", "sjukskoterska", "enhetschef":
		return "underskoterska"
	case "stodpedagog":
		return "stodassistent"
	case "specialistsjukskoterska":
		return "sjukskoterska"
	case "omradeschef":
		return "enhetschef"
	}
	return role
}

// hire makes up somebody who works in one of the units, with a record.
func (g *generator) hire() {
	at := pick(g.rng, g.units)
	e := g.add("", at, g.career(draw(g.rng, roles(at.kind)), at)...)
	g.learn(e)
	g.aim(e)
}

// career is how somebody has come to what she does: by a summer, by internal moves, or straight.
func (g *generator) career(role string, at *unit) []job {
	since := -day(20 + g.rng.IntN(9000))
	current := job{role: role, at: at, form: people.Permanent, rate: draw(g.rng, []weighted[int]{{55, 100}, {15, 80}, {20, 75}, {10, 50}}), first: since, end: never}
	switch chance := g.rng.IntN(100); {
	case chance < 12:
		current.form, current.rate = people.OnCall, 50
	case chance < 22:
		current.form = people.Temporary
		current.first = g.between(-300, -1)
		current.end = g.between(-20, 365)
		if current.end < current.first {
			current.end = current.first
		}
		return []job{current}
	case chance < 24:
		current.end = g.between(since, -1) // has left
		return []job{current}
	case chance < 25:
		current.first = g.between(1, 40) // is yet to come
		return []job{current}
	}
	var before []job
	if since < -500 && g.chance(0.4) {
		end := since + 60
		before = append(before, job{role: begins(role), at: pick(g.rng, g.units), form: people.Summer, rate: 100, first: since, end: end})
		since = g.between(end+1, end+250)
	}
	if since < -900 && current.form == people.Permanent && g.chance(0.35) {
		end := g.between(since+200, -100)
		before = append(before, job{role: begins(role), at: pick(g.rng, g.units), form: people.Permanent, rate: 75, first: since, end: end})
		since, current.moved = end+1, true
	}
	current.first = since
	jobs := append(before, current) //nolint:gocritic // they are not used again
	if current.rate <= 50 && g.chance(0.3) {
		jobs = append(jobs, job{role: role, at: pick(g.rng, g.units), form: people.Permanent, rate: 25, first: g.between(since, -1), end: never})
	}
	return jobs
}

// add puts somebody on file, with a persona's name where one is meant.
func (g *generator) add(persona string, at *unit, jobs ...job) *employee {
	key := g.id()
	e := &employee{
		key: key, id: key.String(), name: g.namer.name(g.rng), at: at, role: jobs[len(jobs)-1].role, since: jobs[0].first,
		subject: "demo-" + g.code + "-" + strconv.Itoa(len(g.sheets.EmployeeIDs)+1),
	}
	g.sheets.EmployeeIDs = append(g.sheets.EmployeeIDs, e.id)
	if who, ok := g.personas[persona]; ok {
		e.name, e.subject = who.Name, who.Subject
	}
	var current []*unit
	for _, j := range jobs {
		if j.first <= 0 && j.end >= 0 {
			current = append(current, j.at)
		}
	}
	e.units = g.treeOf(current)
	g.sheets.Employees.row(g.code, e.id, e.subject, e.name, e.units)
	former := null
	for _, j := range jobs {
		id, moved := g.id().String(), null
		if j.moved {
			moved = former
		}
		g.sheets.Employments.row(g.code, id, e.id, e.units, j.role, j.at.id.String(), string(j.form), strconv.Itoa(j.rate),
			strconv.FormatBool(j.form == people.Permanent), g.date(j.first), g.date(j.end), moved)
		former = id
	}
	return e
}

func (g *generator) treeOf(at []*unit) string {
	if len(at) != 1 {
		return unitIDs(at...)
	}
	tree, known := g.trees[at[0]]
	if !known {
		tree = unitIDs(at[0])
		g.trees[at[0]] = tree
	}
	return tree
}

// lead gives every unit a manager, and the whole its personnel.
func (g *generator) lead() {
	chief := func(key string, of *unit, role string) {
		first := -day(300 + g.rng.IntN(4000))
		jobs := []job{{role: role, at: of, form: people.Permanent, rate: 100, first: first, end: never}}
		if g.chance(0.5) {
			jobs[0].moved = true
			jobs = append([]job{{role: begins(role), at: pick(g.rng, g.units), form: people.Permanent, rate: 100, first: first - 1500, end: first - 1}}, jobs...)
		}
		e := g.add(key, of, jobs...)
		g.manage(of, e, first)
		g.chiefs = append(g.chiefs, e)
	}
	keys := map[*unit]string{g.unitOf(people.HomeCare): "chef"}
	switch g.town.Code {
	case lulea:
		keys[g.unitOf(people.HomeHealthCare)] = "annan-chef"
	case pitea:
		keys = map[*unit]string{g.unitOf(people.SpecialHousing): "annan-kommun-chef"}
	}
	chief("", g.top, "omradeschef")
	for i := range max(1, g.town.Employees/400) {
		key := ""
		if i == 0 {
			key = map[int]string{lulea: "hr", pitea: "annan-kommun-hr"}[g.town.Code]
		}
		// The published catalogue has no role for personnel work.
		hr := g.add(key, g.top, job{role: "planerare", at: g.top, form: people.Permanent, rate: 100, first: -3000, end: never})
		if i == 0 {
			g.hr = hr
		}
	}
	for _, of := range g.leads {
		chief("", of, "omradeschef")
	}
	for _, of := range g.units {
		chief(keys[of], of, "enhetschef")
	}
}

// manage makes somebody a unit's manager, now and then after another.
func (g *generator) manage(of *unit, e *employee, since day) {
	if before := g.top.manager; before != nil && g.chance(0.2) {
		g.sheets.Managers.row(g.code, of.id.String(), before.id, before.name, g.date(since-400), g.date(since-1))
	}
	of.manager = e
	g.sheets.Managers.row(g.code, of.id.String(), e.id, e.name, g.date(since), null)
}

// reviewerOf is who looks at somebody's claims: her manager, the manager's manager, or HR.
func (g *generator) reviewerOf(e *employee) *employee {
	for at := e.at; at != nil; at = at.above {
		if at.manager != nil && at.manager != e {
			return at.manager
		}
	}
	return g.hr
}

// about begins a row of a table about an employee: the municipality, a new id, the employee and her units.
func (g *generator) about(e *employee) (id string, cells []string) {
	id = g.id().String()
	return id, append(make([]string, 0, 16), g.code, id, e.id, e.units)
}
