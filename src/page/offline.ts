/**
 * What became of the game in this browser: `ready` when all of it is kept and it can be played without a network, told once;
 * `update-waiting` when a new edition has been fetched and waits; `updated` on the first page of another edition than the last.
 */
export type OfflineNews = "ready" | "update-waiting" | "updated";

/** What the page says of itself, and is told. */
export interface Keeping {
  /** Whether the page may be loaded anew now: the title page is up, and everything played is on the shelf. */
  readonly mayUpdate: () => boolean;
  readonly told: (news: OfflineNews) => void;
}

/** Where the edition of the last visit is noted. */
const NOTED = "madrugada-edition";

/**
 * Keeps the whole game in the browser, where that can be done, with one kind of sound. A new edition is fetched beside the
 * one that is played, and taken when {@link Keeping.mayUpdate} allows it: at the start, and whenever what comes back is
 * called, which the page does when its title page has come up. With the game open in several tabs it waits until all but one
 * are closed. Never throws; what goes wrong is written to the console, and the game is played from its host.
 */
export const keepOffline = ({ mayUpdate, told }: Keeping): (() => void) => {
  // The single file needs no keeping, and an author wants the edition of this moment.
  if (!import.meta.env.PROD || import.meta.env.MODE === "single") return () => {};
  if (changedSinceLastVisit()) told("updated");
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  // Browsers keep nothing for a page that came without encryption, this machine's own host excepted.
  if (workers === undefined) return () => {};

  let registered: ServiceWorkerRegistration | undefined;
  let tookOver = false;
  const settle = (): void => {
    if (!mayUpdate()) return;
    if (tookOver) location.reload();
    else registered?.waiting?.postMessage("take");
  };

  const followed = new WeakSet<ServiceWorker>();
  const follow = (worker: ServiceWorker, first: boolean): void => {
    if (followed.has(worker)) return;
    followed.add(worker);
    worker.addEventListener("statechange", () => {
      if (first && worker.state === "activated") told("ready");
      if (first || worker.state !== "installed") return;
      told("update-waiting");
      settle();
    });
  };

  const keep = async (): Promise<void> => {
    // The first worker comes to a page of its own edition; every other brings another.
    let kept = workers.controller !== null;
    workers.addEventListener("controllerchange", () => {
      tookOver = kept;
      kept = true;
      if (tookOver) settle();
    });
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
    if (registration.waiting !== null && registration.active !== null) {
      told("update-waiting");
      settle();
    }
  };
  keep().catch(console.warn);

  return () => {
    settle();
    // A page that is never left would not hear of a new edition.
    registered?.update().catch(() => undefined);
  };
};

/** The kind of sound that Howler takes here: it plays Ogg where the browser plays Vorbis in it, and else MP3. */
const kindOfSound = (): "ogg" | "mp3" =>
  document.createElement("audio").canPlayType('audio/ogg; codecs="vorbis"') === "" ? "mp3" : "ogg";

const changedSinceLastVisit = (): boolean => {
  const edition = document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content;
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
