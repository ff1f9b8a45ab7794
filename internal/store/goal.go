package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/people"
)

// Goals are those of employees, of those who have one. Of one that was removed the row stays, for its version.
func (tx Tx) Goals(ctx context.Context, municipality int, employees []people.ID) ([]*people.CareerGoal, error) {
	goals := []*people.CareerGoal{}
	err := tx.NewSelect().Model(&goals).
		Where("municipality_id = ?", municipality).Where("employee_id IN (?)", bun.List(employees)).
		Where("role IS NOT NULL").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read goals: %w", err)
	}
	return goals, nil
}

// SetGoal sets an employee's goal where it is still of the expected version, 0 where there is none, and tells
// whether it was. Without one the newest is replaced. A version never comes again, also where a goal was removed between.
func (tx Tx) SetGoal(ctx context.Context, goal *people.CareerGoal, expected *int) (set bool, err error) {
	err = tx.NewRaw(`INSERT INTO career_goals AS g (municipality_id, employee_id, role)
		SELECT ?0, ?1, ?2 WHERE ?3::integer IS NULL OR ?3::integer = 0
			OR EXISTS (SELECT FROM career_goals WHERE municipality_id = ?0 AND employee_id = ?1)
		ON CONFLICT (municipality_id, employee_id) DO UPDATE
			SET role = excluded.role, version = g.version + 1, set_at = now()
			WHERE ?3::integer IS NULL OR g.version = ?3::integer OR (?3::integer = 0 AND g.role IS NULL)
		RETURNING version, set_at`, goal.MunicipalityID, goal.EmployeeID, goal.RoleSlug, expected).Scan(ctx, goal)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("set a goal: %w", err)
	}
	return true, nil
}
