package service

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// Employee is the one with the id, nil where the viewer may see none.
func (s *Service) Employee(ctx context.Context, id string) (*people.Employee, error) {
	key, ok := people.ParseNodeID("Employee", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	return s.employee(ctx, key)
}

func (s *Service) employee(ctx context.Context, key people.Key) (employee *people.Employee, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		employee, err = s.visible(ctx, tx, key)
		if err != nil || employee == nil {
			return err
		}
		return noteLook(ctx, tx, people.ListRecord, employee)
	})
	return employee, err
}

// employeesAmong are those among objects whom the viewer may see, by their ids, read at once.
func (s *Service) employeesAmong(ctx context.Context, ids []string) (map[string]*people.Employee, error) {
	viewer := people.ViewerFrom(ctx)
	var keys []people.ID
	for _, id := range ids {
		if key, ok := people.ParseNodeID("Employee", id); ok && key.MunicipalityID == viewer.MunicipalityID {
			keys = append(keys, key.ID)
		}
	}
	among := map[string]*people.Employee{}
	if viewer.IsAnonymous() || len(keys) == 0 {
		return among, nil
	}
	err := s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		found, err := tx.Employees(ctx, viewer.MunicipalityID, keys)
		if err != nil {
			return err
		}
		for _, employee := range people.NewCohort(found...).Members {
			among[employee.ID()] = employee
		}
		return noteLook(ctx, tx, people.ListRecord, found...)
	})
	return among, err
}

// visible is the employee with the key, nil where the viewer may see none.
func (s *Service) visible(ctx context.Context, tx store.Tx, key people.Key) (*people.Employee, error) {
	found, err := tx.Employees(ctx, key.MunicipalityID, []people.ID{key.ID})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	people.NewCohort(found...)
	return found[0], nil
}

// Employees are a page of those who fit and whom the viewer may see.
func (s *Service) Employees(ctx context.Context, filter *people.EmployeeFilter, order *people.EmployeeOrder, args page.Args) (found *people.EmployeeConnection, err error) {
	viewer, err := account(ctx)
	if err != nil {
		return nil, err
	}
	wanted, err := s.employeeFilter(ctx, filter)
	if err != nil {
		return nil, err
	}
	descending := order != nil && order.Direction == career.Descending
	scope := "employees by name"
	if descending {
		scope += ", descending"
	}
	window, err := args.Window(scope, 2)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if found, err = tx.ListEmployees(ctx, viewer.MunicipalityID, wanted, descending, window); err != nil {
			return err
		}
		people.NewCohort(found.Nodes()...)
		return noteLook(ctx, tx, people.ListRecord, found.Nodes()...)
	})
	return found, err
}

func (s *Service) employeeFilter(ctx context.Context, filter *people.EmployeeFilter) (store.EmployeeFilter, error) {
	wanted := store.EmployeeFilter{Day: s.Today()}
	if filter == nil {
		return wanted, nil
	}
	var err error
	if wanted.Unit, err = unitInFilter(ctx, "unit", filter.Unit); err != nil {
		return wanted, err
	}
	if wanted.Name, err = nameInFilter(filter.Name); err != nil {
		return wanted, err
	}
	for _, slug := range filter.Roles {
		if _, err := s.Catalogue(ctx).MustRole(slug); err != nil {
			return wanted, err
		}
	}
	wanted.Roles = filter.Roles
	return wanted, nil
}

// SubjectOf is how the log-in service names somebody, for those who may change that; nil where it is not known.
func (s *Service) SubjectOf(ctx context.Context, e *people.Employee) *string {
	if !people.Can(people.ViewerFrom(ctx), people.ChangeEmployee, e) {
		return nil
	}
	return e.Subject
}

// Work is the record with employments and goal, read for all of the employee's cohort at once.
func (s *Service) Work(ctx context.Context, e *people.Employee) (*people.Record, error) {
	return &e.Record, e.Cohort.Work.Do(func() error {
		units, err := s.organisation(ctx)
		if err != nil {
			return err
		}
		return s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
			return s.readWork(ctx, tx, e.Cohort, units)
		})
	})
}

