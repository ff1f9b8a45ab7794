package store

import "blommaut/internal/career"

// The rows of the catalogue that are lists inside a record of the domain.

type roleFact struct {
	Role     string      `bun:"role,pk"`
	Kind     string      `bun:"kind,pk"`
	Position int         `bun:"position,pk"`
	Text     career.Text `bun:"text,type:jsonb"`
}

type roleRelation struct {
	Role     string `bun:"role,pk"`
	Kind     string `bun:"kind,pk"`
	Other    string `bun:"other,pk"`
	Position int    `bun:"position"`
}

type educationOfferStartDate struct {
	Offer string      `bun:"offer,pk"`
	Date  career.Date `bun:"date,pk,type:date"`
}

type educationOfferOutcome struct {
	Offer         string `bun:"offer,pk"`
	Qualification string `bun:"qualification,pk"`
	Position      int    `bun:"position"`
}

type journeyRole struct {
	Journey  string `bun:"journey,pk"`
	Role     string `bun:"role,pk"`
	Position int    `bun:"position"`
}

type requirementSubject struct {
	Requirement string `bun:"requirement,pk"`
	Subject     string `bun:"subject,pk"`
	Position    int    `bun:"position"`
}

type requirementRole struct {
	Requirement string `bun:"requirement,pk"`
	Role        string `bun:"role,pk"`
	Position    int    `bun:"position"`
}

// factLists are the lists of a role's facts by kind.
func factLists(role *career.Role) map[string]*[]career.Text {
	return map[string]*[]career.Text{
		"TASK":         &role.TaskTexts,
		"TARGET_GROUP": &role.TargetGroupTexts,
		"WORKPLACE":    &role.WorkplaceTexts,
		"COLLEAGUE":    &role.ColleagueTexts,
	}
}

// relationLists are the lists of a role's relations by kind.
func relationLists(role *career.Role) map[string]*[]string {
	return map[string]*[]string{
		"WORKS_WITH":   &role.WorksWithSlugs,
		"SUPERVISES":   &role.SupervisesSlugs,
		"DELEGATES_TO": &role.DelegatesToSlugs,
	}
}
