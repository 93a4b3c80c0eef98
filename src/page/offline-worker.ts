import { addPlugins, cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

/** The files of this edition of the game; the build writes them here. */
declare const EDITION: readonly PrecacheEntry[];

/** What a worker knows of itself, as far as it is needed here; the types of pages and workers do not go together. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    what: "activate" | "message",
    listener: (event: { waitUntil(done: Promise<void>): void; readonly data?: unknown }) => void,
  ): void;
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

addPlugins([
  {
    cacheWillUpdate: async ({ response }) => {
      if (response.status !== 200) return null;
      if (!packs(response)) return response;
      return through(response, new CompressionStream("gzip"), (headers) => {
        headers.set(PACKED, "gzip");
        headers.delete("content-length");
      });
    },
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse?.headers.has(PACKED)
        ? through(cachedResponse, new DecompressionStream("gzip"), (headers) => headers.delete(PACKED))
        : cachedResponse,
  },
]);
precacheAndRoute(
  EDITION.filter(({ url }) => !otherSound.test(url)),
  // What stands behind a question mark is for the page; the files are the same.
  { ignoreURLParametersMatching: [/./] },
);
cleanupOutdatedCaches();

scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

/** Takes the place of the worker of the earlier edition, unless a night may be going on in another tab. */
const take = async (): Promise<void> => {
  const pages = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(scope.registration.scope)).length <= 1) await scope.skipWaiting();
};

scope.addEventListener("message", (event) => {
  if (event.data === "take") event.waitUntil(take());
});
