import { createNoise2D } from "simplex-noise";

/** Mulberry32: the same numbers in 0..1 for the same seed, so that a print is the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise in -1..1 over the plane. */
export const noise = createNoise2D(randomFrom(1948));
