/** A stream of numbers in [0, 1), the same on every machine for the same seed. */
export type Random = () => number;

/** Returns a seeded stream (mulberry32, public domain, Tommy Ettinger). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a number between low and high. */
export function between(next: Random, low: number, high: number): number {
  return low + (high - low) * next();
}
