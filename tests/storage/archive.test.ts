import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, type Playthrough } from "../../src/narrative/playthrough.ts";
import { archiveName, readArchive, writeArchive } from "../../src/storage/archive.ts";
import { importArchive } from "../../src/storage/import-archive.ts";
import { memoryRows } from "../../src/storage/memory-rows.ts";
import { ShelfFull } from "../../src/storage/refusals.ts";
import { writeSave } from "../../src/storage/save.ts";
import { type Shelf, type ShelfContents, shelfOn } from "../../src/storage/shelf.ts";
import { anyPlaythrough, midnight } from "./playthroughs.ts";

const file = (text: string) => ({ size: text.length, text: async () => text });
const NOW = Date.UTC(1968, 9, 3);

/** Rows of a shelf: nights, of few ids so that they collide, and values of any form that JSON has. */
const anyRows = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom("a", "b", "c", "d"), anyPlaythrough, fc.nat())
        .map(([id, playthrough, savedAt]) => ({
          key: id,
          value: writeSave({ ...playthrough, id }, savedAt) as unknown,
        })),
    },
    fc
      .tuple(fc.constantFrom("c", "d", "e"), fc.json())
      .map(([key, json]) => ({ key, value: JSON.parse(json) as unknown })),
  ),
  { maxLength: 6 },
);

const shelfWith = async (rows: readonly { readonly key: string; readonly value: unknown }[]) => {
  const place = memoryRows();
  for (const row of rows) await place.change("playthroughs", row.key, () => [row]);
  return {
    shelf: shelfOn(place),
    lies: async () => new Map((await place.all("playthroughs")).map(({ key, value }) => [key, value])),
  };
};

const carry = async (from: Shelf, to: Shelf) => {
  const reading = await readArchive(file(writeArchive(await from.all(), NOW)));
  if (!reading.ok) throw new Error(reading.problem);
  return importArchive(to, reading.saves);
};

const byId = ({ playthroughs, damaged }: ShelfContents) => ({
  playthroughs: new Map(playthroughs.map((kept) => [kept.playthrough.id, kept])),
  damaged: new Map(damaged.map((each) => [each.id, each])),
});

describe("an archive", () => {
  test("brought onto an empty shelf makes the same shelf", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [{ shelf: from }, { shelf: to }] = [await shelfWith(rows), await shelfWith([])];
        const before = await from.all();
        const report = await carry(from, to);
        expect(byId(await to.all())).toEqual(byId(before));
        expect(report).toMatchObject({
          added: before.playthroughs.length + before.damaged.length,
          renamed: 0,
          same: 0,
        });
        expect(report.unread).toHaveLength(before.damaged.length);
      }),
    );
  });

  test("brought twice changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (there, brought) => {
        const [{ shelf: from }, { shelf: to, lies }] = [await shelfWith(brought), await shelfWith(there)];
        await carry(from, to);
        const once = await lies();
        expect(await carry(from, to)).toMatchObject({ added: 0, renamed: 0 });
        expect(await lies()).toEqual(once);
      }),
    );
  });

  test("changes nothing that was there, and brings every night", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (there, brought) => {
        const [{ shelf: from }, { shelf: to, lies }] = [await shelfWith(brought), await shelfWith(there)];
        const before = await lies();
        const report = await carry(from, to);
        const after = await lies();
        for (const [id, value] of before) expect(after.get(id)).toEqual(value);
        expect(after.size).toBe(before.size + report.added);
        const nights = (await to.all()).playthroughs.map(({ playthrough }) => JSON.stringify(playthrough.trail));
        for (const { playthrough } of (await from.all()).playthroughs)
          expect(nights).toContain(JSON.stringify(playthrough.trail));
      }),
    );
  });

  test("is written of anything that can lie in the browser's storage", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (raw) => {
        const text = writeArchive(
          { playthroughs: [], damaged: [{ id: "x", kind: "damaged", problem: "odd", raw }] },
          NOW,
        );
        expect(JSON.parse(text)).toMatchObject({ damaged: [{ id: "x", problem: "odd" }] });
      }),
    );
  });

  test("carries the day in its name", () => {
    expect(archiveName(NOW)).toBe("madrugada-1968-10-03.json");
  });
});

