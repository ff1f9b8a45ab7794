package people

// Employee is somebody who works in a municipality's social services.
type Employee struct {
	MunicipalityID int    `bun:"municipality_id,pk"`
	Key            ID     `bun:"id,pk"`
	Name           string `bun:"name"`
	UnitIDs        []ID   `bun:"unit_ids,array"` // where she works today, and all units above
}

// ID is the node id.
func (e *Employee) ID() string { return nodeID("Employee", e.MunicipalityID, e.Key) }

// Is tells whether two are the same person's record.
func (e *Employee) Is(other Key) bool {
	return e.MunicipalityID == other.MunicipalityID && e.Key == other.ID
}
