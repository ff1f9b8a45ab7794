package people

import "time"

// MaxFileSize is how large a file may be, in bytes.
const MaxFileSize = 10 << 20

// File is one that somebody has uploaded; its content is read apart.
type File struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	Key            ID        `bun:"id,pk"`
	EmployeeID     ID        `bun:"employee_id"`
	Name           string    `bun:"name"`
	MediaType      string    `bun:"media_type"` // as its content shows, whatever its name says
	Size           int       `bun:"size"`
	UploadedAt     time.Time `bun:"uploaded_at"`
}

// ID is the node id.
func (f *File) ID() string { return nodeID("File", f.MunicipalityID, f.Key) }
