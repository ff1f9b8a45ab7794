package main

import (
	"os"
	"testing"
)

// asProgram makes the test binary be the program itself, so that tests can run
// it as its users do, signals included.
const asProgram = "BLOMMAUT_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}
