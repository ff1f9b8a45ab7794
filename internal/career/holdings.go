package career

import (
	"slices"

	"blommaut/internal/fault"
)

// HoldingsInput is what a person says they have: a complete statement.
type HoldingsInput struct {
	Qualifications []string
	Credits        []CreditsInput
	Experience     []ExperienceInput
	CurrentRole    *string
	PermanentSince *Date
	InProgress     []string // slugs of qualifications, or ids of requirement leaves
	Unsure         []string // the same
}

// CreditsInput are credits that a person says they have.
type CreditsInput struct {
	Amount  float64
	Unit    CreditUnit
	Subject *string
}

// ExperienceInput is work that a person says they have done.
type ExperienceInput struct {
	Role   string
	Months int
}

// maxMonths bounds experience: a hundred years.
const maxMonths = 1200

// maxHoldings bounds each list of holdings.
const maxHoldings = 200

// Holdings are what a person has, linked to the catalogue. Nil holdings mean that nothing is known.
type Holdings struct {
	qualifications []*Qualification
	credits        []credits
	experience     map[*Role]int // months
	positions      []position    // held now
	inProgress     doubts
	unsure         doubts

	// Of a record: credits under way, what each qualification is on file as, and the kinds of which
	// anything is. A person's own statement is complete and has no kinds.
	pending []credits
	sources map[*Qualification]any
	onFile  map[recordKind]bool
}

// position is one that somebody holds, permanently since a day or not.
type position struct {
	role           *Role
	permanentSince *Date
}

type credits struct {
	amount  Points
	unit    CreditUnit
	subject *Subject
	source  any // what it is on file as
}

// doubts are the qualifications and leaves that are neither held nor missing.
type doubts struct {
	qualifications []*Qualification
	claims         map[string]bool // of requirement leaves; the same leaf elsewhere is in the same doubt
}

// Holdings links what a person says to the catalogue. What cannot be is the person's mistake, and
// the error says which.
func (c *Catalogue) Holdings(input *HoldingsInput) (*Holdings, error) {
	if input == nil {
		return nil, nil //nolint:nilnil // nil holdings say that nothing is known, and every method takes them
	}
	if err := input.checkSize(); err != nil {
		return nil, err
	}
	h := &Holdings{experience: map[*Role]int{}}
	if err := known("qualification", c.qualifications, input.Qualifications...); err != nil {
		return nil, err
	}
	for _, slug := range input.Qualifications {
		h.qualifications = append(h.qualifications, c.qualifications[slug])
	}
	for _, given := range input.Credits {
		if err := c.addCredits(h, given); err != nil {
			return nil, err
		}
	}
	for _, given := range input.Experience {
		role, err := c.MustRole(given.Role)
		if err != nil {
			return nil, err
		}
		if given.Months < 0 || given.Months > maxMonths {
			return nil, fault.Input("months as %s must be between 0 and %d, got %d", given.Role, maxMonths, given.Months)
		}
		h.experience[role] += given.Months
	}
	if input.CurrentRole != nil {
		role, err := c.MustRole(*input.CurrentRole)
		if err != nil {
			return nil, err
		}
		h.positions = []position{{role, input.PermanentSince}}
	} else if input.PermanentSince != nil {
		return nil, fault.Input("permanentSince is about currentRole, which is not given")
	}
	var err error
	if h.inProgress, err = c.doubts("inProgress", input.InProgress); err != nil {
		return nil, err
	}
	h.unsure, err = c.doubts("unsure", input.Unsure)
	return h, err
}

func (input *HoldingsInput) checkSize() error {
	longest := max(len(input.Qualifications), len(input.Credits), len(input.Experience), len(input.InProgress), len(input.Unsure))
	if longest > maxHoldings {
		return fault.Input("a list of holdings has %d entries, at most %d are counted", longest, maxHoldings)
	}
	return nil
}

func (c *Catalogue) addCredits(h *Holdings, given CreditsInput) error {
	amount, err := PointsOf(given.Amount)
	if err != nil {
		return fault.Input("credits: %v", err)
	}
	held := credits{amount: amount, unit: given.Unit}
	if given.Subject != nil {
		if err := known("subject", c.subjects, *given.Subject); err != nil {
			return err
		}
		held.subject = c.subjects[*given.Subject]
	}
	h.credits = append(h.credits, held)
	return nil
}

// doubts links slugs of qualifications and ids of requirement leaves.
func (c *Catalogue) doubts(field string, names []string) (doubts, error) {
	d := doubts{claims: map[string]bool{}}
	for _, name := range names {
		if qualification := c.qualifications[name]; qualification != nil {
			d.qualifications = append(d.qualifications, qualification)
			continue
		}
		requirement := c.requirements[name]
		if requirement == nil {
			return doubts{}, fault.Input("%s: %q is neither a qualification nor the id of a requirement", field, name)
		}
		if requirement.claim() == "" {
			return doubts{}, fault.Input("%s: %q is a group of requirements; name its parts", field, name)
		}
		d.claims[requirement.claim()] = true
	}
	return d, nil
}

// about tells whether a leaf is in doubt: by itself, or by a qualification that would count for it.
func (d doubts) about(leaf Requirement, counts func(*Qualification) bool) bool {
	return d.claims[leaf.claim()] || slices.ContainsFunc(d.qualifications, counts)
}
