// Light: the sun, a flat disc in the mist behind the tail, low on the right; a lamp in the cabin.
// Values: navy people and wing; teal mist and indigo tarmac; the white side of the jet, cream.
// Diagonal: from the nose at the upper left down the windows to the tail, and down the stairs to the man.
// Frame: the nose over the left corner, the captain with his logbook on the right.
// Focus: the man in a lent overcoat at the foot of the stairs, who looks up.
import { captainWithLog } from "../../press/busts/airmen.ts";
import { manInLentCoat } from "../../press/busts/passenger.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { type Figure, figure } from "../../press/figure.ts";
import { fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { noise, randomFrom } from "../../press/geometry/random.ts";
import { ellipse, hull, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, flecks, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES } from "../../press/poses.ts";
import { boardingStairs } from "../../press/props/boarding-stairs.ts";
import { jetliner } from "../../press/props/jetliner.ts";
import { lorry, printLorry } from "../../press/props/lorry.ts";
import { mistBand } from "../../press/props/mist.ts";
import { printJetliner } from "../../press/props/printed-jetliner.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.6, 0], yaw: 0, focal: 930, centre: 380, horizon: 515 });
const plane = jetliner(eye, { nose: [-3.5, 0, 10], tail: 0.82 });
const stairs = boardingStairs(eye, plane.at);
const SUN: Point = [792, 262];
const captain = place(captainWithLog, [1178, 372], 1.0, -1);
const exile = place(manInLentCoat, eye.point(plane.at(5, 6.5, 0)), 0.25, -1);
const CONVOY = [lorry(eye, { at: [-7.3, 0, 24], heading: -1.15 }), lorry(eye, { at: [-5.7, 0, 37], heading: -1.25 })];

/** A man who stands on the tarmac so many metres across and away. */
const man = (at: Vector, who: Omit<Figure, "at" | "height">, tall = 1.74): Shape =>
  figure({ ...who, at: eye.point(at), height: tall * eye.scale(at) });

function sky(era: Era): Mark[] {
  const haze = (x: number, y: number): number => clamp((y - 190) / 320 + 0.1 * noise(x * 0.0016, y * 0.012)) ** 1.5;
  const strata = fuse(
    rect(-60, -60, 1340, 34),
    mistBand(430, 58, 760, 17),
    mistBand(560, 84, 420, 9),
    mistBand(1150, 106, 260, 8),
    mistBand(150, 116, 240, 6),
  );
  return [
    fill(WHOLE, "teal"),
    dots(era, minus(rect(-60, 0, 1340, 540), ellipse(...SUN, 96)), "cream", {
      pitch: 13,
      tone: haze,
      levels: 6,
      full: 0.7,
    }),
    fill(strata, "indigo"),
    fill(ellipse(...SUN, 92), "yellow"),
    dots(era, ellipse(...SUN, 92), "cream", { pitch: 13, tone: (_, y) => clamp((y - 300) / 90) * 0.8 }),
  ];
}

function far(era: Era): Mark[] {
  const sheds = fuse(rect(-60, 470, 190, 530), rect(960, 462, 1340, 530));
  return [
    fill(sheds, "teal"),
    dots(era, sheds, "indigo", { pitch: 10, tone: (_, y) => clamp((530 - y) / 120) * 0.8, levels: 5 }),
  ];
}

function tarmac(era: Era): Mark[] {
  const random = randomFrom(7);
  const ground = rect(-60, 520, 1340, 780);
  const wet = (cx: number, spread: number, count: number, width: number): Shape =>
    range(count, () => {
      const y = 560 + random() * 170;
      const [x, w] = [cx + (random() - 0.5) * spread, (0.4 + random()) * width];
      return sliver(
        [
          [x - w, y],
          [x, y + 1],
          [x + w, y],
        ],
        2.6 + (y - 550) / 50,
      );
    });
  const shade: Shape = hull(
    [plane.at(1, 1.2, 0), plane.at(1, -2, 0), plane.at(42, -1, 0), plane.at(42, 3, 0), plane.at(12, 4, 0)].map(
      eye.point,
    ),
  );
  return [
    fill(ground, "indigo"),
    fill(rect(-60, 518, 1340, 552), "teal"),
    dots(era, rect(-60, 538, 1340, 670), "teal", { pitch: 11, tone: (_, y) => clamp((665 - y) / 116), full: 0.68 }),
    ...CONVOY.toReversed().flatMap((truck) => printLorry(era, truck, [2, -2])),
    fill(shade, "navy"),
    flecks(wet(330, 460, 26, 46), "cream"),
    flecks(wet(900, 260, 16, 36), "yellow"),
  ];
}

function people(_era: Era): Mark[] {
  const guards = fuse(
    man(plane.at(2.2, 2.3, 0), { pose: POSES.handsBehind, hat: "cap", skirt: 1 }),
    man(plane.at(3.2, 3.6, 0), { pose: POSES.attention, hat: "helmet", rifle: "order" }),
    man(plane.at(3.1, 5.6, 0), { pose: POSES.port, hat: "helmet", rifle: "port" }),
  );
  const { shape, cuts, skin, white, hair } = exile;
  return [
    fill(grow(guards, 2, "round"), "cream"),
    fill(guards, "navy"),
    fill(rim(guards, -3, 2), "yellow"),
    fill(grow(shape, 4.5, "round"), "cream"),
    fill(grow(shape, 2, "round"), "navy"),
    fill(minus(shape, grow(fuse(skin, white), 2.5)), "red"),
    fill(cuts, "navy"),
    fill(skin, "indigo"),
    fill(white, "cream"),
    fill(hair, "navy"),
    fill(rim(shape, -3, 2), "yellow"),
  ];
}

/** She stands in the door, above the side of the stairs. */
function stewardess(era: Era): Mark[] {
  const at = plane.at(5.7, 1.85, 3);
  const [[x, y], k] = [eye.point(at), eye.scale(at)];
  const put = (contour: string): Shape =>
    traced(contour).map((ring) => ring.map(([px, py]): Point => [x + px * k, y + py * k]));
  const dress = put(
    "-0.28,0! -0.25,-1.1 -0.22,-1.3 -0.07,-1.38! -0.06,-1.46! 0.06,-1.46! 0.07,-1.38! 0.22,-1.3 0.25,-1.1 0.28,0!",
  );
  const hair = put(
    "-0.2,-1.42! -0.14,-1.5 -0.15,-1.66 -0.06,-1.74 0.06,-1.74 0.15,-1.66 0.14,-1.5 0.2,-1.42! 0.1,-1.43 -0.1,-1.43",
  );
  const cap = put("-0.14,-1.68! -0.12,-1.8 0.12,-1.8 0.14,-1.68!");
  return [fill(fuse(dress, hair), era.key), fill(cap, "red")];
}

/** The lamps of the convoy, the cabin's light at the door, and the sun's edge in the mist. */
function lights(era: Era): Mark[] {
  const lamps = CONVOY.toReversed().flatMap(({ headlamps, scale }) =>
    headlamps.flatMap(([x, y]) => [
      dots(era, ellipse(x, y, scale * 1.1), "yellow", { pitch: 8, tone: glow(x, y, scale * 1.1, 0.9) }),
      fill(ellipse(x, y, scale * 0.26), "navy"),
      fill(ellipse(x, y, scale * 0.22), "yellow"),
      fill(ellipse(x, y, scale * 0.13), "cream"),
    ]),
  );
  return lamps;
}

/** The apron at Callao at seven in the morning: a jet with one passenger. */
export function apron(era: Era): Place {
  const bands = fuse(
    mistBand(300, 470, 380, 14),
    mistBand(900, 440, 330, 12),
    mistBand(620, 512, 520, 12),
    mistBand(1060, 214, 240, 10),
  );
  return {
    sky: sky(era),
    far: far(era),
    middle: [...tarmac(era), ...printJetliner(era, plane), ...stewardess(era), ...stairs.marks(era), ...people(era)],
    near: printBust(era, captain, [6, -3], { shade: "indigo", light: "yellow" }),
    lights: lights(era),
    living: { layer: [fill(bands, "cream")], motion: "drift", above: "far" },
    focus: [905, 590],
    gaze: { passenger: [905, 590], door: [500, 350], logbook: [1020, 560], convoy: [120, 520] },
  };
}
