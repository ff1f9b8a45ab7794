package embeddedpg

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"testing"

	"go.uber.org/goleak"
)

// childFolder makes the test binary a second process: one that starts the
// cluster in that folder and stays until it is killed or told to stop.
const childFolder = "EMBEDDEDPG_TEST_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childFolder); dir != "" {
		os.Exit(child(dir))
	}
	goleak.VerifyTestMain(m)
}

func child(dir string) int {
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer cancel()
	server, err := Start(ctx, Config{Dir: dir})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println("started", server.PID())
	<-ctx.Done()
	if err := server.Stop(context.WithoutCancel(ctx)); err != nil {
		fmt.Println(err)
		return 1
	}
	return 0
}
