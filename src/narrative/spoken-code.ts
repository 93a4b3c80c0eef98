/**
 * Codes to be read aloud: Crockford's base 32, which leaves out I, L, O and U (https://www.crockford.com/base32.html), with
 * a check character of its own.
 */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A character as a number from 0 to 31: its place in the {@link ALPHABET}. */
export type Digit = number;

/** The character of a digit. Throws a RangeError for what is none. */
const characterOf = (digit: Digit): string => {
  const character = ALPHABET[digit];
  if (character === undefined) throw new RangeError(`${digit} is no digit of a code`);
  return character;
};

/** A character that no code holds, as it was typed, and its place among the others, counted from 1. */
export interface StrangeCharacter {
  readonly character: string;
  readonly place: number;
}

/**
 * The digits of a code as somebody typed it: capitals and small letters are one, spaces and hyphens of any kind and full
 * stops between the groups count for nothing, O is read as 0, I and L as 1.
 */
export const readCharacters = (text: string): readonly Digit[] | StrangeCharacter => {
  const digits: Digit[] = [];
  for (const character of text.normalize("NFKC").replaceAll(/[\s\p{Dash}\p{Cf}.]/gu, "")) {
    const digit = ALPHABET.indexOf(character.toUpperCase().replace("O", "0").replace(/[IL]/, "1"));
    if (digit < 0) return { character, place: digits.length + 1 };
    digits.push(digit);
  }
  return digits;
};

/** `8K3M-0Q7X-TZ2`: groups of four, as they are read aloud and written down. */
export const writeCharacters = (digits: readonly Digit[]): string =>
  groupsOf(digits.map(characterOf).join("")).join("-");

/** The groups of four of a code, which may hold hyphens already. */
export const groupsOf = (code: string): readonly string[] => code.replaceAll("-", "").match(/.{1,4}/g) ?? [];

/**
 * The digit that, put after the others, makes {@link checks} true. The digits are taken as elements of the field of 32 and
 * summed with weights that double from the right, so that every single wrong character is caught, every swap of two that
 * stand side by side, and every swap of two that stand less than 31 places apart: no two weights there are alike.
 */
export const checkDigit = (digits: readonly Digit[]): Digit => doubled(weighed(digits));

/** Whether the last digit is the {@link checkDigit} of those before it. */
export const checks = (digits: readonly Digit[]): boolean => digits.length > 0 && weighed(digits) === 0;

/** The sum of the digits, the last with weight 1, the one before it with 2, and so on, as elements of the field of 32. */
const weighed = (digits: readonly Digit[]): Digit => digits.reduce((sum, digit) => doubled(sum) ^ digit, 0);

/** x⁵ + x² + 1: with it the doublings of 1 run through all 31 digits but 0 before they come round. */
const FIELD = 0b100101;

const doubled = (digit: Digit): Digit => (digit < 16 ? digit << 1 : (digit << 1) ^ FIELD);
