package career

// Transition is a way from one role to another.
type Transition struct {
	FromSlug              string           `bun:"from_role,pk"`
	ToSlug                string           `bun:"to_role,pk"`
	Orientation           Orientation      `bun:"orientation"`
	OrientationSourceName string           `bun:"orientation_source"`
	Status                TransitionStatus `bun:"status"`
	SourceName            string           `bun:"source"`

	From              *Role   `bun:"-"`
	To                *Role   `bun:"-"`
	OrientationSource *Source `bun:"-"`
	Source            *Source `bun:"-"`
}

// TransitionStatus says how sure a transition is.
type TransitionStatus string

// How sure a transition is, surest first.
const (
	Published TransitionStatus = "PUBLISHED"
	Described TransitionStatus = "DESCRIBED"
	Proposed  TransitionStatus = "PROPOSED"
)

// ID is the node id.
func (t *Transition) ID() string { return NodeID("CareerTransition", t.FromSlug, t.ToSlug) }

// Direction says which way a transition is followed.
type Direction string

// The two directions.
const (
	Outgoing Direction = "OUTGOING"
	Incoming Direction = "INCOMING"
)

// Key is the sort key of the transition: the slugs of its roles.
func (t *Transition) Key() string { return t.FromSlug + "\x00" + t.ToSlug }
