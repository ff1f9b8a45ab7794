package service

import (
	"bytes"
	"context"

	"github.com/gabriel-vasile/mimetype"

	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// AddFile keeps a file for an employee, the viewer where no id is given, to be named as evidence within a day. The
// same file twice is kept once. Its media type is what it holds, whatever it is called.
func (s *Service) AddFile(ctx context.Context, employeeID *string, name string, content []byte) (file *people.File, err error) {
	viewer, err := account(ctx)
	if err != nil {
		return nil, err
	}
	mediaType, err := mediaTypeOf(content)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		employee, err := s.whoseFile(ctx, tx, employeeID)
		if err != nil {
			return err
		}
		// Before the looks at what is kept already, so that of two at once the second sees what the first has done.
		if err := tx.HoldFiles(ctx, employee); err != nil {
			return err
		}
		file = people.NewFile(employee, name, mediaType, content)
		same, err := tx.SameFile(ctx, file)
		if err != nil {
			return err
		}
		if same != nil {
			file = same
			return nil
		}
		if err := roomFor(ctx, tx, employee, file); err != nil {
			return err
		}
		if err := tx.AddFile(ctx, file); err != nil {
			return err
		}
		if err := s.contents.Keep(ctx, tx, file, content); err != nil {
			return err
		}
		return tx.Note(ctx, people.Note(viewer, people.UploadFile, employee, file.ID()))
	})
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (s *Service) whoseFile(ctx context.Context, tx store.Tx, id *string) (*people.Employee, error) {
	employee, err := s.whose(ctx, tx, id)
	if wrong, ok := err.(*people.InputError); ok { //nolint:errorlint // whose gives it bare
		return nil, fault.New(fault.NotFound, "%s", wrong.Message)
	}
	if err != nil {
		return nil, err
	}
	if !people.Can(people.ViewerFrom(ctx), people.UploadFile, employee) {
		return nil, fault.New(fault.Forbidden, "files are kept for the employee by herself and HR")
	}
	return employee, nil
}

func mediaTypeOf(content []byte) (string, error) {
	if len(content) == 0 {
		return "", fault.Input("the file is empty")
	}
	if len(content) > people.MaxFileSize {
		return "", fault.Input("a file has at most %d MB", people.MaxFileSize>>20)
	}
	found := mimetype.Detect(content)
	if found.Is("application/pdf") && !bytes.HasPrefix(bytes.TrimSpace(content), []byte("%PDF-")) {
		return "", fault.Input("the PDF begins with something else") // which other programs may take it for
	}
	if found.Is("text/csv") || found.Is("text/tab-separated-values") { // which a letter with a comma in each line is taken for
		return "text/plain", nil
	}
	for _, taken := range []string{
		"application/pdf", "image/png", "image/jpeg", "image/webp", "image/heic", "image/heif", "text/plain",
		"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text",
	} {
		if found.Is(taken) {
			return taken, nil
		}
	}
	return "", fault.Input("send a PDF, a picture (PNG, JPEG, WebP, HEIC), a text, or a document of Word or OpenDocument")
}

func roomFor(ctx context.Context, tx store.Tx, employee *people.Employee, file *people.File) error {
	files, bytes, err := tx.FileRoom(ctx, employee)
	if err != nil {
		return err
	}
	if files >= people.MaxFiles || bytes+file.Size > people.MaxFilesSum {
		return fault.New(fault.Conflict, "at most %d files and %d MB are kept of an employee", people.MaxFiles, people.MaxFilesSum>>20)
	}
	return nil
}

// File is the one with the id, nil where the viewer may see none.
func (s *Service) File(ctx context.Context, id string) (*people.File, error) {
	file, _, err := s.readFile(ctx, id, func(context.Context, store.Tx, *people.File) ([]byte, error) { return nil, nil })
	return file, err
}

// FileContent is the file with the id and what it holds, nil where the viewer may see none.
func (s *Service) FileContent(ctx context.Context, id string) (*people.File, []byte, error) {
	return s.readFile(ctx, id, s.contents.Content)
}

func (s *Service) readFile(ctx context.Context, id string, read func(context.Context, store.Tx, *people.File) ([]byte, error)) (file *people.File, content []byte, err error) {
	key, ok := people.ParseNodeID("File", id)
	viewer := people.ViewerFrom(ctx)
	if !ok || viewer.IsAnonymous() {
		return nil, nil, nil
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		if file, err = tx.File(ctx, key); err != nil || file == nil {
			return err
		}
		employee, err := s.visible(ctx, tx, people.Key{MunicipalityID: key.MunicipalityID, ID: file.EmployeeID})
		if err != nil || employee == nil {
			file = nil
			return err
		}
		if content, err = read(ctx, tx, file); err != nil {
			return err
		}
		return noteLook(ctx, tx, people.ReadRecord, employee)
	})
	if err != nil {
		return nil, nil, err
	}
	return file, content, nil
}

// checkFiles tells whether the files that evidence names are there, and the employee's.
func (s *Service) checkFiles(ctx context.Context, tx store.Tx, credential *people.Credential) error {
	var ids []people.ID
	for _, evidence := range credential.Evidence {
		if evidence.FileID != nil {
			ids = append(ids, *evidence.FileID)
		}
	}
	files, err := tx.Files(ctx, credential.MunicipalityID, ids)
	if err != nil {
		return err
	}
	hers := map[people.ID]bool{}
	for _, file := range files {
		hers[file.Key] = file.EmployeeID == credential.EmployeeID
	}
	for _, evidence := range credential.Evidence {
		if evidence.FileID != nil && !hers[*evidence.FileID] {
			return people.NoSuchFile(evidence.Position)
		}
	}
	return nil
}
