package people

// Unit is a part of a municipality's organisation where people work.
type Unit struct {
	MunicipalityID int           `bun:"municipality_id,pk"`
	Key            ID            `bun:"id,pk"`
	ParentID       *ID           `bun:"parent_id"`
	Name           string        `bun:"name"`
	Kind           WorkplaceKind `bun:"kind"`
}

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

// UnitFilter is what units must all fit.
type UnitFilter struct {
	Kinds  []WorkplaceKind
	Within *string
	Name   *string
}

// UnitManager is somebody who manages a unit today.
type UnitManager struct {
	UnitID ID     `bun:"unit_id"`
	Name   string `bun:"name"`
}
