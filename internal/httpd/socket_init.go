package httpd

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/coder/websocket"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

// init waits for the client to introduce itself.
func (s *socket) init() bool {
	late := time.AfterFunc(s.endpoint.patience.init, func() { s.close(closeInitTimeout, "Connection initialisation timeout") })
	defer late.Stop()
	for {
		first, ok := s.read()
		switch {
		case !ok:
			return false
		case first.Type == "ping":
			s.send(message{Type: "pong", Payload: first.Payload})
		case first.Type != "connection_init":
			s.close(closeUnauthorized, "Unauthorized")
			return false
		case !s.recognise(first.Payload):
			return false
		default:
			s.send(message{Type: "connection_ack"})
			return true
		}
	}
}

// recognise reads the token that a browser puts in its introduction, as it cannot put it in a header.
func (s *socket) recognise(payload json.RawMessage) bool {
	credentials := credentialsIn(payload)
	if len(credentials) == 0 {
		return true // who opened it still is
	}
	if !people.ViewerFrom(s.ctx).IsAnonymous() {
		s.close(closeBadRequest, "one token is enough: in the header or here")
		return false
	}
	viewer, refused := s.endpoint.recognise(s.ctx, credentials)
	switch {
	case refused == nil:
		s.ctx, s.credentials = people.WithViewer(s.ctx, viewer), credentials
		return true
	case refused.code == fault.Unavailable:
		s.close(websocket.StatusTryAgainLater, refused.message)
	default:
		s.close(closeForbidden, "Forbidden") // clients come back after it, with a fresh token
	}
	return false
}

// credentialsIn are an introduction's members of the header's name. What is no text is no token either.
func credentialsIn(payload json.RawMessage) (all []string) {
	var fields map[string]json.RawMessage
	if json.Unmarshal(payload, &fields) != nil {
		return nil
	}
	for name, value := range fields {
		if strings.EqualFold(name, authorization) {
			var text string
			_ = json.Unmarshal(value, &text) // else it is empty, and refused
			all = append(all, text)
		}
	}
	return all
}

// expire ends the socket when its token does; nothing is sent after the close.
func (s *socket) expire() { s.close(closeForbidden, "the token has expired") }
