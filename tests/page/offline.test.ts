import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepOffline, type OfflineNews } from "../../src/page/offline.ts";

/** A worker that goes through its states when it is told to, and notes what it was asked. */
const worker = () => {
  const events = new EventTarget();
  const asked: unknown[] = [];
  return Object.assign(events, {
    state: "installing",
    asked,
    postMessage: (message: unknown) => asked.push(message),
    become(state: string) {
      this.state = state;
      events.dispatchEvent(new Event("statechange"));
    },
  });
};
type PaperWorker = ReturnType<typeof worker>;

const browser = (registered: Partial<Record<"installing" | "waiting" | "active", PaperWorker>> | Error) => {
  const noted = new Map<string, string>();
  const registration =
    registered instanceof Error
      ? undefined
      : Object.assign(new EventTarget(), { installing: null, waiting: null, active: null, ...registered });
  const addresses: string[] = [];
  const page = { edition: "first", reloads: 0, mayUpdate: true, news: [] as OfflineNews[] };
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
  vi.stubGlobal("location", { reload: () => page.reloads++ });
  vi.stubGlobal("document", {
    querySelector: () => ({ content: page.edition }),
    createElement: () => ({ canPlayType: () => "maybe" }),
  });
  const open = async () => {
    const settle = keepOffline({ mayUpdate: () => page.mayUpdate, told: (news) => page.news.push(news) });
    await Promise.resolve();
    await Promise.resolve();
    return settle;
  };
  return { page, addresses, registration, serviceWorker, open };
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
    const { page, serviceWorker, addresses, registration, open } = browser({ installing: first });
    await open();
    registration?.dispatchEvent(new Event("updatefound"));
    first.become("installed");
    expect(page.news).toEqual([]);
    first.become("activated");
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(page.news).toEqual(["ready"]);
    expect(page.reloads).toBe(0);
    expect(addresses).toEqual(["./offline-worker.js?sounds=ogg"]);
  });

  it("takes a new edition when the page may be loaded anew, and not before", async () => {
    const next = worker();
    const { page, registration, serviceWorker, open } = browser({ active: worker() });
    page.mayUpdate = false;
    const settle = await open();
    Object.assign(registration ?? {}, { installing: next });
    registration?.dispatchEvent(new Event("updatefound"));
    Object.assign(registration ?? {}, { installing: null, waiting: next });
    next.become("installed");
    expect(page.news).toEqual(["update-waiting"]);
    settle();
    expect(next.asked).toEqual([]);
    page.mayUpdate = true;
    settle();
    expect(next.asked).toEqual(["take"]);
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(page.reloads).toBe(1);
  });

  it("takes at the start what was fetched before", async () => {
    const next = worker();
    const { page, open } = browser({ active: worker(), waiting: next });
    await open();
    expect(page.news).toEqual(["update-waiting"]);
    expect(next.asked).toEqual(["take"]);
  });

  it("stays with a night that began in the moment of the change, and loads anew when it is left", async () => {
    const { page, serviceWorker, open } = browser({ active: worker() });
    const settle = await open();
    page.mayUpdate = false;
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(page.reloads).toBe(0);
    page.mayUpdate = true;
    settle();
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
    expect(() => keepOffline({ mayUpdate: () => true, told: () => {} })()).not.toThrow();
  });
});
