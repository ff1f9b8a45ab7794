package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// ClaimCredential claims that an employee has learnt something, or changes a claim.
func (s *Service) ClaimCredential(ctx context.Context, in people.ClaimCredentialInput) (*people.ClaimCredentialPayload, error) {
	credential, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Credential, error) {
		claimed, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.claim(ctx, tx, &in)
		})
		if err != nil {
			return nil, err
		}
		return s.settled(ctx, tx, claimed)
	})
	if err != nil {
		return nil, err
	}
	return &people.ClaimCredentialPayload{Credential: credential, UserErrors: wrong}, nil
}

func (s *Service) claim(ctx context.Context, tx store.Tx, in *people.ClaimCredentialInput) (people.ID, error) {
	credential, employee, err := s.toClaim(ctx, tx, in)
	if err != nil {
		return people.ID{}, err
	}
	if wrong := in.Fill(credential, s.Catalogue(ctx), s.Today()); len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
	}
	if err := s.checkFiles(ctx, tx, credential); err != nil {
		return people.ID{}, err
	}
	if in.CredentialID == nil {
		err = tx.AddCredential(ctx, credential)
	} else {
		err = tx.ChangeCredential(ctx, credential)
	}
	if err != nil {
		return people.ID{}, err
	}
	return credential.Key, tx.Note(ctx, people.Note(people.ViewerFrom(ctx), people.ClaimCredential, employee, credential.ID()))
}

// toClaim is the claim to fill: a new one, or the one to change.
func (s *Service) toClaim(ctx context.Context, tx store.Tx, in *people.ClaimCredentialInput) (*people.Credential, *people.Employee, error) {
	viewer := people.ViewerFrom(ctx)
	if in.CredentialID != nil {
		return s.toChange(ctx, tx, *in.CredentialID, people.ClaimCredential, in.ExpectedVersion)
	}
	employee, err := s.whose(ctx, tx, in.EmployeeID)
	if err != nil {
		return nil, nil, err
	}
	if !people.Can(viewer, people.ClaimCredential, employee) {
		return nil, nil, people.Refuse(people.NotAllowed, "employeeId", "only the employee and HR may claim")
	}
	return &people.Credential{MunicipalityID: employee.MunicipalityID, Key: people.NewID(), EmployeeID: employee.Key}, employee, nil
}

// toChange locks a credential for an action. What the viewer may not see is not there for them.
func (s *Service) toChange(ctx context.Context, tx store.Tx, id string, action people.Action, expected *int) (*people.Credential, *people.Employee, error) {
	key, ok := people.ParseNodeID("Credential", id)
	if !ok {
		return nil, nil, people.Refuse(people.NotFound, "credentialId", "there is no such credential")
	}
	credential, err := tx.Credential(ctx, key, true)
	isLocked := credential != nil
	if err == nil && !isLocked { // it may be there all the same, but not the viewer's to change as it stands
		credential, err = tx.Credential(ctx, key, false)
	}
	if err != nil {
		return nil, nil, err
	}
	if credential == nil {
		return nil, nil, people.Refuse(people.NotFound, "credentialId", "there is no such credential")
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: credential.EmployeeID})
	switch {
	case err != nil:
		return nil, nil, err
	case employee == nil || !people.Can(people.ViewerFrom(ctx), action, employee):
		return nil, nil, people.Refuse(people.NotAllowed, "credentialId", "you may see it, but not do this with it")
	case !isLocked, action == people.ClaimCredential && credential.Stored == people.Verified:
		return nil, nil, people.Refuse(people.NotAllowed, "credentialId", "what is verified is not changed; claim anew what is new")
	}
	s.link(ctx, credential, employee)
	if expected != nil && *expected != credential.Version {
		return nil, nil, people.ChangedSince(credential)
	}
	return credential, employee, nil
}

// settled is a credential as it is after a change. One that was asked for twice may have been taken back
// between.
func (s *Service) settled(ctx context.Context, tx store.Tx, id people.ID) (*people.Credential, error) {
	key := people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id}
	credential, err := tx.Credential(ctx, key, false)
	if err != nil {
		return nil, err
	}
	if credential == nil {
		return nil, people.Refuse(people.NotFound, "idempotencyKey", "what came of the request is no longer there")
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: credential.EmployeeID})
	if err != nil {
		return nil, err
	}
	s.link(ctx, credential, employee)
	return credential, nil
}

// WithdrawCredential takes a claim back that nobody has reviewed.
func (s *Service) WithdrawCredential(ctx context.Context, in people.WithdrawCredentialInput) (*people.WithdrawCredentialPayload, error) {
	employee, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Employee, error) {
		credential, employee, err := s.toChange(ctx, tx, in.CredentialID, people.WithdrawCredential, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if len(credential.Reviews) > 0 || credential.Stored != people.Claimed && credential.Stored != people.CredentialInProgress {
			return nil, people.Refuse(people.NotAllowed, "credentialId", "what somebody has reviewed is kept")
		}
		if err := tx.RemoveCredential(ctx, credential); err != nil {
			return nil, err
		}
		return employee, tx.Note(ctx, people.Note(people.ViewerFrom(ctx), people.WithdrawCredential, employee, credential.ID()))
	})
	if err != nil {
		return nil, err
	}
	return &people.WithdrawCredentialPayload{Employee: employee, UserErrors: wrong}, nil
}
