import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALPHABET,
  checkDigit,
  checks,
  type Digit,
  groupsOf,
  readCharacters,
  writeCharacters,
} from "../../src/narrative/spoken-code.ts";

const DIGITS: readonly Digit[] = Array.from({ length: 32 }, (_, digit) => digit);
const codes = fc.array(fc.nat(31), { minLength: 1, maxLength: 30 });

describe("the characters of a code", () => {
  it("are 32, without those that look or sound like others", () => {
    expect(new Set(ALPHABET).size).toBe(32);
    expect(ALPHABET).not.toMatch(/[ILOU]/);
  });

  it("are read as they were written", () => {
    fc.assert(
      fc.property(codes, (digits) => {
        expect(readCharacters(writeCharacters(digits))).toEqual(digits);
      }),
    );
  });

  it.each([
    ["8K3M-0Q7X", "8k3m 0q7x"],
    ["8K3M-0Q7X", "8K3M‑OQ7X"],
    ["8K3M-0Q7X", " 8K3M—oQ7X. "],
    ["8K3M-0Q7X", "８Ｋ３Ｍ\u200b0Q7X"],
    ["1011", "IoLl"],
  ])("%s may be typed as %s", (written, typed) => {
    expect(readCharacters(typed)).toEqual(readCharacters(written));
  });

  it.each([
    ["8KU", { character: "U", place: 3 }],
    ["ñ", { character: "ñ", place: 1 }],
    ["8K ß3", { character: "ß", place: 3 }],
    ["8-K/3", { character: "/", place: 3 }],
    ["8😀", { character: "😀", place: 2 }],
  ])("%s holds what is none of them", (typed, strange) => {
    expect(readCharacters(typed)).toEqual(strange);
  });

  it("stand in groups of four", () => {
    expect(writeCharacters([8, 19, 3, 20, 0, 23])).toBe("8K3M-0Q");
    expect(groupsOf("8K3M-0Q")).toEqual(["8K3M", "0Q"]);
    expect(groupsOf("")).toEqual([]);
  });
});

describe("the check character", () => {
  it("makes every code check", () => {
    fc.assert(fc.property(codes, (digits) => checks([...digits, checkDigit(digits)])));
  });

  // The check is a sum: what a wrong character adds to it depends on its place and on the difference, not on the others.
  it("catches every wrong character, at every place of any code up to 64 characters", () => {
    for (let length = 1; length <= 64; length++)
      for (let place = 0; place < length; place++)
        for (const wrong of DIGITS.slice(1)) {
          const code = DIGITS.slice(0, 1).concat(Array.from({ length: length - 1 }, () => 0));
          code[place] = wrong;
          if (checks(code)) throw new Error(`${writeCharacters(code)} checks`);
        }
  });

  it("catches every wrong character and every swap of neighbours: all pairs, at every place of a code", () => {
    fc.assert(
      fc.property(codes, (digits) => {
        const code = [...digits, checkDigit(digits)];
        code.forEach((digit, place) => {
          const next = code[place + 1];
          for (const other of DIGITS) {
            const wrong = code.map((each, at) => (at === place ? other : each));
            expect(checks(wrong)).toBe(other === digit);
          }
          if (next === undefined) return;
          const swapped = code.map((each, at) => (at === place ? next : at === place + 1 ? digit : each));
          expect(checks(swapped)).toBe(digit === next);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("catches the swap of every two different neighbours, at every place of any code up to 64 characters", () => {
    for (let place = 0; place < 62; place++)
      for (const one of DIGITS)
        for (const other of DIGITS) {
          const rest = Array.from({ length: 62 - place }, () => 0);
          const body = [...Array.from({ length: place }, () => 0), one, other, ...rest];
          const swapped = [...Array.from({ length: place }, () => 0), other, one, ...rest];
          if ((checkDigit(body) === checkDigit(swapped)) !== (one === other))
            throw new Error(`${one} and ${other} can change places at ${place}`);
        }
  });

  it("catches the swap of two characters with one between them", () => {
    for (const one of DIGITS)
      for (const other of DIGITS)
        expect(checkDigit([one, 5, other]) === checkDigit([other, 5, one])).toBe(one === other);
  });
});
