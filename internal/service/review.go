package service

import (
	"context"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// ReviewCredential keeps what a reviewer made of a credential. Of two at once each is kept, one after the
// other; who expected the version before is told of the other's instead.
func (s *Service) ReviewCredential(ctx context.Context, in people.ReviewCredentialInput) (*people.ReviewCredentialPayload, error) {
	credential, wrong, err := change(ctx, s, func(ctx context.Context, tx store.Tx) (*people.Credential, error) {
		reviewed, err := s.once(ctx, tx, in.IdempotencyKey, in, func() (people.ID, error) {
			return s.review(ctx, tx, &in)
		})
		if err != nil {
			return nil, err
		}
		return s.settled(ctx, tx, reviewed)
	})
	if err != nil {
		return nil, err
	}
	return &people.ReviewCredentialPayload{Credential: credential, UserErrors: wrong}, nil
}

func (s *Service) review(ctx context.Context, tx store.Tx, in *people.ReviewCredentialInput) (people.ID, error) {
	if wrong := in.Check(); len(wrong) > 0 {
		return people.ID{}, mistakes(wrong)
	}
	credential, employee, err := s.toChange(ctx, tx, in.CredentialID, people.ReviewCredential, in.ExpectedVersion)
	if err != nil {
		return people.ID{}, err
	}
	if credential.Stored == people.CredentialInProgress {
		return people.ID{}, people.Refuse(people.NotAllowed, "credentialId", "the employee has not sent it for review")
	}
	viewer := people.ViewerFrom(ctx)
	err = tx.AddReview(ctx, credential, &people.CredentialReview{
		MunicipalityID: credential.MunicipalityID, Key: people.NewID(), EmployeeID: credential.EmployeeID,
		CredentialID: credential.Key, ReviewerID: *viewer.EmployeeID, ReviewerName: viewer.Name,
		Verdict: in.Verdict, Comment: in.Comment,
	})
	if err != nil {
		return people.ID{}, err
	}
	return credential.Key, tx.Note(ctx, people.Note(viewer, people.ReviewCredential, employee, credential.ID()))
}
