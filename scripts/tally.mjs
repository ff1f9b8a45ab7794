// Names the tests that failed, each with what it said first, and adds up the tests
// of all steps from what their runners print last. It comes last of all, so that the
// end of a long output is enough to know what to repair. The arguments are the steps'
// logs, whose names end in how they went. A step that failed without naming a failed
// test counts as one failure.
import { readFileSync } from "node:fs";

const lineOf = [
  // scripts/gotest.mjs
  { line: /^Go tests: .*$/gm, passed: /(\d+) passed/, failed: /(\d+) failed/ },
  // Vitest: "      Tests  1 failed | 11 passed (12)"
  { line: /^\s*Tests\s+.*\(\d+\)$/gm, passed: /(\d+) passed/, failed: /(\d+) failed/ },
  // Playwright: "  14 passed (12.3s)", "  1 failed", "  1 flaky"
  { line: /^ {2}\d+ (passed|failed|flaky|interrupted)( \(.*\))?$/gm, passed: /(\d+) (?:passed|flaky)/, failed: /(\d+) (?:failed|interrupted)/ },
  // node --test: "ℹ pass 12", or "# pass 12"
  { line: /^(?:ℹ|#) (?:pass|fail|cancelled) \d+$/gm, passed: /pass (\d+)/, failed: /(?:fail|cancelled) (\d+)/ },
];

const failureOf = [
  // go test: "--- FAIL: TestName (0.1s)", and indented above it why
  /^(?: {4}.*\n){0,4} *--- FAIL: .*\n/gm,
  // Vitest: " FAIL  src/x.test.ts > name", and below it why
  /^ FAIL {2}.*\n(?:.*Error.*\n)?/gm,
  // Playwright: "  1) e2e/x.spec.ts:12:1 › name ────", and below it why
  /^ {2}\d+\) .*\n(?:\s*\n)?(?: {4}\S.*\n(?: {4}.*\n|\s*\n){0,6})?/gm,
  // node --test: "✖ name", "not ok 1 - name"
  /^(?:✖|not ok \d+ -) .*\n/gm,
];

const plain = (text) => text.replace(/ ?─+/g, "").replace(/\n\s*\n/g, "\n").trimEnd();

let passed = 0;
let failed = 0;
for (const log of process.argv.slice(2)) {
  const text = readFileSync(log, "utf8");
  const before = failed;
  for (const runner of lineOf) {
    for (const [line] of text.matchAll(runner.line)) {
      passed += Number(runner.passed.exec(line)?.[1] ?? 0);
      failed += Number(runner.failed.exec(line)?.[1] ?? 0);
    }
  }
  if (!log.endsWith(".failed")) continue;
  if (failed === before) failed++;
  for (const named of failureOf) {
    for (const [failure] of text.matchAll(named)) console.log(plain(failure));
  }
}
console.log(`${passed} passed, ${failed} failed`);
