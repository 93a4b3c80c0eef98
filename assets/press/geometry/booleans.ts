import clipperLib, { type Path } from "clipper-lib";
import { area, type Ring, type Shape } from "./points.ts";

/** Clipper counts in whole numbers: 64 to the pixel is far finer than the half-pixels that are printed. */
const GRID = 64;
const NON_ZERO = 1;
const CLIP = { intersection: 0, union: 1, difference: 2 } as const;
const JOIN = { square: 0, round: 1, miter: 2 } as const;
const CLOSED_POLYGON = 4;

const toPaths = (shape: Shape): Path[] =>
  shape.map((ring) => ring.map(([x, y]) => ({ X: Math.round(x * GRID), Y: Math.round(y * GRID) })));
const toShape = (paths: Path[]): Shape => paths.map((path) => path.map(({ X, Y }) => [X / GRID, Y / GRID]));

function combine(kind: number, subject: Shape, clip: Shape): Shape {
  const clipper = new clipperLib.Clipper();
  const solution = new clipperLib.Paths();
  if (subject.length > 0) clipper.AddPaths(toPaths(subject), 0, true);
  if (clip.length > 0) clipper.AddPaths(toPaths(clip), 1, true);
  clipper.Execute(kind, solution, NON_ZERO, NON_ZERO);
  return toShape(solution);
}

/** Turned the right way out, judged by the largest ring, so that holes stay holes. */
function upright(shape: Shape): Shape {
  const largest = shape.map(area).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  return largest < 0 ? shape.map((ring) => ring.toReversed()) : shape;
}

export const and = (a: Shape, b: Shape): Shape => combine(CLIP.intersection, a, b);
/** What is in `a` and in none of the others. */
export const minus = (a: Shape, ...others: Shape[]): Shape => combine(CLIP.difference, a, fuse(...others));
/** Union of shapes, whatever the direction of each. */
export const fuse = (...shapes: Shape[]): Shape => combine(CLIP.union, shapes.flatMap(upright), []);
/** Union that keeps the direction of each ring, so that one shape's own holes stay. */
export const union = (shape: Shape): Shape => combine(CLIP.union, shape, []);

/** The shape `distance` pixels larger all round (smaller when negative). */
export function grow(shape: Shape, distance: number, join: keyof typeof JOIN = "miter"): Shape {
  const offset = new clipperLib.ClipperOffset(3, 0.3 * GRID);
  const solution = new clipperLib.Paths();
  offset.AddPaths(toPaths(shape), JOIN[join], CLOSED_POLYGON);
  offset.Execute(solution, distance * GRID);
  return toShape(solution);
}

/** The lit edge of a shape: the shape less itself moved away from the light. */
export const rim = (shape: Shape, dx: number, dy: number): Shape =>
  minus(
    shape,
    shape.map((ring) => ring.map(([x, y]) => [x + dx, y + dy])),
  );

/** The parts of open lines that run inside a shape. */
export function clipLines(lines: readonly Ring[], shape: Shape): Shape {
  const clipper = new clipperLib.Clipper();
  const tree = new clipperLib.PolyTree();
  clipper.AddPaths(toPaths(lines), 0, false);
  clipper.AddPaths(toPaths(shape), 1, true);
  clipper.Execute(CLIP.intersection, tree, NON_ZERO, NON_ZERO);
  return toShape(clipperLib.Clipper.OpenPathsFromPolyTree(tree));
}
