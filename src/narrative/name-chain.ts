import type { DecisionPoint } from "./moment.ts";
import type { Digit } from "./spoken-code.ts";

/** The names of the decisions so far, mixed into one number of 32 bits. */
export type NameChain = number;

/** The chain of names before any decision: FNV-1a's first value. */
export const FIRST_LINK: NameChain = 0x811c9dc5;

/** How many digits seal a trail. */
export const SEAL = 2;

/** A choice of a decision point, in a code. */
export interface Way {
  readonly choice: string;
  readonly digit: Digit;
  /** The chain of names with this decision at its end. */
  readonly chain: NameChain;
}

/**
 * The choices of a decision point with their digits, which differ: where two names ask for the same, the later one in
 * alphabetical order takes the next that is free. Throws a RangeError where there are more choices than digits.
 */
export const waysFrom = (chain: NameChain, { id, choices }: DecisionPoint): readonly Way[] => {
  if (choices.length > 32) throw new RangeError(`${id} offers ${choices.length} choices, a code has 32 characters`);
  const ways: Way[] = [];
  for (const choice of choices.map((each) => each.id).sort()) {
    const link = linked(chain, `${id}/${choice}`);
    let digit = ownDigit(link);
    while (ways.some((way) => way.digit === digit)) digit = (digit + 1) % 32;
    ways.push({ choice, digit, chain: link });
  }
  return ways;
};

/**
 * The choices for which a digit may stand, the likeliest first: the one that has it, then those that would have it if another
 * choice, of which an earlier edition may not have known, had not taken it.
 */
export const waysBack = (chain: NameChain, point: DecisionPoint, digit: Digit | undefined): readonly Way[] => {
  const ways = waysFrom(chain, point);
  const has = ways.filter((way) => way.digit === digit);
  return [...has, ...ways.filter((way) => !has.includes(way) && ownDigit(way.chain) === digit)];
};

/** The digit that the last name of a chain asks for. */
const ownDigit = (chain: NameChain): Digit => mixed(chain) >>> 27;

/** The seal of a trail whose names are in the chain: as many digits as {@link SEAL} says. */
export const sealOf = (chain: NameChain): readonly [Digit, Digit] => {
  const seal = mixed(linked(chain, "seal"));
  return [seal >>> 27, (seal >>> 22) & 31];
};

/** The chain with one more name at its end, by FNV-1a. Other values than these would make another code of every night. */
const linked = (chain: NameChain, name: string): NameChain => {
  let link = chain;
  for (const letter of `${name}\n`) link = Math.imul(link ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return link;
};

/** Spreads the chain over all 32 bits, as the end of MurmurHash3 does. */
const mixed = (link: number): number => {
  let bits = Math.imul(link ^ (link >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};
