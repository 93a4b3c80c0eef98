import type { CueName } from "../../sounds/make/cue-sheet.ts";
import type { Score } from "./score.ts";
import { AFTER } from "./scores/after.ts";
import { CALM } from "./scores/calm.ts";
import { CARBON } from "./scores/carbon.ts";
import { DAWN } from "./scores/dawn.ts";
import { TENSE } from "./scores/tense.ts";
import { VALS_AFTER } from "./scores/vals-after.ts";
import { VALS_CALM } from "./scores/vals-calm.ts";
import { VALS_TENSE } from "./scores/vals-tense.ts";

/** Every piece of music, by the name of its cue. */
export const REPERTOIRE: readonly (readonly [name: CueName, score: Score])[] = [
  ["carbon", CARBON],
  ["dawn", DAWN],
  ["madrugada-68-after", AFTER],
  ["madrugada-68-calm", CALM],
  ["madrugada-68-tense", TENSE],
  ["vals-48-after", VALS_AFTER],
  ["vals-48-calm", VALS_CALM],
  ["vals-48-tense", VALS_TENSE],
];
