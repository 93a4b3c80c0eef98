import { ALPHABET, checks, type Digit } from "./spoken-code.ts";

/** What goes wrong in typing a code that is read aloud. */
export type Slip = "wrong" | "missing" | "extra" | "swapped";

/** What a code may have been before a slip. */
export interface NearCode {
  readonly digits: readonly Digit[];
  readonly slip: Slip;
  /** Of the wrong or extra character as it was typed, of the missing one as it should be, of the first of two that were swapped; from 1. */
  readonly place: number;
}

/** The codes from which a single slip makes these digits, as far as they check. */
export const nearTo = (digits: readonly Digit[]): readonly NearCode[] =>
  [...digits, undefined]
    .flatMap((digit, index): readonly NearCode[] => {
      const before = digits.slice(0, index);
      const after = digits.slice(index + 1);
      const place = index + 1;
      const every = Array.from({ length: ALPHABET.length }, (_, other) => other);
      const missing = every.map((other): NearCode => {
        return { digits: [...before, other, ...digits.slice(index)], slip: "missing", place };
      });
      if (digit === undefined) return missing;
      const wrong = every.map((other): NearCode => ({ digits: [...before, other, ...after], slip: "wrong", place }));
      const extra: NearCode = { digits: [...before, ...after], slip: "extra", place };
      const [next, ...others] = after;
      const swapped: readonly NearCode[] =
        next === undefined ? [] : [{ digits: [...before, next, digit, ...others], slip: "swapped", place }];
      return [...swapped, ...wrong, ...missing, extra];
    })
    .filter((near) => checks(near.digits));
