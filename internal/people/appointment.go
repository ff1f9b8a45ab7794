package people

import (
	"slices"

	"blommaut/internal/career"
)

// Appointment is that somebody manages a unit, for a time.
type Appointment struct {
	MunicipalityID int          `bun:"municipality_id,pk"`
	UnitID         ID           `bun:"unit_id,pk"`
	ManagerID      ID           `bun:"employee_id,pk"`
	Manager        string       `bun:"manager_name"` // for colleagues, who may not see the manager's record
	StartsOn       career.Date  `bun:"starts_on,pk,type:date"`
	EndsOn         *career.Date `bun:"ends_on,type:date"`
	Works          bool         `bun:"manager_works"` // in the municipality, today
}

// EmployeeID is the node id of who manages.
func (a *Appointment) EmployeeID() string { return nodeID("Employee", a.MunicipalityID, a.ManagerID) }

// IsOn tells whether somebody manages the unit today, whichever day that is. Who has left manages nothing.
func (a *Appointment) IsOn(today career.Date) bool {
	return a.Works && !today.Before(a.StartsOn) && (a.EndsOn == nil || !a.EndsOn.Before(today))
}

// AppointManagerInput is somebody who is to manage a unit.
type AppointManagerInput struct {
	UnitID          string
	EmployeeID      string
	StartsOn        career.Date
	EndsOn          *career.Date
	ExpectedVersion *int
	IdempotencyKey  *string
}

// AppointManagerPayload is what came of appointing.
type AppointManagerPayload struct {
	Unit       *Unit
	UserErrors []UserError
}

// EndAppointmentInput is the end of an appointment, or none.
type EndAppointmentInput struct {
	UnitID          string
	EmployeeID      string
	StartsOn        career.Date
	EndsOn          *career.Date
	ExpectedVersion *int
	IdempotencyKey  *string
}

// EndAppointmentPayload is what came of the end of an appointment.
type EndAppointmentPayload struct {
	Unit       *Unit
	UserErrors []UserError
}

// Read is the appointment to a unit with others, or all that is wrong with it.
func (in *AppointManagerInput) Read(unit *Unit, manager *Employee, others []*Appointment) (*Appointment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	appointed := &Appointment{
		MunicipalityID: unit.MunicipalityID, UnitID: unit.Key, ManagerID: manager.Key, Manager: manager.Name, StartsOn: in.StartsOn, EndsOn: in.EndsOn,
	}
	appointed.check(unit, others, "startsOn", &wrong)
	return appointed, wrong
}

// Read is the appointment with its end, or all that is wrong with that.
func (in *EndAppointmentInput) Read(unit *Unit, manager *Employee, all []*Appointment) (*Appointment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	for i, before := range all {
		if before.UnitID == unit.Key && before.ManagerID == manager.Key && before.StartsOn == in.StartsOn {
			ended := *before
			ended.EndsOn = in.EndsOn
			others := slices.Concat(all[:i], all[i+1:])
			ended.check(unit, others, "endsOn", &wrong)
			return &ended, wrong
		}
	}
	wrong.add(NotFound, "startsOn", "nobody such manages the unit from that day on")
	return nil, wrong
}

// check tells what is wrong with the time of an appointment, by itself and beside others.
func (a *Appointment) check(unit *Unit, others []*Appointment, at string, wrong *problems) {
	if a.EndsOn != nil && a.EndsOn.Before(a.StartsOn) {
		wrong.add(Invalid, "endsOn", "it would end before it begins, on %s", a.StartsOn)
		return
	}
	for _, other := range others {
		if other.UnitID == a.UnitID && other.ManagerID == a.ManagerID &&
			(other.EndsOn == nil || !other.EndsOn.Before(a.StartsOn)) && (a.EndsOn == nil || !a.EndsOn.Before(other.StartsOn)) {
			*wrong = append(*wrong, &ConflictError{"the person manages the unit already at that time", Conflict, []string{at}, unit})
			return
		}
	}
}
