import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSave, writeSave } from "../../src/storage/save.ts";
import { anyPlaythrough, midnight } from "./playthroughs.ts";

const NOON = 1_700_000_000_000;
const saved = writeSave(midnight, NOON);
const damagedIn = (raw: unknown, id = midnight.id) => {
  const reading = readSave(id, raw);
  if (reading.ok) throw new Error("the save was read");
  return reading.damaged;
};
const withPlaythrough = (change: object) => ({ ...saved, playthrough: { ...midnight, ...change } });

describe("a save", () => {
  test("carries its version and its time", () => {
    expect(saved).toEqual({ version: 2, savedAt: NOON, playthrough: midnight });
  });

  test("gives back any playthrough as it was, also after a passage through text", () => {
    fc.assert(
      fc.property(anyPlaythrough, fc.nat(), (playthrough, savedAt) => {
        const raw: unknown = JSON.parse(JSON.stringify(writeSave(playthrough, savedAt)));
        expect(readSave(playthrough.id, raw)).toEqual({ ok: true, kept: { playthrough, savedAt } });
      }),
    );
  });

  test("is not written for a playthrough that could not be read back", () => {
    expect(() => writeSave({ ...midnight, leaf: Number.NaN }, NOON)).toThrow(
      'the playthrough "first-night" cannot be kept: leaf must be a whole number',
    );
  });
});

describe("a damaged save says what is wrong and where", () => {
  const [first, second] = midnight.trail;
  test.each([
    ["the save must be an object", null],
    ["the save must be an object", "madrugada"],
    ["version is missing", { savedAt: NOON, playthrough: midnight }],
    ["version must be 2", { ...saved, version: 0 }],
    ["savedAt must be a time in milliseconds", { ...saved, savedAt: "yesterday" }],
    ["playthrough is missing", { version: 1, savedAt: NOON }],
    ["name must be a text", withPlaythrough({ name: 7 })],
    ["from must say where it left another night, or be null", withPlaythrough({ from: "first" })],
    ['the save has "notes", which nothing here knows', { ...saved, notes: [] }],
    ['playthrough has "score", which nothing here knows', withPlaythrough({ score: 3 })],
    ["episode is missing", withPlaythrough({ episode: undefined })],
    ["seed must be a whole number", withPlaythrough({ seed: 0.5 })],
    ["trail must be a list of decisions", withPlaythrough({ trail: {} })],
    ["trail[2].chose is missing", withPlaythrough({ trail: [first, second, { at: "plaza" }] })],
    ["trail[1].at must be a text", withPlaythrough({ trail: [first, { at: 7, chose: "march" }] })],
    ["trail[0] must be a decision", withPlaythrough({ trail: ["press-room:print"] })],
    ["bets.press-room.certainty is missing", withPlaythrough({ bets: { "press-room": { on: "disputed" } } })],
    [
      "bets.press-room.on must name a choice, or be disputed or unrecorded",
      withPlaythrough({ bets: { "press-room": { on: "red", certainty: "sure" } } }),
    ],
    [
      'judgements["who ordered"].verdict must be one of first, second, both, cannot-tell',
      withPlaythrough({ judgements: { "who ordered": { verdict: "third", why: "" } } }),
    ],
    ["step must be one of reading, betting, record", withPlaythrough({ step: "asleep" })],
    ['id is "another-night", but the save lies under "first-night"', withPlaythrough({ id: "another-night" })],
    [
      'bets has "__proto__", which nothing here knows',
      withPlaythrough({ bets: JSON.parse('{ "__proto__": { "on": "disputed", "certainty": "sure" } }') }),
    ],
  ])("%s", (problem, raw) => {
    expect(damagedIn(raw)).toMatchObject({ id: midnight.id, kind: "damaged", problem, raw });
  });
});

describe("what can be read of a damaged save", () => {
  test("is the trail up to its first bad decision, open where the next one is asked for", () => {
    const trail = [midnight.trail[0], { at: "tank-yard" }, { at: "plaza", chose: "wait" }];
    expect(damagedIn(withPlaythrough({ trail })).readable).toEqual({
      ...midnight,
      from: null,
      trail: [midnight.trail[0]],
      step: "reading",
      leaf: Number.MAX_SAFE_INTEGER,
    });
  });

  test("leaves out the bets on decisions that are lost, and bets and judgements that are bad", () => {
    const on = { on: "disputed", certainty: "sure" };
    const bets = { "press-room": on, "tank-yard": { on: "disputed" }, plaza: on };
    const judgements = { ...midnight.judgements, "who-fled": { verdict: "first" } };
    expect(damagedIn(withPlaythrough({ bets, judgements })).readable).toMatchObject({
      trail: midnight.trail,
      bets: { "press-room": on },
      judgements: midnight.judgements,
    });
  });

  test("is the beginning of the night when no decision is left", () => {
    const { readable } = damagedIn(withPlaythrough({ trail: 7, bets: null, judgements: [1], id: 4 }), "row-4");
    expect(readable).toEqual({
      ...midnight,
      id: "row-4",
      from: null,
      trail: [],
      bets: {},
      judgements: {},
      step: "reading",
      leaf: 0,
    });
  });

  test.each(["episode", "seed"])("is nothing without its %s", (field) => {
    expect(damagedIn(withPlaythrough({ [field]: undefined })).readable).toBeUndefined();
  });

  test("can be kept under another id", () => {
    fc.assert(
      fc.property(
        fc.json(),
        anyPlaythrough,
        fc.constantFrom("id", "trail", "bets", "judgements", "step", "leaf"),
        (json, whole, field) => {
          const raw = { version: 2, savedAt: NOON, playthrough: { ...whole, [field]: JSON.parse(json) } };
          const reading = readSave("row", raw);
          if (reading.ok || reading.damaged.readable === undefined) return;
          expect(writeSave({ ...reading.damaged.readable, id: "copy" }, NOON).playthrough.seed).toBe(whole.seed);
        },
      ),
    );
  });
});

describe("a save of the first edition", () => {
  const { name, from, ...first } = midnight;

  test("is read as a night without a name that was begun at the beginning", () => {
    const kept = { playthrough: { ...midnight, name: "", from: null }, savedAt: NOON };
    expect(readSave(midnight.id, { version: 1, savedAt: NOON, playthrough: first })).toEqual({ ok: true, kept });
  });

  test("is refused like any other where it is damaged, and what can be read is taken up", () => {
    const raw = { version: 1, savedAt: NOON, playthrough: { ...first, trail: [{ at: "press-room" }] } };
    expect(damagedIn(raw)).toMatchObject({ problem: "trail[0].chose is missing", raw, readable: { trail: [] } });
  });
});

describe("a save of a newer edition", () => {
  test("is told apart from a damaged one, and not guessed at", () => {
    const raw = { version: 3, savedAt: NOON, playthrough: midnight };
    expect(damagedIn(raw)).toEqual({
      id: midnight.id,
      kind: "newer",
      problem: "version is 3, and this edition reads 2",
      raw,
    });
  });
});
