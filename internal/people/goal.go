package people

import (
	"time"

	"blommaut/internal/career"
)

// CareerGoal is the role that an employee aims for.
type CareerGoal struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	EmployeeID     ID        `bun:"employee_id,pk"`
	RoleSlug       *string   `bun:"role"` // nil to remove it
	Version        int       `bun:"version"`
	SetAt          time.Time `bun:"set_at"`

	Role *career.Role `bun:"-"`
}

// SetCareerGoalInput is a goal.
type SetCareerGoalInput struct {
	EmployeeID      *string
	Role            *string
	ExpectedVersion *int
	IdempotencyKey  *string
}

// SetCareerGoalPayload is what came of setting a goal.
type SetCareerGoalPayload struct {
	Employee   *Employee
	UserErrors []UserError
}

// Check tells all that is wrong with a goal.
func (in *SetCareerGoalInput) Check(c *career.Catalogue) []UserError {
	var wrong problems
	if in.Role != nil && c.Role(*in.Role) == nil {
		wrong.add(NotFound, "role", "there is no role %q", *in.Role)
	}
	checkKey(&wrong, in.IdempotencyKey)
	return wrong
}
