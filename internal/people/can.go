package people

import "slices"

// Action is something done with an employee's record.
type Action string

// What may be done with a record.
const (
	ReadRecord         Action = "READ_RECORD"
	ListRecord         Action = "LIST_RECORD" // see the name, the role and the unit among others'
	ReadAudit          Action = "READ_AUDIT"
	ClaimCredential    Action = "CLAIM_CREDENTIAL"
	UploadFile         Action = "UPLOAD_FILE"
	WithdrawCredential Action = "WITHDRAW_CREDENTIAL"
	ReviewCredential   Action = "REVIEW_CREDENTIAL"
	SetGoal            Action = "SET_GOAL"
	SavePlan           Action = "SAVE_PLAN" // and pass it on
	SignPlan           Action = "SIGN_PLAN"
	FollowUpPlan       Action = "FOLLOW_UP_PLAN"
	Hire               Action = "HIRE"
	ChangeEmployee     Action = "CHANGE_EMPLOYEE" // the name and the log-in, which are read by the same
	StartEmployment    Action = "START_EMPLOYMENT"
	Move               Action = "MOVE"
	ChangeEmployment   Action = "CHANGE_EMPLOYMENT"
	EndEmployment      Action = "END_EMPLOYMENT"
	AppointManager     Action = "APPOINT_MANAGER"
	EndAppointment     Action = "END_APPOINTMENT"
)

// Relation is what a viewer is to an employee.
type Relation string

// What a viewer may be to an employee, nearest first.
const (
	Self     Relation = "SELF"
	Manages  Relation = "MANAGER"
	WorksHR  Relation = "HR"
	Stranger Relation = "STRANGER"
)

// RelationTo is what the viewer is to an employee. Nobody is their own manager.
func (v *Viewer) RelationTo(e *Employee) Relation {
	switch {
	case v.MunicipalityID != e.MunicipalityID || v.MunicipalityID == 0:
		return Stranger
	case v.EmployeeID != nil && *v.EmployeeID == e.Key:
		return Self
	case v.Is(ManagerKind) && slices.ContainsFunc(v.UnitIDs, func(unit ID) bool { return slices.Contains(e.UnitIDs, unit) }):
		return Manages
	case v.Is(HRKind):
		return WorksHR
	}
	return Stranger
}

// Can tells whether the viewer may do that with an employee's record. It is for good errors and for what
// an app offers: the database holds the same line by itself.
func Can(v *Viewer, action Action, e *Employee) bool {
	relation := v.RelationTo(e)
	switch action {
	case ReadRecord, ListRecord:
		return relation != Stranger
	case ReadAudit, ClaimCredential, UploadFile, WithdrawCredential:
		return relation == Self || v.isHROf(e)
	case ReviewCredential:
		return v.EmployeeID != nil && (relation == Manages || relation == WorksHR)
	case SetGoal:
		return relation == Self
	case SavePlan, SignPlan:
		return v.EmployeeID != nil && (relation == Self || relation == Manages)
	case FollowUpPlan:
		return v.EmployeeID != nil && relation == Manages
	case Hire, ChangeEmployee, StartEmployment, Move, ChangeEmployment, EndEmployment, AppointManager, EndAppointment:
		return relation != Self && relation != Stranger && v.isHROf(e) // nobody's own
	}
	return false
}

// Organises tells whether the viewer changes the units of a municipality.
func (v *Viewer) Organises(municipality int) bool {
	return v.Is(HRKind) && v.MunicipalityID == municipality && municipality != 0
}

// isHROf tells whether the viewer works with all people of the employee's municipality.
func (v *Viewer) isHROf(e *Employee) bool {
	return v.Is(HRKind) && v.MunicipalityID == e.MunicipalityID
}

// ActionsOn are what the viewer may do with a record, of what an app offers.
func ActionsOn(v *Viewer, e *Employee) []Action {
	return slices.DeleteFunc([]Action{ClaimCredential, ReviewCredential, SetGoal, SavePlan, ChangeEmployee, ChangeEmployment, ReadAudit}, func(action Action) bool {
		return !Can(v, action, e)
	})
}
