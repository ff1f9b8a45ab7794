package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// ClaimCredential claims that an employee has learnt something, or changes a claim.
func (s *Service) ClaimCredential(ctx context.Context, in people.ClaimCredentialInput) (*people.ClaimCredentialPayload, error) {
	payload := &people.ClaimCredentialPayload{}
	var err error
	payload.UserErrors, err = s.change(ctx, func(ctx context.Context, tx store.Tx) error {
		claim, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.claim(ctx, tx, &in)
		})
		if err != nil {
			return err
		}
		payload.Credential, err = s.settled(ctx, tx, claim)
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(payload.UserErrors) > 0 {
		payload.Credential = nil
	}
	return payload, nil
}

func (s *Service) claim(ctx context.Context, tx store.Tx, in *people.ClaimCredentialInput) (people.ID, error) {
	credential, employee, err := s.toClaim(ctx, tx, in)
	if err != nil {
		return people.ID{}, err
	}
	if wrong := in.Fill(credential, s.Catalogue(ctx), s.Today()); len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
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
	employee, err := s.whose(ctx, tx, "employeeId", in.EmployeeID)
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
	seen, err := tx.Credential(ctx, key, false)
	if err != nil {
		return nil, nil, err
	}
	if seen == nil {
		return nil, nil, people.Refuse(people.NotFound, "credentialId", "there is no such credential")
	}
	employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: seen.EmployeeID})
	if err != nil {
		return nil, nil, err
	}
	if employee == nil || !people.Can(people.ViewerFrom(ctx), action, employee) {
		return nil, nil, people.Refuse(people.NotAllowed, "credentialId", "you may see it, but not do this with it")
	}
	locked, err := tx.Credential(ctx, key, true)
	if err != nil {
		return nil, nil, err
	}
	if locked == nil || action == people.ClaimCredential && locked.Stored == people.Verified {
		return nil, nil, people.Refuse(people.NotAllowed, "credentialId", "what is verified is not changed; claim anew what is new")
	}
	s.link(ctx, locked, employee)
	if expected != nil && *expected != locked.Version {
		return nil, nil, people.ChangedSince(locked)
	}
	return locked, employee, nil
}

// settled is a credential as it is after a change.
func (s *Service) settled(ctx context.Context, tx store.Tx, id people.ID) (*people.Credential, error) {
	key := people.Key{MunicipalityID: people.ViewerFrom(ctx).MunicipalityID, ID: id}
	credential, err := tx.Credential(ctx, key, false)
	if err != nil || credential == nil {
		return nil, err
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
	payload := &people.WithdrawCredentialPayload{}
	var err error
	payload.UserErrors, err = s.change(ctx, func(ctx context.Context, tx store.Tx) error {
		credential, employee, err := s.toChange(ctx, tx, in.CredentialID, people.WithdrawCredential, in.ExpectedVersion)
		if err != nil {
			return err
		}
		if len(credential.Reviews) > 0 || credential.Stored != people.Claimed && credential.Stored != people.CredentialInProgress {
			return people.Refuse(people.NotAllowed, "credentialId", "what somebody has reviewed is kept")
		}
		removed, err := tx.RemoveCredential(ctx, credential)
		if err != nil {
			return err
		}
		if !removed {
			return people.Refuse(people.NotAllowed, "credentialId", "as it stands it cannot be taken back")
		}
		payload.Employee = employee
		return tx.Note(ctx, people.Note(people.ViewerFrom(ctx), people.WithdrawCredential, employee, credential.ID()))
	})
	if err != nil {
		return nil, err
	}
	if len(payload.UserErrors) > 0 {
		payload.Employee = nil
	}
	return payload, nil
}
