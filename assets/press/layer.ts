import { optimize } from "svgo";
import type { Era, Ink } from "./era.ts";
import { thin } from "./geometry/curves.ts";
import type { Point, Ring } from "./geometry/points.ts";
import type { DotRow } from "./halftone.ts";
import type { Mark } from "./marks.ts";

/** User units to the pixel: whole numbers stand for half pixels. */
const UNITS = 2;
/** A layer holds 60 px more than the picture on each side, so that it may shift without a gap. */
const OVERSCAN = 60;
const PICTURE = { width: 1280, height: 720 } as const;
/** Raw bytes that one layer may take; a place of five has to reach a phone. */
export const LAYER_LIMIT = 30 * 1024;

const units = (pixels: number): number => Math.round(pixels * UNITS);
const joined = (value: number, first: boolean): string => (value < 0 || first ? `${value}` : ` ${value}`);

function ringPath(ring: Ring, [dx, dy]: Point, closed: boolean): string {
  let [path, px, py, drawn] = ["", 0, 0, 0];
  for (const [x, y] of ring) {
    const [ux, uy] = [units(x + dx), units(y + dy)];
    if (drawn === 0) path = `M${ux}${joined(uy, false)}`;
    else if (ux === px && uy === py) continue;
    else path += `${drawn === 1 ? "l" : ""}${joined(ux - px, drawn === 1)}${joined(uy - py, false)}`;
    [px, py, drawn] = [ux, uy, drawn + 1];
  }
  return drawn < 2 ? "" : path + (closed ? "z" : "");
}

/** A dashed round-capped line prints a whole row of dots. */
function rowPath(rows: readonly DotRow[], [dx, dy]: Point, pitch: number): string {
  let [path, px, py] = ["", 0, 0];
  for (const { first, last, count } of rows) {
    const [ux, uy] = [units(first[0] + dx), units(first[1] + dy)];
    // A fifth of the pitch beyond the last dot, so that rounding never loses it.
    const far = count === 1 ? 0 : 0.2 / (count - 1);
    const [tx, ty] = count === 1 ? [pitch * 0.2, 0] : [(last[0] - first[0]) * far, (last[1] - first[1]) * far];
    const [vx, vy] = [units(last[0] + tx + dx), units(last[1] + ty + dy)];
    path += path ? `m${ux - px}${joined(uy - py, false)}` : `M${ux}${joined(uy, false)}`;
    path += `l${vx - ux}${joined(vy - uy, false)}`;
    [px, py] = [vx, vy];
  }
  return path;
}

/** Paths of one mark, each with its attributes. */
function paths(mark: Mark, colour: string, shift: Point): { attributes: string; d: string }[] {
  const alpha = mark.alpha === undefined ? "" : ` opacity="${mark.alpha}"`;
  const pen = `fill="none" stroke="${colour}" stroke-linecap="round"`;
  switch (mark.kind) {
    case "fill": {
      const d = mark.shape.map((ring) => ringPath(thin(ring, 0.35), shift, true)).join("");
      return [{ attributes: `fill="${colour}"${alpha}`, d }];
    }
    case "line": {
      const d = mark.lines.map((ring) => ringPath(thin(ring, 0.4), shift, false)).join("");
      return [{ attributes: `${pen} stroke-width="${mark.width * UNITS}" stroke-linejoin="round"${alpha}`, d }];
    }
    case "dots": {
      const gap = Number((mark.pitch * UNITS - 0.1).toFixed(2));
      const sizes = [...new Set(mark.rows.map((row) => row.radius))];
      return sizes.map((radius) => ({
        attributes: `${pen} stroke-width="${Number((radius * 2 * UNITS).toFixed(1))}" stroke-dasharray=".1 ${gap}"${alpha}`,
        d: rowPath(
          mark.rows.filter((row) => row.radius === radius),
          shift,
          mark.pitch,
        ),
      }));
    }
    default:
      return mark satisfies never;
  }
}

/** The inks of marks as SVG paths. Refuses an ink that the era's press does not hold with a RangeError naming it. */
function body(era: Era, marks: readonly Mark[]): string {
  const runs: { attributes: string; d: string }[] = [];
  for (const mark of marks) {
    for (const path of paths(mark, colourOf(era, mark.ink), era.registration[mark.ink] ?? [0, 0])) {
      const last = runs.at(-1);
      // Translucent passes stay apart: joined, they would no longer darken where they cross.
      if (last?.attributes === path.attributes && mark.alpha === undefined) last.d += path.d;
      else if (path.d) runs.push(path);
    }
  }
  return runs.map(({ attributes, d }) => `<path ${attributes} d="${d}"/>`).join("");
}

function colourOf(era: Era, ink: Ink): string {
  const colour = era.inks[ink];
  if (colour === undefined) throw new RangeError(`the press of ${era.name} holds no ink "${ink}"`);
  return colour;
}

function svg(box: string, content: string): string {
  const raw = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${content}</svg>`;
  // Plugins that rewrite paths would drop the zero-length dots.
  return `${optimize(raw, { plugins: ["collapseGroups", "convertColors", "cleanupNumericValues", "sortAttrs"] }).data}\n`;
}

/**
 * One layer as SVG with its overscan, in half-pixels (viewBox -120 -120 2800 1680).
 * Refuses an undeclared ink, and a layer over `LAYER_LIMIT` bytes, with a RangeError naming it.
 */
export function printLayer(era: Era, name: string, marks: readonly Mark[]): string {
  const edge = OVERSCAN * UNITS;
  const [width, height] = [PICTURE.width * UNITS + 2 * edge, PICTURE.height * UNITS + 2 * edge];
  const printed = svg(`${-edge} ${-edge} ${width} ${height}`, body(era, marks));
  const size = Buffer.byteLength(printed);
  if (size > LAYER_LIMIT) throw new RangeError(`layer "${name}" takes ${size} bytes of ${LAYER_LIMIT}`);
  return printed;
}

/** All layers in one picture without overscan (viewBox 0 0 2560 1440), for the still version. */
export const printFlat = (era: Era, layers: readonly (readonly Mark[])[]): string =>
  svg(`0 0 ${PICTURE.width * UNITS} ${PICTURE.height * UNITS}`, layers.map((marks) => body(era, marks)).join(""));
