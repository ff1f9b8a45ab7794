package demo

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/fault"
)

func TestSomebodyLogsInStaysAndLogsOut(t *testing.T) {
	t.Parallel()
	s := open(t)
	v := s.verifier(t)
	for _, redirect := range []string{s.URL + callbackPath, friend + callbackPath} {
		status, got := s.exchange(t, s.logIn(t, redirect, "chef"))
		if status != http.StatusOK || got.Refresh == "" || got.Lasts < 590 || got.Lasts > 600 {
			t.Fatalf("got %d %+v", status, got)
		}
		who, err := v.Verify(t.Context(), got.Access)
		if err != nil {
			t.Fatal(err)
		}
		want := personas()[0].Identity
		want.Issuer, want.ExpiresAt = s.issuer.URL, who.ExpiresAt
		if diff := cmp.Diff(want, who); diff != "" {
			t.Error(diff)
		}
		if _, err := v.Verify(t.Context(), got.ID); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("the ID token is taken: %v", err)
		}
		if claims := claimsIn(t, got.ID); claims["nonce"] != "n" || claims["name"] != "Åsa" || !cmp.Equal(claims["aud"], []any{ClientID}) {
			t.Errorf("the ID token says %v", claims)
		}

		status, next := s.refresh(t, got.Refresh)
		if status != http.StatusOK || next.Refresh == got.Refresh {
			t.Fatalf("refreshed to %d %+v", status, next)
		}
		if _, err := v.Verify(t.Context(), next.Access); err != nil {
			t.Error(err)
		}
		response, _ := s.send(t, http.MethodGet, s.issuer.URL+logoutPath+"?"+url.Values{
			"id_token_hint": {next.ID}, "post_logout_redirect_uri": {strings.TrimSuffix(redirect, callbackPath) + "/"},
		}.Encode(), nil)
		if to := response.Header.Get("Location"); response.StatusCode != http.StatusFound || to != strings.TrimSuffix(redirect, callbackPath)+"/" {
			t.Errorf("logged out to %d %s", response.StatusCode, to)
		}
		if status, _ := s.refresh(t, next.Refresh); status != http.StatusBadRequest {
			t.Errorf("after logging out a refresh gives %d", status)
		}
	}
}

func claimsIn(t *testing.T, token string) (claims map[string]any) {
	t.Helper()
	text, err := base64.RawURLEncoding.DecodeString(strings.Split(token, ".")[1])
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &claims); err != nil {
		t.Fatal(err)
	}
	return claims
}

func TestLoggingOutEndsOneSessionAlone(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, mine := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	_, another := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	if response, body := s.send(t, http.MethodPost, s.issuer.URL+revokePath, url.Values{"token": {mine.Refresh}, "client_id": {ClientID}}); response.StatusCode != http.StatusOK {
		t.Errorf("revoking: %d %s", response.StatusCode, body)
	}
	if status, _ := s.refresh(t, mine.Refresh); status != http.StatusBadRequest {
		t.Errorf("a revoked token gives %d", status)
	}
	if status, _ := s.refresh(t, another.Refresh); status != http.StatusOK {
		t.Errorf("another's token gives %d", status)
	}
}

func TestAStolenRefreshTokenEndsTheSession(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, first := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	_, second := s.refresh(t, first.Refresh)
	if status, _ := s.refresh(t, first.Refresh); status != http.StatusBadRequest {
		t.Errorf("used again it gives %d", status)
	}
	if status, _ := s.refresh(t, second.Refresh); status != http.StatusBadRequest {
		t.Errorf("the session goes on: %d", status)
	}
}

func TestSessionsAndLoginsEnd(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, got := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	a := s.logIn(t, friend+callbackPath, "chef")
	s.issuer.logins.mu.Lock()
	for _, session := range s.issuer.logins.sessions {
		session.expires = time.Now().Add(-time.Second)
	}
	for _, login := range s.issuer.logins.open {
		login.expires = time.Now().Add(-time.Second)
	}
	s.issuer.logins.mu.Unlock()
	if status, _ := s.refresh(t, got.Refresh); status != http.StatusBadRequest {
		t.Errorf("after a working day: %d", status)
	}
	if status, _ := s.exchange(t, a); status != http.StatusBadRequest {
		t.Errorf("after ten minutes: %d", status)
	}
}

func TestCodesServeOnceAndOnlyWhoAskedForThem(t *testing.T) {
	t.Parallel()
	s := open(t)
	used := s.logIn(t, friend+callbackPath, "chef")
	if status, _ := s.exchange(t, used); status != http.StatusOK {
		t.Fatal(status)
	}
	stolen := s.logIn(t, friend+callbackPath, "chef")
	stolen.verifier = rand.Text() + rand.Text()
	unproven := s.logIn(t, friend+callbackPath, "chef")
	unproven.verifier = ""
	elsewhere := s.logIn(t, friend+callbackPath, "chef")
	elsewhere.redirect = s.URL + callbackPath
	for name, a := range map[string]*app{"used": used, "stolen": stolen, "unproven": unproven, "elsewhere": elsewhere, "none": {redirect: friend + callbackPath}} {
		if status, got := s.exchange(t, a); status != http.StatusBadRequest || got.Access != "" {
			t.Errorf("%s: %d %+v", name, status, got)
		}
	}
}
