package career

import (
	"encoding/base64"
	"strings"
)

// Node is an object that a client finds again by its id.
type Node interface{ ID() string }

// NodeID is opaque to clients, typed, and stable because keys are never changed.
func NodeID(kind string, keys ...string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(kind + ":" + strings.Join(keys, "/")))
}

// ParseNodeID is the kind and the keys that an id was made of; ok is false for what is no id.
func ParseNodeID(id string) (kind string, keys []string, ok bool) {
	raw, err := base64.RawURLEncoding.DecodeString(id)
	if err != nil {
		return "", nil, false
	}
	kind, joined, ok := strings.Cut(string(raw), ":")
	return kind, strings.Split(joined, "/"), ok
}
