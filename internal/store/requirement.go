package store

import (
	"fmt"
	"strconv"
	"strings"

	"blommaut/internal/career"
)

// requirement is one row of a requirement tree.
type requirement struct {
	ID             string             `bun:"id,pk"`
	ProfileRole    *string            `bun:"profile_role"`
	ProfileVersion *int               `bun:"profile_version"`
	Preferred      *bool              `bun:"preferred"`
	Offer          *string            `bun:"offer"`
	Parent         *string            `bun:"parent"`
	Position       int                `bun:"position"`
	Kind           string             `bun:"kind"`
	Count          *int               `bun:"count"`
	Qualification  *string            `bun:"qualification"`
	Minimum        *career.Points     `bun:"minimum"`
	Unit           *career.CreditUnit `bun:"unit"`
	Months         *int               `bun:"months"`
	Role           *string            `bun:"role"`
	Since          *career.Date       `bun:"since,type:date"`
	Until          *career.Date       `bun:"until,type:date"`
}

// trees turns rows into requirement trees and back.
type trees struct {
	rows     []*requirement
	subjects []*requirementSubject
	roles    []*requirementRole
}

// addProfile adds both trees of a profile.
func (t *trees) addProfile(p *career.RequirementProfile) {
	for _, side := range []struct {
		name      string
		tree      career.Requirement
		preferred bool
	}{{"required", p.Required, false}, {"preferred", p.Preferred, true}} {
		id := profileOwner(p) + "/" + side.name
		t.add(&requirement{ID: id, ProfileRole: &p.RoleSlug, ProfileVersion: &p.Version, Preferred: &side.preferred}, side.tree)
	}
}

// addOffer adds the entry requirement of an offer.
func (t *trees) addOffer(o *career.EducationOffer) {
	t.add(&requirement{ID: offerOwner(o), Offer: &o.Slug}, o.EntryRequirement)
}

// The id of a requirement starts with its owner: a role's slug and a profile's version, or an offer's
// slug and "entry". The path within the tree follows.

func profileOwner(p *career.RequirementProfile) string {
	return p.RoleSlug + "/" + strconv.Itoa(p.Version)
}

func offerOwner(o *career.EducationOffer) string { return o.Slug + "/entry" }

func ownerOf(id string) string {
	parts := strings.SplitN(id, "/", 3)
	return parts[0] + "/" + parts[1]
}

func (t *trees) add(row *requirement, tree career.Requirement) {
	if tree == nil {
		return
	}
	t.rows = append(t.rows, row)
	switch tree := tree.(type) {
	case *career.NothingRequired:
		row.Kind = "NOTHING"
	case *career.AllOf:
		row.Kind = "ALL_OF"
	case *career.AnyOf:
		row.Kind = "ANY_OF"
	case *career.AtLeast:
		row.Kind, row.Count = "AT_LEAST", &tree.Count
	case *career.HoldsQualification:
		row.Kind, row.Qualification = "QUALIFICATION", &tree.QualificationSlug
	case *career.HoldsCredits:
		row.Kind, row.Minimum, row.Unit = "CREDITS", &tree.Amount, &tree.Unit
		for i, subject := range tree.SubjectSlugs {
			t.subjects = append(t.subjects, &requirementSubject{row.ID, subject, i})
		}
	case *career.HoldsStudyYears:
		row.Kind, row.Minimum = "STUDY_YEARS", &tree.Years
	case *career.HoldsExperience:
		row.Kind, row.Months = "EXPERIENCE", &tree.Months
		for i, role := range tree.RoleSlugs {
			t.roles = append(t.roles, &requirementRole{row.ID, role, i})
		}
	case *career.HoldsPosition:
		row.Kind, row.Role, row.Since, row.Until = "POSITION", &tree.RoleSlug, tree.Since, tree.Until
	}
	if group, ok := tree.(career.RequirementGroup); ok {
		for i, part := range group.Of() {
			t.add(&requirement{ID: row.ID + "/" + strconv.Itoa(i), Parent: &row.ID, Position: i}, part)
		}
	}
}

// grow makes the trees of all rows, by the id of their roots. Rows, subjects and roles must come in
// the order of their positions.
func (t *trees) grow() (map[string]career.Requirement, error) {
	parts := map[string][]*requirement{}
	for _, row := range t.rows {
		if row.Parent != nil {
			parts[*row.Parent] = append(parts[*row.Parent], row)
		}
	}
	subjects := map[string][]string{}
	for _, row := range t.subjects {
		subjects[row.Requirement] = append(subjects[row.Requirement], row.Subject)
	}
	roles := map[string][]string{}
	for _, row := range t.roles {
		roles[row.Requirement] = append(roles[row.Requirement], row.Role)
	}

	var grow func(*requirement) (career.Requirement, error)
	growAll := func(rows []*requirement) ([]career.Requirement, error) {
		grown := make([]career.Requirement, len(rows))
		for i, row := range rows {
			var err error
			if grown[i], err = grow(row); err != nil {
				return nil, err
			}
		}
		return grown, nil
	}
	grow = func(row *requirement) (career.Requirement, error) {
		of, err := growAll(parts[row.ID])
		if err != nil {
			return nil, err
		}
		switch row.Kind {
		case "NOTHING":
			return &career.NothingRequired{}, nil
		case "ALL_OF":
			return career.NewAllOf(of...), nil
		case "ANY_OF":
			return career.NewAnyOf(of...), nil
		case "AT_LEAST":
			return career.NewAtLeast(*row.Count, of...), nil
		case "QUALIFICATION":
			return &career.HoldsQualification{QualificationSlug: *row.Qualification}, nil
		case "CREDITS":
			return &career.HoldsCredits{Amount: *row.Minimum, Unit: *row.Unit, SubjectSlugs: subjects[row.ID]}, nil
		case "STUDY_YEARS":
			return &career.HoldsStudyYears{Years: *row.Minimum}, nil
		case "EXPERIENCE":
			return &career.HoldsExperience{Months: *row.Months, RoleSlugs: roles[row.ID]}, nil
		case "POSITION":
			return &career.HoldsPosition{RoleSlug: *row.Role, Since: row.Since, Until: row.Until}, nil
		}
		return nil, fmt.Errorf("requirement %s is of an unknown kind %q", row.ID, row.Kind)
	}

	roots := map[string]career.Requirement{}
	for _, row := range t.rows {
		if row.Parent != nil {
			continue
		}
		var err error
		if roots[row.ID], err = grow(row); err != nil {
			return nil, err
		}
	}
	return roots, nil
}
