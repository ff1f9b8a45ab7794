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
	Purpose        string    `bun:"purpose"`
}

// ID is the node id.
func (a *AuditEntry) ID() string { return nodeID("AuditEntry", a.MunicipalityID, a.Key) }
