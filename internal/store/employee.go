package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/uptrace/bun"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

// Employees are those with the ids whom the viewer may see, in no order.
func (tx Tx) Employees(ctx context.Context, municipality int, ids []people.ID) ([]*people.Employee, error) {
	employees := []*people.Employee{}
	err := tx.NewSelect().Model(&employees).Where("municipality_id = ?", municipality).Where("id IN (?)", bun.List(ids)).Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read employees: %w", err)
	}
	return employees, nil
}

// EmployeeOf is the one whose log-in has a subject, nil where the viewer may see none.
func (tx Tx) EmployeeOf(ctx context.Context, municipality int, subject string) (*people.Employee, error) {
	query := tx.NewSelect().Where("municipality_id = ?", municipality).Where("subject = ?", subject)
	return one(ctx, query, &people.Employee{}, "whose a log-in is")
}

// AddEmployee writes a new employee. A log-in has one record; where it has another, nothing is written.
func (tx Tx) AddEmployee(ctx context.Context, employee *people.Employee) (added bool, err error) {
	result, err := tx.NewInsert().Model(employee).ExcludeColumn("unit_ids", "version").
		On("CONFLICT (municipality_id, subject) DO NOTHING").Returning("NULL").Exec(ctx)
	if err != nil {
		return false, fmt.Errorf("write an employee: %w", err)
	}
	rows, err := result.RowsAffected()
	return rows > 0, err
}

// LockEmployee keeps others from changing an employee's name and log-in until the transaction ends.
func (tx Tx) LockEmployee(ctx context.Context, employee *people.Employee) error {
	_, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))", "employee "+employee.Key.String(), employee.MunicipalityID).Exec(ctx)
	if err != nil {
		return fmt.Errorf("wait for an employee: %w", err)
	}
	return nil
}

// ChangeEmployee writes an employee's name and log-in, as the next version. A log-in has one record; where it has
// another, nothing is written and the transaction goes on.
func (tx Tx) ChangeEmployee(ctx context.Context, employee *people.Employee) (changed bool, err error) {
	employee.Version++
	err = tx.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error { // a savepoint
		result, err := tx.NewUpdate().Model(employee).Column("name", "subject", "version").WherePK().Exec(ctx)
		if err != nil {
			return err
		}
		rows, err := result.RowsAffected()
		if err == nil && rows != 1 { // one that the viewer may not change is not there to be changed
			err = fmt.Errorf("%d rows were changed", rows)
		}
		return err
	})
	if refused, ok := errors.AsType[*pgconn.PgError](err); ok && refused.Code == uniqueViolation {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("change an employee: %w", err)
	}
	return true, nil
}

// EmployeeFilter is what employees must all fit; what is nil or empty does not limit.
type EmployeeFilter struct {
	Unit  *people.ID
	Roles []string
	Name  string
	Day   career.Date // whose roles count
}

// ListEmployees are a page of those who fit and whom the viewer may see, by name.
func (tx Tx) ListEmployees(ctx context.Context, municipality int, filter EmployeeFilter, descending bool, w page.Window) (*people.EmployeeConnection, error) {
	employees := []*people.Employee{}
	query := tx.NewSelect().Model(&employees).Where("employee.municipality_id = ?", municipality)
	if filter.Unit != nil {
		query.Where("? = ANY (unit_ids)", *filter.Unit)
	}
	if filter.Name != "" {
		query.Where("position(lower(?) IN lower(name)) > 0", filter.Name)
	}
	if len(filter.Roles) > 0 {
		query.Where(`EXISTS (SELECT FROM employments w
			WHERE w.municipality_id = employee.municipality_id AND w.employee_id = employee.id
				AND w.role IN (?) AND w.starts_on <= ? AND (w.ends_on IS NULL OR w.ends_on >= ?))`,
			bun.List(filter.Roles), filter.Day, filter.Day)
	}
	list := keyset{columns: []string{"name", "id"}, descending: descending}
	found, err := readPage(ctx, query, list, w, &employees, employeeKey)
	if err != nil {
		return nil, fmt.Errorf("list employees: %w", err)
	}
	return found, nil
}

func employeeKey(e *people.Employee) []string { return []string{e.Name, e.Key.String()} }
