import type { Era } from "../era.ts";
import { clipLines, grow, minus } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { clamp, lerp, move, nearestEdge, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { knots } from "../geometry/trace.ts";
import { hatch } from "../hatch.ts";
import { strap } from "../heads.ts";
import { dots, fill, flecks, line, type Mark } from "../marks.ts";

/** Degrees of longitude and latitude to a point on the sheet. */
export type Chart = (place: Point) => Point;

/** Coast and borders of Peru in degrees, placed by hand, coarse as a wall map seen aslant. */
const PERU = knots(
  "-80.3,-3.4! -80.7,-3.7 -81.3,-4.3 -81.3,-4.8! -81.1,-5.2 -81.2,-5.9! -80.9,-6.1 -80,-6.6 -79.6,-7.4 -79.1,-8.2 -78.6,-9.1 -78.2,-10.1 -77.6,-11.1 -77.1,-12.1! -76.6,-12.8 -76.2,-13.5 -76.4,-13.9! -75.9,-14.6 -75.2,-15.4 -74.3,-15.9 -73.2,-16.4 -72,-17 -71.4,-17.6! -70.4,-18.4! -69.6,-17.7! -69,-16.6! -69.3,-15.2 -68.9,-14.2! -68.7,-12.6! -69.6,-10.9! -70.6,-11! -70.6,-9.6! -71.3,-10 -72.2,-10! -72.4,-9.5 -73.2,-9.4! -73.7,-8.3 -74,-7.5! -73.1,-6.4! -73.2,-5.8 -72.9,-5.1! -71,-4.4 -69.9,-4.3! -70.7,-3.8! -70,-2.8! -71.4,-2.3 -73.1,-2.3! -73.6,-1.3 -74.4,-1 -75.3,-0.1! -75.5,-1.6! -76.6,-2.6 -77.9,-3 -78.4,-3.5! -78.7,-4.6 -79.1,-5! -79.5,-4.5 -80.4,-4.4! -80.2,-3.9!",
);
/** The corners of the paper, and places on it, in degrees. */
const CORNERS: readonly Point[] = [
  [-83.2, 1.4],
  [-66.6, 1.4],
  [-66.6, -19.8],
  [-83.2, -19.8],
];
export const LIMA: Point = [-77.1, -12.1];
const PINNED: readonly Point[] = [
  [-71.5, -16.4],
  [-79, -8.1],
  [-72, -13.5],
];

/** The map in print: waves along the coast, the country in dots, its mountains; brightest at a point. */
export function printCountry(era: Era, chart: Chart, [lx, ly]: Point): Mark[] {
  const country: Shape = [PERU.map(([lon, lat]) => chart([lon, lat]))];
  const sheet: Shape = [CORNERS.map(chart)];
  const lima = chart(LIMA);
  const shore = (x: number, y: number): number => nearestEdge(country, x, y).distance;
  const west = (x: number, y: number): boolean => x < lima[0] + (y - lima[1]) * 0.9;
  const sea = minus(grow(sheet, -8), grow(country, 5));
  const waves = hatch(sea, {
    angle: -0.1,
    gap: 9,
    tone: (x, y) => (west(x, y) ? clamp(0.75 - shore(x, y) / 110) : 0),
    step: 12,
    ends: 24,
    wobble: 2,
    narrowest: 1.3,
  });
  const grid = [
    ...range(4, (i): Ring => [chart([-80 + i * 4, 2]), chart([-80 + i * 4, -20])]),
    ...range(5, (i): Ring => [chart([-84, -i * 4]), chart([-66, -i * 4])]),
  ];
  const spine = ["-76,-11.6 -75,-13 -72.6,-14.8 -70.4,-16", "-74.8,-11.4 -74,-12.6 -71.6,-14.2 -69.9,-15"];
  const peaks = spine.flatMap((contour) => {
    const points = knots(contour).map(([lon, lat]) => chart([lon, lat]));
    return points.slice(1).flatMap((b, i) => {
      const a = points[i] ?? b;
      return range(4, (k): Ring => {
        const [x, y] = [lerp(a[0], b[0], k / 4), lerp(a[1], b[1], k / 4)];
        return [
          [x - 9, y + 5],
          [x, y - 9],
          [x + 9, y + 5],
          [x + 3, y + 4],
          [x, y - 2],
          [x - 4, y + 5],
        ];
      });
    });
  });
  return [
    fill(move(grow(sheet, 2), 5, 9), era.key),
    fill(cut(sheet, 1, 30), era.sheet),
    line(
      grow(sheet, -8).map((ring) => [...ring, ...ring.slice(0, 1)]),
      era.key,
      2,
    ),
    line(clipLines(grid, minus(grow(sheet, -8), grow(country, 3))), era.key, 1.4),
    fill(minus(grow(country, 16), country), era.sheet),
    flecks(waves, era.key),
    dots(era, grow(country, -3.5), "red", {
      pitch: 9,
      levels: 6,
      full: 0.64,
      tone: (x, y) => 0.78 - 0.3 * clamp(1 - Math.hypot(x - lx, (y - ly) * 2) / 260),
    }),
    flecks(peaks, era.key),
    line(
      country.map((ring) => [...ring, ...ring.slice(0, 1)]),
      era.key,
      3.6,
    ),
  ];
}

/** Pins that stand in the map already: ball, needle and shadow. */
export function printPins(era: Era, chart: Chart): Mark[] {
  return PINNED.map(chart).flatMap(([x, y]): Mark[] => [
    fill(ellipse(x - 5, y + 1, 9, 3.4), era.key),
    fill(strap(3, `${x},${y} ${x + 3},${y - 24}`), era.key),
    fill(ellipse(x + 4, y - 28, 8.5), era.key),
    fill(ellipse(x + 4, y - 28, 5.6), era.sheet),
  ]);
}
