package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

func (r *queryResolver) Credentials(ctx context.Context, filter *people.CredentialFilter, first *int, after *string, last *int, before *string) (*people.CredentialConnection, error) {
	return r.service.Credentials(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before, Count: counts(ctx)})
}

func (r *mutationResolver) ClaimCredential(ctx context.Context, input people.ClaimCredentialInput) (*people.ClaimCredentialPayload, error) {
	return r.service.ClaimCredential(ctx, input)
}

func (r *mutationResolver) WithdrawCredential(ctx context.Context, input people.WithdrawCredentialInput) (*people.WithdrawCredentialPayload, error) {
	return r.service.WithdrawCredential(ctx, input)
}

func (r *mutationResolver) ReviewCredential(ctx context.Context, input people.ReviewCredentialInput) (*people.ReviewCredentialPayload, error) {
	return r.service.ReviewCredential(ctx, input)
}

func (r *credentialResolver) Status(_ context.Context, c *people.Credential) (people.CredentialStatus, error) {
	return c.StatusOn(r.service.Today()), nil
}

func (r *credentialResolver) ExpiryWarning(_ context.Context, c *people.Credential) (*people.ExpiryWarning, error) {
	return c.WarningOn(r.service.Today()), nil
}

func (r *credentialResolver) PossibleDuplicates(ctx context.Context, c *people.Credential) ([]*people.Credential, error) {
	record, err := r.service.Learning(ctx, c.Employee)
	if err != nil {
		return nil, err
	}
	return record.PossibleDuplicates(c, r.service.Today()), nil
}

// Evidence of an assessment is the credentials that were counted.
func (r *assessmentResolver) Evidence(_ context.Context, a *career.Assessment) ([]*people.Credential, error) {
	credentials := []*people.Credential{}
	for _, source := range a.OnFile() {
		if credential, ok := source.(*people.Credential); ok {
			credentials = append(credentials, credential)
		}
	}
	return credentials, nil
}
