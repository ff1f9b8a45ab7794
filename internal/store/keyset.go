package store

import (
	"context"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/uptrace/bun"

	"blommaut/internal/page"
)

// keyset is the order of a stored list: its columns, the last of them unique.
type keyset struct {
	columns    []string
	descending bool
}

// dataException begins the codes of PostgreSQL for values that are none of their type.
const dataException = "22"

// readPage reads the rows of a window and one more, which tells whether the list goes on.
func readPage[T any](ctx context.Context, query *bun.SelectQuery, order keyset, w page.Window, rows *[]T, key func(T) []string) (*page.Page[T], error) {
	total := 0
	if w.Count {
		counted, err := query.Count(ctx)
		if err != nil {
			return nil, err
		}
		total = int(counted)
	}
	tuple := "(" + strings.Join(order.columns, ", ") + ")"
	later, earlier := ">", "<"
	if order.descending {
		later, earlier = earlier, later
	}
	if w.After != nil {
		query.Where("? ? (?)", bun.Safe(tuple), bun.Safe(later), bun.List(w.After))
	}
	if w.Before != nil {
		query.Where("? ? (?)", bun.Safe(tuple), bun.Safe(earlier), bun.List(w.Before))
	}
	direction := " ASC"
	if order.descending != w.FromEnd {
		direction = " DESC"
	}
	for _, column := range order.columns {
		query.OrderExpr(column + direction)
	}
	err := query.Limit(int64(w.Size) + 1).Scan(ctx)
	if refused, ok := errors.AsType[*pgconn.PgError](err); ok && strings.HasPrefix(refused.Code, dataException) && (w.After != nil || w.Before != nil) {
		return nil, w.Refuse()
	}
	if err != nil {
		return nil, err
	}
	return page.Cut(*rows, w, total, key), nil
}
