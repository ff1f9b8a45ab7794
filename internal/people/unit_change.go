package people

import "time"

// UnitChange tells who opened or changed a unit, and when.
type UnitChange struct {
	MunicipalityID int         `bun:"municipality_id,pk"`
	Key            ID          `bun:"id,pk"`
	UnitID         ID          `bun:"unit_id"`
	At             time.Time   `bun:"at,nullzero,default:clock_timestamp()"`
	ActorSubject   string      `bun:"actor_subject"`
	ActorID        *ID         `bun:"actor_id"`
	Actor          string      `bun:"actor_name"`
	Was            UnitContent `bun:"embed:was_"` // empty where the unit was opened
	After          UnitContent `bun:"embed:"`
}

// ID is the node id.
func (c *UnitChange) ID() string { return nodeID("UnitChange", c.MunicipalityID, c.Key) }

// UnitContent is what a unit is.
type UnitContent struct {
	Name     string        `bun:"name,nullzero"`
	Kind     WorkplaceKind `bun:"kind,nullzero"`
	ParentID *ID           `bun:"parent_id"`
}

// Before is what the unit was, nil where it was opened.
func (c *UnitChange) Before() *UnitContent {
	if c.Was.Name == "" {
		return nil
	}
	return &c.Was
}

func (u *Unit) content() UnitContent { return UnitContent{u.Name, u.Kind, u.ParentID} }

// NoteUnit is the line for what the viewer makes of a unit; before is nil where they open it.
func NoteUnit(v *Viewer, before, after *Unit) *UnitChange {
	change := &UnitChange{
		MunicipalityID: after.MunicipalityID, Key: NewID(), UnitID: after.Key,
		ActorSubject: v.Subject, ActorID: v.EmployeeID, Actor: v.Name, After: after.content(),
	}
	if before != nil {
		change.Was = before.content()
	}
	return change
}
