package people

import "blommaut/internal/career"

// Employment is work in a role at a unit, for a time.
type Employment struct {
	MunicipalityID int            `bun:"municipality_id,pk"`
	Key            ID             `bun:"id,pk"`
	EmployeeID     ID             `bun:"employee_id"`
	RoleSlug       string         `bun:"role"`
	UnitID         ID             `bun:"unit_id"`
	Form           EmploymentForm `bun:"form"`
	Rate           int            `bun:"rate"`
	FullTimeRight  bool           `bun:"full_time_right"`
	StartsOn       career.Date    `bun:"starts_on,type:date"`
	EndsOn         *career.Date   `bun:"ends_on,type:date"`
	MovedFromID    *ID            `bun:"moved_from"`

	Role *career.Role `bun:"-"` // nil where the catalogue no longer has it
	Unit *Unit        `bun:"-"`

	Record *Record `bun:"-"` // that it is part of
}

// MovedFrom is the employment that an internal move ended, nil where this one did not begin by such.
func (e *Employment) MovedFrom() *Employment {
	for _, other := range e.Record.Employments {
		if e.MovedFromID != nil && other.Key == *e.MovedFromID {
			return other
		}
	}
	return nil
}

// EmploymentForm is how somebody is employed.
type EmploymentForm string

// How somebody may be employed.
const (
	Permanent EmploymentForm = "PERMANENT"
	Temporary EmploymentForm = "TEMPORARY"
	Summer    EmploymentForm = "SUMMER"
	OnCall    EmploymentForm = "ON_CALL"
)

// ID is the node id.
func (e *Employment) ID() string { return nodeID("Employment", e.MunicipalityID, e.Key) }

// IsOn tells whether the employment goes on that day.
func (e *Employment) IsOn(day career.Date) bool {
	return !day.Before(e.StartsOn) && (e.EndsOn == nil || !e.EndsOn.Before(day))
}
