package people

import (
	"slices"

	"blommaut/internal/career"
)

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
	Version        int            `bun:"version"`

	Role *career.Role `bun:"-"` // nil where the catalogue no longer has it
	Unit *Unit        `bun:"-"`

	Employee *Employee `bun:"-"` // whose record it is part of
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

// MovedFrom is the employment that an internal move ended, nil where this one did not begin by such.
func (e *Employment) MovedFrom() *Employment {
	return e.Employee.Record.employment(func(other *Employment) bool { return e.MovedFromID != nil && other.Key == *e.MovedFromID })
}

// movedTo is the employment that an internal move from this one began, nil where there was none.
func (e *Employment) movedTo() *Employment {
	return e.Employee.Record.employment(func(other *Employment) bool { return other.MovedFromID != nil && *other.MovedFromID == e.Key })
}

// same is another of the person's employments that goes on at the same time as the same: nothing tells them apart.
func (e *Employment) same() *Employment {
	return e.Employee.Record.employment(func(other *Employment) bool {
		return other.Key != e.Key && other.RoleSlug == e.RoleSlug && other.UnitID == e.UnitID && other.Form == e.Form &&
			(other.EndsOn == nil || !other.EndsOn.Before(e.StartsOn)) && (e.EndsOn == nil || !e.EndsOn.Before(other.StartsOn))
	})
}

// employment is the first that fits, nil where none does.
func (r *Record) employment(fits func(*Employment) bool) *Employment {
	if i := slices.IndexFunc(r.Employments, fits); i >= 0 {
		return r.Employments[i]
	}
	return nil
}
