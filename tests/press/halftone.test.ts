import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inside, nearestEdge, type Point, range, type Shape } from "../../assets/press/geometry/points.ts";
import { ellipse, rect } from "../../assets/press/geometry/shapes.ts";
import { type DotRow, halftone } from "../../assets/press/halftone.ts";
import { hatch } from "../../assets/press/hatch.ts";
import { cushion, glow } from "../../assets/press/tone.ts";

const centres = ({ first, last, count }: DotRow): Point[] =>
  range(count, (i): Point => {
    const t = count === 1 ? 0 : i / (count - 1);
    return [first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t];
  });

const shapes = fc
  .tuple(fc.integer({ min: 20, max: 90 }), fc.integer({ min: 20, max: 90 }), fc.boolean())
  .map(([w, h, round]): Shape => (round ? ellipse(100, 100, w, h) : rect(100 - w, 100 - h, 100 + w, 100 + h)));

describe("Ben-Day dots", () => {
  it("lie inside their shape", () => {
    fc.assert(
      fc.property(
        shapes,
        fc.double({ min: 0, max: 1.5, noNaN: true }),
        fc.integer({ min: 5, max: 15 }),
        (shape, angle, pitch) => {
          for (const [x, y] of halftone(shape, { pitch, angle, tone: () => 0.6 }).flatMap(centres)) {
            expect(inside(shape, x, y) || nearestEdge(shape, x, y).distance < 0.01).toBe(true);
          }
        },
      ),
    );
  });

  it("stand a pitch apart in their row", () => {
    const rows = halftone(rect(0, 0, 200, 200), { pitch: 12, angle: 0.35, tone: () => 0.5 });
    for (const row of rows.filter(({ count }) => count > 1)) {
      const length = Math.hypot(row.last[0] - row.first[0], row.last[1] - row.first[1]);
      expect(length / (row.count - 1)).toBeCloseTo(12);
    }
  });

  it("grow with the light, and are left out where there is none", () => {
    const screen = { pitch: 10, angle: 0 };
    const radius = (light: number): number =>
      Math.max(0, ...halftone(rect(0, 0, 100, 100), { ...screen, tone: () => light }).map((row) => row.radius));
    expect(radius(0)).toBe(0);
    expect(radius(0.2)).toBeGreaterThan(0);
    expect(radius(0.9)).toBeGreaterThan(radius(0.2));
  });

  it("come in no more sizes than asked for", () => {
    const rows = halftone(rect(0, 0, 300, 300), { pitch: 9, angle: 0.2, tone: (x) => x / 300, levels: 4 });
    expect(new Set(rows.map(({ radius }) => radius)).size).toBeLessThanOrEqual(4);
  });
});

describe("light on a shape", () => {
  it("strikes the side of a cushion that is turned to it", () => {
    const tone = cushion(ellipse(100, 100, 60), 40, [1, 0, 0.2]);
    expect(tone(155, 100)).toBeGreaterThan(tone(100, 100));
    expect(tone(100, 100)).toBeGreaterThan(tone(45, 100));
  });

  it("falls off from a lamp to nothing at its reach", () => {
    const tone = glow(50, 50, 40, 0.8);
    expect(tone(50, 50)).toBeCloseTo(0.8);
    expect(tone(90, 50)).toBe(0);
  });

  it("makes a hatch wide where it is bright and leaves the dark uncut", () => {
    const cuts = hatch(rect(0, 0, 200, 100), { gap: 10, tone: (x) => (x > 100 ? 0.8 : 0) });
    expect(cuts.length).toBeGreaterThan(4);
    for (const [x] of cuts.flat()) expect(x).toBeGreaterThan(85);
  });
});
