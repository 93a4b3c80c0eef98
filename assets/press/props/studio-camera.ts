import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { map, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb, poly, rect } from "../geometry/shapes.ts";
import { knots, traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";

const body = traced("-118,-74! 96,-74! 104,-66 104,54 96,62! -110,62! -118,54!");
const hood = traced("-118,-58! -150,-64 -186,-70! -186,14! -150,6 -118,2!");
const turret = rect(104, -62, 120, 50);
const lenses = fuse(
  traced("120,-52! 172,-54! 186,-58! 186,-14! 172,-18! 120,-20!"),
  traced("120,4! 206,0! 222,-4! 222,44! 206,40! 120,36!"),
);
const glass = fuse(ellipse(187, -36, 4.5, 20), ellipse(223, 20, 4.5, 22));
const handle = fuse(limb([-40, 84], [-196, 128], 5, 4), limb([-196, 128], [-222, 134], 8, 8));
const finder = traced("-96,-74! -92,-104! -10,-104! 6,-74!");
const wedge = traced("-58,60! 58,60! 44,104 26,124! -26,124! -44,104!");
const column = fuse(rect(-25, 118, 25, 250), rect(-34, 238, 34, 430));
const dolly = traced("-34,400! -120,448 -128,470 -112,486! 112,486! 128,470 120,448 34,400!");
const wheels = fuse(ellipse(-102, 488, 20, 20), ellipse(0, 494, 22, 22), ellipse(102, 488, 20, 20));

export interface CameraStand {
  /** Where the camera turns on its column, pixels to the unit, and the side it points to: 1 right, -1 left. */
  readonly at: Point;
  readonly k: number;
  readonly facing: 1 | -1;
  /** How far the head is bent down, in radians. */
  readonly bent: number;
}

/** A television camera with a turret of lenses on its pedestal, from the side; its head can be bent down. */
export function studioCamera(
  era: Era,
  { at: [x, y], k, facing, bent }: CameraStand,
): { readonly whole: Shape; readonly marks: Mark[]; readonly tally: Point } {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + facing * px * k, y + py * k]));
  const nod = (shape: Shape): Shape => put(turn(shape, bent, [0, 100]));
  const [head, foot] = [nod(fuse(body, hood, turret, lenses, handle, finder)), put(fuse(wedge, column, dolly, wheels))];
  const whole = fuse(head, foot);
  const cable = [
    gouge(curve(knots("-110,50 -150,110 -128,220 -148,330 -176,420 -260,470 -420,486 -640,476"), false, 6), 9),
  ];
  const [lamp] = turn([[[-42, -112]]], bent, [0, 100]);
  const [lx, ly] = lamp?.[0] ?? [0, 0];
  return {
    whole,
    tally: [x + facing * lx * k, y + ly * k],
    marks: [
      fill(grow(put(turn(cable, bent * 0.4, [0, 100])), 3), era.sheet),
      fill(put(turn(cable, bent * 0.4, [0, 100])), era.key),
      fill(grow(whole, 3 + 3 * k, "round"), era.sheet),
      fill(whole, era.key),
      ...typed(
        nod(minus(grow(body, -7), rect(-96, -50, 10, 36))),
        "carbon",
        (px) => 0.5 + (0.4 * facing * (px - x)) / (110 * k),
      ),
      fill(nod(minus(rect(-98, -52, 12, 38), rect(-95, -49, 9, 35))), era.sheet),
      ...typed(nod(rect(-92, -46, 6, 32)), "carbon", () => 0.42),
      fill(nod(minus(grow(turret, 3), turret, body)), era.sheet),
      fill(nod(rim(lenses, 0, 5)), era.sheet),
      fill(nod(glass), era.sheet),
      fill(nod(poly([-116, -71], [96, -71], [94, -66], [-116, -66])), era.sheet),
      fill(nod(rect(-126, -60, -121, 4)), era.sheet),
      ...typed(put(grow(column, -6)), "carbon", (px) => 0.45 + (0.5 * facing * (px - x)) / (30 * k)),
      fill(put(fuse(rect(-34, 238, 34, 242), rect(-26, 134, 26, 138))), era.sheet),
      fill(put(fuse(ellipse(-102, 488, 8), ellipse(0, 494, 9), ellipse(102, 488, 8))), era.sheet),
      fill(rim(foot, facing * -4 * k, 2), era.sheet),
    ],
  };
}
