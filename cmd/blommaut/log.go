package main

import (
	"context"
	"io"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// logFormat is text, for people at a terminal, or json, for machines that collect logs.
type logFormat string

func (f logFormat) logger(to io.Writer) *slog.Logger {
	if f == "json" {
		return slog.New(slog.NewJSONHandler(to, nil))
	}
	return slog.New(&plainHandler{to: to, mu: &sync.Mutex{}})
}

// plainHandler writes one readable line a record: the time of day, the level
// where it is not the ordinary one, the message, then key=value pairs.
type plainHandler struct {
	to    io.Writer
	mu    *sync.Mutex // shared by all handlers that write to the same place
	attrs []slog.Attr
	group string // the prefix of keys, with a dot at its end
}

func (h *plainHandler) Enabled(_ context.Context, level slog.Level) bool {
	return level >= slog.LevelInfo
}

func (h *plainHandler) Handle(_ context.Context, record slog.Record) error {
	var line strings.Builder
	line.WriteString(record.Time.Format("15:04:05 "))
	if record.Level != slog.LevelInfo {
		line.WriteString(record.Level.String() + " ")
	}
	line.WriteString(record.Message)
	for _, attr := range h.attrs {
		write(&line, "", attr)
	}
	record.Attrs(func(attr slog.Attr) bool {
		write(&line, h.group, attr)
		return true
	})
	line.WriteByte('\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := io.WriteString(h.to, line.String())
	return err
}

func (h *plainHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	with := *h
	with.attrs = slices.Clone(h.attrs)
	for _, attr := range attrs {
		attr.Key = h.group + attr.Key
		with.attrs = append(with.attrs, attr)
	}
	return &with
}

func (h *plainHandler) WithGroup(name string) slog.Handler {
	with := *h
	with.group += name + "."
	return &with
}

func write(line *strings.Builder, group string, attr slog.Attr) {
	value := attr.Value.Resolve()
	if value.Kind() == slog.KindGroup {
		for _, inner := range value.Group() {
			write(line, group+attr.Key+".", inner)
		}
		return
	}
	text := value.String()
	if text == "" || strings.ContainsAny(text, " \t\n\"=") {
		text = strconv.Quote(text)
	}
	line.WriteString(" " + group + attr.Key + "=" + text)
}
