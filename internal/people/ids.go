package people

import (
	"database/sql/driver"
	"fmt"
	"strings"
)

// IDs is a list of them as the database keeps it.
type IDs []ID

// Value writes the list to the database.
func (ids IDs) Value() (driver.Value, error) { return ids.String(), nil }

// String is the list as an array of the database.
func (ids IDs) String() string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	return "{" + strings.Join(texts, ",") + "}"
}

// Scan reads the list from the database.
func (ids *IDs) Scan(value any) error {
	var text string
	switch value := value.(type) {
	case string:
		text = value
	case []byte:
		text = string(value)
	default:
		return fmt.Errorf("cannot read ids from %T", value)
	}
	*ids = nil
	for each := range strings.SplitSeq(strings.Trim(text, "{}"), ",") {
		if each == "" {
			continue
		}
		id, err := ParseID(each)
		if err != nil {
			return err
		}
		*ids = append(*ids, id)
	}
	return nil
}
