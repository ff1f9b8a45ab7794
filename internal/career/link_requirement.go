package career

import "strconv"

// Bounds of a requirement tree: what a person can read, and what keeps every algorithm quick.
const (
	maxTreeDepth   = 8
	maxTreeSize    = 200
	maxTwiceClaims = 12
)

// linkTree gives every requirement of a tree its id and turns its slugs into pointers.
func (l *linker) linkTree(tree Requirement, owner string) {
	if tree == nil {
		return
	}
	l.linkRequirement(tree, owner, "", 1)
	size, claims := 0, map[string]int{}
	for requirement := range Requirements(tree) {
		size++
		if claim := requirement.claim(); claim != "" {
			claims[claim]++
		}
	}
	twice := 0
	for _, times := range claims {
		if times > 1 {
			twice++
		}
	}
	l.demand(size <= maxTreeSize, "a requirement tree has more than %d parts", maxTreeSize)
	l.demand(twice <= maxTwiceClaims, "more than %d requirements stand in one tree more than once", maxTwiceClaims)
}

func (l *linker) linkRequirement(requirement Requirement, owner, path string, depth int) {
	l.demand(depth <= maxTreeDepth, "a requirement tree is more than %d levels deep", maxTreeDepth)
	requirement.identify(NodeID("Requirement", owner+path))
	l.catalogue.requirements[requirement.ID()] = requirement
	if _, nothing := requirement.(*NothingRequired); nothing {
		l.demand(depth == 1, "nothing required stands inside a group")
	}
	if group, ok := requirement.(RequirementGroup); ok {
		parts := len(group.Of())
		l.demand(parts > 0, "a group of requirements is empty")
		l.demand(group.enough() >= 1 && group.enough() <= parts, "asks for %d of %d requirements", group.enough(), parts)
		for i, part := range group.Of() {
			l.linkRequirement(part, owner, path+"."+strconv.Itoa(i), depth+1)
		}
	}
	l.linkLeaf(requirement)
}

func (l *linker) linkLeaf(requirement Requirement) {
	c := l.catalogue
	switch leaf := requirement.(type) {
	case *HoldsQualification:
		leaf.Qualification = find(l, "qualification", c.qualifications, leaf.QualificationSlug)
	case *HoldsCredits:
		l.demand(leaf.Amount > 0, "asks for %v credits", leaf.Amount)
		l.demand(leaf.Unit.weekTenths() > 0, "unknown unit %q", leaf.Unit)
		leaf.SubjectList = findAll(l, "subject", c.subjects, leaf.SubjectSlugs)
	case *HoldsStudyYears:
		l.demand(leaf.Years > 0, "asks for %v years of study", leaf.Years)
	case *HoldsExperience:
		l.demand(leaf.Months > 0, "asks for %d months of experience", leaf.Months)
		l.demand(len(leaf.RoleSlugs) > 0, "asks for experience in no role")
		leaf.Roles = findAll(l, "role", c.roles, leaf.RoleSlugs)
	case *HoldsPosition:
		leaf.Role = find(l, "role", c.roles, leaf.RoleSlug)
	}
}
