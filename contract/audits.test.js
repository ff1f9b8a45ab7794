import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serverAudits } from "graphql-http";
import { start } from "./server.js";

const expected = 61;

describe("GraphQL over HTTP", () => {
  let server;
  let passed = 0;
  const audits = serverAudits({ url: () => server.url });

  before(async () => {
    server = await start();
  });
  after(async () => {
    console.log(`${passed} of ${expected}`);
    await server?.stop();
  });

  test(`there are ${expected} audits`, () => assert.equal(audits.length, expected));

  for (const audit of audits) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      assert.equal(result.status, "ok", result.reason);
      passed++;
    });
  }
});
