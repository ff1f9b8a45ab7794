package service

import (
	"sync"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

// listeners are told of each new snapshot.
type listeners struct {
	mu   sync.Mutex
	each map[chan struct{}]bool
}

func (l *listeners) join() (changed <-chan struct{}, leave func()) {
	told := make(chan struct{}, 1)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.each == nil {
		l.each = map[chan struct{}]bool{}
	}
	l.each[told] = true
	return told, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.each, told)
	}
}

func (l *listeners) tell() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for told := range l.each {
		select {
		case told <- struct{}{}:
		default: // already has a change to read
		}
	}
}

// recordListeners are told when a record may have changed, or who may see it.
type recordListeners struct {
	mu sync.Mutex
	of map[people.Key]*listeners
}

func (l *recordListeners) join(key people.Key) (changed <-chan struct{}, leave func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = map[people.Key]*listeners{}
	}
	if l.of[key] == nil {
		l.of[key] = &listeners{}
	}
	changed, leaveOne := l.of[key].join()
	return changed, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		leaveOne()
		if len(l.of[key].each) == 0 {
			delete(l.of, key)
		}
	}
}

// tell passes a change on; nil is that anything may have changed.
func (l *recordListeners) tell(change *store.Change) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, listeners := range l.of {
		all := change == nil || change.Catalogue
		if all || change.MunicipalityID == key.MunicipalityID && (change.EmployeeID == nil || *change.EmployeeID == key.ID) {
			listeners.tell()
		}
	}
}
