import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepOffline, type OfflineNews } from "../../src/page/offline.ts";

/** A worker that goes through its states when it is told to. */
const worker = () => {
  const events = new EventTarget();
  return Object.assign(events, {
    state: "installing",
    become(state: string) {
      this.state = state;
      events.dispatchEvent(new Event("statechange"));
    },
  });
};
type PaperWorker = ReturnType<typeof worker>;

/** Until everything that was asked for has been answered. */
const calm = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const browser = (registered: Partial<Record<"installing" | "waiting" | "active", PaperWorker>> | Error) => {
  const noted = new Map<string, string>();
  const registration =
    registered instanceof Error
      ? undefined
      : Object.assign(new EventTarget(), { installing: null, waiting: null, active: null, ...registered });
  const addresses: string[] = [];
  const page = {
    edition: "first",
    kept: "first",
    reloads: 0,
    arrival: "navigate",
    mayUpdate: true,
    shelved: Promise.resolve(),
    urgent: Promise.resolve(),
    news: [] as OfflineNews[],
  };
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: registration?.active ?? null,
    register: async (address: string) => {
      addresses.push(address);
      if (registered instanceof Error) throw registered;
      return Object.assign(registration ?? {}, { update: async () => undefined });
    },
  });
  vi.stubGlobal("navigator", { serviceWorker });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem: (key: string, value: string) => noted.set(key, value),
  });
  vi.stubGlobal("caches", {
    open: async () => ({ match: async () => new Response(`<meta name="edition" content="${page.kept}" />`) }),
  });
  vi.stubGlobal("performance", { getEntriesByType: () => [{ type: page.arrival }] });
  vi.stubGlobal("location", { reload: () => page.reloads++ });
  vi.stubGlobal("document", {
    querySelector: () => ({ content: page.edition }),
    createElement: () => ({ canPlayType: () => "maybe" }),
  });
  const open = async () => {
    const settle = keepOffline({
      after: page.urgent,
      mayUpdate: () => page.mayUpdate,
      shelved: () => page.shelved,
      told: (news) => page.news.push(news),
    });
    await calm();
    return settle;
  };
  /** An edition is fetched whole, by a worker that waits from then on. */
  const keepEdition = async (edition: string) => {
    const next = worker();
    Object.assign(registration ?? {}, { installing: next });
    registration?.dispatchEvent(new Event("updatefound"));
    page.kept = edition;
    Object.assign(registration ?? {}, { installing: null, waiting: next });
    next.become("installed");
    await calm();
  };
  return { page, addresses, registration, open, keepEdition };
};

beforeEach(() => vi.stubEnv("PROD", true));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the game is kept in the browser", () => {
  it("says once that all of it is there, and does not load the page anew for its first worker", async () => {
    const first = worker();
    const { page, addresses, registration, open } = browser({ installing: first });
    await open();
    registration?.dispatchEvent(new Event("updatefound"));
    first.become("installed");
    expect(page.news).toEqual([]);
    first.become("activated");
    await calm();
    expect(page.news).toEqual(["ready"]);
    expect(page.reloads).toBe(0);
    expect(addresses).toEqual(["./offline-worker.js?sounds=ogg"]);
  });

  it("takes a new edition when the page may be loaded anew, and not before", async () => {
    const { page, open, keepEdition } = browser({ active: worker() });
    page.mayUpdate = false;
    const settle = await open();
    await keepEdition("second");
    expect(page.news).toEqual(["update-waiting"]);
    settle();
    await calm();
    expect(page.reloads).toBe(0);
    page.mayUpdate = true;
    settle();
    await calm();
    expect(page.reloads).toBe(1);
  });

  it("takes it at once while the title page is up, and stays where only the worker is another", async () => {
    const { page, open, keepEdition } = browser({ active: worker() });
    await open();
    await keepEdition("first");
    expect(page).toMatchObject({ news: [], reloads: 0 });
    await keepEdition("second");
    expect(page).toMatchObject({ news: ["update-waiting"], reloads: 1 });
  });

  it("takes what came while the page was starting, but is not loaded anew for ever where the worker is passed by", async () => {
    const { page, open } = browser({ active: worker(), waiting: worker() });
    await open();
    expect(page.reloads).toBe(0);
    page.kept = "second";
    await open();
    expect(page.reloads).toBe(1);
    page.arrival = "reload";
    await open();
    expect(page.reloads).toBe(1);
  });

  it("waits for the shelf, stays with a night that began meanwhile, and stays where the shelf fails", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const { page, open, keepEdition } = browser({ active: worker() });
    let shelve = (): void => {};
    page.shelved = new Promise((resolve) => {
      shelve = resolve;
    });
    const settle = await open();
    await keepEdition("second");
    expect(page.reloads).toBe(0);
    page.mayUpdate = false;
    shelve();
    await calm();
    expect(page.reloads).toBe(0);
    page.mayUpdate = true;
    page.shelved = Promise.reject(new Error("full"));
    settle();
    await calm();
    expect(page.reloads).toBe(0);
    page.shelved = Promise.resolve();
    settle();
    await calm();
    expect(page.reloads).toBe(1);
  });

  it("says on the first page of another edition that it is another, and on no other page", async () => {
    const { page, open } = browser({ active: worker() });
    await open();
    await open();
    expect(page.news).toEqual([]);
    page.edition = "second";
    await open();
    await open();
    expect(page.news).toEqual(["updated"]);
  });

  it("is played from its host where the browser keeps nothing", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    const { page, open } = browser(new Error("not allowed"));
    const settle = await open();
    settle();
    await vi.waitFor(() => expect(warned).toHaveBeenCalled());
    expect(page).toMatchObject({ news: [], reloads: 0 });
    vi.stubGlobal("navigator", {});
    warned.mockClear();
    (await open())();
    await calm();
    expect(warned).not.toHaveBeenCalled();
  });

  it("once what is more urgent is done, which it does not wait for for ever", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { page, addresses, open } = browser({ active: worker() });
    page.urgent = new Promise(() => {});
    const opened = open();
    await vi.advanceTimersByTimeAsync(4000);
    expect(addresses).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(addresses).toHaveLength(1);
    vi.useRealTimers();
    await opened;
  });
});
