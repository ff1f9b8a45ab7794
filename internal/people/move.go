package people

import "blommaut/internal/career"

// MoveEmployeeInput is an internal move.
type MoveEmployeeInput struct {
	EmploymentID    string
	ExpectedVersion *int
	StartsOn        career.Date
	Role            *string
	UnitID          *string
	Form            *EmploymentForm
	Rate            *int
	FullTimeRight   *bool
	EndsOn          *career.Date
	IdempotencyKey  *string
}

// MoveEmployeePayload is what came of a move.
type MoveEmployeePayload struct {
	Employment *Employment
	UserErrors []UserError
}

// Read ends an employment the day before the move, and is the one that begins then; or all that is wrong with that.
func (in *MoveEmployeeInput) Read(from *Employment, c *career.Catalogue, units Units) (to *Employment, all []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	if already := from.movedTo(); already != nil {
		return nil, append(wrong, &ConflictError{"the person has moved from there already", Conflict, []string{"employmentId"}, already})
	}
	dayBefore := in.StartsOn.Plus(-1)
	switch {
	case !from.StartsOn.Before(in.StartsOn):
		wrong.add(Invalid, "startsOn", "it begins on %s: what is to be different from the first day is a correction", from.StartsOn)
	case from.EndsOn != nil && from.EndsOn.Before(dayBefore):
		wrong.add(Invalid, "startsOn", "it ends on %s, before the move: begin another instead", from.EndsOn)
	}
	given := in.after(from)
	if given.Role == from.RoleSlug && given.UnitID == from.unitNode() && given.Form == from.Form &&
		given.Rate == from.Rate && given.FullTimeRight == from.FullTimeRight {
		wrong.add(Invalid, "unitId", "nothing would become different")
	}
	from.EndsOn = &dayBefore
	to = &Employment{MunicipalityID: from.MunicipalityID, Key: NewID(), EmployeeID: from.EmployeeID, MovedFromID: &from.Key, Employee: from.Employee}
	given.fill(to, "", c, units, &wrong)
	return to, wrong
}

// after is what was given, and what stays as it was.
func (in *MoveEmployeeInput) after(from *Employment) *EmploymentInput {
	given := &EmploymentInput{from.RoleSlug, from.unitNode(), from.Form, from.Rate, from.FullTimeRight, in.StartsOn, from.EndsOn}
	keep(&given.Role, in.Role)
	keep(&given.UnitID, in.UnitID)
	keep(&given.Form, in.Form)
	keep(&given.Rate, in.Rate)
	keep(&given.FullTimeRight, in.FullTimeRight)
	if in.EndsOn != nil || in.Form != nil || from.endsBefore(in.StartsOn) {
		given.EndsOn = in.EndsOn
	}
	return given
}

// keep writes what is given, and leaves what is not.
func keep[T any](field, given *T) {
	if given != nil {
		*field = *given
	}
}

func (e *Employment) unitNode() string { return nodeID("Unit", e.MunicipalityID, e.UnitID) }
