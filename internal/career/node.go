package career

import (
	"encoding/base64"
	"strings"
)

// Node is an object that a client finds again by its id.
type Node interface{ ID() string }

// nodeID is opaque to clients, typed, and stable because slugs are never changed.
func nodeID(kind string, keys ...string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(kind + ":" + strings.Join(keys, "/")))
}
