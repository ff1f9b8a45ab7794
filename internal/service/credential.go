package service

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"

	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// link joins a credential to the catalogue and to whose it is.
func (s *Service) link(ctx context.Context, credential *people.Credential, employee *people.Employee) {
	credential.Employee = employee
	if credential.QualificationSlug != nil {
		credential.Qualification = s.Catalogue(ctx).Qualification(*credential.QualificationSlug)
	}
}

const longestAhead = 366 // days

// Credentials are a page of those that fit and that the viewer may see, oldest first.
func (s *Service) Credentials(ctx context.Context, filter *people.CredentialFilter, args page.Args) (found *people.CredentialConnection, err error) {
	viewer, err := account(ctx)
	if err != nil {
		return nil, err
	}
	wanted, err := s.credentialFilter(ctx, filter)
	if err != nil {
		return nil, err
	}
	window, err := args.Window("credentials", 2)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if found, err = tx.ListCredentials(ctx, viewer.MunicipalityID, wanted, window); err != nil {
			return err
		}
		return s.linkAll(ctx, tx, viewer.MunicipalityID, found.Nodes())
	})
	return found, err
}

func (s *Service) credentialFilter(ctx context.Context, filter *people.CredentialFilter) (wanted store.CredentialFilter, err error) {
	wanted.Today = s.Today()
	if filter == nil {
		return wanted, nil
	}
	wanted.Statuses = filter.Statuses
	if days := filter.ExpiresWithinDays; days != nil {
		if *days < 0 || *days > longestAhead {
			return wanted, fault.Input("expiresWithinDays must be between 0 and %d, got %d", longestAhead, *days)
		}
		by := wanted.Today.Plus(*days)
		wanted.ExpiresBy = &by
	}
	wanted.NotOf = ownInFilter(ctx, filter.ExcludeOwn)
	wanted.Unit, err = unitInFilter(ctx, "unit", filter.Unit)
	return wanted, err
}

// linkAll joins credentials to those whose they are, and notes the look.
func (s *Service) linkAll(ctx context.Context, tx store.Tx, municipality int, credentials []*people.Credential) error {
	if len(credentials) == 0 {
		return nil
	}
	var ids []people.ID
	for _, credential := range credentials {
		ids = append(ids, credential.EmployeeID)
	}
	employees, err := tx.Employees(ctx, municipality, ids)
	if err != nil {
		return err
	}
	members, _ := membersOf(people.NewCohort(employees...))
	for _, credential := range credentials {
		whose := members[credential.EmployeeID]
		if whose == nil {
			return fmt.Errorf("the database shows %s, but not whose it is", credential.ID())
		}
		s.link(ctx, credential, whose)
	}
	return noteLook(ctx, tx, people.ReadRecord, employees...)
}

// Credential is the one with the id, nil where the viewer may see none.
func (s *Service) Credential(ctx context.Context, id string) (credential *people.Credential, err error) {
	key, ok := people.ParseNodeID("Credential", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if credential, err = tx.Credential(ctx, key, false); err != nil || credential == nil {
			return err
		}
		return s.linkAll(ctx, tx, key.MunicipalityID, []*people.Credential{credential})
	})
	return credential, err
}

// CredentialsOf is a page of those of an employee's credentials that fit, newest first.
func (s *Service) CredentialsOf(ctx context.Context, e *people.Employee, filter *people.CredentialFilter, args page.Args) (*people.CredentialConnection, error) {
	wanted, err := s.credentialFilter(ctx, filter)
	if err != nil {
		return nil, err
	}
	record, err := s.Learning(ctx, e)
	if err != nil {
		return nil, err
	}
	credentials := slices.DeleteFunc(slices.Clone(record.Credentials), func(c *people.Credential) bool {
		return !wanted.Fits(c)
	})
	key := func(c *people.Credential) string {
		return strconv.FormatInt(math.MaxInt64-c.CreatedAt.UnixMicro(), 10) + c.Key.String()
	}
	page.Sort(credentials, key)
	return page.Of(credentials, "credentials of "+e.ID(), key, args)
}
