import { describe, expect, test } from "vitest";
import { REPERTOIRE } from "../../assets/music/make/repertoire.ts";
import { notesOf, type Part, type Score, secondsOf } from "../../assets/music/make/score.ts";
import { AFTER } from "../../assets/music/make/scores/after.ts";
import { CALM } from "../../assets/music/make/scores/calm.ts";
import { CARBON } from "../../assets/music/make/scores/carbon.ts";
import { DAWN } from "../../assets/music/make/scores/dawn.ts";
import { VALS_AFTER } from "../../assets/music/make/scores/vals-after.ts";
import { VALS_CALM } from "../../assets/music/make/scores/vals-calm.ts";
import { VALS_TENSE } from "../../assets/music/make/scores/vals-tense.ts";
import cues from "../../assets/sounds/cues.json" with { type: "json" };

/** Who carries a tune or its chords. */
const SINGING: ReadonlySet<Part["instrument"]> = new Set(["nylon", "jazz-guitar", "piano", "vibraphone"]);

/** The bars, from 1, in which a note begins. */
function barsPlayed(part: Part, score: Score): ReadonlySet<number> {
  return new Set(notesOf(part, score).map(({ start }) => Math.floor(start / score.metre) + 1));
}

/** What they play in one bar. */
function barOf(score: Score, bar: number): string {
  const inBar = score.parts
    .filter(({ instrument }) => SINGING.has(instrument))
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
  const score: Score = { seed: 1, metre: 3, beat: 600000, bars: 2, microphones: 1, parts: [part] };
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

describe("the vals", () => {
  /** The keys of the tune, which the last part plays, from a bar on. */
  const tuneOf = (score: Score, bar = 1): readonly number[] => {
    const tune = score.parts.at(-1);
    if (tune === undefined) throw new Error("a vals without a tune");
    const from = (bar - 1) * score.metre;
    return notesOf(tune, score).flatMap(({ start, key }) => (start >= from ? [key] : []));
  };

  /** The bars, from 0, in which a part strikes at all of these beats: 0 and 1.5 count two, 1 and 2 are the chords of a three. */
  const barsWith = (score: Score, part: Part | undefined, beats: readonly number[]): ReadonlySet<number> => {
    const struck = new Set(part === undefined ? [] : notesOf(part, score).map(({ start }) => start));
    const bars = Array.from({ length: score.bars }, (_, index) => index);
    return new Set(bars.filter((bar) => beats.every((beat) => struck.has(bar * score.metre + beat))));
  };

  test("is one theme in three states: a fourth down, then by steps", () => {
    expect(tuneOf(VALS_CALM).slice(0, 4)).toEqual([69, 64, 62, 60]);
    expect(tuneOf(VALS_AFTER).slice(0, 4)).toEqual([69, 64, 62, 60]);
    expect(tuneOf(VALS_TENSE, 5).slice(0, 4)).toEqual([57, 52, 50, 48]);
  });

  test("falls where the dawn's guitar rises, note for note", () => {
    const [, nylon] = DAWN.parts;
    const rising = nylon === undefined ? [] : notesOf(nylon, DAWN).map(({ key }) => key);
    const mirrored = tuneOf(VALS_CALM).map((key) => 128 - key);
    expect(rising.slice(0, 8)).toHaveLength(8);
    // In A minor the third is a half tone nearer than in A.
    rising.slice(0, 8).forEach((key, place) => {
      expect(Math.abs(key - (mirrored[place] ?? Number.NaN))).toBeLessThanOrEqual(1);
    });
  });

  test("counts two in the basses against three in the chords", () => {
    const calm = VALS_CALM.parts[0];
    const [two, three] = [barsWith(VALS_CALM, calm, [0, 1.5]), barsWith(VALS_CALM, calm, [1, 2])];
    expect([...two].filter((bar) => three.has(bar)).length).toBeGreaterThanOrEqual(6);
    const [basses, chords] = VALS_TENSE.parts;
    expect([...barsWith(VALS_TENSE, basses, [0, 1.5])]).toEqual(Array.from({ length: 15 }, (_, index) => index));
    expect(barsWith(VALS_TENSE, chords, [1, 2]).size).toBeGreaterThanOrEqual(12);
  });

  test("stays soft in the calm hours, and no higher than the A above middle C", () => {
    const notes = VALS_CALM.parts.slice(1).flatMap((part) => notesOf(part, VALS_CALM));
    expect(Math.max(...notes.map(({ force }) => force))).toBeLessThan(0.5);
    expect(Math.max(...notes.map(({ key }) => key))).toBeLessThanOrEqual(69);
  });

  test("ends before its record does: nobody plays in the last two bars", () => {
    const played = VALS_AFTER.parts.flatMap((part) => [...barsPlayed(part, VALS_AFTER)]);
    expect(Math.max(...played)).toBe(VALS_AFTER.bars - 2);
  });

  test("turns its record a whole number of times, near 78 a minute", () => {
    const turns = VALS_AFTER.gramophone?.turns ?? 0;
    expect(Number.isInteger(turns)).toBe(true);
    expect(Math.abs((turns * 60) / secondsOf(VALS_AFTER) - 78)).toBeLessThan(1);
  });
});

test("in Washington the vibraphone is the piano's copy, a bar late and two octaves up", () => {
  const [piano, vibraphone] = CARBON.parts;
  if (piano === undefined || vibraphone === undefined) throw new Error("the carbon has lost a sheet");
  const copied = notesOf(vibraphone, CARBON).map(({ start, key }) => ({ start: start - CARBON.metre, key: key - 24 }));
  expect(copied).toEqual(notesOf(piano, CARBON).map(({ start, key }) => ({ start, key })));
  expect(vibraphone.gain).toBeLessThan(piano.gain);
});
