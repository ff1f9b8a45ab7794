#!/usr/bin/env bash
# Measures how long bin/blommaut takes from its start until /readyz answers 200:
# cold (fresh data folder: cluster, tables and facts are made) and warm (all are
# there). Prints each run and the median of three, in seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=3
unset DATABASE_URL
work="$(mktemp -d)"
chmod 711 "$work" # when we are root, PostgreSQL runs as another user, who must be able to pass
trap 'rm -rf "$work"' EXIT

# A port that is free now; the program tells clearly should it be taken meanwhile.
port="$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')"

# One run: starts the program, polls /readyz every 2 ms, prints the seconds, stops it.
measure() { # data folder
  node - "$1" "$port" <<'JS'
const { spawn } = require("node:child_process");
const http = require("node:http");
const [data, port] = process.argv.slice(2);
const begun = performance.now();
const child = spawn("bin/blommaut", ["serve", `--addr=127.0.0.1:${port}`, `--data=${data}`], { stdio: ["ignore", "ignore", "pipe"] });
let said = "";
child.stderr.on("data", (part) => (said += part));
let seconds;
child.on("exit", (code) => {
  if (seconds === undefined || code !== 0) {
    console.error(said);
    process.exit(1);
  }
  console.log(seconds.toFixed(3));
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
const poll = () => {
  if (child.exitCode !== null) return;
  const again = () => setTimeout(poll, 2);
  http.get({ host: "127.0.0.1", port, path: "/readyz", agent: false }, (answer) => {
    answer.resume();
    if (answer.statusCode !== 200) return again();
    seconds = (performance.now() - begun) / 1000;
    child.kill("SIGTERM");
  }).on("error", again);
};
poll();
JS
}

report() { # name, seconds...
  local name="$1"
  shift
  printf '%s start: %s s (median of %s)\n' "$name" "$(printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p")" "$*"
}

cold=()
warm=()
for run in $(seq "$runs"); do
  cold+=("$(measure "$work/data-$run")")
  warm+=("$(measure "$work/data-$run")")
done
report cold "${cold[@]}"
report warm "${warm[@]}"
