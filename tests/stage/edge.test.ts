import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Strand } from "../../src/comparison/threads.ts";
import { hourHand, turnForward } from "../../src/stage/clock.ts";
import { strandPaths } from "../../src/stage/strand-path.ts";

const band = { width: 900, height: 52 };
const anyStrands = fc.array(fc.constantFrom<Strand>("together", "apart", "split", "bare"), { maxLength: 14 });

describe("the two threads at the stage's edge", () => {
  it("stay inside their band, and the player's has no gap", () => {
    fc.assert(
      fc.property(anyStrands, fc.double({ min: 0, max: 1, noNaN: true }), (strands, grown) => {
        const { record, holes, player } = strandPaths(strands, band, grown);
        for (const [x, y] of [...record.flat(), ...holes, ...player]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(band.width + 1e-6);
          expect(y).toBeGreaterThan(4);
          expect(y).toBeLessThan(band.height - 4);
        }
        player.slice(1).forEach(([x], index) => {
          expect(x - (player[index]?.[0] ?? 0)).toBeLessThan(band.width / 9 / 4);
        });
      }),
    );
  });

  it("run near each other when they are together and part when the player did something else", () => {
    const gap = (strand: Strand) => {
      const { record, player } = strandPaths([strand], band);
      return (player.at(-1)?.[1] ?? 0) - (record[0]?.at(-1)?.[1] ?? 0);
    };
    expect(gap("apart")).toBeGreaterThan(2.5 * gap("together"));
  });

  it("split the record's where it is disputed, and leave pinholes where it is missing", () => {
    expect(strandPaths(["split"], band).record).toHaveLength(2);
    const bare = strandPaths(["bare"], band);
    expect(bare.record).toHaveLength(0);
    expect(bare.holes.length).toBeGreaterThan(1);
  });

  it("grow only at the end: what was drawn before stays where it was", () => {
    fc.assert(
      fc.property(anyStrands, fc.constantFrom<Strand>("together", "apart"), (strands, next) => {
        fc.pre(strands.length < 9);
        const before = strandPaths(strands, band).player;
        const after = strandPaths([...strands, next], band, 0.4).player;
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe("the clock", () => {
  it("shows an hour by its hand, and how far an interval goes on", () => {
    expect(hourHand({ from: "03:00" }).angle).toBeCloseTo(Math.PI / 2);
    expect(hourHand({ from: "15:00" }).angle).toBeCloseTo(Math.PI / 2);
    expect(hourHand({ from: "23:00", to: "01:00" }).span).toBeCloseTo(Math.PI / 3);
    expect(hourHand({ from: "02:30" }).span).toBe(0);
  });

  it("turns forward only, past midnight too", () => {
    const [before, after] = [hourHand({ from: "23:30" }).angle, hourHand({ from: "01:00" }).angle];
    expect(turnForward(before, after) - before).toBeCloseTo(Math.PI / 4);
    expect(turnForward(after, after)).toBe(after);
  });
});
