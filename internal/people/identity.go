package people

import "time"

// Identity is what a token says of who asks. The zero Identity is nobody's.
type Identity struct {
	Issuer         string
	Subject        string       // the person, as the issuer names them
	Name           string       // as the issuer spells it, empty where it does not
	Kinds          []ViewerKind // all that hold
	MunicipalityID int          // the official code, as 2580; 0 where the person belongs to none
	Region         string       // the county that a regional coordinator works for, by its code, as 25
	ExpiresAt      time.Time    // nothing may be done or heard after it
}

// ViewerKind is what somebody with an account is to the municipality. Somebody may be several.
type ViewerKind string

// The kinds of viewer, beside the anonymous.
const (
	EmployeeKind ViewerKind = "EMPLOYEE"
	ManagerKind  ViewerKind = "MANAGER"
	HRKind       ViewerKind = "HR"
	RegionalKind ViewerKind = "REGIONAL"
	AnalystKind  ViewerKind = "ANALYST"
)

// ViewerKinds are all of them.
func ViewerKinds() []ViewerKind {
	return []ViewerKind{EmployeeKind, ManagerKind, HRKind, RegionalKind, AnalystKind}
}

// Persona is an invented person that the demo can be tried as.
type Persona struct {
	Key  string // how the command line names them, as `chef`
	Text string // who they are, in a line of Swedish
	Identity
}
