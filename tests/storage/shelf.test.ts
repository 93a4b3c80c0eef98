import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import * as fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ShelfFull, ShelfUnavailable } from "../../src/storage/refusals.ts";
import { DEFAULT_SETTINGS } from "../../src/storage/settings.ts";
import { memoryShelf, openShelf } from "../../src/storage/shelf.ts";
import { plant, unearth } from "./browser-rows-by-hand.ts";
import { anyPlaythrough, midnight } from "./playthroughs.ts";

const NAME = "madrugada";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ["the browser's shelf", openShelf],
  ["a shelf in memory", async () => memoryShelf()],
])("%s", (_, open) => {
  test("is empty, with the default settings, before anything is kept", async () => {
    const shelf = await open();
    expect(await shelf.all()).toEqual({ playthroughs: [], damaged: [] });
    expect(await shelf.settings()).toEqual(DEFAULT_SETTINGS);
  });

  test("gives back any playthrough as it was kept", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlaythrough, fc.nat(), async (playthrough, now) => {
        const shelf = await open({ name: crypto.randomUUID() });
        await shelf.keep(playthrough, now);
        expect(await shelf.all()).toEqual({ playthroughs: [{ playthrough, savedAt: now }], damaged: [] });
        shelf.close();
      }),
      { numRuns: 50 },
    );
  });

  test("lists the playthrough kept last first, and each once", async () => {
    const shelf = await open();
    await shelf.keep({ ...midnight, id: "a" }, 10);
    await shelf.keep({ ...midnight, id: "b" }, 20);
    await shelf.keep({ ...midnight, id: "c" }, 15);
    await shelf.keep({ ...midnight, id: "a", leaf: 3 }, 30);
    const { playthroughs } = await shelf.all();
    expect(playthroughs.map(({ playthrough, savedAt }) => [playthrough.id, playthrough.leaf, savedAt])).toEqual([
      ["a", 3, 30],
      ["b", 2, 20],
      ["c", 2, 15],
    ]);
  });

  test("refuses a playthrough that could not be read back, and keeps the earlier one", async () => {
    const shelf = await open();
    await shelf.keep(midnight, 10);
    await expect(shelf.keep({ ...midnight, seed: 0.5 }, 20)).rejects.toThrow("seed must be a whole number");
    expect((await shelf.all()).playthroughs).toEqual([{ playthrough: midnight, savedAt: 10 }]);
  });

  test("takes a night off, and lays it back as it was, with its date", async () => {
    const shelf = await open();
    await shelf.keep(midnight, 10);
    await shelf.keep({ ...midnight, id: "b" }, 20);
    const before = await shelf.all();
    const row = await shelf.remove(midnight.id);
    expect((await shelf.all()).playthroughs.map(({ playthrough }) => playthrough.id)).toEqual(["b"]);
    expect(await shelf.one(midnight.id)).toBeUndefined();
    expect(await shelf.bring(midnight.id, row)).toEqual({ id: midnight.id, came: "new" });
    expect(await shelf.all()).toEqual(before);
    expect(await shelf.remove("nobody")).toBeUndefined();
  });

  test("gives a night another name and leaves its date", async () => {
    const shelf = await open();
    await shelf.keep(midnight, 10);
    expect(await shelf.rename(midnight.id, "  the  warm one ")).toEqual({
      playthrough: { ...midnight, name: "the warm one" },
      savedAt: 10,
    });
    expect(await shelf.one(midnight.id)).toMatchObject({ ok: true, kept: { savedAt: 10 } });
    expect(await shelf.rename("nobody", "x")).toBeUndefined();
  });

  test("keeps settings", async () => {
    const shelf = await open();
    const settings = { ...DEFAULT_SETTINGS, theme: "dark", mix: { ...DEFAULT_SETTINGS.mix, music: 0 } } as const;
    await shelf.keepSettings(settings);
    expect(await shelf.settings()).toEqual(settings);
  });

  test("refuses every verb once it is closed", async () => {
    const shelf = await open();
    shelf.close();
    await expect(shelf.all()).rejects.toThrow(ShelfUnavailable);
    await expect(shelf.keep(midnight, 1)).rejects.toThrow("the shelf is closed");
  });
});

describe("the browser's shelf", () => {
  test("has what was kept when it is opened again", async () => {
    const before = await openShelf();
    await before.keep(midnight, 10);
    before.close();
    const after = await openShelf();
    expect((await after.all()).playthroughs).toEqual([{ playthrough: midnight, savedAt: 10 }]);
  });

  test("opens again by itself when the browser has dropped the connection", async () => {
    const shelf = await openShelf();
    await shelf.keep(midnight, 10);
    const read = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => {
      throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
    });
    expect((await shelf.all()).playthroughs).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("tries again at the next verb when it could not be opened again", async () => {
    const shelf = await openShelf();
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => {
      throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
    });
    vi.spyOn(globalThis.indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("not just now", "AbortError");
    });
    await expect(shelf.all()).rejects.toThrow("the browser's storage failed: not just now");
    expect(await shelf.all()).toEqual({ playthroughs: [], damaged: [] });
  });

  test("gives way to a newer edition in another tab, and then says so", async () => {
    const shelf = await openShelf();
    const newer = await openDB(NAME, 2);
    await expect(shelf.all()).rejects.toThrow("the saves here belong to a newer edition of Madrugada");
    newer.close();
  });
});

