package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"blommaut/graph"
	"blommaut/internal/auth/demo"
	"blommaut/internal/httpd"
	"blommaut/internal/seed"
	"blommaut/internal/service"
	"blommaut/internal/store"
)

// serveCommand runs the service until it is told to stop.
type serveCommand struct {
	databaseFlags `embed:""`
	loginFlags    `embed:""`

	DatabaseServerURL string `env:"DATABASE_SERVER_URL" help:"The same database by a log-in for the server: a member of the role blommaut_server and no other. Without it one is made that follows from DATABASE_URL." placeholder:"URL"`

	Addr            string        `default:"localhost:8080" env:"BLOMMAUT_ADDR" help:"Address to listen on, host:port."`
	App             string        `env:"BLOMMAUT_APP" help:"Folder of the built app; frontend/dist where that exists, else only the API is served." placeholder:"FOLDER"`
	CORSOrigins     []string      `env:"BLOMMAUT_CORS_ORIGINS" help:"Other sites whose pages may call the API, comma-separated, as in https://app.example.se." placeholder:"ORIGIN"`
	Introspection   string        `default:"public" enum:"public,authenticated" env:"BLOMMAUT_INTROSPECTION" help:"Who may read the schema from the API: ${enum}."`
	DrainDelay      time.Duration `default:"0s" env:"BLOMMAUT_DRAIN_DELAY" help:"How long /readyz answers 503 before new connections are refused, for a load balancer to notice."`
	ShutdownTimeout time.Duration `default:"15s" env:"BLOMMAUT_SHUTDOWN_TIMEOUT" help:"How long ongoing requests may take to finish when the server stops."`
}

// Run is called by kong. It goes up step by step and down in the opposite order.
func (c *serveCommand) Run(ctx context.Context, log *slog.Logger) (err error) {
	if err := c.check(); err != nil {
		return err
	}
	listener, err := listen(ctx, c.Addr)
	if err != nil {
		return err
	}
	// Serving closes it too; this is for the ways that do not get so far.
	defer func() { _ = listener.Close() }()

	app, closeApp, err := builtApp(c.App)
	if err != nil {
		return err
	}
	defer closeApp()
	if app == nil {
		log.Warn("The app is not built, so only the API is served: build it with make build")
	}

	db, err := c.open(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(ctx)) }()
	if err := db.migrate(ctx); err != nil {
		return err
	}
	if err := db.seed(ctx, seed.LoadFirst); err != nil {
		return err
	}
	if c.wantsDemo(db.private != nil) {
		if err := db.invite(ctx); err != nil {
			return err
		}
	}
	rows, err := c.openRows(ctx, db.dsn)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if rows.SharesLogin {
		log.Warn("The server has no weak log-in of its own in the database: SQL slipped in past it could act as the owner. Where the user of DATABASE_URL has no password or may make no roles, name a log-in by DATABASE_SERVER_URL")
	}
	cases, err := service.New(ctx, rows, log)
	if err != nil {
		return fmt.Errorf("load the catalogue: %w", err)
	}
	handler, closeLogin, err := c.handler(listener, app, rows, cases, db.private != nil, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeLogin()) }()
	return c.serve(ctx, listener, handler, cases, db.gone(), log)
}

// openRows connects as the server, whose role owns nothing.
func (c *serveCommand) openRows(ctx context.Context, dsn string) (rows *store.DB, err error) {
	if c.DatabaseServerURL != "" {
		rows, err = store.OpenBy(ctx, c.DatabaseServerURL)
	} else {
		rows, err = store.Open(ctx, dsn)
	}
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	return rows, nil
}

// handler is the HTTP side, with the log-in that was configured.
func (c *serveCommand) handler(listener net.Listener, app fs.FS, rows *store.DB, cases *service.Service, private bool, log *slog.Logger) (handler *httpd.Server, closeLogin func() error, err error) {
	at := place{address: link(c.Addr, listener), origins: c.CORSOrigins, folder: c.Data, private: private}
	opened, err := c.arrange(at, cases, log)
	if err != nil {
		return nil, nil, err
	}
	config := httpd.Config{
		CORSOrigins:   c.CORSOrigins,
		Introspection: graph.Introspection(c.Introspection),
		App:           app,
		Authenticate:  opened.authenticate,
		Login:         opened.settings,
		Ready:         rows.PingContext,
		Logger:        log,
	}
	closeLogin = func() error { return nil }
	if opened.demo != nil {
		config.Issuer, config.IssuerPath = opened.demo, demo.Path
		if closeLogin, err = (note{opened.demo.URL}).leave(c.Data); err != nil {
			return nil, nil, err
		}
	}
	if handler, err = httpd.New(config, cases); err != nil {
		return nil, nil, errors.Join(err, closeLogin())
	}
	return handler, closeLogin, nil
}

// serve answers requests until ctx ends or something that it cannot do without fails.
func (c *serveCommand) serve(ctx context.Context, listener net.Listener, handler *httpd.Server, cases *service.Service, databaseGone <-chan struct{}, log *slog.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: httpd.ReadHeaderTimeout,
		ReadTimeout:       httpd.ReadTimeout,
		WriteTimeout:      httpd.WriteTimeout,
		IdleTimeout:       httpd.IdleTimeout,
	}
	server.RegisterOnShutdown(handler.Close) // streams and sockets, which Shutdown does not end

	// The catalogue is kept fresh until the last request is answered.
	freshCtx, stopFresh := context.WithCancel(context.WithoutCancel(ctx))
	defer stopFresh()
	var running sync.WaitGroup
	fresh := make(chan error, 1)
	running.Go(func() { fresh <- cases.Run(freshCtx) })
	served := make(chan error, 1)
	running.Go(func() { served <- server.Serve(listener) })
	log.Info("Serving on " + link(c.Addr, listener))

	var failure error
	select {
	case <-ctx.Done():
		log.Info("Stopping; press Ctrl-C again to quit at once")
	case failure = <-served:
		failure = fmt.Errorf("serve: %w", failure)
	case failure = <-fresh:
		failure = fmt.Errorf("keep the catalogue fresh: %w", failure)
	case <-databaseGone:
		failure = errors.New("the private PostgreSQL ended by itself: its log is postgres.log in the data folder")
	}
	handler.Drain()
	time.Sleep(c.DrainDelay)
	err := c.finish(ctx, server)
	stopFresh()
	running.Wait()
	return errors.Join(failure, err)
}

// finish lets ongoing requests end, within the limit.
func (c *serveCommand) finish(ctx context.Context, server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.ShutdownTimeout)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return errors.Join(fmt.Errorf("some requests took longer than %s and were cut off: %w", c.ShutdownTimeout, err), server.Close())
	}
	return nil
}
