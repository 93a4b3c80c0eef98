import type { Era } from "../era.ts";
import { grow, minus } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly } from "../geometry/shapes.ts";
import { fill, line, type Mark } from "../marks.ts";
import type { Tone } from "../tone.ts";
import { typed } from "../typed.ts";

/** South America's coast by hand, as degrees of longitude and latitude, coarse enough for a wall across a room. */
const COAST: readonly Point[] = [
  [-77, 8],
  [-75, 11],
  [-72, 12],
  [-69, 11.5],
  [-67, 10.5],
  [-62, 10.5],
  [-57, 6],
  [-52, 5],
  [-50, 0.5],
  [-44, -2.5],
  [-39, -3.5],
  [-35, -6],
  [-35, -9],
  [-39, -13],
  [-39, -18],
  [-41, -22],
  [-45, -23.5],
  [-48.5, -26],
  [-50, -30],
  [-53.5, -34],
  [-58, -34.5],
  [-57, -38],
  [-62, -39],
  [-63, -42],
  [-67, -46],
  [-66, -48],
  [-69, -51],
  [-67, -55],
  [-71, -54],
  [-75, -50],
  [-73, -44],
  [-74, -38],
  [-71.5, -30],
  [-70.5, -19],
  [-76, -14],
  [-79, -8],
  [-81, -5],
  [-80, -2],
  [-80, 1],
  [-78, 2.5],
  [-77.5, 6],
];
const LIMA: Point = [-77, -12];
const WEST = -92;
const NORTH = 20;

/** A map of the south pinned to a wall: its upper left corner, pixels to the degree, and the tone of the wall's shade on it. */
export function southMap(
  era: Era,
  [x, y]: Point,
  k: number,
  shade: Tone,
): { readonly whole: Shape; readonly marks: Mark[] } {
  const at = ([lon, lat]: Point): Point => [x + (lon - WEST) * k, y + (NORTH - lat) * k];
  const [wide, deep] = [66 * k, 82 * k];
  const whole = poly([x, y], [x + wide, y + 2], [x + wide + 2, y + deep], [x - 1, y + deep - 3]);
  const land: Shape = [curve(COAST.map(at), true, 3)];
  const net = [
    ...range(6, (i): Point[] => [
      [x + (i + 0.6) * (wide / 6), y + 2],
      [x + (i + 0.6) * (wide / 6), y + deep - 3],
    ]),
    ...range(7, (i): Point[] => [
      [x + 1, y + (i + 0.7) * (deep / 7)],
      [x + wide, y + (i + 0.7) * (deep / 7)],
    ]),
  ];
  return {
    whole,
    marks: [
      fill(grow(whole, 3), era.key),
      fill(whole, era.sheet),
      line(net, "carbon", 1),
      ...typed(minus(whole, land), "carbon", shade),
      fill(grow(land, 2.4, "round"), era.key),
      fill(land, era.sheet),
      ...typed(land, "carbon", (px, py) => 0.6 * shade(px, py) - 0.04),
      fill(minus(ellipse(...at(LIMA), 9), ellipse(...at(LIMA), 6)), era.sheet),
      fill(ellipse(...at(LIMA), 5), era.key),
    ],
  };
}
