import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { and, clipLines, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { curve, cut } from "../geometry/curves.ts";
import { sliver } from "../geometry/gouge.ts";
import { clamp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { noise, randomFrom } from "../geometry/random.ts";
import { poly, rect } from "../geometry/shapes.ts";
import { knots, traced } from "../geometry/trace.ts";
import { cutLines, hatch } from "../hatch.ts";
import { nick } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";

const PEAK: Point = [234, 208];
const MISTI =
  "-80,520! -80,452 -20,424 48,378 110,322 160,262 196,222! 212,210 224,217 240,206 262,212 284,226! 322,266 372,308 436,350 510,388 590,420 680,444! 680,520!";
const CHACHANI =
  "-80,520! -80,300! -40,270! 20,286! 62,248! 82,262! 104,238! 122,260! 138,252! 172,300! 230,420! 230,520!";
const SNOW =
  "186,236! 212,204 240,200 288,226! 306,250! 290,242! 292,264! 276,246! 270,276! 256,246! 246,264! 236,242! 224,262! 216,238! 196,252!";
const HILLS = "-80,540! -80,440 20,424 130,440 220,418 330,444 440,430 560,446 680,438! 680,540!";

/** A band of cloud along a line placed by hand, black round it. */
export const cloudBand = (era: Era, width: number, contour: string): Mark[] => {
  const cloud: Shape = [sliver(curve(knots(contour), false, 6), width)];
  return [fill(grow(cloud, 3.5, "round"), era.key), fill(cloud, era.sheet)];
};

/** Lines down which the slopes fall from the crater. */
const slopes = (): Ring[] =>
  range(74, (i) => {
    const k = -1 + (2 * i) / 73;
    const spread = Math.sign(k) * Math.abs(k) ** 1.2;
    return range(17, (j): Point => {
      const t = (j + (i % 3) * 0.4) / 16;
      const down = 262 * t ** 0.95 * (1 + 0.06 * noise(i, 9));
      return [PEAK[0] + 6 + spread * (30 + 520 * t ** 1.08) + 6 * noise(i * 0.9, t * 4), PEAK[1] + 4 + down];
    });
  });

/** The Misti and Chachani behind it, snow on one and none on the other; the low sun stands on the right. */
export function misti(era: Era): Mark[] {
  const cone = cut(traced(MISTI), 2, 16, 3);
  const massif = cut(traced(CHACHANI), 2, 14, 5);
  const ridges = (x: number, y: number): number => {
    const side = (x - PEAK[0]) / Math.max(34, (y - PEAK[1]) * 1.25);
    return clamp(0.34 + 0.8 * side + 0.6 * noise(x * 0.028, y * 0.008)) * clamp(1.3 - (y - PEAK[1]) / 300);
  };
  const rock = fuse(
    nick(7, "204,222 198,236 204,250"),
    nick(6, "222,216 220,232 226,246"),
    nick(4, "248,212 246,228 250,240"),
  );
  const snow = and(cone, traced(SNOW));
  return [
    fill(grow(massif, 3), era.sheet),
    fill(massif, era.key),
    flecks(cuts(massif, { light: [0.8, -0.5, 0.2], round: 60, angle: 1.05, gap: 11, from: 0.3, ends: 24 }), era.sheet),
    fill(grow(cone, 3.2), era.sheet),
    fill(cone, era.key),
    flecks(
      cutLines(clipLines(slopes(), grow(cone, -5)), { gap: 12, tone: ridges, narrowest: 1.1, step: 13, ends: 36 }),
      era.sheet,
    ),
    fill(snow, era.sheet),
    fill(and(rock, snow), era.key),
  ];
}

/** Flat roofs of white stone at the mountain's foot, and two towers. */
export function sillarTown(era: Era): Mark[] {
  const hills = cut(traced(HILLS), 2, 20, 6);
  const spin = randomFrom(8);
  const houses: Shape[] = [];
  for (let x = -40; x < 640; ) {
    const [w, h] = [26 + spin() * 46, 14 + spin() * 26];
    houses.push(rect(x, 486 - h, x + w, 540));
    x += w + spin() * 8;
  }
  const towers = [118, 168].flatMap((x) => [
    rect(x - 11, 420, x + 11, 500),
    rect(x - 15, 418, x + 15, 423),
    rect(x - 8, 396, x + 8, 420),
    poly([x - 10, 398], [x, 366], [x + 10, 398]),
  ]);
  const town = fuse(...houses, ...towers);
  const fronts = houses.map((house) => and(grow(house, -2.5), rect(-80, 440, 700, 482)));
  const scrub = (x: number, y: number): number =>
    clamp(0.75 - (y - 424) / 60) * (0.5 + 0.5 * noise(x * 0.02, y * 0.03));
  return [
    fill(grow(hills, 3), era.sheet),
    fill(hills, era.key),
    flecks(hatch(hills, { angle: -0.06, gap: 9, tone: scrub, ends: 30, step: 18 }), "red"),
    fill(grow(town, 2.4), era.sheet),
    fill(town, era.key),
    fill(fuse(...fronts), era.sheet),
    fill(fuse(...fronts.map((front) => minus(rim(front, 9, 0), rect(-80, 476, 700, 500)))), era.key),
    fill(fuse(...[118, 168].map((x) => rect(x - 3, 404, x + 3, 414))), era.sheet),
  ];
}
