package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/people"
)

// setClaims tells the database who asks, for its policies to compare rows with. Each time a connection is
// taken from the pool, so that nothing is left on it of who had it before.
func setClaims(ctx context.Context, conn *pgx.Conn) (healthy bool, err error) {
	viewer := people.ViewerFrom(ctx)
	municipality, employee, units, hr, colleague := "", "", "", "", ""
	if viewer.MunicipalityID != 0 {
		municipality = fmt.Sprint(viewer.MunicipalityID)
	}
	if viewer.EmployeeID != nil {
		employee = viewer.EmployeeID.String()
	}
	if viewer.Is(people.ManagerKind) && len(viewer.UnitIDs) > 0 {
		units = viewer.UnitIDs.String()
	}
	if viewer.Is(people.HRKind) {
		hr = municipality
	}
	if viewer.IsColleague() {
		colleague = municipality
	}
	_, err = conn.Exec(ctx, `SELECT set_config('blommaut.municipality', $1, false), set_config('blommaut.subject', $2, false),
		set_config('blommaut.employee', $3, false), set_config('blommaut.units', $4, false), set_config('blommaut.hr', $5, false),
		set_config('blommaut.colleague', $6, false)`,
		municipality, viewer.Subject, employee, units, hr, colleague)
	if err != nil {
		return false, fmt.Errorf("tell the database who asks: %w", err)
	}
	return true, nil
}
