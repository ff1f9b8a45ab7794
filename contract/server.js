import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../bin/blommaut", import.meta.url));
const patience = 60_000; // the first start makes a database

/** The server to hold to the contract: the one at BLOMMAUT_URL, else a fresh one of our own. */
export async function start() {
  if (process.env.BLOMMAUT_URL) {
    return { url: process.env.BLOMMAUT_URL, stop: async () => {} };
  }
  const data = await mkdtemp(join(tmpdir(), "blommaut-contract-"));
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(program, ["serve"], {
    env: { ...process.env, BLOMMAUT_ADDR: address, BLOMMAUT_DATA: data },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(data, { recursive: true, force: true });
  };
  try {
    await Promise.race([ready(`http://${address}/readyz`), failure(server)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${address}/graphql`, stop };
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

async function ready(url) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server was not ready within ${patience / 1000} seconds`);
}

async function failure(server) {
  const [code] = await once(server, "exit"); // rejects where it cannot be started
  throw new Error(`the server ended with code ${code} before it was ready`);
}
