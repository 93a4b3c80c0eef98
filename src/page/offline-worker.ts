import { PrecacheController, type PrecacheEntry } from "workbox-precaching";
import { NEWEST } from "./offline-newest.ts";

/** The files of this edition of the game; the build writes them here. */
declare const EDITION: readonly PrecacheEntry[];

/** What a worker knows of itself, as far as it is needed here; the types of pages and workers do not go together. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(what: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(what: "fetch", listener: (event: FetchEvent) => void): void;
}
interface LastingEvent {
  waitUntil(done: Promise<void>): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = globalThis as unknown as WorkerScope;

/** The one kind of sound that this browser is going to ask for. */
const sounds = new URLSearchParams(location.search).get("sounds") ?? "mp3";
const otherSound = sounds === "mp3" ? /\.(ogg|webm)$/ : /\.mp3$/;

/** Pictures are kept at a third of their size; everything else is small or compressed already. */
const PACKED = "x-packed";
const packs = (response: Response): boolean =>
  typeof CompressionStream === "function" && response.headers.get("content-type")?.startsWith("image/svg") === true;

const through = (response: Response, way: ReadableWritablePair, change: (headers: Headers) => void): Response => {
  const headers = new Headers(response.headers);
  change(headers);
  return new Response(response.body?.pipeThrough(way) ?? null, { headers });
};

const files = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ response }) => {
        if (response.status !== 200) return null;
        if (!packs(response)) return response;
        return through(response, new CompressionStream("gzip"), (headers) => {
          headers.set(PACKED, "gzip");
          headers.delete("content-length");
        });
      },
    },
  ],
});
files.addToCacheList(EDITION.filter(({ url }) => !otherSound.test(url)));

const unpacked = (kept: Response): Response =>
  kept.headers.has(PACKED) ? through(kept, new DecompressionStream("gzip"), (headers) => headers.delete(PACKED)) : kept;

const PAGE = "index.html";

/** From here on a start of the game is a start of this edition: all of it is there. */
const comeForward = async (): Promise<void> => {
  const page = await files.matchPrecache(PAGE);
  if (page === undefined) throw new Error(`${PAGE} is not among the files of the edition`);
  await (await caches.open(NEWEST)).put("./", page);
};

/**
 * The page of the newest edition that is kept, and of every other file what is kept under its name, in whatever edition:
 * a name stands for one content. So a page is served alike by the worker of its own edition and of the one before.
 */
const kept = async (address: URL): Promise<Response | undefined> => {
  const { href } = new URL(address.pathname, address);
  if (href === scope.registration.scope || href === `${scope.registration.scope}${PAGE}`)
    return (await caches.open(NEWEST)).match("./");
  return (await caches.open(files.strategy.cacheName)).match(files.getCacheKeyForURL(href) ?? href);
};

const answer = async (request: Request): Promise<Response> => {
  const found = await kept(new URL(request.url));
  return found === undefined ? fetch(request) : unpacked(found);
};

scope.addEventListener("install", (event) => event.waitUntil(files.install(event).then(comeForward)));
// The files of earlier editions go when no page of them is open any more: until then a browser lets this worker wait.
scope.addEventListener("activate", (event) => event.waitUntil(files.activate(event).then(() => scope.clients.claim())));
scope.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(scope.registration.scope))
    event.respondWith(answer(event.request));
});
