package people

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"blommaut/internal/career"
)

// ClaimCredentialInput is a claim, new or changed.
type ClaimCredentialInput struct {
	EmployeeID      *string
	CredentialID    *string
	ExpectedVersion *int
	Qualification   *string
	Credits         *float64
	Unit            *career.CreditUnit
	Subject         *string
	InProgress      bool
	AwardedOn       *career.Date
	ExpiresOn       *career.Date
	Note            string
	Evidence        []EvidenceInput
	IdempotencyKey  *string
}

// EvidenceInput is exactly one of the fields.
type EvidenceInput struct {
	Text   *string
	URL    *string
	FileID *string
}

// ClaimCredentialPayload is what came of a claim.
type ClaimCredentialPayload struct {
	Credential *Credential
	UserErrors []UserError
}

// WithdrawCredentialInput is a claim to take back.
type WithdrawCredentialInput struct {
	CredentialID    string
	ExpectedVersion *int
}

// WithdrawCredentialPayload is what came of taking a claim back.
type WithdrawCredentialPayload struct {
	Employee   *Employee
	UserErrors []UserError
}

// How much a claim may hold.
const (
	maxEvidence = 10
	maxWords    = 2000 // characters of a note, a comment or a text
	maxAddress  = 2000
	maxName     = 200
	maxKey      = 200
)

// Fill writes the claim's content to a credential, or tells all that is wrong with it.
func (in *ClaimCredentialInput) Fill(credential *Credential, c *career.Catalogue, today career.Date) []UserError {
	var wrong problems
	if in.Qualification == nil && in.Credits == nil {
		wrong.add(Invalid, "qualification", "give a qualification, credits or both")
	}
	if in.Qualification != nil && c.Qualification(*in.Qualification) == nil {
		wrong.add(NotFound, "qualification", "there is no qualification %q", *in.Qualification)
	}
	credential.QualificationSlug = in.Qualification
	credential.Amount, credential.Unit, credential.Subject = in.amount(c, &wrong), in.Unit, in.Subject
	if in.AwardedOn != nil && today.Before(*in.AwardedOn) {
		wrong.add(Invalid, "awardedOn", "%s has not been yet", in.AwardedOn)
	}
	if in.AwardedOn != nil && in.ExpiresOn != nil && in.ExpiresOn.Before(*in.AwardedOn) {
		wrong.add(Invalid, "expiresOn", "it would expire before it was awarded")
	}
	credential.AwardedOn, credential.ExpiresOn = in.AwardedOn, in.ExpiresOn
	checkWords(&wrong, "note", in.Note)
	credential.Note = in.Note
	credential.Stored = Claimed
	if in.InProgress {
		credential.Stored = CredentialInProgress
	}
	credential.Evidence = in.evidence(credential, &wrong)
	checkKey(&wrong, in.IdempotencyKey)
	return wrong
}

func (in *ClaimCredentialInput) amount(c *career.Catalogue, wrong *problems) *career.Points {
	if (in.Credits == nil) != (in.Unit == nil) {
		wrong.add(Invalid, "unit", "credits and their unit belong together")
	}
	if in.Subject != nil {
		if c.Subject(*in.Subject) == nil {
			wrong.add(NotFound, "subject", "there is no subject %q", *in.Subject)
		}
		if in.Credits == nil {
			wrong.add(Invalid, "subject", "a subject is of credits, which are not given")
		}
	}
	if in.Credits == nil {
		return nil
	}
	amount, err := career.PointsOf(*in.Credits)
	if err != nil {
		wrong.add(Invalid, "credits", "%v", err)
	} else if amount == 0 {
		wrong.add(Invalid, "credits", "the amount must be above 0")
	}
	return &amount
}

func (in *ClaimCredentialInput) evidence(credential *Credential, wrong *problems) []*Evidence {
	if len(in.Evidence) > maxEvidence {
		wrong.add(Limit, "evidence", "at most %d pieces of evidence, got %d", maxEvidence, len(in.Evidence))
		return nil
	}
	all := make([]*Evidence, len(in.Evidence))
	for i, given := range in.Evidence {
		at := "evidence." + strconv.Itoa(i)
		switch {
		case given.Text != nil:
			checkWords(wrong, at, *given.Text)
			if isBlank(*given.Text) {
				wrong.add(Invalid, at, "the text is empty")
			}
		case given.URL != nil:
			if err := checkAddress(*given.URL); err != nil {
				wrong.add(Invalid, at, "%v", err)
			}
		case given.FileID == nil:
			wrong.add(Invalid, at, "give a text, a url or a file")
		}
		file, err := given.file(credential.MunicipalityID)
		if err != nil {
			wrong.add(NotFound, at, "%v", err)
		}
		all[i] = &Evidence{
			MunicipalityID: credential.MunicipalityID, Key: NewID(), EmployeeID: credential.EmployeeID,
			CredentialID: credential.Key, Position: i, Text: given.Text, URL: given.URL, FileID: file,
		}
	}
	return all
}

// file is the key of the file that is given, nil where none is.
func (given *EvidenceInput) file(municipality int) (*ID, error) {
	if given.FileID == nil {
		return nil, nil //nolint:nilnil // another sort of evidence
	}
	key, ok := ParseNodeID("File", *given.FileID)
	if !ok || key.MunicipalityID != municipality {
		return nil, errNoFile
	}
	return &key.ID, nil
}

var errNoFile = errors.New("there is no such file; upload it, and use it within a day")

// NoSuchFile tells of evidence whose file is not there, or is not the employee's.
func NoSuchFile(position int) error {
	return Refuse(NotFound, "evidence."+strconv.Itoa(position), "%v", errNoFile)
}

func checkAddress(text string) error {
	address, err := url.Parse(text)
	if err != nil || address.Host == "" || address.Scheme != "http" && address.Scheme != "https" {
		return fmt.Errorf("a link begins with http:// or https:// and names a site")
	}
	if len(text) > maxAddress {
		return fmt.Errorf("a link has at most %d characters", maxAddress)
	}
	return nil
}

func checkWords(wrong *problems, path, words string) { checkLength(wrong, path, words, maxWords) }

func checkLength(wrong *problems, path, words string, most int) {
	if n := utf8.RuneCountInString(words); n > most {
		wrong.add(Limit, path, "at most %d characters, got %d", most, n)
	}
	if !utf8.ValidString(words) || hasNUL(words) {
		wrong.add(Invalid, path, "the text holds what is no character")
	}
}

func checkName(wrong *problems, name string) {
	checkLength(wrong, "name", name, maxName)
	switch {
	case isBlank(name):
		wrong.add(Invalid, "name", "the name is empty")
	case strings.ContainsFunc(name, isInvisible):
		wrong.add(Invalid, "name", "the name holds what cannot be seen")
	}
}

func checkKey(wrong *problems, key *string) {
	if key != nil && (*key == "" || utf8.RuneCountInString(*key) > maxKey || hasNUL(*key)) {
		wrong.add(Invalid, "idempotencyKey", "a key has 1 to %d characters", maxKey)
	}
}
