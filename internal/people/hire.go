package people

import (
	"strings"

	"blommaut/internal/career"
)

// HireEmployeeInput is somebody who comes to work in the municipality.
type HireEmployeeInput struct {
	Name           string
	Subject        *string
	Employment     EmploymentInput
	IdempotencyKey *string
}

// HireEmployeePayload is what came of hiring.
type HireEmployeePayload struct {
	Employee   *Employee
	UserErrors []UserError
}

// Read is the employee with the first employment, or all that is wrong with them.
func (in *HireEmployeeInput) Read(municipality int, c *career.Catalogue, units Units) (*Employment, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	checkName(&wrong, in.Name)
	checkSubject(&wrong, in.Subject)
	employee := &Employee{MunicipalityID: municipality, Key: NewID(), Subject: in.Subject, Name: strings.TrimSpace(in.Name)}
	first := in.Employment.begin(employee, c, units, &wrong)
	return first, wrong
}
