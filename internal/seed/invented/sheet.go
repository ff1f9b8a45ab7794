package invented

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"hash"
)

// Sheet is rows of one table, as PostgreSQL's COPY reads them.
type Sheet struct {
	Table   string
	Columns string
	Rows    bytes.Buffer
}

// null is how COPY writes what is not there.
const null = `\N`

// row adds one. The cells are of our own making: they hold neither tabs nor backslashes.
func (s *Sheet) row(cells ...string) {
	for i, cell := range cells {
		if i > 0 {
			s.Rows.WriteByte('\t')
		}
		s.Rows.WriteString(cell)
	}
	s.Rows.WriteByte('\n')
}

// Sheets are all rows of one municipality, in an order in which nothing points to what comes later.
type Sheets struct {
	Municipalities, Units, Employees, Managers, Employments, Credentials, Evidence, Reviews,
	Goals, Plans, Versions, Signatures, Audit Sheet

	// EmployeeIDs are those of all who work there.
	EmployeeIDs []string
}

func newSheets() *Sheets {
	sheet := func(table, columns string) Sheet { return Sheet{Table: table, Columns: columns} }
	const about = "municipality_id, id, employee_id, unit_ids, "
	return &Sheets{
		Municipalities: sheet("municipalities", "id, name, county"),
		Units:          sheet("units", "municipality_id, id, parent_id, name, kind"),
		Employees:      sheet("employees", "municipality_id, id, subject, name, unit_ids"),
		Managers:       sheet("unit_managers", "municipality_id, unit_id, employee_id, manager_name, starts_on, ends_on"),
		Employments:    sheet("employments", about+"role, unit_id, form, rate, full_time_right, starts_on, ends_on, moved_from"),
		Credentials:    sheet("credentials", about+"qualification, credits, unit, subject, note, status, awarded_on, expires_on, version, created_at"),
		Evidence:       sheet("credential_evidence", about+"credential_id, position, text, url"),
		Reviews:        sheet("credential_reviews", about+"credential_id, reviewer_id, reviewer_name, verdict, comment, reviewed_at"),
		Goals:          sheet("career_goals", "municipality_id, employee_id, unit_ids, role, set_at"),
		Plans:          sheet("development_plans", about+"status, version, follow_up_on, created_at"),
		Versions:       sheet("development_plan_versions", "municipality_id, plan_id, version, employee_id, unit_ids, content, saved_by, saver_name, saved_at"),
		Signatures:     sheet("development_plan_signatures", "municipality_id, plan_id, version, employee_id, unit_ids, party, signer_id, signer_name, signed_at"),
		Audit:          sheet("audit_entries", "municipality_id, id, employee_id, at, actor_subject, actor_id, actor_name, actor_kind, action, object, purpose"),
	}
}

// All are the sheets in their order.
func (s *Sheets) All() []*Sheet {
	return []*Sheet{
		&s.Municipalities, &s.Units, &s.Employees, &s.Managers, &s.Employments, &s.Credentials, &s.Evidence, &s.Reviews,
		&s.Goals, &s.Plans, &s.Versions, &s.Signatures, &s.Audit,
	}
}

func (s *Sheets) sum(h hash.Hash) {
	for _, sheet := range s.All() {
		_, _ = h.Write(sheet.Rows.Bytes()) // never fails
	}
}

// Sum tells two crowds apart.
func (c Crowd) Sum() string {
	h := sha256.New()
	for _, town := range c.Towns() {
		c.Invent(town).sum(h)
	}
	return hex.EncodeToString(h.Sum(nil))
}
