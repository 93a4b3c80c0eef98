import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crop, PICTURE, type Point, placeInView } from "../../src/stage/crop.ts";

const host = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 4000 }) });
const focus: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: 160, max: 1120 }), fc.integer({ min: 0, max: 720 }));

describe("how a picture covers its host", () => {
  it("never leaves a margin", () => {
    fc.assert(
      fc.property(host, focus, (size, at) => {
        const { scale, centre } = crop(size, at);
        expect(centre[0] - size.width / scale / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(centre[0] + size.width / scale / 2).toBeLessThanOrEqual(PICTURE.width + 1e-6);
        expect(centre[1] - size.height / scale / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(centre[1] + size.height / scale / 2).toBeLessThanOrEqual(PICTURE.height + 1e-6);
      }),
    );
  });

  it("always has the focus in sight", () => {
    fc.assert(
      fc.property(host, focus, (size, at) => {
        const [x, y] = placeInView(crop(size, at), size, at);
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(1 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it("keeps the whole middle 4:3 in sight where the host is as wide as that", () => {
    fc.assert(
      fc.property(fc.double({ min: 4 / 3, max: 16 / 9, noNaN: true }), focus, (shape, at) => {
        const size = { width: 900 * shape, height: 900 };
        const { scale, centre } = crop(size, at);
        expect(centre[0] - size.width / scale / 2).toBeLessThanOrEqual(160 + 1e-6);
        expect(centre[0] + size.width / scale / 2).toBeGreaterThanOrEqual(1120 - 1e-6);
      }),
    );
  });

  it("puts the focus in the middle of a phone held upright", () => {
    const size = { width: 390, height: 844 };
    expect(placeInView(crop(size, [490, 560]), size, [490, 560])[0]).toBeCloseTo(0.5, 5);
  });
});
