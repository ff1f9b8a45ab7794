package career

// RouteObjective is what to sort routes by.
type RouteObjective string

// What to sort routes by.
const (
	Fastest     RouteObjective = "FASTEST"
	Cheapest    RouteObjective = "CHEAPEST"
	FewestSteps RouteObjective = "FEWEST_STEPS"
	Balanced    RouteObjective = "BALANCED"
)

// Route is a way to a role.
type Route struct {
	Steps      []*Step
	Weeks      int // of study; the known part of them where WeeksKnown is false
	WeeksKnown bool
	CostSEK    *int // nil: some of it is unknown
	Complete   bool // every requirement on the way is met by some offer
}

// Step is a step to a role.
type Step struct {
	Transition *Transition // nil: entered directly
	Role       *Role
	Missing    []Requirement
	Offers     []*EducationOffer // in the order to take them
	Weeks      int
	CostSEK    *int
}

// RouteQuery is what to look for.
type RouteQuery struct {
	To           *Role
	Day          Date
	Objective    RouteObjective
	WhileWorking bool // only offers that are known to allow work beside them
	First        int
}
