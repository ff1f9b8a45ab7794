package people

import (
	"strconv"

	"blommaut/internal/career"
)

// Key finds an object: its municipality, and its ID there.
type Key struct {
	MunicipalityID int
	ID             ID
}

// nodeID is the id that clients know an object by.
func nodeID(kind string, municipality int, id ID) string {
	return career.NodeID(kind, strconv.Itoa(municipality), id.String())
}

// ParseNodeID is the key of an object of a kind, such as `Employee`; ok is false for the id of anything else.
func ParseNodeID(kind, id string) (key Key, ok bool) {
	found, keys, ok := career.ParseNodeID(id)
	if !ok || found != kind || len(keys) != 2 {
		return Key{}, false
	}
	municipality, err := strconv.Atoi(keys[0])
	if err != nil {
		return Key{}, false
	}
	object, err := ParseID(keys[1])
	return Key{municipality, object}, err == nil
}

func municipalityID(code int) string { return career.NodeID("Municipality", strconv.Itoa(code)) }
