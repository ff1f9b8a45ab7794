// Command blommaut serves the career service: the GraphQL API and the app in one
// process, on a PostgreSQL of its own unless DATABASE_URL names another.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // Europe/Stockholm, also where the system has no time zones

	"github.com/alecthomas/kong"
)

// commandLine is everything a user can say; each flag has an environment variable beside it.
type commandLine struct {
	Log     logFormat        `default:"text" enum:"text,json" env:"BLOMMAUT_LOG" help:"How to log to standard error: ${enum}."`
	Version kong.VersionFlag `help:"Print the version and quit."`

	Serve   serveCommand   `cmd:"" help:"Start everything that is needed, bring the database up to date and serve the app and the API."`
	Migrate migrateCommand `cmd:"" help:"Bring the database's tables up to date and quit."`
	Token   tokenCommand   `cmd:"" help:"Print an access token of the running demo, for scripts."`
	Seed    seedCommand    `cmd:"" help:"Write the published facts into a migrated database, over whatever was changed of them, and quit. Serve does so only where there are none."`
}

func main() {
	var line commandLine
	parsed := kong.Parse(&line,
		kong.Name("blommaut"),
		kong.Description("Career paths in the social services of Swedish municipalities: roles, what they require and where they lead."),
		kong.Vars{"version": version()},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	log := line.Log.logger(os.Stderr)
	slog.SetDefault(log) // for libraries that log by themselves

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the next one has its ordinary effect: it ends us at once.
	context.AfterFunc(ctx, stop)
	err := run(ctx, parsed, log)
	switch {
	case err == nil:
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		log.Info("Stopped before it was done")
		os.Exit(130) // as shells say of Ctrl-C
	default:
		log.Error(err.Error())
		os.Exit(1)
	}
}

func run(ctx context.Context, parsed *kong.Context, log *slog.Logger) error {
	parsed.BindTo(ctx, (*context.Context)(nil))
	if err := parsed.Run(log); err != nil {
		return fmt.Errorf("%s: %w", parsed.Command(), err)
	}
	return nil
}
