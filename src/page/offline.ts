import { NEWEST } from "./offline-newest.ts";

/**
 * What became of the game in this browser: `ready` when all of it is kept and it can be played without a network, told once;
 * `update-waiting` when a new edition is kept beside the one that is played; `updated` on the first page of another edition than the last.
 */
export type OfflineNews = "ready" | "update-waiting" | "updated";

/** What the page says of itself, and is told. */
export interface Keeping {
  /** What is more urgent than to keep the game: that waits for it, but not for ever. */
  readonly after: Promise<unknown>;
  /** Whether the page may be loaded anew now: the title page is up, and nothing lies open over it. */
  readonly mayUpdate: () => boolean;
  /** Resolves when everything played so far is on the shelf; where it rejects, the page is not loaded anew. */
  readonly shelved: () => Promise<unknown>;
  readonly told: (news: OfflineNews) => void;
}

/** How long the keeping waits for what is more urgent, in milliseconds. */
const PATIENCE = 5000;

/** Where the edition of the last visit is noted. */
const NOTED = "madrugada-edition";

/**
 * Keeps the whole game in the browser, where that can be done, with one kind of sound. A new edition is fetched beside the
 * one that is played. Every start from then on is a start of the new one; a page that is open stays with its own edition,
 * whose files are kept as long, and is loaded anew when {@link Keeping.mayUpdate} allows it: at once, or whenever what comes
 * back is called, which the page does when its title page has come up. No page waits for another, and none for the browser
 * to change workers: Chromium takes half a minute over that, or five while it is looked into, where the worker in office is
 * asked for a file in the moment in which it is stopped. Never throws; what goes wrong is written to the console, and the
 * game is played from its host.
 */
export const keepOffline = ({ after, mayUpdate, shelved, told }: Keeping): (() => void) => {
  // The single file needs no keeping, and an author wants the edition of this moment.
  if (!import.meta.env.PROD || import.meta.env.MODE === "single") return () => {};

  let registered: ServiceWorkerRegistration | undefined;
  let outdated = false;
  const settle = async (): Promise<void> => {
    if (!outdated || !mayUpdate()) return;
    await shelved();
    // A night may have begun meanwhile.
    if (mayUpdate()) location.reload();
  };
  const look = async (): Promise<void> => {
    if (outdated || !(await otherEditionKept())) return;
    outdated = true;
    told("update-waiting");
    await settle();
  };

  const followed = new WeakSet<ServiceWorker>();
  const follow = (worker: ServiceWorker, first: boolean): void => {
    if (followed.has(worker)) return;
    followed.add(worker);
    worker.addEventListener("statechange", () => {
      if (first && worker.state === "activated") told("ready");
      if (!first && worker.state === "installed") look().catch(console.warn);
    });
  };

  const keep = async (): Promise<void> => {
    await Promise.race([after, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (changedSinceLastVisit()) told("updated");
    const workers = (navigator as Partial<Navigator>).serviceWorker;
    // Browsers keep nothing for a page that came without encryption, this machine's own host excepted.
    if (workers === undefined) return;
    const registration: ServiceWorkerRegistration | undefined = await workers.register(
      `./offline-worker.js?sounds=${kindOfSound()}`,
      { updateViaCache: "none" },
    );
    // A browser whose owner has forbidden workers may answer with nothing at all.
    if (registration === undefined) return;
    registered = registration;
    const found = (): void => {
      if (registration.installing !== null) follow(registration.installing, registration.active === null);
    };
    found();
    registration.addEventListener("updatefound", found);
    // It may have come while this page was starting. One that was loaded anew and is still another is not served by the
    // worker, and would be loaded anew for ever.
    if (registration.waiting !== null && !loadedAnew()) await look();
  };
  keep().catch(console.warn);

  return () => {
    settle().catch(console.warn);
    // A page that is never left would not hear of a new edition.
    registered?.update().catch(() => undefined);
  };
};

const ownEdition = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content;

/** Whether the page that the worker will give at the next start is of another edition than this one. */
const otherEditionKept = async (): Promise<boolean> => {
  const own = ownEdition();
  const kept = await (await (await caches.open(NEWEST)).match("./"))?.text();
  return own !== undefined && kept !== undefined && !kept.includes(`content="${own}"`);
};

const loadedAnew = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");

/** The kind of sound that Howler takes here: it plays Ogg where the browser plays Vorbis in it, and else MP3. */
const kindOfSound = (): "ogg" | "mp3" =>
  document.createElement("audio").canPlayType('audio/ogg; codecs="vorbis"') === "" ? "mp3" : "ogg";

const changedSinceLastVisit = (): boolean => {
  const edition = ownEdition();
  if (edition === undefined) return false;
  try {
    const last = localStorage.getItem(NOTED);
    localStorage.setItem(NOTED, edition);
    return last !== null && last !== edition;
  } catch {
    // Where nothing may be noted, nobody is told.
    return false;
  }
};
