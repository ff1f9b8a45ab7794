package people

import (
	"crypto/sha256"
	"path"
	"slices"
	"strings"
	"time"
)

// File is a file that shows what an employee claims. What it holds is kept apart.
type File struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	Key            ID        `bun:"id,pk"`
	EmployeeID     ID        `bun:"employee_id"`
	Name           string    `bun:"name"`
	MediaType      string    `bun:"media_type"`
	Size           int       `bun:"size"`
	SHA256         []byte    `bun:"sha256"`
	UploadedAt     time.Time `bun:"uploaded_at"`
}

// How much may be kept of files.
const (
	MaxFileSize = 10 << 20  // bytes
	MaxFiles    = 100       // of an employee
	MaxFilesSum = 200 << 20 // bytes of all files of an employee
	maxFileName = 200       // characters, and a suffix
)

// ID is the node id.
func (f *File) ID() string { return nodeID("File", f.MunicipalityID, f.Key) }

// NewFile is a file of an employee, named safely.
func NewFile(e *Employee, name, mediaType string, content []byte) *File {
	sum := sha256.Sum256(content)
	return &File{
		MunicipalityID: e.MunicipalityID, Key: NewID(), EmployeeID: e.Key,
		Name: fileName(name, mediaType), MediaType: mediaType, Size: len(content), SHA256: sum[:],
	}
}

// FileSuffixes are how the names of files of a media type may end, the usual one first; nil for a type that
// is not taken.
func FileSuffixes(mediaType string) []string {
	switch mediaType {
	case "application/pdf":
		return []string{".pdf"}
	case "image/png":
		return []string{".png"}
	case "image/jpeg":
		return []string{".jpg", ".jpeg"}
	case "image/webp":
		return []string{".webp"}
	case "image/heic", "image/heif":
		return []string{".heic", ".heif"}
	case "text/plain":
		return []string{".txt"}
	case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
		return []string{".docx"}
	case "application/vnd.oasis.opendocument.text":
		return []string{".odt"}
	}
	return nil
}

// fileName is the last part of a name, without what could lead astray, and with a suffix that tells what the
// file holds: it is what other programs go by.
func fileName(name, mediaType string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return -1
		}
		return r
	}, name)
	name = strings.Trim(name, ". /")
	if runes := []rune(name); len(runes) > maxFileName {
		name = string(runes[:maxFileName])
	}
	if name == "" {
		name = "fil"
	}
	suffixes := FileSuffixes(mediaType)
	if !slices.Contains(suffixes, strings.ToLower(path.Ext(name))) {
		name += suffixes[0]
	}
	return name
}