describe("a night of an archive", () => {
  const night = (id: string, change: Partial<Playthrough> = {}): Playthrough => ({
    ...midnight,
    from: null,
    ...change,
    id,
  });
  const onShelf = async (...nights: readonly Playthrough[]) =>
    (await shelfWith(nights.map((each) => ({ key: each.id, value: writeSave(each, 10) })))).shelf;

  test("that is there already is left out, whenever it was kept", async () => {
    const to = await onShelf(night("a"));
    await to.rename("a", midnight.name);
    expect(await carry(await onShelf(night("a"), night("b")), to)).toEqual({
      added: 1,
      renamed: 0,
      same: 1,
      unread: [],
    });
  });

  test("that differs comes under another id, and what branched from it branches from that one", async () => {
    const to = await onShelf(night("a", { trail: [] }));
    const from = await onShelf(night("b", { from: { night: "a", decisions: 1 } }), night("a"));
    expect(await carry(from, to)).toEqual({ added: 2, renamed: 1, same: 0, unread: [] });
    const { playthroughs } = await to.all();
    const other = playthroughs.find(({ playthrough }) => playthrough.id.startsWith("a~"))?.playthrough;
    expect(other).toEqual({ ...night("a"), id: other?.id });
    expect(playthroughs.find(({ playthrough }) => playthrough.id === "b")?.playthrough.from?.night).toBe(other?.id);
  });

  test("can be gone on with, and then comes once more as it was", async () => {
    const to = await onShelf(night("a"));
    const from = await onShelf(night("a"));
    await to.keep(decide(night("a"), "plaza", "wait"), 20, night("a"));
    expect(await carry(from, to)).toMatchObject({ added: 1, renamed: 1 });
    expect(await carry(from, to)).toMatchObject({ added: 0, same: 1 });
  });

  test("that two nights branched from in a ring is no trouble", async () => {
    const ring = [
      night("a", { from: { night: "b", decisions: 1 } }),
      night("b", { from: { night: "a", decisions: 1 } }),
    ];
    const to = await onShelf();
    expect(await carry(await onShelf(...ring), to)).toMatchObject({ added: 2 });
  });

  test("that the shelf has no room for is told, and the rest with it", async () => {
    const to = await onShelf();
    const full: Pick<Shelf, "bring"> = {
      bring: async (id, save) => {
        if (id === "b") throw new ShelfFull("no room");
        return to.bring(id, save);
      },
    };
    const reading = await readArchive(
      file(writeArchive(await (await onShelf(night("a"), night("b"), night("c"))).all(), NOW)),
    );
    if (!reading.ok) throw new Error(reading.problem);
    expect(await importArchive(full, reading.saves)).toMatchObject({
      added: 1,
      left: { count: 2, error: new ShelfFull("no room") },
    });
  });
});

describe("a file that is no archive", () => {
  const whole = {
    format: "madrugada-nights",
    version: 1,
    exportedAt: "1968-10-03T00:00:00.000Z",
    nights: [],
    damaged: [],
  };
  test.each([
    ["not-json", "", "Unexpected end of JSON input"],
    ["not-json", "GIF89a", "Unexpected token"],
    ["foreign", "[]", "format is missing"],
    ["foreign", "null", "format is missing"],
    ["foreign", '{"format":"twine"}', 'format must be "madrugada-nights"'],
    ["newer", JSON.stringify({ ...whole, version: 2 }), "version is 2, and this edition reads 1"],
    ["damaged", JSON.stringify({ ...whole, version: "1" }), "version must be 1"],
    ["damaged", JSON.stringify({ ...whole, nights: {} }), "nights must be a list of saves"],
    ["damaged", JSON.stringify({ ...whole, damaged: 7 }), "damaged must be a list of saves"],
  ])("is refused as %s: %s", async (refusal, text, problem) => {
    expect(await readArchive(file(text))).toEqual({ ok: false, refusal, problem: expect.stringContaining(problem) });
  });

  test("and is too large is not even read", async () => {
    const text = () => Promise.reject(new Error("it was read"));
    expect(await readArchive({ size: 10_000_000, text })).toEqual({
      ok: false,
      refusal: "too-large",
      problem: "the file has 10000000 bytes, and fewer than 10000000 are read",
    });
  });

  test("of any JSON never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        expect((await readArchive(file(json))).ok).toBe(false);
        const within = JSON.stringify({ ...whole, nights: [JSON.parse(json)], damaged: [JSON.parse(json)] });
        expect(await readArchive(file(within))).toMatchObject({ ok: true, saves: { length: 2 } });
      }),
    );
  });

  test.each([
    [{ nights: [7] }, "nights[0]: the save must be an object"],
    [
      { nights: [{ ...writeSave(midnight, 1), playthrough: { ...midnight, trail: [{ at: "gate" }] } }] },
      "nights[0]: trail[0].chose is missing",
    ],
    [{ damaged: [{ save: 1 }] }, "damaged[0] must have an id and a save"],
  ])("but holds one bad save is brought with a sentence about it: %j", async (change, sentence) => {
    const { shelf, lies } = await shelfWith([]);
    const reading = await readArchive(file(JSON.stringify({ ...whole, ...change })));
    if (!reading.ok) throw new Error(reading.problem);
    expect(await importArchive(shelf, reading.saves)).toMatchObject({ added: 1, unread: [sentence] });
    expect((await lies()).size).toBe(1);
  });
});
