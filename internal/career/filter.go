package career

import (
	"slices"
	"strconv"
	"strings"

	"blommaut/internal/fault"
)

// RoleFilter limits roles to those that fit every given condition.
type RoleFilter struct {
	Kind            *RoleKind
	Levels          []Level
	Areas           []string
	Slugs           []string
	LicenceRequired *bool
	ProtectedTitle  *bool
	HasProfile      *bool
}

// TransitionFilter limits transitions to those that fit every given condition.
type TransitionFilter struct {
	From         []string
	To           []string
	Orientations []Orientation
	Statuses     []TransitionStatus
}

// QualificationFilter limits qualifications to those that fit every given condition.
type QualificationFilter struct {
	Kinds   []QualificationKind
	Slugs   []string
	Broader *string
}

// EducationOfferFilter limits offers to those that fit every given condition.
type EducationOfferFilter struct {
	LeadsTo      *string
	Role         *string
	Providers    []string
	Forms        []EducationForm
	WhileWorking *bool
}

// FilterRoles are the roles that fit, lowest level first; all where the filter is nil.
func (c *Catalogue) FilterRoles(filter *RoleFilter, today Date) ([]*Role, error) {
	if filter == nil {
		return c.Roles, nil
	}
	if err := known("role", c.roles, filter.Slugs...); err != nil {
		return nil, err
	}
	if err := known("area", c.areas, filter.Areas...); err != nil {
		return nil, err
	}
	return keep(c.Roles, func(r *Role) bool {
		return same(filter.Kind, r.Kind) &&
			among(filter.Levels, r.Level) &&
			among(filter.Areas, r.AreaSlug) &&
			among(filter.Slugs, r.Slug) &&
			same(filter.LicenceRequired, r.LicenceRequiredAt(today)) &&
			same(filter.ProtectedTitle, r.ProtectedTitle) &&
			same(filter.HasProfile, r.ProfileAt(today) != nil)
	}), nil
}

// FilterTransitions are the transitions that fit, by the slugs of their roles.
func (c *Catalogue) FilterTransitions(filter *TransitionFilter) ([]*Transition, error) {
	if filter == nil {
		return c.Transitions, nil
	}
	if err := known("role", c.roles, slices.Concat(filter.From, filter.To)...); err != nil {
		return nil, err
	}
	return keep(c.Transitions, func(t *Transition) bool {
		return among(filter.From, t.FromSlug) &&
			among(filter.To, t.ToSlug) &&
			among(filter.Orientations, t.Orientation) &&
			among(filter.Statuses, t.Status)
	}), nil
}

// FilterQualifications are the qualifications that fit, by slug.
func (c *Catalogue) FilterQualifications(filter *QualificationFilter) ([]*Qualification, error) {
	if filter == nil {
		return c.Qualifications, nil
	}
	if err := known("qualification", c.qualifications, filter.Slugs...); err != nil {
		return nil, err
	}
	if filter.Broader != nil {
		if err := known("qualification", c.qualifications, *filter.Broader); err != nil {
			return nil, err
		}
	}
	return keep(c.Qualifications, func(q *Qualification) bool {
		return among(filter.Kinds, q.Kind) &&
			among(filter.Slugs, q.Slug) &&
			(filter.Broader == nil || q.CountsFor(c.qualifications[*filter.Broader]))
	}), nil
}

// FilterOffers are the offers that fit, by slug.
func (c *Catalogue) FilterOffers(filter *EducationOfferFilter, today Date) ([]*EducationOffer, error) {
	if filter == nil {
		return c.Offers, nil
	}
	if err := known("provider", c.providers, filter.Providers...); err != nil {
		return nil, err
	}
	offers := c.Offers
	if filter.LeadsTo != nil {
		if err := known("qualification", c.qualifications, *filter.LeadsTo); err != nil {
			return nil, err
		}
		offers = c.qualifications[*filter.LeadsTo].Offers
	}
	if filter.Role != nil {
		role, err := c.MustRole(*filter.Role)
		if err != nil {
			return nil, err
		}
		helping := c.OffersToward(role, today)
		offers = keep(offers, func(o *EducationOffer) bool { return slices.Contains(helping, o) })
	}
	return keep(offers, func(o *EducationOffer) bool {
		return among(filter.Providers, o.ProviderSlug) &&
			among(filter.Forms, o.Form) &&
			(filter.WhileWorking == nil || o.WhileWorking != nil && *o.WhileWorking == *filter.WhileWorking)
	}), nil
}

