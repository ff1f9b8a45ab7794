package people

import (
	"blommaut/internal/career"
)

// Employee is somebody who works in a municipality's social services.
type Employee struct {
	MunicipalityID int     `bun:"municipality_id,pk"`
	Key            ID      `bun:"id,pk"`
	Subject        *string `bun:"subject"` // as the issuer of tokens names her; nil until known
	Name           string  `bun:"name"`
	UnitIDs        IDs     `bun:"unit_ids"` // where she works today, and all units above
	Version        int     `bun:"version"`  // counts changes of the name and the log-in

	Cohort *Cohort `bun:"-"`
	Record Record  `bun:"-"` // as much of it as the cohort has read
}

// ID is the node id.
func (e *Employee) ID() string { return nodeID("Employee", e.MunicipalityID, e.Key) }

// EmployeeFilter is what employees must all fit.
type EmployeeFilter struct {
	Unit  *string
	Roles []string
	Name  *string
}

// EmployeeOrder is an order of employees.
type EmployeeOrder struct {
	Field     EmployeeOrderField
	Direction career.OrderDirection
}

// EmployeeOrderField is what employees can be ordered by.
type EmployeeOrderField string

// ByName orders as Swedish sorts.
const ByName EmployeeOrderField = "NAME"
