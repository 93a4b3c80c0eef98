import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTellings } from "../../../src/build/explorer/compare-tellings.ts";
import { branching, circling } from "./branching.ts";
import { explored } from "./explored.ts";

const TAGS = [
  ["rec: a", "rec: b", "rec: a b", "inf: a", "inf: b", "img"],
  ["", "place: plaza", "place: talara", "place: street"],
  ["", "light: night", "light: noon"],
  ["", "hour: 01:00", "hour: 02:00", "hour: 1968-10-03 02:00"],
  ["", "desk: guard", "desk: president"],
  ["", "sound: clock", "sound: door", "sound: clock # sound: door"],
  ["", "music: dawn", "music: carbon"],
  ["", "passage"],
  ["", "hole: clock", "hole: names"],
  ["", "desk-of-contradiction: resisted", "desk-of-contradiction: hours"],
] as const;

/** A line by the number of each of its tags among {@link TAGS}. */
const line = fc.tuple(...TAGS.map((values) => fc.nat(values.length - 1)));
type Line = ReturnType<typeof line.generate>["value"];

/** Scenes in a row: what each tells, under which condition, and how many choices it ends in. */
const night = fc.array(
  fc.record({
    told: fc.array(line, { minLength: 1, maxLength: 4 }),
    whenFlag: line,
    choices: fc.integer({ min: 2, max: 4 }),
    /** Which choice raises the flag of the scenes. */
    raises: fc.nat(3),
  }),
  { minLength: 1, maxLength: 4 },
);
type Scene = ReturnType<typeof night.generate>["value"][number];

const tagged = (words: string, tags: Line): string =>
  [words, ...tags.flatMap((value, kind) => TAGS[kind]?.[value] || [])].join(" # ");

/** The night as ink, a list of its lines: those told, those that offer a choice, and the rest. */
const written = (scenes: readonly Scene[]): readonly string[] => [
  "VAR flag = false",
  "-> k0",
  ...scenes.flatMap(({ told, whenFlag, choices, raises }, index) => [
    `=== k${index}`,
    ...told.map((tags, place) => tagged(`Words ${index} ${place}.`, tags)),
    `{flag: ${tagged("Flagged.", whenFlag)}}`,
    `Now? # img # decision: d${index}`,
    ...Array.from({ length: choices }, (_, place) => [
      `* [Go ${place}. # choice: c${place}]`,
      `  ~ flag = ${place === raises ? "true" : "flag"}`,
    ]).flat(),
    `- -> ${index + 1 < scenes.length ? `k${index + 1}` : "dawn"}`,
  ]),
  "=== dawn",
  "Dawn. # img # ending: dawn # title: Dawn",
  "-> END",
];

const compared = (one: readonly string[], other: readonly string[]) =>
  compareTellings(explored(one.join("\n")), explored(other.join("\n")), 100_000);

test("a story never differs from itself, whatever ink it is made of", () => {
  fc.assert(
    fc.property(fc.oneof(branching, circling), (story) => {
      const exploration = explored(story, { states: 300 });
      const { differences, whole } = compareTellings(exploration, explored(story, { states: 300 }), 100_000);
      expect(differences).toEqual([]);
      expect(whole).toBe(exploration.omitted.length === 0);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a night never differs from one that has other words", () => {
  fc.assert(
    fc.property(night, (scenes) => {
      const spanish = written(scenes).map((each) => each.replace("Words", "Palabras").replace("[Go", "[Ir"));
      const { differences, whole } = compared(written(scenes), spanish);
      expect(differences).toEqual([]);
      expect(whole).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a night with one tag changed differs, at the line of that tag and nowhere else", () => {
  fc.assert(
    fc.property(night, fc.nat(), fc.nat(TAGS.length - 1), fc.nat(), (scenes, where, kind, by) => {
      const all = scenes.flatMap(({ told }, scene) => told.map((_, place) => ({ scene, place })));
      const at = all[where % all.length];
      const count = TAGS[kind]?.length ?? 1;
      const changed = scenes.map((scene, index) => ({
        ...scene,
        told: scene.told.map((tags, place) =>
          index === at?.scene && place === at.place
            ? tags.map((value, each) => (each === kind ? (value + 1 + (by % (count - 1))) % count : value))
            : tags,
        ),
      }));
      const [one, other] = [written(scenes), written(changed)];
      const line = `story.ink:${1 + one.findIndex((each, index) => each !== other[index])}`;
      expect(compared(one, other).differences).toMatchObject([{ one: line, other: line }]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a night with one choice renamed differs, at the line of that choice", () => {
  fc.assert(
    fc.property(night, fc.nat(), (scenes, where) => {
      const one = written(scenes);
      const choices = one.flatMap((each, index) => (each.startsWith("* ") ? [index] : []));
      const at = choices[where % choices.length] ?? 0;
      const other = one.map((each, index) => (index === at ? each.replace("choice: c", "choice: another-") : each));
      const line = `story.ink:${at + 1}`;
      expect(compared(one, other).differences).toMatchObject([{ one: line, other: line }]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a night that lacks a line differs, and the line is among those named", () => {
  fc.assert(
    fc.property(night, fc.nat(), (scenes, where) => {
      const one = written(scenes);
      const told = one.flatMap((each, index) => (each.startsWith("Words") ? [index] : []));
      const at = told[where % told.length] ?? 0;
      const [found, ...more] = compared(one, one.toSpliced(at, 1)).differences;
      expect(more).toEqual([]);
      const [first = 0, last = first] = [...(found?.one ?? "").matchAll(/:(\d+)/g)].map(([, number]) => Number(number));
      expect(first).toBeLessThanOrEqual(at + 1);
      expect(last).toBeGreaterThanOrEqual(at + 1);
    }),
    { numRuns: 60 },
  );
}, 60_000);
