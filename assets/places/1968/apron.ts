// Light: a low sun half sunk in the mist behind the jet's back, on the right; a lamp in the cabin door.
// Values: navy coat, captain and stairs; teal air and concrete; the white side of the jet, cream.
// Diagonal: from the fin at the upper right down the jet's back to its nose; the stairs cross it.
// Frame: the nose on the left, the captain with his logbook on the right.
// Focus: the man in a lent overcoat on the stairs, dark against the white side, his pyjamas striped red.
import { bookHand, captainWithLog, pen, penHand } from "../../press/busts/airmen.ts";
import { guardAtPort, guardAtRest, guardWhoPoints } from "../../press/busts/guards.ts";
import { placeHand, printHand } from "../../press/busts/hands.ts";
import { hungHand, manInLentCoat, railHand } from "../../press/busts/passenger.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, map, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { randomFrom } from "../../press/geometry/random.ts";
import { ellipse, hull, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { type Bust, place, printBust } from "../../press/heads.ts";
import { dots, fill, flecks, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { boardingStairs } from "../../press/props/boarding-stairs.ts";
import { jetliner } from "../../press/props/jetliner.ts";
import { lorry, printLorry } from "../../press/props/lorry.ts";
import { mistBand } from "../../press/props/mist.ts";
import { printJetliner } from "../../press/props/printed-jetliner.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.6, 0], yaw: 0, focal: 1000, centre: 330, horizon: 505 });
const plane = jetliner(eye, { nose: [-3.1, 0, 12], tail: 0.83 });
const stairs = boardingStairs(eye, plane.at);
const SUN: Point = [742, 296];
const CAPTAIN: Point = [1196, 366];
const captain = place(captainWithLog, CAPTAIN, 1.0, -1);
const STEP: Point = eye.point(stairs.tread(3));
const K = 0.29;
const exile = place(manInLentCoat, STEP, K, -1);
const CONVOY = [lorry(eye, { at: [-6.6, 0, 25], heading: -1.15 }), lorry(eye, { at: [-4.6, 0, 38], heading: -1.25 })];
const GUARDS: readonly [Bust, Point, number, 1 | -1][] = [
  [guardAtRest, [196, 650], 0.232, 1],
  [guardAtPort, [352, 664], 0.238, 1],
  [guardWhoPoints, [806, 664], 0.226, -1],
];

function sky(era: Era): Mark[] {
  const haze = (_: number, y: number): number => clamp((y - 40) / 330) ** 1.2;
  const bank = fuse(
    mistBand(740, 318, 300, 15),
    mistBand(800, 344, 420, 22),
    mistBand(640, 292, 130, 7),
    mistBand(250, 150, 330, 9),
    mistBand(1020, 96, 300, 8),
  );
  return [
    fill(WHOLE, "teal"),
    dots(era, minus(rect(-60, 0, 1340, 540), ellipse(...SUN, 50)), "cream", { pitch: 13, tone: haze, full: 0.7 }),
    fill(ellipse(...SUN, 46), "yellow"),
    fill(bank, "cream"),
  ];
}

function far(era: Era): Mark[] {
  const sheds = fuse(rect(-60, 470, 190, 530), rect(960, 462, 1340, 530));
  return [
    fill(sheds, "teal"),
    dots(era, sheds, "indigo", { pitch: 10, tone: (_, y) => clamp((530 - y) / 120) * 0.8, levels: 5 }),
    fill(rect(-60, 505, 1340, 790), "teal"),
    dots(era, rect(-60, 512, 1340, 640), "cream", { pitch: 11, tone: (_, y) => clamp((640 - y) / 130), full: 0.7 }),
    dots(era, rect(-60, 640, 1340, 790), "indigo", { pitch: 11, tone: (_, y) => clamp((y - 640) / 110), full: 0.7 }),
    ...CONVOY.toReversed().flatMap((truck) => [...printLorry(era, truck, [2, -2]), ...headlamps(era, truck)]),
  ];
}

function tarmac(): Mark[] {
  const random = randomFrom(7);
  const wet = (cx: number, spread: number, count: number, width: number): Shape =>
    range(count, () => {
      const y = 566 + random() * 150;
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
    [plane.at(1, 1, 0), plane.at(1, -2, 0), plane.at(42, -1, 0), plane.at(42, 3, 0), plane.at(12, 3, 0)].map(eye.point),
  );
  return [fill(shade, "indigo"), flecks(wet(330, 560, 20, 46), "cream"), flecks(wet(760, 240, 10, 30), "yellow")];
}

/** Lamps that still burn by day, on the lorry that carries them. */
const headlamps = (era: Era, { headlamps: pair, scale }: (typeof CONVOY)[number]): Mark[] =>
  pair.flatMap(([x, y]) => [
    dots(era, ellipse(x, y, scale * 0.8), "yellow", { pitch: 7, tone: glow(x, y, scale * 0.8, 0.9) }),
    fill(ellipse(x, y, scale * 0.24), era.key),
    fill(ellipse(x, y, scale * 0.18), "cream"),
  ]);

function guards(era: Era): Mark[] {
  return GUARDS.flatMap(([bust, [x, y], k, facing]) => {
    const { shape, skin, hair, cuts } = place(bust, [x, y], k, facing);
    const shadow = traced(
      `${x - 34},${y} ${x - 150},${y + 16} ${x - 160},${y + 24} ${x - 20},${y + 10} ${x + 36},${y + 4}`,
    );
    return [
      fill(shadow, "indigo"),
      fill(grow(shape, 2, "round"), era.key),
      fill(shape, "indigo"),
      fill(skin, "teal"),
      fill(cuts, era.key),
      fill(hair, era.key),
      fill(rim(shape, -2.5, 2), "yellow"),
    ];
  });
}

function passenger(era: Era): Mark[] {
  const { shape, cuts, skin, white, lit, hair, badge } = exile;
  const hand = (part: typeof railHand): Mark[] =>
    printHand(era, placeHand(part, STEP, K, -1), { skin: "yellow", lit: "cream", light: [2, -1], contour: 1.4 });
  return [
    fill(grow(shape, 2.5, "round"), era.key),
    fill(shape, era.key),
    fill(cuts, "indigo"),
    fill(skin, "yellow"),
    fill(rim(skin, 6, 1), "indigo"),
    fill(white, "cream"),
    fill(lit, "red"),
    fill(hair, era.key),
    fill(badge, "red"),
    ...hand(hungHand),
    ...hand(railHand),
    fill(rim(minus(shape, white), -3, 2), "yellow"),
  ];
}

/** She stands in the door, above the side of the stairs. */
function stewardess(era: Era): Mark[] {
  const at = plane.at(5.5, 1.85, 3);
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
  return [fill(fuse(dress, hair), era.key), fill(cap, "indigo")];
}

/** The apron at Callao after seven in the morning: a jet with one passenger. */
export function apron(era: Era): Place {
  const bands = fuse(mistBand(300, 452, 300, 14), mistBand(980, 440, 260, 14), mistBand(620, 512, 520, 12));
  const [x, y] = SUN;
  const hand = (part: typeof penHand): Mark[] =>
    printHand(era, placeHand(part, CAPTAIN, 1, -1), { skin: "indigo", lit: "yellow", light: [4, -3] });
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [CAPTAIN[0] - px, CAPTAIN[1] + py]);
  return {
    sky: sky(era),
    far: far(era),
    middle: [
      ...tarmac(),
      ...printJetliner(era, plane),
      ...stewardess(era),
      ...stairs.flight(era),
      ...passenger(era),
      ...stairs.rail(era),
      ...guards(era),
    ],
    near: [
      ...printBust(era, captain, [-5, -3], { shade: "indigo", light: "yellow" }),
      ...hand(bookHand),
      fill(put(grow(pen, 2)), era.sheet),
      fill(put(pen), era.key),
      ...hand(penHand),
    ],
    lights: [
      dots(era, minus(ellipse(x, y, 120), grow(fuse(plane.body, exile.shape), 5)), "yellow", {
        pitch: 11,
        tone: glow(x, y, 120, 0.5),
      }),
    ],
    living: { layer: [fill(bands, "cream")], motion: "drift", above: "far" },
    focus: [640, 470],
    gaze: { passenger: [640, 440], door: [470, 380], logbook: [1000, 560], convoy: [120, 520] },
  };
}
