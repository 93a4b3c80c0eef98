import type { CueName } from "../../sounds/make/cue-sheet.ts";
import { encodeCue } from "../../sounds/make/encode.ts";
import { perform } from "./perform.ts";
import type { Score } from "./score.ts";
import { AFTER } from "./scores/after.ts";
import { CALM } from "./scores/calm.ts";
import { DAWN } from "./scores/dawn.ts";
import { TENSE } from "./scores/tense.ts";

const MUSIC: readonly (readonly [name: CueName, score: Score])[] = [
  ["dawn", DAWN],
  ["madrugada-68-after", AFTER],
  ["madrugada-68-calm", CALM],
  ["madrugada-68-tense", TENSE],
];

const wanted = process.argv.slice(2);
for (const [name, score] of MUSIC)
  if (wanted.length === 0 || wanted.includes(name)) encodeCue(name, "music", perform(name, score));
