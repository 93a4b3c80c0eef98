import type { Strand } from "../comparison/threads.ts";
import type { Point } from "./crop.ts";

/** The drawn threads: pieces of the record's, which may split or be missing, and the whole of the player's. */
export interface StrandPaths {
  readonly record: readonly (readonly Point[])[];
  /** Where the record's thread is missing: pinholes in its place. */
  readonly holes: readonly Point[];
  readonly player: readonly Point[];
}

/** As many decisions as a night has at most; further ones push the steps closer together. */
const SLOTS = 9;

/** Points of one step of a thread: enough for a curve that looks drawn in one go. */
const SAMPLES = 14;

/** How far above or below the line a thread runs, in parts of the band's height. */
const LANES: Readonly<Record<Strand, { readonly record: readonly number[]; readonly player: number }>> = {
  together: { record: [-0.07], player: 0.07 },
  apart: { record: [-0.07], player: 0.32 },
  split: { record: [-0.34, 0.07], player: 0.32 },
  bare: { record: [], player: 0.07 },
};

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** The lane at part `t` of a step: threads change lanes in the first half, then run level. */
const glide = (from: number, to: number, t: number): number => from + (to - from) * smooth(Math.min(1, t / 0.5));

/**
 * The two threads through the strands so far, in a band of this size with the line at its middle. `grown` is how far
 * the last strand has been drawn, 0 to 1.
 */
export const strandPaths = (
  strands: readonly Strand[],
  band: { readonly width: number; readonly height: number },
  grown = 1,
): StrandPaths => {
  const step = band.width / Math.max(SLOTS, strands.length);
  const y = (lane: number) => band.height * (0.5 + lane);
  const record: Point[][] = [];
  const holes: Point[] = [];
  const player: Point[] = [];
  strands.forEach((strand, index) => {
    const before = strands[index - 1] ?? "together";
    const lanes = LANES[strand];
    const reach = index === strands.length - 1 ? grown : 1;
    const along = (from: number, to: number): Point[] =>
      Array.from({ length: SAMPLES + 1 }, (_, sample) => {
        const t = (sample / SAMPLES) * reach;
        return [(index + t) * step, y(glide(from, to, t))];
      });
    player.push(...along(LANES[before].player, lanes.player).slice(index === 0 ? 0 : 1));
    const come = LANES[before].record[0] ?? -0.07;
    for (const lane of lanes.record) record.push(along(come, lane));
    if (lanes.record.length === 0) {
      const pins = along(come, -0.07);
      holes.push(...pins.filter((_, sample) => sample % 4 === 2));
    }
  });
  return { record, holes, player };
};
