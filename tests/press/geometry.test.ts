import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse, grow, minus, rim } from "../../assets/press/geometry/booleans.ts";
import { curve, cut, resample, thin } from "../../assets/press/geometry/curves.ts";
import { area, bounds, inside, move, nearestEdge, type Point, type Shape } from "../../assets/press/geometry/points.ts";
import { ellipse, hull, rect } from "../../assets/press/geometry/shapes.ts";
import { knots, traced } from "../../assets/press/geometry/trace.ts";

const place = fc.integer({ min: 0, max: 200 });
const box = fc.tuple(place, place, fc.integer({ min: 4, max: 80 }), fc.integer({ min: 4, max: 80 }));
const boxes = box.map(([x, y, w, h]): Shape => rect(x, y, x + w, y + h));
const ovals = box.map(([x, y, w, h]): Shape => ellipse(x, y, w, h));
const shapes = fc.oneof(boxes, ovals);
const point = fc.tuple(place, place);

/** Points this close to an edge may fall on either side: clipper counts in 64ths of a pixel. */
const NEAR_AN_EDGE = 0.1;
const clearOf = (shape: Shape, [x, y]: Point): boolean => nearestEdge(shape, x, y).distance > NEAR_AN_EDGE;
const surface = (shape: Shape): number => shape.reduce((sum, ring) => sum + area(ring) / 2, 0);

describe("putting shapes together", () => {
  it("holds every point of each part in their union, and no other", () => {
    fc.assert(
      fc.property(shapes, shapes, point, (a, b, [x, y]) => {
        fc.pre(clearOf(a, [x, y]) && clearOf(b, [x, y]));
        expect(inside(fuse(a, b), x, y)).toBe(inside(a, x, y) || inside(b, x, y));
      }),
    );
  });

  it("takes away what the other covers, and nothing more", () => {
    fc.assert(
      fc.property(shapes, shapes, point, (a, b, [x, y]) => {
        fc.pre(clearOf(a, [x, y]) && clearOf(b, [x, y]));
        expect(inside(minus(a, b), x, y)).toBe(inside(a, x, y) && !inside(b, x, y));
      }),
    );
  });

  it("unites shapes whatever the direction of their rings", () => {
    const turned = rect(0, 0, 10, 10).map((ring) => ring.toReversed());
    expect(surface(fuse(turned, rect(20, 0, 30, 10)))).toBeCloseTo(200);
  });

  it("keeps a hole a hole", () => {
    const frame = minus(rect(0, 0, 40, 40), rect(10, 10, 30, 30));
    expect(inside(fuse(frame), 20, 20)).toBe(false);
    expect(inside(fuse(frame), 5, 20)).toBe(true);
  });

  it("leaves nothing where a shape is taken from itself", () => {
    fc.assert(
      fc.property(shapes, (a) => {
        expect(minus(a, a)).toEqual([]);
      }),
    );
  });

  it("grows outward and shrinks inward", () => {
    expect(bounds(grow(rect(10, 10, 30, 30), 5))).toEqual({ left: 5, top: 5, right: 35, bottom: 35 });
    expect(bounds(grow(rect(10, 10, 30, 30), -5))).toEqual({ left: 15, top: 15, right: 25, bottom: 25 });
  });
});

describe("the lit edge", () => {
  it("lies inside its shape and off the part that the shape covers when it is moved", () => {
    const shift = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(shapes, shift, shift, point, (shape, dx, dy, [x, y]) => {
        fc.pre(clearOf(shape, [x, y]) && clearOf(move(shape, dx, dy), [x, y]));
        if (!inside(rim(shape, dx, dy), x, y)) return;
        expect(inside(shape, x, y)).toBe(true);
        expect(inside(move(shape, dx, dy), x, y)).toBe(false);
      }),
    );
  });

  it("is on the left of a box whose light comes from the left", () => {
    expect(bounds(rim(rect(0, 0, 50, 20), 6, 0))).toEqual({ left: 0, top: 0, right: 6, bottom: 20 });
  });
});

describe("lines and contours", () => {
  it("draws a hull round all of its points", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (points) => {
        const round = hull(points);
        fc.pre(Math.abs(surface(round)) > 1);
        for (const [x, y] of points) {
          expect(inside(round, x, y) || nearestEdge(round, x, y).distance < 0.01).toBe(true);
        }
      }),
    );
  });

  it("runs a curve through every knot", () => {
    const given: Point[] = [
      [0, 0],
      [40, 10],
      [50, 60],
      [5, 40],
    ];
    const line = curve(given);
    for (const knot of given) expect(line).toContainEqual(knot);
  });

  it("thins a line to points that stay within the tolerance of it", () => {
    const wave = Array.from({ length: 80 }, (_, i): Point => [i * 2, 12 * Math.sin(i / 6)]);
    const thinned = thin(wave, 0.5);
    expect(thinned.length).toBeLessThan(wave.length / 2);
    for (const [x, y] of wave) {
      const away = Math.min(...thinned.slice(1).map((to, i) => nearestEdge([[thinned[i] ?? to, to]], x, y).distance));
      expect(away).toBeLessThanOrEqual(0.5);
    }
  });

  it("keeps both ends of an open line that is resampled", () => {
    const line = resample(
      [
        [0, 0],
        [33, 0],
      ],
      10,
      false,
    );
    expect(line.at(0)).toEqual([0, 0]);
    expect(line.at(-1)).toEqual([33, 0]);
  });

  it("cuts an edge that wanders no further than it is told", () => {
    const square = rect(0, 0, 100, 100);
    for (const [x, y] of cut(square, 2, 10).flat()) expect(nearestEdge(square, x, y).distance).toBeLessThan(3);
  });

  it("reads a contour placed by hand, corners marked", () => {
    expect(knots("0,0 10,-2.5! 4,8")).toEqual([
      [0, 0],
      [10, -2.5, 1],
      [4, 8],
    ]);
    expect(bounds(traced("0,0! 10,0! 10,10! 0,10!"))).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  });

  it.each(["1,2 3", "1;2", "a,b", "1,2!!"])("refuses the contour %j, quoting what it cannot read", (contour) => {
    expect(() => knots(contour)).toThrow(SyntaxError);
  });
});
