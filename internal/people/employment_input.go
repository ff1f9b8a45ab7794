package people

import "blommaut/internal/career"

// EmploymentInput is what an employment is to be.
type EmploymentInput struct {
	Role          string
	UnitID        string
	Form          EmploymentForm
	Rate          int
	FullTimeRight bool
	StartsOn      career.Date
	EndsOn        *career.Date
}

// StartEmploymentInput is another employment of somebody.
type StartEmploymentInput struct {
	EmployeeID     string
	Employment     EmploymentInput
	IdempotencyKey *string
}

// StartEmploymentPayload is what came of beginning an employment.
type StartEmploymentPayload struct {
	Employment *Employment
	UserErrors []UserError
}

// ChangeEmploymentInput is a correction.
type ChangeEmploymentInput struct {
	EmploymentID    string
	ExpectedVersion *int
	Employment      EmploymentInput
	IdempotencyKey  *string
}

// ChangeEmploymentPayload is what came of a correction.
type ChangeEmploymentPayload struct {
	Employment *Employment
	UserErrors []UserError
}

// EndEmploymentInput is the end of an employment, or none.
type EndEmploymentInput struct {
	EmploymentID    string
	ExpectedVersion *int
	EndsOn          *career.Date
	IdempotencyKey  *string
}

// EndEmploymentPayload is what came of an end.
type EndEmploymentPayload struct {
	Employment *Employment
	UserErrors []UserError
}

// Read is the employment to begin, or all that is wrong with it.
func (in *StartEmploymentInput) Read(employee *Employee, c *career.Catalogue, units Units) (*Employment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	begun := in.Employment.begin(employee, c, units, &wrong)
	return begun, wrong
}

// begin is a new employment of somebody.
func (in *EmploymentInput) begin(employee *Employee, c *career.Catalogue, units Units, wrong *problems) *Employment {
	begun := &Employment{MunicipalityID: employee.MunicipalityID, Key: NewID(), EmployeeID: employee.Key, Employee: employee}
	in.fill(begun, "employment.", c, units, wrong)
	return begun
}

// Read is the employment as it should be, or all that is wrong with that.
func (in *ChangeEmploymentInput) Read(before *Employment, c *career.Catalogue, units Units) (*Employment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	changed := *before
	in.Employment.fill(&changed, "employment.", c, units, &wrong)
	return &changed, wrong
}

// Read is the employment with its end, or all that is wrong with that.
func (in *EndEmploymentInput) Read(before *Employment) (*Employment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	changed := *before
	changed.EndsOn = in.EndsOn
	changed.check("", &wrong)
	return &changed, wrong
}

// fill writes all that an employment is to be, for fields of the input that lie at a path.
func (in *EmploymentInput) fill(e *Employment, at string, c *career.Catalogue, units Units, wrong *problems) {
	switch e.Role = c.Role(in.Role); {
	case e.Role == nil:
		wrong.add(NotFound, at+"role", "there is no role %q", in.Role)
	case e.Role.Kind != career.Position:
		wrong.add(Invalid, at+"role", "%q is an assignment, which is held beside an employment: choose a position", in.Role)
	}
	if e.Unit = units.find(e.MunicipalityID, in.UnitID); e.Unit == nil {
		wrong.add(NotFound, at+"unitId", "there is no such unit")
	} else {
		e.UnitID = e.Unit.Key
	}
	if in.Rate < 1 || in.Rate > 100 {
		wrong.add(Invalid, at+"rate", "a rate is 1 to 100 percent, got %d", in.Rate)
	}
	e.RoleSlug, e.Form, e.Rate, e.FullTimeRight = in.Role, in.Form, in.Rate, in.FullTimeRight
	e.StartsOn, e.EndsOn = in.StartsOn, in.EndsOn
	e.check(at, wrong)
}

// earliestYear is when the longest employments may have begun.
const earliestYear = 1950

// check tells what is wrong with the time of an employment, by itself and beside the person's others.
func (e *Employment) check(at string, wrong *problems) {
	if e.StartsOn.Year < earliestYear {
		wrong.add(Invalid, at+"startsOn", "nobody has worked here since %s", e.StartsOn)
	}
	if e.EndsOn != nil && e.EndsOn.Before(e.StartsOn) {
		wrong.add(Invalid, at+"endsOn", "it would end before it begins, on %s", e.StartsOn)
	}
	if e.EndsOn == nil && (e.Form == Temporary || e.Form == Summer) {
		wrong.add(Invalid, at+"endsOn", "such an employment has a last day")
	}
	if from := e.MovedFrom(); from != nil && !from.endsBefore(e.StartsOn) {
		wrong.add(Invalid, at+"startsOn", "it would overlap the one that was moved from, which ends on %s", from.EndsOn)
	}
	if to := e.movedTo(); to != nil && !e.endsBefore(to.StartsOn) {
		wrong.add(Invalid, at+"endsOn", "it would overlap the one that was moved to, which begins on %s", to.StartsOn)
	}
	if other := e.same(); other != nil && len(*wrong) == 0 {
		*wrong = append(*wrong, &ConflictError{
			"there is an employment in the same role, unit and form at the same time", Conflict, []string{at + "startsOn"}, other,
		})
	}
}

func (e *Employment) endsBefore(day career.Date) bool { return e.EndsOn != nil && e.EndsOn.Before(day) }
