package people

import "strings"

// ChangeEmployeeInput is what an employee is called and logs in by.
type ChangeEmployeeInput struct {
	EmployeeID      string
	ExpectedVersion *int
	Name            string
	Subject         *string
	IdempotencyKey  *string
}

// ChangeEmployeePayload is what came of a correction of an employee.
type ChangeEmployeePayload struct {
	Employee   *Employee
	UserErrors []UserError
}

// Read is the employee as she should be, or all that is wrong with that.
func (in *ChangeEmployeeInput) Read(before *Employee) (*Employee, []UserError) {
	var wrong problems
	checkKey(&wrong, in.IdempotencyKey)
	checkName(&wrong, in.Name)
	checkSubject(&wrong, in.Subject)
	changed := *before
	changed.Name, changed.Subject = strings.TrimSpace(in.Name), in.Subject
	return &changed, wrong
}

const maxSubject = 255 // characters, as OpenID Connect says

func checkSubject(wrong *problems, subject *string) {
	if subject == nil {
		return
	}
	checkLength(wrong, "subject", *subject, maxSubject)
	if isBlank(*subject) {
		wrong.add(Invalid, "subject", "it is empty; leave it out where it is not known")
	}
}
