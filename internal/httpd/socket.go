package httpd

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/people"
)

// subprotocol is graphql-transport-ws. Its predecessor, graphql-ws, is not spoken.
const subprotocol = "graphql-transport-ws"

// maxOperations is how many operations may go on at a time on one socket.
const maxOperations = 20

// Why a socket is closed, in the protocol's numbers.
const (
	closeBadRequest   websocket.StatusCode = 4400
	closeUnauthorized websocket.StatusCode = 4401
	closeForbidden    websocket.StatusCode = 4403
	closeInitTimeout  websocket.StatusCode = 4408
	closeTakenID      websocket.StatusCode = 4409
	closeTwoInits     websocket.StatusCode = 4429
)

// socket is one WebSocket connection with the operations on it.
type socket struct {
	endpoint *endpoint
	conn     *websocket.Conn
	ctx      context.Context //nolint:containedctx // the connection's, and so the socket's own

	credentials []string // with which each operation is asked for anew

	mu     sync.Mutex
	active map[string]*operation
	going  sync.WaitGroup
}

// message is what both sides send.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// upgrade turns a request into a socket and serves it until it closes.
func (e *endpoint) upgrade(w http.ResponseWriter, r *http.Request) {
	viewer, refused := e.admitSocket(r)
	if refused != nil {
		refused.write(w, plainJSON)
		return
	}
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		Subprotocols:       []string{subprotocol},
		InsecureSkipVerify: true, // the origin is checked above
	})
	if err != nil {
		return // Accept has answered
	}
	conn.SetReadLimit(maxRequest)
	ctx, cancel := context.WithCancel(people.WithViewer(r.Context(), viewer))
	ctx = career.WithLanguage(ctx, contentLanguage(r.Header.Get("Accept-Language")))
	s := &socket{endpoint: e, conn: conn, ctx: ctx, credentials: credentialsOf(r), active: map[string]*operation{}}
	stopped := context.AfterFunc(e.running, func() { s.close(websocket.StatusGoingAway, "the server is stopping") })
	if s.init() {
		expired := atExpiry(people.ViewerFrom(s.ctx), s.expire)
		s.going.Go(s.ping)
		s.serve()
		expired()
	}
	cancel()
	stopped()
	_ = conn.CloseNow() // in case nobody has closed it
	s.going.Wait()
}

func (e *endpoint) admitSocket(r *http.Request) (*people.Viewer, *refusal) {
	switch {
	case r.Method != http.MethodGet:
		return nil, methodNotAllowed(http.MethodGet, "open a socket by GET")
	case e.origins.refuseSocket(r):
		return nil, crossOrigin()
	case !speaks(r.Header.Values("Sec-WebSocket-Protocol")):
		return nil, badRequest("a socket must speak " + subprotocol)
	}
	return e.recognise(r.Context(), credentialsOf(r))
}

func speaks(offered []string) bool {
	return slices.ContainsFunc(strings.Split(strings.Join(offered, ","), ","), func(protocol string) bool {
		return strings.TrimSpace(protocol) == subprotocol
	})
}

func (s *socket) serve() {
	for {
		incoming, ok := s.read()
		if !ok {
			return
		}
		switch incoming.Type {
		case "ping":
			s.send(message{Type: "pong", Payload: incoming.Payload})
		case "pong":
		case "complete":
			s.stop(incoming.ID)
		case "subscribe":
			if !s.subscribe(incoming) {
				return
			}
		case "connection_init":
			s.close(closeTwoInits, "Too many initialisation requests")
			return
		default:
			s.close(closeBadRequest, "unknown type of message")
			return
		}
	}
}

// ping finds out when the other side has gone without a word.
func (s *socket) ping() {
	ticker := time.NewTicker(s.endpoint.patience.heartbeat)
	defer ticker.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-ticker.C:
		}
		ctx, cancel := context.WithTimeout(s.ctx, s.endpoint.patience.write)
		err := s.conn.Ping(ctx)
		cancel()
		if err != nil {
			_ = s.conn.CloseNow() // it is gone
			return
		}
	}
}

func (s *socket) read() (incoming message, ok bool) {
	kind, text, err := s.conn.Read(s.ctx)
	if err != nil {
		return message{}, false
	}
	if kind != websocket.MessageText || json.Unmarshal(text, &incoming) != nil {
		s.close(closeBadRequest, "messages are JSON objects")
		return message{}, false
	}
	return incoming, true
}

// send writes one message. A client that does not take it in time loses its connection.
func (s *socket) send(outgoing message) {
	ctx, cancel := context.WithTimeout(s.ctx, s.endpoint.patience.write)
	defer cancel()
	_ = s.conn.Write(ctx, websocket.MessageText, marshal(outgoing)) // reading notices too
}

func (s *socket) refuse(id string, errs gqlerror.List) {
	s.send(message{ID: id, Type: "error", Payload: marshal(errs)})
}

// close says why and gives the other side a few seconds to agree.
func (s *socket) close(code websocket.StatusCode, reason string) {
	_ = s.conn.Close(code, reason) // the connection is over either way
}

func tooMany() gqlerror.List {
	return (&refusal{code: fault.BadRequest, message: "too many operations at a time on one socket"}).errors()
}
