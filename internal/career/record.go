package career

import (
	"cmp"
	"slices"
)

// Record is what is on file of somebody. Unlike what a person says to have it is no complete statement:
// of a kind with nothing on file, nothing is known.
type Record struct {
	Credentials []RecordedCredential
	Positions   []RecordedPosition // those that ended too
}

// RecordedCredential is a qualification or credits.
type RecordedCredential struct {
	Qualification string // its slug, empty for credits alone
	Credits       *Points
	Unit          *CreditUnit
	Subject       *string
	Standing      Standing
	Source        any // what it is to whoever asks; given back as evidence
}

// Standing says how much a credential on file counts.
type Standing int

// How much a credential counts.
const (
	Counts    Standing = iota // it is held
	UnderWay                  // it is being studied for, or waits to be reviewed
	NotToward                 // it was refused or has expired, and only tells that something is on file
)

// RecordedPosition is an employment.
type RecordedPosition struct {
	Role      string
	Permanent bool
	From      Date
	To        *Date // the last day, nil while it goes on
}

// recordKind is a kind of record, of which something is on file or nothing.
type recordKind int

const (
	qualificationsOnFile recordKind = iota
	creditsOnFile
	workOnFile
)

// kindsFor are the kinds of record that speak of a leaf.
func kindsFor(leaf Requirement) []recordKind {
	switch leaf.(type) {
	case *HoldsQualification:
		return []recordKind{qualificationsOnFile}
	case *HoldsCredits:
		return []recordKind{creditsOnFile}
	case *HoldsStudyYears:
		return []recordKind{qualificationsOnFile, creditsOnFile}
	}
	return []recordKind{workOnFile}
}

// RecordHoldings links what is on file on a day to the catalogue. What the catalogue no longer knows is
// passed over: it can count for nothing.
func (c *Catalogue) RecordHoldings(record Record, day Date) *Holdings {
	h := &Holdings{
		experience: map[*Role]int{},
		inProgress: doubts{claims: map[string]bool{}},
		unsure:     doubts{claims: map[string]bool{}},
		sources:    map[*Qualification]any{},
		onFile:     map[recordKind]bool{},
	}
	for _, credential := range record.Credentials {
		c.addCredential(h, credential)
	}
	h.addPositions(c, record.Positions, day)
	return h
}

func (c *Catalogue) addCredential(h *Holdings, given RecordedCredential) {
	if qualification := c.qualifications[given.Qualification]; qualification != nil {
		h.onFile[qualificationsOnFile] = true
		switch given.Standing {
		case Counts:
			h.qualifications = append(h.qualifications, qualification)
			h.sources[qualification] = given.Source
		case UnderWay:
			h.inProgress.qualifications = append(h.inProgress.qualifications, qualification)
		case NotToward:
		}
	}
	if given.Credits == nil || given.Unit == nil {
		return
	}
	h.onFile[creditsOnFile] = true
	held := credits{amount: *given.Credits, unit: *given.Unit, source: given.Source}
	if given.Subject != nil {
		held.subject = c.subjects[*given.Subject]
	}
	switch given.Standing {
	case Counts:
		h.credits = append(h.credits, held)
	case UnderWay:
		h.pending = append(h.pending, held)
	case NotToward:
	}
}

func (h *Holdings) addPositions(c *Catalogue, worked []RecordedPosition, day Date) {
	worked = slices.Clone(worked)
	worked = slices.DeleteFunc(worked, func(p RecordedPosition) bool { return c.roles[p.Role] == nil || day.Before(p.From) })
	slices.SortFunc(worked, func(a, b RecordedPosition) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), a.From.Compare(b.From))
	})
	for role, of := range byRole(worked) {
		h.onFile[workOnFile] = true
		r := c.roles[role]
		h.experience[r] = monthsOf(of, day)
		if slices.ContainsFunc(of, func(p RecordedPosition) bool { return p.on(day) }) {
			h.positions = append(h.positions, position{r, permanentSince(of, day)})
		}
	}
	slices.SortFunc(h.positions, func(a, b position) int { return cmp.Compare(a.role.Slug, b.role.Slug) })
}

func byRole(worked []RecordedPosition) map[string][]RecordedPosition {
	grouped := map[string][]RecordedPosition{}
	for _, p := range worked {
		grouped[p.Role] = append(grouped[p.Role], p)
	}
	return grouped
}

func (p RecordedPosition) on(day Date) bool {
	return !day.Before(p.From) && (p.To == nil || !p.To.Before(day))
}

// spell is a time without a gap, its last day included.
type spell struct{ from, to Date }

// spells joins employments that overlap or follow upon each other, and cuts off what lies after a day.
// They come in the order of their beginnings.
func spells(worked []RecordedPosition, day Date) []spell {
	var joined []spell
	for _, p := range worked {
		to := day
		if p.To != nil && p.To.Before(day) {
			to = *p.To
		}
		if last := len(joined) - 1; last >= 0 && !joined[last].to.Next().Before(p.From) {
			if joined[last].to.Before(to) {
				joined[last].to = to
			}
			continue
		}
		joined = append(joined, spell{p.From, to})
	}
	return joined
}

// monthsOf are the whole months worked, whatever the rate: time in the role is what is asked for.
func monthsOf(worked []RecordedPosition, day Date) (months int) {
	for _, s := range spells(worked, day) {
		months += s.from.MonthsUntil(s.to.Next())
	}
	return months
}

// permanentSince is the day since when somebody has been permanently employed without a gap, nil where
// they are not on that day.
func permanentSince(worked []RecordedPosition, day Date) *Date {
	permanent := slices.DeleteFunc(slices.Clone(worked), func(p RecordedPosition) bool { return !p.Permanent })
	for _, s := range spells(permanent, day) {
		if !s.to.Before(day) {
			return &s.from
		}
	}
	return nil
}
