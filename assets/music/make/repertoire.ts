import type { CueName } from "../../sounds/make/cue-sheet.ts";
import type { Score } from "./score.ts";
import { AFTER } from "./scores/after.ts";
import { CALM } from "./scores/calm.ts";
import { DAWN } from "./scores/dawn.ts";
import { TENSE } from "./scores/tense.ts";

/** Every piece of music, by the name of its cue. */
export const REPERTOIRE: readonly (readonly [name: CueName, score: Score])[] = [
  ["dawn", DAWN],
  ["madrugada-68-after", AFTER],
  ["madrugada-68-calm", CALM],
  ["madrugada-68-tense", TENSE],
];
