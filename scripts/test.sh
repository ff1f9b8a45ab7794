#!/usr/bin/env bash
# Runs every check there is, from a fresh clone on, and counts the tests. A failed
# step does not keep the others from running, unless they need what it makes.
set -uo pipefail
cd "$(dirname "$0")/.."

export CI=1 NO_COLOR=1 # plain output, from which the tests are counted
unset FORCE_COLOR DATABASE_URL
export -n MAKEFLAGS MFLAGS MAKELEVEL 2>/dev/null # the tests may call make themselves

work="$(mktemp -d)"
chmod 711 "$work" # when we are root, PostgreSQL runs as another user, who must be able to pass
trap 'rm -rf "$work"' EXIT
# Servers that tests start keep off a developer's data.
export BLOMMAUT_DATA="$work/data"

succeeded=()
failed=()

step() { # name, command...
  local name="$1" begun=$SECONDS log
  shift
  log="$work/$((${#succeeded[@]} + ${#failed[@]})).log"
  printf '\n== %s\n' "$name"
  if "$@" 2>&1 </dev/null | tee "$log"; then
    succeeded+=("$name")
    mv "$log" "$log.succeeded"
    printf -- '-- %s: succeeded in %d s\n' "$name" "$((SECONDS - begun))"
    return 0
  fi
  failed+=("$name")
  mv "$log" "$log.failed"
  printf -- '-- %s: FAILED after %d s\n' "$name" "$((SECONDS - begun))"
  return 1
}

skip() { # name, reason
  printf '\n== %s\n-- %s: FAILED, not run because %s\n' "$1" "$1" "$2"
  : >"$work/$((${#succeeded[@]} + ${#failed[@]})).log.failed"
  failed+=("$1")
}

# What the generated files hold; .gitattributes says which files are generated.
fingerprint() {
  git ls-files --cached --others --exclude-standard |
    git check-attr --stdin linguist-generated | sed -n 's/: linguist-generated: true$//p' |
    while read -r file; do
      # A file that is still listed may have been removed.
      [[ -f "$file" ]] && echo "$(git hash-object "$file") $file"
    done
}

unchanged_by() { # command...
  local before after
  before="$(fingerprint)"
  if [[ -z "$before" ]]; then
    echo "git does not tell which files are generated: is this a clone, and yours (git config safe.directory)?"
    return 1
  fi
  "$@" || return
  after="$(fingerprint)"
  if [[ "$before" != "$after" ]]; then
    diff <(echo "$before") <(echo "$after")
    echo "Generated code is not what its sources make: commit what 'make generate' writes."
    return 1
  fi
}

in_folder() { # folder, command...
  (cd "$1" && shift && "$@")
}

go_tests() { # the limit ends what hangs, and is no measure of the machine
  go test -race -timeout 60m -json ./... | node scripts/gotest.mjs
}

step "Go: generated code is up to date" unchanged_by go tool gqlgen generate
step "Go: lint" bash -c 'make .cache/bin/golangci-lint && .cache/bin/golangci-lint run'
step "Go: vet" go vet ./...
step "Go: tests with the race detector, on PostgreSQL" go_tests

installed=
if step "App: install" in_folder frontend npm ci --loglevel=error; then
  installed=yes
  step "App: generated code is up to date" unchanged_by in_folder frontend npm run generate
  step "App: lint and types" in_folder frontend npm run check
  step "App: tests" in_folder frontend npm run test
  step "App: build" in_folder frontend npm run build
  step "App: budgets" in_folder frontend npm run budgets
else
  skip "App: lint, types, tests, build and budgets" "its packages could not be installed"
fi

if step "Program: build" make bin; then
  if step "Contract: install" in_folder contract npm ci --loglevel=error; then
    step "Contract: schema and GraphQL over HTTP" in_folder contract npm test
  fi
  if [[ -z "$installed" ]]; then
    skip "End to end" "the app's packages could not be installed"
  elif CHROMIUM="$(scripts/browser.sh)"; then
    export CHROMIUM
    step "End to end: in $CHROMIUM" in_folder frontend npm run e2e
    # Fails where a page moves or does not load; times vary with the machine and are only marked.
    step "Lighthouse: first load on a slow phone" in_folder frontend npm run lighthouse
  else
    skip "End to end" "there is no browser"
  fi
else
  skip "Contract and end to end" "the program could not be built"
fi

printf '\n== Result\n'
for name in "${succeeded[@]+"${succeeded[@]}"}"; do echo "succeeded: $name"; done
for name in "${failed[@]+"${failed[@]}"}"; do echo "FAILED:    $name"; done
node scripts/tally.mjs "$work"/*.log.*
((${#failed[@]} == 0))
