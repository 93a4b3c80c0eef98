import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkedPart, WHOLE_PART } from "../../src/stage/bounds.ts";
import { chance, halftone, seedOf } from "../../src/stage/halftone.ts";
import { breathAt, flickerAt, mistAt, motionAt } from "../../src/stage/motion.ts";
import { MOTIONS } from "../../src/stage/places.ts";

const area = { left: -60, top: -60, right: 400, bottom: 300 };
/** Of the screen, in radians. */
const TURN = 0.35;

describe("a drawn halftone", () => {
  it("has its dots inside the area, larger where there is more ink", () => {
    const dots = halftone(area, 10, TURN, (x) => x / 400);
    for (const { x, y } of dots) {
      expect(x >= area.left && x <= area.right && y >= area.top && y <= area.bottom).toBe(true);
    }
    const dark = dots.filter(({ x }) => x > 300).map(({ radius }) => radius);
    const light = dots.filter(({ x }) => x < 100).map(({ radius }) => radius);
    expect(Math.min(...dark)).toBeGreaterThan(Math.max(...light));
  });

  it("closes at full tone and prints nothing without ink", () => {
    expect(halftone(area, 10, TURN, () => 1).every(({ radius }) => radius >= 5)).toBe(true);
    expect(halftone(area, 10, TURN, () => 0)).toEqual([]);
  });

  it("lies on a screen that is turned as asked: straight rows without a turn", () => {
    const rows = (turn: number) => new Set(halftone(area, 10, turn, () => 1).map(({ y }) => y.toFixed(3))).size;
    expect(rows(0)).toBe(37);
    expect(rows(Math.PI / 4)).toBeGreaterThan(37);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(chance(seedOf("plaza"), 3)).toBe(chance(seedOf("plaza"), 3));
    expect(chance(seedOf("plaza"), 3)).not.toBe(chance(seedOf("street"), 3));
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, index) => {
        expect(chance(seed, index)).toBeGreaterThanOrEqual(0);
        expect(chance(seed, index)).toBeLessThan(1);
      }),
    );
  });
});

describe("a sheet without its empty margins", () => {
  it("holds everything that is printed", () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 19 }), y: fc.integer({ min: 0, max: 11 }) });
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 6 }), (inked) => {
        const pixels = new Uint8ClampedArray(20 * 12 * 4);
        for (const { x, y } of inked) pixels[(y * 20 + x) * 4 + 3] = 255;
        const part = inkedPart(pixels, 20, 12);
        for (const { x, y } of inked) {
          expect(part.left * 20).toBeLessThanOrEqual(x);
          expect(part.right * 20).toBeGreaterThanOrEqual(x + 1);
          expect(part.top * 12).toBeLessThanOrEqual(y);
          expect(part.bottom * 12).toBeGreaterThanOrEqual(y + 1);
        }
      }),
    );
  });

  it("is small for a lamp, and whole where nothing is printed", () => {
    const pixels = new Uint8ClampedArray(20 * 12 * 4);
    expect(inkedPart(pixels, 20, 12)).toEqual(WHOLE_PART);
    pixels[(5 * 20 + 10) * 4 + 3] = 9;
    const { left, right } = inkedPart(pixels, 20, 12);
    expect((right - left) * 20).toBeCloseTo(3);
  });
});

describe("what moves by itself", () => {
  it.each(MOTIONS)("%s goes a little way, slowly, and is never gone", (motion) => {
    for (let time = 0; time < 200; time += 0.1) {
      const [now, next] = [motionAt(motion, time), motionAt(motion, time + 0.1)];
      expect(Math.abs(now.x)).toBeLessThanOrEqual(30);
      expect(Math.abs(now.angle)).toBeLessThan(0.1);
      expect(now.alpha).toBeGreaterThan(0.6);
      expect(Math.abs(next.x - now.x)).toBeLessThan(0.6);
      expect(Math.abs(next.angle - now.angle)).toBeLessThan(0.005);
    }
  });

  it("stays inside the layers' margin, and lamps never flash", () => {
    for (let time = 0; time < 200; time += 0.05) {
      expect(Math.abs(breathAt(time).x)).toBeLessThanOrEqual(12);
      expect(Math.abs(mistAt(time).x)).toBeLessThan(60);
      expect(flickerAt(time)).toBeGreaterThan(0.9);
      expect(flickerAt(time)).toBeLessThanOrEqual(1.0001);
    }
  });
});
