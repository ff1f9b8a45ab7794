package people

// Municipality is one of Sweden's, by its official code.
type Municipality struct {
	Code   int    `bun:"id,pk"`
	Name   string `bun:"name"`
	County string `bun:"county"`
}

// ID is the node id.
func (m *Municipality) ID() string { return municipalityID(m.Code) }
