package service

import (
	"context"
	"fmt"
	"hash/fnv"

	"blommaut/internal/career"
	"blommaut/internal/page"
)

// Search is a page of what matches the text, best first. A cursor holds for the same text and version
// of the catalogue: another one ranks anew.
func (s *Service) Search(ctx context.Context, text string, args page.Args) (*career.SearchResultConnection, error) {
	pinned := s.pinned(ctx)
	results, err := pinned.index.Find(ctx, text)
	if err != nil {
		return nil, err
	}
	ranks := make(map[career.SearchResult]string, len(results))
	for rank, result := range results {
		ranks[result] = fmt.Sprintf("%09d", rank)
	}
	rank := func(result career.SearchResult) string { return ranks[result] }
	return page.Of(results, searchScope(text, pinned.catalogue.Version), rank, args)
}

// searchScope keeps cursors short whatever the text.
func searchScope(text string, version int) string {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(text)) // never fails
	return fmt.Sprintf("search %x in version %d", hash.Sum64(), version)
}
