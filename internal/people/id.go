package people

import (
	"crypto/rand"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
)

// ID names an object within its municipality: a random UUID.
type ID [16]byte

// NewID is an ID that no other object has.
func NewID() ID {
	var id ID
	_, _ = rand.Read(id[:]) // never fails
	id[6] = id[6]&0x0f | 0x40
	id[8] = id[8]&0x3f | 0x80
	return id
}

// ParseID reads an ID as String writes it.
func ParseID(text string) (ID, error) {
	var id ID
	if len(text) != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-' {
		return ID{}, fmt.Errorf("%q is no id", text)
	}
	digits := text[:8] + text[9:13] + text[14:18] + text[19:23] + text[24:]
	if _, err := hex.Decode(id[:], []byte(digits)); err != nil {
		return ID{}, fmt.Errorf("%q is no id", text)
	}
	return id, nil
}

func (id ID) String() string {
	text := make([]byte, 0, 36)
	for i, part := range [][]byte{id[:4], id[4:6], id[6:8], id[8:10], id[10:]} {
		if i > 0 {
			text = append(text, '-')
		}
		text = hex.AppendEncode(text, part)
	}
	return string(text)
}

// Value writes the ID to the database.
func (id ID) Value() (driver.Value, error) { return id.String(), nil }

// Scan reads the ID from the database.
func (id *ID) Scan(value any) error {
	switch value := value.(type) {
	case string:
		parsed, err := ParseID(value)
		*id = parsed
		return err
	case []byte:
		return id.Scan(string(value))
	case [16]byte:
		*id = value
		return nil
	}
	return fmt.Errorf("cannot read an id from %T", value)
}
