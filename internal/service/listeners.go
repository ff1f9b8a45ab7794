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
	of map[people.Key]map[chan bool]bool
}

// join tells of one record: true where it has changed itself, false where something else has that counts for it.
func (l *recordListeners) join(key people.Key) (changed <-chan bool, leave func()) {
	told := make(chan bool, 1)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = map[people.Key]map[chan bool]bool{}
	}
	if l.of[key] == nil {
		l.of[key] = map[chan bool]bool{}
	}
	l.of[key][told] = true
	return told, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.of[key], told)
		if len(l.of[key]) == 0 {
			delete(l.of, key)
		}
	}
}

// tell passes a change on; nil is that anything may have changed.
func (l *recordListeners) tell(change *store.Change) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, each := range l.of {
		itself := change == nil || change.EmployeeID != nil && key == people.Key{MunicipalityID: change.MunicipalityID, ID: *change.EmployeeID}
		counts := itself || change.Catalogue || change.EmployeeID == nil && change.MunicipalityID == key.MunicipalityID
		if !counts {
			continue
		}
		for told := range each {
			select {
			case told <- itself:
			case unread := <-told: // one tells both, and nobody else sends meanwhile
				told <- unread || itself
			}
		}
	}
}
