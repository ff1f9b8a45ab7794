package auth

import (
	"log/slog"
	"sync"
	"time"
)

// seldom logs what anybody can cause at will: at most one line in a while.
type seldom struct {
	logger *slog.Logger

	mu   sync.Mutex
	last time.Time
}

func (s *seldom) log(message string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if time.Since(s.last) < 10*time.Second {
		return
	}
	s.last = time.Now()
	s.logger.Warn(message, args...)
}
