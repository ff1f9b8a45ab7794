package people

import "time"

// AuditEntry tells who saw or changed whose record, when and why.
type AuditEntry struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	Key            ID        `bun:"id,pk"`
	EmployeeID     ID        `bun:"employee_id"` // whose record
	At             time.Time `bun:"at,nullzero,default:clock_timestamp()"`
	ActorSubject   string    `bun:"actor_subject"`
	ActorID        *ID       `bun:"actor_id"`
	ActorName      string    `bun:"actor_name"`
	ActorKind      Relation  `bun:"actor_kind"`
	Action         Action    `bun:"action"`
	Object         string    `bun:"object"`
	Purpose        Purpose   `bun:"purpose"`
}

// Purpose is why a record was seen or changed.
type Purpose string

// Why a record may be seen or changed.
const (
	ForOwnRecord Purpose = "OWN_RECORD"
	ForFollowUp  Purpose = "FOLLOW_UP"
	ForPersonnel Purpose = "PERSONNEL"
)

// Note is the entry for something that the viewer does with an employee's record.
func Note(v *Viewer, action Action, e *Employee, object string) *AuditEntry {
	relation := v.RelationTo(e)
	purpose := map[Relation]Purpose{Self: ForOwnRecord, Manages: ForFollowUp, WorksHR: ForPersonnel}[relation]
	return &AuditEntry{
		MunicipalityID: e.MunicipalityID, Key: NewID(), EmployeeID: e.Key,
		ActorSubject: v.Subject, ActorID: v.EmployeeID, ActorName: v.Name, ActorKind: relation,
		Action: action, Object: object, Purpose: purpose,
	}
}

// Actor is the name of who did it.
func (a *AuditEntry) Actor() string { return a.ActorName }

// ID is the node id.
func (a *AuditEntry) ID() string { return nodeID("AuditEntry", a.MunicipalityID, a.Key) }
