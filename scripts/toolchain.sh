#!/usr/bin/env bash
# Checks that Go and Node are new enough, and says what to do where they are not.
set -euo pipefail

need() { # name, found version, wanted major, wanted minor, way out
  local major minor
  IFS=. read -r major minor _ <<<"$2"
  if ((major > $3 || (major == $3 && ${minor:-0} >= $4))); then
    return 0
  fi
  echo "Blommaut needs $1 $3.$4 or newer, and this is $1 $2. $5" >&2
  exit 1
}

missing() {
  echo "Blommaut needs $1, which is not on the PATH. $2" >&2
  exit 1
}

go_way="Install it from https://go.dev/dl/."
node_way="Install it from https://nodejs.org/ or with your package manager."

command -v go >/dev/null || missing "Go 1.26 or newer" "$go_way"
command -v node >/dev/null || missing "Node 20.19 or newer" "$node_way"
command -v npm >/dev/null || missing "npm" "It comes with Node: $node_way"

# An older go would fetch the right toolchain by itself; GOTOOLCHAIN=local forbids it.
go_version="$(go env GOVERSION)"
go_version="${go_version#go}"
need Go "${go_version%%[!0-9.]*}" 1 26 "$go_way"
node_version="$(node --version)"
need Node "${node_version#v}" 20 19 "$node_way"
