// Adds up the tests of all steps from what their runners print last, and prints
// the sum. The arguments are the steps' logs, whose names end in how they went. A
// step that failed without naming a failed test counts as one failure.
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
  if (log.endsWith(".failed") && failed === before) failed++;
}
console.log(`${passed} passed, ${failed} failed`);
