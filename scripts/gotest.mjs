// Reads `go test -json` and prints what `go test` would: one line a package and
// the output of what failed, then the number of tests.
import { createInterface } from "node:readline";

const outputs = new Map(); // what each test has written so far, until it passes
let passed = 0;
let failed = 0;

for await (const line of createInterface({ input: process.stdin })) {
  let event;
  try {
    event = JSON.parse(line);
  } catch {
    console.log(line);
    continue;
  }
  const { Action, Package, ImportPath, Test, Output } = event;
  const key = `${Package ?? ImportPath} ${Test ?? ""}`;
  if (Action === "output" || Action === "build-output") {
    outputs.set(key, (outputs.get(key) ?? "") + Output);
    // A package's own line comes last and without a test's name.
    if (!Test && /^(ok|\?|FAIL|---)\s/.test(Output)) process.stdout.write(Output);
  } else if (Action === "build-fail") {
    process.stdout.write(outputs.get(key) ?? "");
  } else if (Action === "pass" || Action === "fail" || Action === "skip") {
    if (Action === "fail") process.stdout.write(outputs.get(key) ?? "");
    outputs.delete(key);
    if (Test && Action === "pass") passed++;
    if (Action === "fail") failed++;
    if (Test && Action === "skip") console.log(`skipped: ${key}`);
  }
}
console.log(`Go tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
