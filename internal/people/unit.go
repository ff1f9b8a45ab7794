package people

import "strings"

// Unit is a part of a municipality's organisation where people work.
type Unit struct {
	MunicipalityID int           `bun:"municipality_id,pk"`
	Key            ID            `bun:"id,pk"`
	ParentID       *ID           `bun:"parent_id"`
	Name           string        `bun:"name"`
	Kind           WorkplaceKind `bun:"kind"`
	Version        int           `bun:"version"` // counts changes of who manages it too
}

// Units are those of a municipality.
type Units map[ID]*Unit

// WorkplaceKind is what sort of workplace a unit is.
type WorkplaceKind string

// The sorts of workplace.
const (
	Administration   WorkplaceKind = "ADMINISTRATION"
	SpecialHousing   WorkplaceKind = "SPECIAL_HOUSING"
	ShortTermHousing WorkplaceKind = "SHORT_TERM_HOUSING"
	GroupHousing     WorkplaceKind = "GROUP_HOUSING"
	HomeCare         WorkplaceKind = "HOME_CARE"
	HomeHealthCare   WorkplaceKind = "HOME_HEALTH_CARE"
	DailyActivity    WorkplaceKind = "DAILY_ACTIVITY"
	Authority        WorkplaceKind = "AUTHORITY"
	OtherWorkplace   WorkplaceKind = "OTHER"
)

// ID is the node id.
func (u *Unit) ID() string { return nodeID("Unit", u.MunicipalityID, u.Key) }

// IsWithin tells whether a unit is another or lies below it. No unit lies below itself.
func (units Units) IsWithin(unit *Unit, above ID) bool {
	for unit.Key != above {
		if unit.ParentID == nil {
			return false
		}
		unit = units[*unit.ParentID]
	}
	return true
}

// find is the unit with the node id, nil where there is none.
func (units Units) find(municipality int, id string) *Unit {
	key, ok := ParseNodeID("Unit", id)
	if !ok || key.MunicipalityID != municipality {
		return nil
	}
	return units[key.ID]
}

// UnitFilter is what units must all fit.
type UnitFilter struct {
	Kinds  []WorkplaceKind
	Within *string
	Name   *string
}

// SaveUnitInput is what a unit is to be, new or changed.
type SaveUnitInput struct {
	UnitID          *string
	ExpectedVersion *int
	Name            string
	Kind            WorkplaceKind
	ParentID        *string
	IdempotencyKey  *string
}

// SaveUnitPayload is what came of saving a unit.
type SaveUnitPayload struct {
	Unit       *Unit
	UserErrors []UserError
}

// Read is the unit as it is to be among the others, or all that is wrong with it.
func (in *SaveUnitInput) Read(before *Unit, units Units) (*Unit, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	checkName(&wrong, in.Name)
	saved := *before
	saved.Name, saved.Kind, saved.ParentID = strings.TrimSpace(in.Name), in.Kind, nil
	if in.ParentID == nil {
		return &saved, wrong
	}
	switch parent := units.find(before.MunicipalityID, *in.ParentID); {
	case parent == nil:
		wrong.add(NotFound, "parentId", "there is no such unit")
	case units.IsWithin(parent, before.Key):
		wrong.add(Invalid, "parentId", "the unit would lie below itself")
	default:
		saved.ParentID = &parent.Key
	}
	return &saved, wrong
}