describe("a save that cannot be read", () => {
  test("of any JSON value at all, is returned whole, and still there when its night was kept beside it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const raw: unknown = JSON.parse(json);
        const name = crypto.randomUUID();
        const shelf = await openShelf({ name });
        await plant(name, midnight.id, raw);
        expect(await shelf.all()).toMatchObject({ playthroughs: [], damaged: [{ id: midnight.id, raw }] });
        expect(await shelf.keep(midnight, 10)).toMatchObject({ kind: "beside", damaged: { raw } });
        expect((await shelf.all()).playthroughs).toHaveLength(1);
        expect(JSON.stringify(await unearth(name, midnight.id))).toBe(JSON.stringify(raw));
        shelf.close();
      }),
      { numRuns: 50 },
    );
  });

  test("by a newer edition stays byte for byte", async () => {
    const shelf = await openShelf();
    const newer = { version: 3, savedAt: 5, playthrough: { ...midnight, mood: "calm" }, class: ["5B"] };
    await plant(NAME, midnight.id, newer);
    const { damaged } = await shelf.all();
    expect(damaged).toMatchObject([{ id: midnight.id, kind: "newer", raw: newer }]);
    const seen = { ...midnight, trail: midnight.trail.slice(0, 1) };
    expect(await shelf.keep(midnight, 10, seen, "second-night")).toMatchObject({
      kind: "beside",
      playthrough: { ...midnight, id: "second-night", name: "", from: { night: midnight.id, decisions: 1 } },
    });
    expect(JSON.stringify(await unearth(NAME, midnight.id))).toBe(JSON.stringify(newer));
  });

  test("does not stand in the way of other playthroughs", async () => {
    const shelf = await openShelf();
    await plant(NAME, "broken", { version: 1 });
    await shelf.keep(midnight, 10);
    const { playthroughs, damaged } = await shelf.all();
    expect([playthroughs.length, damaged.map(({ problem }) => problem)]).toEqual([1, ["savedAt is missing"]]);
  });

  test("can be taken up again under another id, as far as it can be read", async () => {
    const shelf = await openShelf();
    await plant(NAME, midnight.id, { version: 2, savedAt: 5, playthrough: { ...midnight, step: "asleep" } });
    const readable = (await shelf.all()).damaged[0]?.readable ?? midnight;
    await shelf.keep({ ...readable, id: "second-night" }, 10);
    expect((await shelf.all()).playthroughs[0]?.playthrough.trail).toEqual(midnight.trail);
  });
});

describe("settings", () => {
  test.each([
    ["nothing known", 7, DEFAULT_SETTINGS],
    ["a list", [], DEFAULT_SETTINGS],
    ["an unknown theme", { ...DEFAULT_SETTINGS, theme: "sepia", lens: true }, { ...DEFAULT_SETTINGS, lens: true }],
    [
      "a volume beyond 1",
      { ...DEFAULT_SETTINGS, mix: { muted: true, ambience: 11, effects: 0.1, music: "loud" } },
      { ...DEFAULT_SETTINGS, mix: { ...DEFAULT_SETTINGS.mix, muted: true, effects: 0.1 } },
    ],
    ["no mix", { still: true }, { ...DEFAULT_SETTINGS, still: true }],
  ])("with %s fall back field by field", async (_, raw, settings) => {
    const shelf = await openShelf();
    await plant(NAME, "settings", raw, "settings");
    expect(await shelf.settings()).toEqual(settings);
  });

  test("of any JSON value at all are read", async () => {
    const shelf = await openShelf();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        await plant(NAME, "settings", JSON.parse(json), "settings");
        expect(Object.keys(await shelf.settings())).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
      { numRuns: 50 },
    );
  });

  test("of a newer edition keep what it added", async () => {
    const shelf = await openShelf();
    await plant(NAME, "settings", { ...DEFAULT_SETTINGS, spacing: "wide" }, "settings");
    await shelf.keepSettings({ ...DEFAULT_SETTINGS, still: true });
    expect(await unearth(NAME, "settings", "settings")).toEqual({ ...DEFAULT_SETTINGS, still: true, spacing: "wide" });
  });
});

describe("where the browser's storage fails", () => {
  test("a shelf is not opened when there is none", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(openShelf()).rejects.toMatchObject({ name: "ShelfUnavailable", why: "denied" });
    vi.unstubAllGlobals();
  });

  test("a shelf is not opened when it is denied", async () => {
    vi.spyOn(globalThis.indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    await expect(openShelf()).rejects.toThrow(
      new ShelfUnavailable("the browser does not let this page keep anything", "denied"),
    );
  });

  test("a shelf is not opened over that of a newer edition", async () => {
    (await openDB(NAME, 2)).close();
    await expect(openShelf()).rejects.toThrow(
      new ShelfUnavailable("the saves here belong to a newer edition of Madrugada", "newer-edition"),
    );
  });

  test("a full disk is told, and the earlier save stays", async () => {
    const shelf = await openShelf();
    await shelf.keep(midnight, 10);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(shelf.keep({ ...midnight, leaf: 3 }, 20)).rejects.toThrow(ShelfFull);
    await expect(shelf.keepSettings(DEFAULT_SETTINGS)).rejects.toThrow(ShelfFull);
    expect((await shelf.all()).playthroughs).toEqual([{ playthrough: midnight, savedAt: 10 }]);
  });

  test.each(["get", "put"] as const)("an aborted save (at %s) is told, and the earlier one stays", async (verb) => {
    const shelf = await openShelf();
    await shelf.keep(midnight, 10);
    const real: (...given: never[]) => IDBRequest = IDBObjectStore.prototype[verb];
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementationOnce(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = real.apply(this, given as never[]);
      this.transaction.abort();
      return request;
    });
    await expect(shelf.keep({ ...midnight, leaf: 3 }, 20)).rejects.toThrow(ShelfUnavailable);
    expect((await shelf.all()).playthroughs).toEqual([{ playthrough: midnight, savedAt: 10 }]);
  });
});
