package people

import (
	"time"

	"blommaut/internal/career"
)

// CareerGoal is the role that an employee aims for.
type CareerGoal struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	EmployeeID     ID        `bun:"employee_id,pk"`
	RoleSlug       *string   `bun:"role"`
	Version        int       `bun:"version"`
	SetAt          time.Time `bun:"set_at"`

	Role *career.Role `bun:"-"`
}
