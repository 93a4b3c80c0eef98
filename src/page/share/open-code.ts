import { type Telling, tellerOf } from "../../narrative/replay.ts";
import {
  type CodedNight,
  type CodeRefusal,
  decodeTrail,
  encodeTrail,
  episodesOfCode,
} from "../../narrative/trail-code.ts";
import type { Language } from "../../record/language.ts";
import { scriptOf } from "../library.ts";
import { codeIn } from "./night-address.ts";

interface Told {
  readonly telling: Telling;
  /** Of what is told here, in this edition of the story. */
  readonly code: string;
}

/** What a code led to: a night, or why there is none. One of another edition is told as far as it can be followed. */
export type CodeAnswer =
  | (CodedNight & Told)
  | (Extract<CodeRefusal, { readonly kind: "other-edition" }> & Told)
  | Exclude<CodeRefusal, { readonly kind: "other-edition" }>;

/** The answer to a code that leads to no night, or not to the whole of it. */
export type Refusal = Exclude<CodeAnswer, { readonly kind: "night" }>;

/**
 * Where a code leads, or a link that ends in one. Rejects with the loader's error where the script cannot be fetched that it
 * has to be followed in, and with a StoryFault where that breaks.
 */
export const openCode = async (text: string, language: Language): Promise<CodeAnswer> => {
  const code = codeIn(text);
  const scripts = await Promise.all(episodesOfCode(code).map((episode) => scriptOf(episode, language)));
  const tellers = new Map(scripts.map((script) => [script.episode, tellerOf(script)]));
  const answer = decodeTrail(code, (episode) => tellers.get(episode));
  if (answer.kind !== "night" && answer.kind !== "other-edition") return answer;
  const telling = tellers.get(answer.episode)?.(answer.trail);
  if (telling === undefined) throw new RangeError(`no script of ${answer.episode}`);
  return { ...answer, telling, code: encodeTrail(answer.episode, telling) };
};
