import { describe, expect, test } from "vitest";
import { throughHorn } from "../../assets/music/make/gramophone.ts";
import { midiFile } from "../../assets/music/make/midi.ts";
import { readLine } from "../../assets/music/make/score.ts";
import { swell, wander } from "../../assets/sounds/make/bed.ts";
import { filterRound } from "../../assets/sounds/make/filter.ts";
import { random } from "../../assets/sounds/make/random.ts";
import { addRound, RATE, silence, valueAt, whiteNoise } from "../../assets/sounds/make/signal.ts";

describe("a loop's filter", () => {
  test("leaves at the seam what it leaves anywhere else", () => {
    const noise = whiteNoise(0.5, random(1));
    const low = { kind: "low", frequency: 200 } as const;
    const begun = filterRound(noise, low);
    const half = noise.length / 2;
    const turned = filterRound(new Float64Array([...noise.slice(half), ...noise.slice(0, half)]), low);
    begun.forEach((sample, index) => {
      expect(sample).toBeCloseTo(turned[(index + half) % noise.length] ?? Number.NaN, 6);
    });
  });
});

test("what runs past a loop's end comes round to its start", () => {
  const loop = silence(4 / RATE);
  addRound(loop, new Float64Array([1, 2, 3]), 3 / RATE);
  expect([...loop]).toEqual([2, 3, 0, 1]);
});

test("a swell and a wandering curve end where they begin", () => {
  const level = swell(0.5, 3, 0.4, 0.2);
  const step = Math.max(...Array.from(level.slice(1), (next, index) => Math.abs(next - (level[index] ?? 0))));
  expect(Math.abs((level[0] ?? 0) - (level.at(-1) ?? 0))).toBeLessThanOrEqual(step * 1.01);
  const curve = wander(18, 500, 100, 0.4);
  expect(valueAt(curve, 18)).toBeCloseTo(valueAt(curve, 0), 9);
  const values = curve.map(([, value]) => value);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(400);
  expect(Math.max(...values)).toBeLessThanOrEqual(600);
  expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(50);
});

describe("a gramophone", () => {
  const SECONDS = 1;
  const tone = (hertz: number): Float64Array<ArrayBuffer> =>
    silence(SECONDS).map((_, index) => Math.sin((2 * Math.PI * hertz * index) / RATE));
  /** How much of one pitch and its near neighbours is heard. */
  const heardOf = (hertz: number): number => {
    const heard = throughHorn(tone(hertz), { turns: 1 }, 7);
    const near = Array.from({ length: 41 }, (_, step) => hertz + step - 20);
    const power = near.map((pitch) => {
      const [real, imaginary] = heard.reduce(
        ([re, im], sample, index) => {
          const angle = (2 * Math.PI * pitch * index) / RATE;
          return [re + sample * Math.cos(angle), im + sample * Math.sin(angle)];
        },
        [0, 0] as readonly [number, number],
      );
      return real * real + imaginary * imaginary;
    });
    return Math.sqrt(power.reduce((sum, one) => sum + one, 0));
  };

  test("gives back the middle, and little of the bass and of the treble", () => {
    const middle = heardOf(900);
    expect(heardOf(60)).toBeLessThan(middle / 5);
    expect(heardOf(9000)).toBeLessThan(middle / 5);
  });

  test("meets itself at the seam, and has the same dust for the same seed", () => {
    const heard = throughHorn(tone(200), { turns: 1 }, 7);
    const steps = Array.from(heard.slice(1), (next, index) => Math.abs(next - (heard[index] ?? 0)));
    expect(Math.abs((heard[0] ?? 0) - (heard.at(-1) ?? 0))).toBeLessThanOrEqual(Math.max(...steps));
    expect(throughHorn(tone(200), { turns: 1 }, 7)).toEqual(heard);
    expect(throughHorn(tone(200), { turns: 1 }, 8)).not.toEqual(heard);
  });
});

test("a curve is straight between its corners and held outside them", () => {
  const curve = [
    [1, 10],
    [3, 20],
  ] as const;
  expect([0, 1, 2, 3, 9].map((time) => valueAt(curve, time))).toEqual([10, 10, 15, 20, 20]);
});

describe("a line of notes", () => {
  test("gives key, start and length", () => {
    expect(readLine("E2:1.5 -:.5 B1?+D#2!:1", 3)).toEqual([
      { start: 0, length: 1.5, key: 40, force: 0.6 },
      { start: 2, length: 1, key: 35, force: 0.42 },
      { start: 2, length: 1, key: 39, force: 0.78 },
    ]);
  });

  test("counts its bars by the metre", () => {
    expect(readLine("E2:2 | -:1 G2:1", 2).map(({ start }) => start)).toEqual([0, 3]);
  });

  test.each([
    ["E2:1 E2:1", "bar 1 does not hold 3 beats"],
    ["E2:3 | E2:2 E2:2", "bar 2 does not hold 3 beats"],
    ["E2:3 | H2:3", 'not a note: "H2"'],
  ])("refuses %s", (line, reason) => {
    expect(() => readLine(line, 3)).toThrow(reason);
  });
});

test("a player's MIDI file sets tempo and instrument before the first note, and is the same for the same seed", () => {
  const performance = { notes: readLine("E2:3", 3), beat: 576000, beats: 3, tail: 3, channel: 0, program: 33, seed: 5 };
  const file = midiFile(performance);
  const tempo = Buffer.from(file).indexOf(Buffer.from([0xff, 0x51, 3, 0x08, 0xca, 0x00]));
  const program = Buffer.from(file).indexOf(Buffer.from([0xc0, 33]));
  const note = file.findIndex((byte, index) => byte === 0x90 && file[index + 1] === 40);
  expect(tempo).toBeGreaterThan(0);
  expect(program).toBeGreaterThan(0);
  expect(note).toBeGreaterThan(Math.max(tempo, program));
  expect(midiFile(performance)).toEqual(file);
});
