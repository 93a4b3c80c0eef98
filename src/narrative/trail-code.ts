import { EPISODES, type Episode } from "../record/episode.ts";
import type { Moment } from "./moment.ts";
import { FIRST_LINK, SEAL, sealOf, waysBack, waysFrom } from "./name-chain.ts";
import { present, type Telling } from "./replay.ts";
import { type NearCode, nearTo } from "./slip.ts";
import {
  checkDigit,
  checks,
  type Digit,
  readCharacters,
  type StrangeCharacter,
  writeCharacters,
} from "./spoken-code.ts";
import type { Trail } from "./trail.ts";

/*
 * A trail as a code: a character for the episode, one for each decision, two that seal it, one to check it.
 *
 * The character of a decision is drawn from its name and the names of those before it, not from its place among the choices.
 * So a code outlives every edit that leaves its own decisions their names: choices added beside them, taken away, renamed or
 * put in another order. Numbering the choices would make it four characters shorter, and one choice more anywhere on the way would
 * then turn all that follows into another night. What an edit does change is found at the very decision: its character fits
 * no choice that is offered there; where it fits one by chance, the characters after it and the seal do not.
 */

/** What is handed on of a night. */
export interface SharedTrail {
  readonly episode: Episode;
  readonly trail: Trail;
}

/** A night that a code leads to. */
export interface CodedNight extends SharedTrail {
  readonly kind: "night";
}

/** Why a code leads to no night. */
export type CodeRefusal =
  | { readonly kind: "empty" }
  /** It holds a character that no code holds. */
  | ({ readonly kind: "not-a-code" } & StrangeCharacter)
  /** It has that many characters, which is too few or too many. */
  | { readonly kind: "wrong-length"; readonly characters: number }
  /** Some of its characters are wrong. Where undoing a single slip makes one night of it, that is what was `meant`. */
  | { readonly kind: "wrong-check"; readonly meant?: MeantCode }
  /** Its first character is that of no episode. */
  | { readonly kind: "unknown-episode"; readonly character: string }
  /** It was made from another edition of the story: it can be followed along `trail`, and no further of `decisions`. */
  | (SharedTrail & { readonly kind: "other-edition"; readonly decisions: number });

/** What somebody who typed a wrong code will have meant. */
export interface MeantCode extends SharedTrail, Omit<NearCode, "digits"> {
  readonly code: string;
}

/** Tells an episode along a trail, as the `tellerOf` its script does. */
export type Tell = (trail: Trail) => Telling;

/** What tells an episode; undefined where its script is not at hand. */
export type Tellers = (episode: Episode) => Tell | undefined;

/** The character of each episode: it may never become that of another. */
const LETTERS: Readonly<Record<Episode, string>> = { "1948": "4", "1968": "8", washington: "W" };

/** A code of no decision: the episode, the seal, the check character. */
const SHORTEST = 1 + SEAL + 1;
/** More decisions than any night has, and few enough to be followed at once. */
const LONGEST = SHORTEST + 60;

/**
 * The code of a night as far as it was told, in groups of four: `8K3M-0Q7X-TZ2`. Throws a RangeError for a telling whose
 * moments do not offer its decisions.
 */
export const encodeTrail = (episode: Episode, { moments, trail }: Telling): string => {
  let chain = FIRST_LINK;
  const decisions = trail.map(({ chose }, index) => {
    const next = moments[index]?.next;
    const way = next?.kind === "decision" ? waysFrom(chain, next).find(({ choice }) => choice === chose) : undefined;
    if (way === undefined) throw new RangeError(`the telling does not offer "${chose}" at decision ${index + 1}`);
    chain = way.chain;
    return way.digit;
  });
  const digits = [...readDigits(LETTERS[episode]), ...decisions, ...sealOf(chain)];
  return writeCharacters([...digits, checkDigit(digits)]);
};

/**
 * The episodes whose tellers {@link decodeTrail} needs for a code: the one that its first character speaks of, or all where
 * that is one of the characters that may be wrong, or none where there is nothing to follow.
 */
export const episodesOfCode = (text: string): readonly Episode[] => {
  const digits = readCharacters(text);
  if ("character" in digits || !isFitLength(digits)) return [];
  const episode = episodeOf(digits);
  if (episode !== undefined) return [episode];
  return checks(digits) ? [] : EPISODES;
};

