package invented

import (
	"fmt"
	"slices"

	"blommaut/internal/people"
)

// unit is a part of a town's tree.
type unit struct {
	id      people.ID
	kind    people.WorkplaceKind
	above   *unit
	manager *employee
	ids     people.IDs // its own and those above
}

// area is a part of the social services, with the kinds of workplace in it.
type area struct {
	name  string
	kinds []workplace
}

// workplace is a kind of unit: what such units are called, and how large a part of the people works there.
type workplace struct {
	kind  people.WorkplaceKind
	name  string
	share int // in a thousand
}

func areas() []area {
	return []area{
		{"Vård- och omsorgsboende", []workplace{{people.SpecialHousing, "Vårdboendet", 290}, {people.ShortTermHousing, "Korttiden", 40}}},
		{"Hemtjänst och hemsjukvård", []workplace{{people.HomeCare, "Hemtjänst", 270}, {people.HomeHealthCare, "Hemsjukvård", 100}}},
		{"Funktionsstöd", []workplace{{people.GroupHousing, "Gruppboendet", 150}, {people.DailyActivity, "Daglig verksamhet", 40}}},
		{"Myndighetsutövning", []workplace{{people.Authority, "Utredningsenheten", 90}, {people.OtherWorkplace, "Resursenheten", 20}}},
	}
}

func placeNames() []string {
	return []string{
		"Norra", "Granen", "Tallen", "Björken", "Skatan", "Tranan", "Ängen", "Viken", "Udden", "Södra", "Hjortronet", "Lingonet", "Blåklockan", "Ripan",
		"Lärkan", "Svalan", "Åsen", "Backen", "Forsen", "Sundet", "Västra", "Linden", "Rönnen", "Aspen", "Videt", "Näset", "Holmen", "Strömmen", "Östra", "Fjällgläntan",
	}
}

// Below this a town has only the workplaces that every one has, and of more units than that an area is divided.
const (
	smallTown    = 20
	undividedMax = 10
)

// plant makes the town's tree: the whole, areas, districts where an area is large, and units.
func (g *generator) plant() {
	g.top = g.grow(nil, people.Administration, "Socialförvaltningen (påhittad)")
	places := placeNames()
	number := 0
	for _, area := range areas() {
		var units []workplace
		for _, place := range area.kinds {
			if g.town.Employees < smallTown && place.share < 200 {
				continue
			}
			for range max(1, g.town.Employees*place.share/1000/g.measure.unitSize) {
				units = append(units, place)
			}
		}
		if len(units) == 0 {
			continue
		}
		above := g.grow(g.top, people.Administration, area.name)
		g.leads = append(g.leads, above)
		district := above
		for i, place := range units {
			if len(units) > undividedMax && i%8 == 0 {
				district = g.grow(above, people.Administration, fmt.Sprintf("%s, område %d", area.name, i/8+1))
				g.leads = append(g.leads, district)
			}
			name := place.name + " " + places[number%len(places)]
			if round := number / len(places); round > 0 {
				name += fmt.Sprintf(" %d", round+1)
			}
			number++
			g.units = append(g.units, g.grow(district, place.kind, name))
		}
	}
}

func (g *generator) grow(above *unit, kind people.WorkplaceKind, name string) *unit {
	u := &unit{id: g.id(), kind: kind, above: above}
	u.ids = people.IDs{u.id}
	parent := null
	if above != nil {
		u.ids = append(u.ids, above.ids...)
		parent = above.id.String()
	}
	g.sheets.Units.row(g.code, u.id.String(), parent, name, string(kind))
	return u
}

// unitOf is the town's first unit of a kind.
func (g *generator) unitOf(kind people.WorkplaceKind) *unit {
	at := slices.IndexFunc(g.units, func(u *unit) bool { return u.kind == kind })
	return g.units[at]
}

// unitIDs are those of units and all above them, as the database keeps them: each once, in order.
func unitIDs(at ...*unit) string {
	var ids people.IDs
	for _, u := range at {
		ids = append(ids, u.ids...)
	}
	slices.SortFunc(ids, func(a, b people.ID) int { return slices.Compare(a[:], b[:]) })
	return slices.Compact(ids).String()
}
