package service

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// mostTries is how often a change is tried that meets another. Who changes a part of a record asks where its owner
// works, while who moves her changes every part.
const mostTries = 3

// change does something in one transaction, for a viewer with an account, and gives the object that came of
// it. A mistake of the user undoes it and is given back as such. It is done anew where the database undoes it for
// another's sake, so it keeps nothing from one time to the next.
func change[T any](ctx context.Context, s *Service, do func(context.Context, store.Tx) (*T, error)) (object *T, wrong []people.UserError, err error) {
	if _, err := account(ctx); err != nil {
		return nil, nil, err
	}
	for range mostTries {
		err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) (err error) {
			object, err = do(ctx, tx)
			return err
		})
		if !store.MetAnother(err) {
			break
		}
	}
	var input *people.InputError
	var conflict *people.ConflictError
	var several mistakes
	switch {
	case errors.As(err, &several):
		return nil, several, nil
	case errors.As(err, &input):
		return nil, []people.UserError{input}, nil
	case errors.As(err, &conflict):
		return nil, []people.UserError{conflict}, nil
	case err != nil:
		return nil, nil, err
	}
	return object, []people.UserError{}, nil
}

// mistakes are all that is wrong with an input, as one error that undoes the transaction.
type mistakes []people.UserError

func (m mistakes) Error() string { return fmt.Sprintf("%d mistakes in the input", len(m)) }

// once does something unless the viewer has done the same under the same key before; it gives the object
// that came of it either way. The same key for something else is a mistake.
func (s *Service) once(ctx context.Context, tx store.Tx, key *string, request any, do func() (people.ID, error)) (people.ID, error) {
	if key == nil || *key == "" || len(*key) > 800 { // what is no key is refused where the input is checked
		return do()
	}
	text, err := json.Marshal(request)
	if err != nil {
		return people.ID{}, fmt.Errorf("hash a request: %w", err)
	}
	hash := sha256.Sum256(fmt.Appendf(nil, "%T %s", request, text))
	viewer := people.ViewerFrom(ctx)
	used, err := tx.FindKey(ctx, viewer.MunicipalityID, viewer.Subject, *key)
	if err != nil {
		return people.ID{}, err
	}
	if used != nil {
		if !bytes.Equal(used.Request, hash[:]) {
			return people.ID{}, people.Refuse(people.Conflict, "idempotencyKey", "the key was used for something else")
		}
		return used.Object, nil
	}
	object, err := do()
	if err != nil {
		return people.ID{}, err
	}
	return object, tx.UseKey(ctx, &store.UsedKey{
		MunicipalityID: viewer.MunicipalityID, Subject: viewer.Subject, Key: *key, Request: hash[:], Object: object,
	})
}
