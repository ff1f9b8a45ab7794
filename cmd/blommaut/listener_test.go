package main

import (
	"net"
	"strings"
	"testing"
)

func TestLinkIsWhatABrowserCanOpen(t *testing.T) {
	t.Parallel()
	for asked, want := range map[string]string{
		"localhost:0": "http://localhost:", "127.0.0.1:0": "http://127.0.0.1:",
	} {
		listener, err := listen(t.Context(), asked)
		if err != nil {
			t.Fatal(err)
		}
		_, port, err := net.SplitHostPort(listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		for _, all := range []string{"", "0.0.0.0", "[::]"} {
			if got := link(all+":0", listener); got != "http://localhost:"+port {
				t.Errorf("link for %q is %s", all, got)
			}
		}
		if got := link(asked, listener); got != want+port {
			t.Errorf("link for %s is %s", asked, got)
		}
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestUnusableAddressIsExplained(t *testing.T) {
	t.Parallel()
	for _, address := range []string{"8080", "nowhere.invalid:80"} {
		if _, err := listen(t.Context(), address); err == nil || !strings.Contains(err.Error(), "BLOMMAUT_ADDR is host:port") {
			t.Errorf("%s: %v", address, err)
		}
	}
}
