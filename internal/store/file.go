package store

import (
	"context"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/people"
)

// FileContents keeps what files hold, outside of the rows that tell of them.
type FileContents interface {
	// Keep keeps what a file holds that has been added in the same transaction.
	Keep(ctx context.Context, tx Tx, file *people.File, content []byte) error
	// Content is what a file holds. Who may see the file may see that.
	Content(ctx context.Context, tx Tx, file *people.File) ([]byte, error)
}

// InDatabase keeps what files hold beside everything else, under the same policies and in the same backups. It
// goes with the file.
type InDatabase struct{}

// Keep keeps what a file holds.
func (InDatabase) Keep(ctx context.Context, tx Tx, file *people.File, content []byte) error {
	_, err := tx.NewRaw("INSERT INTO file_contents (municipality_id, file_id, employee_id, content) VALUES (?, ?, ?, ?)",
		file.MunicipalityID, file.Key, file.EmployeeID, content).Exec(ctx)
	if err != nil {
		return fmt.Errorf("keep what a file holds: %w", err)
	}
	return nil
}

// Content is what a file holds.
func (InDatabase) Content(ctx context.Context, tx Tx, file *people.File) (content []byte, err error) {
	err = tx.NewRaw("SELECT content FROM file_contents WHERE municipality_id = ? AND file_id = ?",
		file.MunicipalityID, file.Key).Scan(ctx, &content)
	if err != nil {
		return nil, fmt.Errorf("read what a file holds: %w", err)
	}
	return content, nil
}

// File is the one with the key, nil where the viewer may see none.
func (tx Tx) File(ctx context.Context, key people.Key) (*people.File, error) {
	files, err := tx.Files(ctx, key.MunicipalityID, []people.ID{key.ID})
	if err != nil || len(files) == 0 {
		return nil, err
	}
	return files[0], nil
}

// Files are those with the ids that the viewer may see, in no order.
func (tx Tx) Files(ctx context.Context, municipality int, ids []people.ID) ([]*people.File, error) {
	files := []*people.File{}
	if len(ids) == 0 {
		return files, nil
	}
	err := tx.NewSelect().Model(&files).Where("municipality_id = ?", municipality).Where("id IN (?)", bun.List(ids)).Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read files: %w", err)
	}
	return files, nil
}

// HoldFiles lets nobody else add a file for the employee until the transaction ends.
func (tx Tx) HoldFiles(ctx context.Context, e *people.Employee) error {
	_, err := tx.NewRaw("SELECT pg_advisory_xact_lock(hashtextextended(?, ?))", "files of "+e.Key.String(), e.MunicipalityID).Exec(ctx)
	if err != nil {
		return fmt.Errorf("wait for others who add a file: %w", err)
	}
	return nil
}

// SameFile is a file of the same employee that holds the same, nil where there is none.
func (tx Tx) SameFile(ctx context.Context, file *people.File) (*people.File, error) {
	query := tx.NewSelect().Where("municipality_id = ?", file.MunicipalityID).Where("employee_id = ?", file.EmployeeID).
		Where("sha256 = ?", file.SHA256).Order("uploaded_at DESC", "id").Limit(1)
	return one(ctx, query, &people.File{}, "the same file")
}

// FileRoom is how many files are kept of an employee, and how many bytes they hold.
func (tx Tx) FileRoom(ctx context.Context, e *people.Employee) (files, bytes int, err error) {
	err = tx.NewRaw("SELECT count(*), coalesce(sum(size), 0) FROM files WHERE municipality_id = ? AND employee_id = ?",
		e.MunicipalityID, e.Key).Scan(ctx, &files, &bytes)
	if err != nil {
		return 0, 0, fmt.Errorf("count files: %w", err)
	}
	return files, bytes, nil
}

// AddFile writes what is told of a file.
func (tx Tx) AddFile(ctx context.Context, file *people.File) error {
	if _, err := tx.NewInsert().Model(file).ExcludeColumn("uploaded_at").Returning("uploaded_at").Exec(ctx); err != nil {
		return fmt.Errorf("write a file: %w", err)
	}
	return nil
}

// RemoveUnusedFiles forgets what was uploaded long ago and shows nothing, whoever asks, and gives how many
// files those were.
func RemoveUnusedFiles(ctx context.Context, db *DB) (removed int, err error) {
	if err := db.NewRaw("SELECT remove_unused_files()").Scan(ctx, &removed); err != nil {
		return 0, fmt.Errorf("remove unused files: %w", err)
	}
	return removed, nil
}
