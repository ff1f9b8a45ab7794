#!/usr/bin/env bash
# Prints the path of a Chromium for the end-to-end tests; fetches one where there is none.
# Everything but the path goes to standard error.
set -euo pipefail

if [[ -n "${CHROMIUM:-}" ]]; then
  if [[ ! -x "$CHROMIUM" ]]; then
    echo "CHROMIUM is $CHROMIUM, which cannot be run: correct it, or unset it to have a browser found." >&2
    exit 1
  fi
  echo "$CHROMIUM"
  exit
fi

find_browser() {
  local candidate
  for candidate in chromium chromium-browser google-chrome google-chrome-stable; do
    # Ubuntu's chromium-browser without the snap is a script that only prints advice.
    if command -v "$candidate" >/dev/null && "$candidate" --version >/dev/null 2>&1; then
      command -v "$candidate"
      return
    fi
  done
  for candidate in \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [[ -x "$candidate" ]]; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

find_browser && exit

# Debian packages Chromium as such; Ubuntu's package of that name wants snapd.
if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null && grep -qs '^ID=debian' /etc/os-release; then
  echo "Installing Chromium with apt-get" >&2
  if apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >&2; then
    find_browser && exit
  fi
fi

echo "Fetching Chromium with Playwright" >&2
cd "$(dirname "$0")/../frontend"
options=()
if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
  options=(--with-deps) # the libraries it links to
fi
if npx --no-install playwright install "${options[@]+"${options[@]}"}" chromium >&2; then
  node -e 'console.log(require("playwright-core").chromium.executablePath())'
  exit
fi
echo "There is no Chromium and none could be fetched: install one, or set CHROMIUM to its path." >&2
exit 1
