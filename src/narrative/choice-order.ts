import type { Choice, DecisionPoint } from "./moment.ts";

/**
 * The choices of a decision point in the order in which a playthrough with that seed shows them: the same for the same
 * seed, another for each decision, so that the place of a choice says nothing about the record.
 */
export const orderChoices = (point: DecisionPoint, seed: number): readonly Choice[] => {
  const random = sequence(seed, point.id);
  const left = [...point.choices].sort((one, other) => (one.id < other.id ? -1 : 1));
  const ordered: Choice[] = [];
  while (left.length > 0) ordered.push(...left.splice(Math.floor(random() * left.length), 1));
  return ordered;
};

/** Numbers from 0 up to 1 that follow from a seed and a name: FNV-1a to mix them, mulberry32 to go on. */
const sequence = (seed: number, name: string): (() => number) => {
  let state = seed | 0;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