// OffersToward are the offers that help toward the requirements of a role valid on a day: those made
// for the role first, then those that give what is asked for by name, then those that count only as
// years of study; each by slug.
func (c *Catalogue) OffersToward(role *Role, day Date) []*EducationOffer {
	profile := role.ProfileAt(day)
	if profile == nil {
		return []*EducationOffer{}
	}
	leaves := slices.Collect(Leaves(profile.Required))
	offers := slices.Clone(keep(c.Offers, func(o *EducationOffer) bool {
		return slices.ContainsFunc(leaves, o.helps)
	}))
	named := slices.DeleteFunc(leaves, func(leaf Requirement) bool {
		_, isYears := leaf.(*HoldsStudyYears)
		return isYears
	})
	rank := func(o *EducationOffer) int {
		switch {
		case strings.HasPrefix(o.NameText[SV], role.TitleText[SV]):
			return 0
		case slices.ContainsFunc(named, o.helps):
			return 1
		}
		return 2
	}
	slices.SortStableFunc(offers, func(a, b *EducationOffer) int { return rank(a) - rank(b) })
	return offers
}

// helps tells whether an offer brings somebody closer to a leaf.
func (o *EducationOffer) helps(leaf Requirement) bool {
	switch leaf := leaf.(type) {
	case *HoldsQualification:
		return slices.ContainsFunc(o.LeadsTo, func(q *Qualification) bool { return q.CountsFor(leaf.Qualification) })
	case *HoldsCredits:
		return o.givesOwnCredits() && *o.Unit == leaf.Unit &&
			(len(leaf.SubjectSlugs) == 0 || o.SubjectSlug != nil && slices.Contains(leaf.SubjectSlugs, *o.SubjectSlug))
	case *HoldsStudyYears:
		return o.givesOwnCredits() && *o.Unit != GY ||
			slices.ContainsFunc(o.LeadsTo, func(q *Qualification) bool { return q.studyUnits() > 0 })
	}
	return false
}

// RoleOrder says how to order roles.
type RoleOrder struct {
	Field     RoleOrderField
	Direction OrderDirection
}

// RoleOrderField is by what to order roles.
type RoleOrderField string

// By what to order roles.
const (
	ByLevel RoleOrderField = "LEVEL"
	ByTitle RoleOrderField = "TITLE"
)

// OrderDirection is which way to order.
type OrderDirection string

// The two ways to order.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// Key is the sort key of a role in the order; the slug makes it unique. Ascending and descending sort
// alike by their keys: a descending key is the complement.
func (o RoleOrder) Key(role *Role) string {
	key := swedishOrder(role.TitleText[SV]) + "\x01" + role.Slug
	if o.Field == ByLevel {
		key = strconv.Itoa(slices.Index(Levels(), role.Level)) + key
	}
	if o.Direction != Descending {
		return key
	}
	complement := []byte(key + "\x00")
	for i := range complement {
		complement[i] = ^complement[i]
	}
	return string(complement)
}

// swedishOrder is a key that sorts å, ä and ö last, in that order, and accents with their letter.
func swedishOrder(text string) string {
	return strings.NewReplacer("å", "{", "ä", "|", "ö", "}", "é", "e", "è", "e", "ü", "y").Replace(strings.ToLower(text))
}

func known[T any](what string, all map[string]T, slugs ...string) error {
	for _, slug := range slugs {
		if _, ok := all[slug]; !ok {
			return fault.Input("there is no %s %q", what, slug)
		}
	}
	return nil
}

func keep[T any](items []T, fits func(T) bool) []T {
	kept := make([]T, 0, len(items))
	for _, item := range items {
		if fits(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func same[T comparable](wanted *T, have T) bool { return wanted == nil || *wanted == have }

func among[T comparable](wanted []T, have T) bool {
	return len(wanted) == 0 || slices.Contains(wanted, have)
}
