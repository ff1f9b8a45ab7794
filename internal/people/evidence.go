package people

// Evidence is what shows that a credential is held: a text, a link or a file.
type Evidence struct {
	MunicipalityID int     `bun:"municipality_id,pk"`
	Key            ID      `bun:"id,pk"`
	EmployeeID     ID      `bun:"employee_id"`
	CredentialID   ID      `bun:"credential_id"`
	Position       int     `bun:"position"`
	Text           *string `bun:"text"`
	URL            *string `bun:"url"`
	FileID         *ID     `bun:"file_id"`

	File *File `bun:"-"`
}

// ID is the node id.
func (e *Evidence) ID() string { return nodeID("Evidence", e.MunicipalityID, e.Key) }
