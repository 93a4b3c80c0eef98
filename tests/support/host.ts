import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ogg": "audio/ogg",
  ".mp3": "audio/mpeg",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** A static host, of the plainest kind. */
interface Host {
  /** Where the folder is served. */
  readonly address: string;
  /** What it serves, which a test may change. */
  readonly folder: string;
  /** Goes away, as a network does. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine below a path of some depth. Throws nothing for a file that is not there: it answers 404.
 * @param below as `/school/games/`
 */
const hostOf = async (folder: string, below: string): Promise<Host> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.startsWith(below) ? pathname.slice(below.length) || "index.html" : "";
    try {
      const content = readFileSync(path.join(folder, file));
      response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("the host has no port");
  return {
    folder,
    address: `http://localhost:${at.port}${below}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** For each test a host of its own, which serves a copy of the folder. */
export const hostEach = (folder: string, below: string): (() => Host) => {
  let host: Host;
  beforeEach(async () => {
    const copy = mkdtempSync(path.join(tmpdir(), "madrugada-"));
    cpSync(folder, copy, { recursive: true });
    host = await hostOf(copy, below);
  });
  afterEach(async () => {
    await host.close();
    rmSync(host.folder, { recursive: true });
  });
  return () => host;
};
