package testdb

import (
	"context"
	_ "embed"
	"testing"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
)

//go:embed people.sql
var invented string

// People fills a database that holds the published catalogue with the invented people of people.sql.
func People(t testing.TB, dsn string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(t.Context())) }()
	if _, err := conn.Exec(t.Context(), invented); err != nil {
		t.Fatal(err)
	}
}

// Identities are what tokens would say of the invented people, and of some without a record, by their
// subjects.
func Identities() map[string]people.Identity {
	identities := map[string]people.Identity{}
	for subject, who := range map[string]struct {
		name         string
		municipality int
		kinds        []people.ViewerKind
	}{
		"anna":  {"Anna Påhitt", 2580, []people.ViewerKind{people.EmployeeKind}},
		"bo":    {"Bo Påhitt", 2580, []people.ViewerKind{people.EmployeeKind}},
		"cia":   {"Cia Påhitt", 2580, []people.ViewerKind{people.EmployeeKind}},
		"disa":  {"Disa Påhitt", 2580, []people.ViewerKind{people.EmployeeKind, people.ManagerKind}},
		"eva":   {"Eva Påhitt", 2580, []people.ViewerKind{people.EmployeeKind, people.ManagerKind}},
		"finn":  {"Finn Påhitt", 2580, []people.ViewerKind{people.EmployeeKind, people.ManagerKind}},
		"gun":   {"Gun Påhitt", 2580, []people.ViewerKind{people.EmployeeKind, people.HRKind}},
		"pia":   {"Pia Påhitt", 2581, []people.ViewerKind{people.EmployeeKind}},
		"per":   {"Per Påhitt", 2581, []people.ViewerKind{people.EmployeeKind, people.ManagerKind}},
		"pelle": {"Pelle Påhitt", 2581, []people.ViewerKind{people.EmployeeKind, people.HRKind}},
		"rut":   {"Rut Påhitt", 0, []people.ViewerKind{people.RegionalKind}},
		"siv":   {"Siv Påhitt", 2580, []people.ViewerKind{people.AnalystKind}},
	} {
		identities[subject] = people.Identity{Issuer: "test", Subject: subject, Name: who.name, MunicipalityID: who.municipality, Kinds: who.kinds}
	}
	return identities
}