func (s *Service) readWork(ctx context.Context, tx store.Tx, cohort *people.Cohort, units *organisation) error {
	catalogue := s.Catalogue(ctx)
	members, ids := membersOf(cohort)
	municipality := cohort.Members[0].MunicipalityID
	employments, err := tx.Employments(ctx, municipality, ids)
	if err != nil {
		return err
	}
	for _, employment := range employments {
		employment.Role, employment.Unit = catalogue.Role(employment.RoleSlug), units.unit(employment.UnitID)
		employment.Employee = members[employment.EmployeeID]
		record := &employment.Employee.Record
		record.Employments = append(record.Employments, employment)
	}
	goals, err := tx.Goals(ctx, municipality, ids)
	if err != nil {
		return err
	}
	for _, goal := range goals {
		if goal.RoleSlug != nil {
			goal.Role = catalogue.Role(*goal.RoleSlug)
		}
		members[goal.EmployeeID].Record.Goal = goal
	}
	return nil
}

// Learning is the record with credentials, read for all of the employee's cohort at once. That is a look
// at the whole record, and noted.
func (s *Service) Learning(ctx context.Context, e *people.Employee) (*people.Record, error) {
	return &e.Record, e.Cohort.Learning.Do(func() error {
		return s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
			return s.readLearning(ctx, tx, e.Cohort)
		})
	})
}

func (s *Service) readLearning(ctx context.Context, tx store.Tx, cohort *people.Cohort) error {
	members, ids := membersOf(cohort)
	credentials, err := tx.CredentialsOf(ctx, cohort.Members[0].MunicipalityID, ids)
	if err != nil {
		return err
	}
	for _, credential := range credentials {
		s.link(ctx, credential, members[credential.EmployeeID])
		record := &members[credential.EmployeeID].Record
		record.Credentials = append(record.Credentials, credential)
	}
	return noteLook(ctx, tx, people.ReadRecord, cohort.Members...)
}

func membersOf(cohort *people.Cohort) (members map[people.ID]*people.Employee, ids []people.ID) {
	members = map[people.ID]*people.Employee{}
	for _, member := range cohort.Members {
		members[member.Key] = member
		ids = append(ids, member.Key)
	}
	return members, ids
}

// Main is the employee's main employment today, nil where there is none.
func (s *Service) Main(ctx context.Context, e *people.Employee) (*people.Employment, error) {
	record, err := s.Work(ctx, e)
	if err != nil {
		return nil, err
	}
	return record.Main(s.Today()), nil
}

// holdings are what the employee's record counts for on a day.
func (s *Service) holdings(ctx context.Context, e *people.Employee, day career.Date) (*career.Holdings, error) {
	if _, err := s.Work(ctx, e); err != nil {
		return nil, err
	}
	record, err := s.Learning(ctx, e)
	if err != nil {
		return nil, err
	}
	return record.Holdings(s.Catalogue(ctx), day), nil
}

// Progress is how the record stands toward a role, else toward the employee's goal; nil without either.
func (s *Service) Progress(ctx context.Context, e *people.Employee, role *string) (*career.Eligibility, error) {
	record, err := s.Work(ctx, e)
	if err != nil {
		return nil, err
	}
	var toward *career.Role
	switch {
	case role != nil:
		if toward, err = s.Catalogue(ctx).MustRole(*role); err != nil {
			return nil, err
		}
	case record.Goal == nil || record.Goal.Role == nil:
		return nil, nil //nolint:nilnil // toward nothing
	default:
		toward = record.Goal.Role
	}
	held, err := s.holdings(ctx, e, s.Today())
	if err != nil {
		return nil, err
	}
	return toward.Eligibility(held, s.Today()), nil
}

// whose is the employee that an optional employeeId names, the viewer where it names none.
func (s *Service) whose(ctx context.Context, tx store.Tx, id *string) (*people.Employee, error) {
	viewer := people.ViewerFrom(ctx)
	var key people.Key
	switch {
	case id != nil:
		parsed, ok := people.ParseNodeID("Employee", *id)
		if !ok {
			return nil, people.Refuse(people.NotFound, "employeeId", "there is no such employee")
		}
		key = parsed
	case viewer.EmployeeID == nil:
		return nil, people.Refuse(people.NotFound, "employeeId", "you have no record of your own")
	default:
		key = people.Key{MunicipalityID: viewer.MunicipalityID, ID: *viewer.EmployeeID}
	}
	employee, err := s.visible(ctx, tx, key)
	if err == nil && employee == nil {
		return nil, people.Refuse(people.NotFound, "employeeId", "there is no such employee")
	}
	return employee, err
}
