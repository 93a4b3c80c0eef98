// Light: one lamp of the plaza in the mist, behind the officer and the jeep, whose own lamps are off.
// Values: navy guard house, men and jeep; indigo plaza; teal mist, yellow and cream where the lamp falls.
// Diagonal: the officer's shadow comes down from the lamp over the pavement to the boy.
// Frame: the door of the guard house, its telephone and gate book on the left, the boy of the guard on the right.
// Focus: the officer alone in the open, his hands a little away from his sides.
import { atPost } from "../../press/busts/corridor-men.ts";
import { fist, moved, printHand } from "../../press/busts/fingers.ts";
import { BOYS_GRIP, boyOfTheGuard, boysNose, openHanded } from "../../press/busts/guard-house-men.ts";
import { stand } from "../../press/busts/standing-men.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { gateShelf } from "../../press/props/gate-shelf.ts";
import { jeep, printJeep } from "../../press/props/jeep.ts";
import { mistBand, mistBank, thickening } from "../../press/props/mist.ts";
import { plazaEdge } from "../../press/props/plaza-edge.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.7, 0], yaw: 0, focal: 900, centre: 640, horizon: 346 });
const LAMP: Point = [570, 436];
const HEAD: Point = [570, 232];
const FEET: Point = [640, 556];
const officer = stand(openHanded, FEET, 228);
const car = jeep(eye, { at: [-2.5, 0, 11], heading: -Math.PI / 2 + 0.5 });
const NECK: Point = [842, 380];
const K = 1.22;
const boy = place(boyOfTheGuard, NECK, K, -1);
const GROUND = rect(-60, 400, 1340, 780);
const DOOR = poly([246, 62], [1120, 62], [1120, 800], [246, 800]);
const POSTS = [stand(atPost, [284, 676], 380, -1), stand(atPost, [1000, 566], 236), stand(atPost, [1088, 644], 336)];

/** A man's shadow on the ground, thrown toward us from the lamp's foot. */
const thrown = (man: Shape, [fx, fy]: Point, length: number): Shape => {
  const [dx, dy] = [fx - LAMP[0], fy - LAMP[1]];
  return fuse(
    map(man, ([x, y]) => {
      const up = ((fy - y) / 232) * length;
      return [fx + (x - fx) * (1 + up * 1.4) + dx * up * 1.3, fy + dy * up * 1.3];
    }),
  );
};

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(200, 60, 1180, 440), "teal", { pitch: 14, tone: thickening(80, 420), levels: 6, full: 0.72 }),
    fill(mistBank(330, 14, 5), "teal"),
  ];
}

function far(era: Era): Mark[] {
  const { church, belfries, houses, arches } = plazaEdge();
  const town = fuse(church, houses);
  const mouth = (x: number, w: number, r: number): Mark[] => {
    const above = rect(-60, -60, 1340, 412);
    return [
      dots(era, and(ellipse(x, 410, r), above), "yellow", { pitch: 10, tone: glow(x, 410, r, 1), full: 0.62 }),
      fill(and(ellipse(x, 412, w, 15), above), "cream"),
    ];
  };
  return [
    fill(grow(town, 2.5), "navy"),
    fill(houses, "indigo"),
    dots(era, grow(houses, -5), "navy", {
      pitch: 9,
      tone: (_, y) => clamp(0.5 - (y - 262) / 200),
      levels: 4,
      full: 0.6,
    }),
    fill(arches, "navy"),
    fill(belfries, "teal"),
    ...mouth(272, 34, 96),
    ...mouth(990, 46, 116),
    fill(fuse(mistBand(420, 382, 200, 10), mistBand(930, 352, 260, 12), mistBand(700, 390, 200, 9)), "teal"),
  ];
}

function middle(era: Era): Mark[] {
  const pool = and(ellipse(590, 492, 380, 96), GROUND);
  const seams = range(6, (i): Point[] => [
    [-60, 430 + i * i * 11],
    [1340, 430 + i * i * 11],
  ]);
  const { post } = streetLamp(era, LAMP, 212);
  const shadows = fuse(
    thrown(officer.shape, FEET, 1.5),
    poly([512, 488], [366, 474], [250, 500], [270, 545], [460, 530]),
  );
  return [
    fill(GROUND, "indigo"),
    dots(era, minus(GROUND, pool), "navy", {
      pitch: 11,
      tone: (x, y) => clamp(Math.hypot((x - 590) / 560, (y - 470) / 190) - 0.45) * 0.9,
      levels: 6,
      full: 0.7,
    }),
    fill(pool, "yellow"),
    fill(and(ellipse(580, 470, 230, 48), GROUND), "cream"),
    line(
      seams.filter((_, i) => i > 0),
      "indigo",
      1.6,
    ),
    fill(shadows, "indigo"),
    dots(era, ellipse(HEAD[0], HEAD[1], 196), "yellow", {
      pitch: 11,
      tone: glow(HEAD[0], HEAD[1], 196, 0.92),
      full: 0.6,
    }),
    ...post,
    ...printJeep(era, car, [-3, 3]),
    fill(and(grow(officer.shape, 1.6, "round"), rect(0, 0, 1280, 436)), "yellow"),
    fill(officer.shape, "navy"),
    fill(officer.cuts, "yellow"),
  ];
}

function near(era: Era): Mark[] {
  const reveal = poly([1120, 62], [1150, 34], [1150, 800], [1120, 800]);
  const house = minus(WHOLE, DOOR);
  const grip = moved(fist, (shape) =>
    map(shape, ([x, y]) => [NECK[0] - (BOYS_GRIP[0] + x) * K, NECK[1] + (BOYS_GRIP[1] + y) * K]),
  );
  return [
    ...POSTS.flatMap((post, i) => [
      fill(grow(post.shape, 2, "round"), "navy"),
      fill(post.shape, "navy"),
      fill(post.cuts, "indigo"),
      fill(rim(post.shape, i ? 4 : -4, 2), "yellow"),
    ]),
    fill(house, "navy"),
    fill(and(ellipse(230, 540, 400, 450), rect(-60, -60, 212, 780)), "indigo"),
    dots(era, rect(-60, -60, 240, 780), "navy", {
      pitch: 12,
      tone: (x, y) => clamp(Math.hypot((x - 230) * 1.1, y - 540) / 400 - 0.06),
      levels: 6,
      full: 0.74,
    }),
    fill(rect(212, -60, 246, 780), "navy"),
    fill(fuse(rect(244, 62, 250, 780), rect(246, 60, 1120, 64)), "yellow"),
    fill(reveal, "indigo"),
    dots(era, reveal, "yellow", { pitch: 9, tone: (_, y) => clamp(1 - Math.abs(y - 300) / 420), levels: 5 }),
    fill(rect(1150, 0, 1166, 780), "navy"),
    ...gateShelf(),
    ...printBust(era, boy, [-4, -3], { shade: "indigo", light: "yellow" }),
    fill(set(boysNose, NECK, K, -K), "red"),
    ...printHand(era, grip, { skin: "yellow", shade: "indigo" }, [8, 3]),
  ];
}

/** The guard house at the palace gate by night: an officer has come out of a jeep, alone, and the guard waits. */
export function guardHouse(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [],
    living: {
      layer: [fill(fuse(mistBand(420, 330, 300, 14), mistBand(900, 310, 280, 12), mistBand(640, 378, 240, 9)), "teal")],
      motion: "drift",
      above: "far",
    },
    focus: [662, 430],
    gaze: { officer: [634, 400], boy: [800, 330], jeep: [450, 430], telephone: [150, 460] },
  };
}
