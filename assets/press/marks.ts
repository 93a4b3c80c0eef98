import type { Era, Ink } from "./era.ts";
import { grow, rim, union } from "./geometry/booleans.ts";
import type { Ring, Shape } from "./geometry/points.ts";
import { type DotRow, halftone, type Screen } from "./halftone.ts";

/** One pass of one ink. Marks are printed in their order; alpha is for light alone. */
export type Mark =
  | { readonly kind: "fill"; readonly ink: Ink; readonly shape: Shape; readonly alpha?: number }
  | {
      readonly kind: "line";
      readonly ink: Ink;
      readonly lines: readonly Ring[];
      readonly width: number;
      readonly alpha?: number;
    }
  | {
      readonly kind: "dots";
      readonly ink: Ink;
      readonly rows: readonly DotRow[];
      readonly pitch: number;
      readonly alpha?: number;
    };

/** A flat area of ink; overlapping rings become one. */
export const fill = (shape: Shape, ink: Ink, alpha?: number): Mark =>
  alpha === undefined ? { kind: "fill", ink, shape: union(shape) } : { kind: "fill", ink, shape: union(shape), alpha };

/** Many small areas of ink that do not overlap: printed as they are. */
export const flecks = (shape: Shape, ink: Ink): Mark => ({ kind: "fill", ink, shape });

/** Open lines of one width in pixels with round ends. */
export const line = (lines: readonly Ring[], ink: Ink, width: number): Mark => ({ kind: "line", ink, lines, width });

/** Ben-Day dots over a shape in an era's own screen, unless pitch or angle say otherwise. */
export function dots(
  era: Era,
  shape: Shape,
  ink: Ink,
  screen: Partial<Screen> & Pick<Screen, "tone">,
  alpha?: number,
): Mark {
  const { pitch, angle } = { ...era.dots, ...screen };
  const rows = halftone(shape, { ...screen, pitch, angle });
  return alpha === undefined ? { kind: "dots", ink, rows, pitch } : { kind: "dots", ink, rows, pitch, alpha };
}

/** A dark silhouette that stays legible on dark: a line of the sheet round it, the key ink, a lit edge. */
export function silhouette(era: Era, shape: Shape, light: readonly [number, number], outline = era.outline): Mark[] {
  const halo = outline > 0 ? [fill(grow(shape, outline, "round"), era.sheet)] : [];
  const lit = light[0] || light[1] ? [fill(rim(shape, -light[0], -light[1]), era.edge)] : [];
  return [...halo, fill(shape, era.key), ...lit];
}
