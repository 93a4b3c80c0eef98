import type { Era } from "../era.ts";
import { and, clipLines, grow } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { around, clamp, type Point, type Ring, range } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { rect } from "../geometry/shapes.ts";
import { cutLines } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** Long bands of cloud: left end, height on the sheet, length and thickness of each, in pixels. */
export function printClouds(era: Era, bands: readonly (readonly [number, number, number, number])[]): Mark[] {
  const cloud = ([x, y, w, h]: readonly [number, number, number, number]): Ring =>
    gouge(
      range(18, (i): Point => [x + (w * i) / 17, y + h * 0.2 * Math.sin(i * 0.7)]),
      (t) => h * Math.sin(Math.PI * clamp(t, 0.02, 0.98)) * (0.75 + 0.4 * Math.sin(t * 17 + x)),
    );
  const shapes = bands.map(cloud);
  return [fill(grow(shapes, 3), era.key), fill(shapes, era.sheet)];
}

/** A range under a ridge (left to right), cut in white down its slopes as far as `foot`, which something nearer hides. */
export function printRange(era: Era, ridge: Ring, foot: number): Mark[] {
  const mountain = cut([[...ridge, [1340, foot + 190], [-60, foot + 190]]], 1.6, 16, 4);
  const falls = range(112, (i): Ring => {
    const at = Math.floor((i * (ridge.length - 3)) / 111);
    const [[x, y], [nx, ny]] = [around(ridge, at), around(ridge, at + 2)];
    const lean = clamp((ny - y) / Math.max(4, nx - x), -0.8, 0.8);
    return range(16, (k): Point => [x + (i % 3) * 3 + lean * k * 12 + 6 * noise(i * 0.7, k * 0.3), y + 6 + k * 15]);
  });
  const light = (x: number, y: number): number =>
    clamp(0.7 + 0.3 * clamp((x - 560) / 200) + 0.8 * noise(x * 0.013 - y * 0.009, y * 0.003)) *
    clamp(1.6 - (y - 110) / 170);
  return [
    fill(grow(mountain, 3.5), era.sheet),
    fill(mountain, era.key),
    flecks(
      cutLines(clipLines(falls, and(grow(mountain, -5), rect(-60, 0, 1340, foot))), {
        gap: 13,
        tone: light,
        step: 16,
        ends: 50,
        narrowest: 1.5,
      }),
      era.sheet,
    ),
  ];
}