/**
 * The night that a code leads to, or why it leads to none. Throws a StoryFault when the story breaks on the way, and a
 * RangeError when there is no teller of the code's own episode ({@link episodesOfCode}).
 */
export const decodeTrail = (text: string, tellers: Tellers): CodedNight | CodeRefusal => {
  const digits = readCharacters(text);
  if ("character" in digits) return { kind: "not-a-code", ...digits };
  if (digits.length === 0) return { kind: "empty" };
  if (!isFitLength(digits)) return { kind: "wrong-length", characters: digits.length };
  if (!checks(digits)) {
    const meant = meantBy(digits, tellers);
    return { kind: "wrong-check", ...(meant === undefined ? {} : { meant }) };
  }
  const episode = episodeOf(digits);
  if (episode === undefined) return { kind: "unknown-episode", character: writeCharacters(digits.slice(0, 1)) };
  const nextAfter = nextBy(tellers)(episode);
  if (nextAfter === undefined) throw new RangeError(`no script of ${episode} to follow a code of it`);
  const { trail, whole } = follow(digits, nextAfter);
  return whole
    ? { kind: "night", episode, trail }
    : { kind: "other-edition", episode, trail, decisions: digits.length - SHORTEST };
};

/** What a trail leads to. */
type NextAfter = (trail: Trail) => Moment["next"];

/** Asks each thing once: many codes that are nearly the same go the same way. */
const nextBy = (tellers: Tellers): ((episode: Episode) => NextAfter | undefined) => {
  const known = new Map<string, Moment["next"]>();
  return (episode) => {
    const tell = tellers(episode);
    return (
      tell &&
      ((trail) => {
        const way = JSON.stringify([episode, trail]);
        const next = known.get(way) ?? present(tell(trail)).next;
        known.set(way, next);
        return next;
      })
    );
  };
};

/** Where a code leads: as far as its decisions can be followed, and whether that is all of it, sealed. */
interface Followed {
  readonly trail: Trail;
  readonly whole: boolean;
}

/**
 * Follows the decisions of a code from where a trail stands. Two choices can answer to one character, where the story has got
 * more choices since: the first way that comes to the seal counts, else the one that goes furthest. A last decision that the seal
 * does not confirm is left out: its character fits by chance.
 */
const follow = (digits: readonly Digit[], nextAfter: NextAfter, trail: Trail = [], chain = FIRST_LINK): Followed => {
  if (trail.length === digits.length - SHORTEST) {
    const seal = digits.slice(-1 - SEAL, -1);
    return { trail, whole: sealOf(chain).every((digit, index) => digit === seal[index]) };
  }
  let furthest: Followed = { trail, whole: false };
  const next = nextAfter(trail);
  if (next.kind === "ending") return furthest;
  for (const way of waysBack(chain, next, digits[1 + trail.length])) {
    const followed = follow(digits, nextAfter, [...trail, { at: next.id, chose: way.choice }], way.chain);
    if (followed.whole) return followed;
    const sure = followed.trail.slice(0, digits.length - SHORTEST - 1);
    if (sure.length > furthest.trail.length) furthest = { trail: sure, whole: false };
  }
  return furthest;
};

/** The one night to which the digits lead once a single slip is undone. */
const meantBy = (digits: readonly Digit[], tellers: Tellers): MeantCode | undefined => {
  const nights = new Map<string, MeantCode>();
  const next = nextBy(tellers);
  for (const { digits: near, slip, place } of nearTo(digits)) {
    const episode = episodeOf(near);
    const nextAfter = episode && next(episode);
    if (episode === undefined || nextAfter === undefined || !isFitLength(near)) continue;
    const { trail, whole } = follow(near, nextAfter);
    const code = writeCharacters(near);
    if (whole && !nights.has(code)) nights.set(code, { code, slip, place, episode, trail });
  }
  return nights.size === 1 ? [...nights.values()][0] : undefined;
};

const isFitLength = ({ length }: readonly Digit[]): boolean => length >= SHORTEST && length <= LONGEST;

const episodeOf = ([first]: readonly Digit[]): Episode | undefined =>
  EPISODES.find((episode) => readDigits(LETTERS[episode])[0] === first);

const readDigits = (code: string): readonly Digit[] => {
  const digits = readCharacters(code);
  if ("character" in digits) throw new RangeError(`"${code}" is no code`);
  return digits;
};
