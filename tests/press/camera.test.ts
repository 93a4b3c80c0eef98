import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { camera, type Vector } from "../../assets/press/camera.ts";
import { bounds } from "../../assets/press/geometry/points.ts";
import { tank } from "../../assets/press/props/tank.ts";
import { wall } from "../../assets/press/wall.ts";

const lens = { eye: [0, 1.6, 0], yaw: 0, focal: 900, centre: 640, horizon: 400 } as const;
const eye = camera(lens);
const metres = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

describe("the shift-lens camera", () => {
  it("keeps uprights upright, however it is turned", () => {
    fc.assert(
      fc.property(
        metres(-1, 1),
        metres(-10, 10),
        metres(5, 60),
        metres(0, 4),
        metres(5, 20),
        (yaw, x, z, low, high) => {
          const turned = camera({ ...lens, yaw });
          const [foot, head] = [turned.point([x, low, z]), turned.point([x, high, z])];
          expect(head[0]).toBeCloseTo(foot[0]);
          expect(head[1]).toBeLessThan(foot[1]);
        },
      ),
    );
  });

  it("sets what is as high as the eye on the horizon", () => {
    fc.assert(
      fc.property(metres(-20, 20), metres(1, 90), (x, z) => {
        expect(eye.point([x, 1.6, z])[1]).toBeCloseTo(400);
      }),
    );
  });

  it("draws what is twice as far half as large", () => {
    expect(eye.scale([0, 0, 20])).toBeCloseTo(eye.scale([0, 0, 10]) / 2);
  });

  it("cuts a floor that runs under the eye instead of turning it over", () => {
    const floor = eye.ring([
      [-2, 0, -5],
      [2, 0, -5],
      [2, 0, 30],
      [-2, 0, 30],
    ] as Vector[]);
    expect(floor).toHaveLength(4);
    for (const [, y] of floor) expect(y).toBeGreaterThan(400);
  });
});

describe("a wall", () => {
  const facade = wall(eye, [-3, 0, 20], 0.4);

  it("is measured in metres along, up and in", () => {
    expect(facade.at(0, 2)).toEqual([-3, 2, 20]);
    const [x, y, z] = facade.at(5, 1);
    expect([Math.hypot(x + 3, z - 20), y]).toEqual([expect.closeTo(5), 1]);
  });

  it("shows through an opening only what lies within its hole", () => {
    const { hole, back, reveal } = facade.opening(
      [
        [0, 0],
        [2, 0],
        [2, 3],
        [0, 3],
      ],
      0.8,
    );
    expect(bounds(back).left).toBeGreaterThanOrEqual(bounds(hole).left);
    expect(bounds(back).right).toBeLessThanOrEqual(bounds(hole).right);
    expect(reveal.length).toBeGreaterThan(0);
  });
});

describe("a tank", () => {
  it("stands on the ground and points its gun where its turret looks", () => {
    const left = tank(eye, { at: [0, 0, 14], heading: Math.PI, turret: 0, elevation: 5 });
    const right = tank(eye, { at: [0, 0, 14], heading: 0, turret: 0, elevation: 5 });
    expect(left.muzzle[0]).toBeLessThan(bounds(left.body).left);
    expect(right.muzzle[0]).toBeGreaterThan(bounds(right.body).right);
    expect(bounds(left.whole).bottom).toBeGreaterThan(eye.point([0, 0, 14])[1] - 1);
  });
});
