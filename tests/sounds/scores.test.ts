import { describe, expect, test } from "vitest";
import { REPERTOIRE } from "../../assets/music/make/repertoire.ts";
import { notesOf, type Part, type Score, secondsOf } from "../../assets/music/make/score.ts";
import { AFTER } from "../../assets/music/make/scores/after.ts";
import { CALM } from "../../assets/music/make/scores/calm.ts";
import { DAWN } from "../../assets/music/make/scores/dawn.ts";
import cues from "../../assets/sounds/cues.json" with { type: "json" };

const GUITARS: ReadonlySet<Part["instrument"]> = new Set(["nylon", "jazz-guitar"]);

/** The bars, from 1, in which a note begins. */
function barsPlayed(part: Part, score: Score): ReadonlySet<number> {
  return new Set(notesOf(part, score).map(({ start }) => Math.floor(start / score.metre) + 1));
}

/** What the guitars play in one bar. */
function barOf(score: Score, bar: number): string {
  const inBar = score.parts
    .filter(({ instrument }) => GUITARS.has(instrument))
    .flatMap((part) => part.lines.map((line) => line.split("|")[bar - 1]?.trim()));
  return inBar.join(" / ");
}

test("the repertoire is the music of the manifest", () => {
  const music = Object.entries(cues).filter(([, { kind }]) => kind === "music");
  expect(REPERTOIRE.map(([name]) => name)).toEqual(music.map(([name]) => name));
});

describe.each(REPERTOIRE)("the score of %s", (name, score) => {
  test("has at least sixteen bars, written out in every line", () => {
    expect(score.bars).toBeGreaterThanOrEqual(16);
    for (const part of score.parts) for (const line of part.lines) expect(line.split("|")).toHaveLength(score.bars);
  });

  test("lasts as long as the manifest says, whole in samples, under 30 s", () => {
    expect(score.beat % 4000).toBe(0);
    expect(secondsOf(score)).toBeCloseTo(cues[name].seconds, 6);
    expect(secondsOf(score)).toBeLessThan(30);
  });

  test("is not a shorter piece played twice", () => {
    const bars = Array.from({ length: score.bars }, (_, index) => barOf(score, index + 1));
    const half = score.bars / 2;
    const returning = bars.slice(0, half).filter((bar, index) => bar === bars[index + half]);
    expect(returning.length).toBeLessThanOrEqual(half / 4);
    expect(new Set(bars).size).toBeGreaterThanOrEqual(12);
  });
});

test("a line with a bar too few is refused by the name of its player", () => {
  const part: Part = { instrument: "nylon", gain: 1, place: 0, room: 0, lines: ["E2:3 | -:3", "E2:3"] };
  const score: Score = { seed: 1, metre: 3, beat: 600000, bars: 2, parts: [part] };
  expect(() => notesOf(part, score)).toThrow("a line for nylon has 1 bars of 2: E2:3");
});

test("in the calm hours the tune stays soft, and within an octave of the chords", () => {
  const tune = CALM.parts.find(({ instrument }) => instrument === "jazz-guitar");
  const notes = tune === undefined ? [] : notesOf(tune, CALM);
  expect(notes.length).toBeGreaterThan(0);
  expect(Math.max(...notes.map(({ force }) => force))).toBeLessThan(0.5);
  expect(Math.max(...notes.map(({ key }) => key))).toBeLessThanOrEqual(69);
});

test("afterwards nobody plays in the last bar, where the last note belongs", () => {
  const pitched = AFTER.parts.map((part) => [...barsPlayed(part, AFTER)]);
  expect(pitched.flat()).not.toContain(AFTER.bars);
  expect(pitched.flat()).toContain(AFTER.bars - 1);
});

test("at dawn each guitar sings alone, and they end on one line", () => {
  const [, nylon, electric] = DAWN.parts;
  if (nylon === undefined || electric === undefined) throw new Error("dawn has lost a guitar");
  const [first, other] = [barsPlayed(nylon, DAWN), barsPlayed(electric, DAWN)];
  const alone = (bars: ReadonlySet<number>, silent: ReadonlySet<number>): readonly number[] =>
    [...bars].filter((bar) => !silent.has(bar));
  expect(alone(first, other).length).toBeGreaterThanOrEqual(4);
  expect(alone(other, first).length).toBeGreaterThanOrEqual(4);
  const last = (part: Part): readonly unknown[] =>
    notesOf(part, DAWN).filter(({ start }) => start >= (DAWN.bars - 2) * DAWN.metre);
  expect(last(nylon)).toEqual(last(electric));
  expect(last(nylon).length).toBeGreaterThan(0);
});
