// Reads `go test -json` and prints what `go test` would: one line a package and
// the output of what failed, then the traps of the domain by name and the number of
// tests.
import { createInterface } from "node:readline";

const outputs = new Map(); // what each test has written so far, until it passes
const packagesWithFailedTest = new Set();
const traps = []; // they are named: a trap without a test must show
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
  const { Action, Package, Test, Output } = event;
  const key = `${Package} ${Test}`;
  if (Action === "build-output" || (Action === "output" && !Test)) {
    if (Output !== "PASS\n") process.stdout.write(Output);
  } else if (Action === "output") {
    outputs.set(key, (outputs.get(key) ?? "") + Output);
  } else if (Test && (Action === "pass" || Action === "fail" || Action === "skip")) {
    if (Action === "pass") {
      passed++;
      if (/^TestTrap\w+$/.test(Test)) traps.push(Test);
    } else process.stdout.write(outputs.get(key) ?? "");
    outputs.delete(key);
    if (Action === "fail") {
      failed++;
      packagesWithFailedTest.add(Package);
    }
  } else if (Action === "fail" && !packagesWithFailedTest.has(Package)) {
    failed++; // it did not build, or it broke off: then its last test says why
    for (const [test, output] of outputs) if (test.startsWith(`${Package} `)) process.stdout.write(output);
  }
}
for (const trap of traps.sort()) console.log(`trap held: ${trap}`);
console.log(`Go tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
