// Package httpd is the HTTP side: the API with its transports and limits, health, and the app's files.
// It knows nothing of what a query means.
package httpd

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"blommaut/graph"
	"blommaut/internal/people"
	"blommaut/internal/service"
)

// Timeouts of an http.Server that a slow or silent client cannot hold up. Within them the API has
// shorter ones of its own, and streams extend theirs with every event.
const (
	ReadHeaderTimeout = 10 * time.Second
	ReadTimeout       = 30 * time.Second
	WriteTimeout      = time.Minute
	IdleTimeout       = 2 * time.Minute
)

// Config is what differs between installations.
type Config struct {
	// CORSOrigins are the other sites whose pages may call the API, exactly as browsers name them.
	CORSOrigins []string
	// Introspection says who may read the schema through the API; everybody when empty.
	Introspection graph.Introspection
	// App holds the files of the built app; nil where there is none.
	App fs.FS
	// Authenticate tells whose a bearer token is; nil where nobody can log in. Its errors are faults.
	Authenticate func(ctx context.Context, token string) (*people.Viewer, error)
	// Login is how apps log people in; nil where they cannot.
	Login *Login
	// Issuer is the demo's own, with the path it answers below; nil where there is none.
	Issuer     http.Handler
	IssuerPath string
	// Ready tells whether the database answers; nil where nobody needs to know.
	Ready func(context.Context) error
	// Logger takes what clients must not see.
	Logger *slog.Logger
}

// Server answers every request of one process.
type Server struct {
	handler  http.Handler
	endpoint *endpoint
	ready    func(context.Context) error
	draining atomic.Bool
	stop     context.CancelFunc
}

// New puts the routes together.
func New(config Config, s *service.Service) (*Server, error) {
	origins, err := newOrigins(config.CORSOrigins)
	if err != nil {
		return nil, err
	}
	compress, err := gzhttp.NewWrapper()
	if err != nil {
		return nil, err
	}
	running, stop := context.WithCancel(context.Background())
	server := &Server{
		endpoint: &endpoint{
			executor: graph.NewExecutor(graph.NewSchema(s), config.Introspection, config.Logger),
			pin:      s.Pin,
			origins:  origins,

			authenticate: config.Authenticate,

			logger:   config.Logger,
			patience: usualPatience(),
			running:  running,
		},
		ready: config.Ready,
		stop:  stop,
	}
	server.endpoint.single = compress(http.HandlerFunc(server.endpoint.answer))

	mux := http.NewServeMux()
	mux.Handle("/graphql", origins.cors(server.endpoint))
	files := newFiles(server.endpoint, s)
	mux.Handle("/uploads", origins.cors(http.HandlerFunc(files.upload)))
	mux.Handle("/files/{id}", origins.cors(http.HandlerFunc(files.download)))
	mux.Handle("/login.json", origins.cors(readOnly(serveLogin(config.Login))))
	if config.Issuer != nil {
		mux.Handle(config.IssuerPath+"/", origins.cors(config.Issuer))
	}
	mux.HandleFunc("GET /healthz", server.healthy)
	mux.HandleFunc("GET /readyz", server.isReady)
	mux.Handle("/", readOnly(compress(newApp(config.App, server.endpoint))))
	server.handler = secure(mux, config.Login)
	return server, nil
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Drain makes /readyz refuse, for a load balancer to notice, while requests are still answered.
func (s *Server) Drain() { s.draining.Store(true) }

// Close ends every stream and socket. Ordinary requests are http.Server's to end; it should call
// this on shutdown, as it does not know of sockets and waits for streams.
func (s *Server) Close() {
	s.Drain()
	s.stop()
}
