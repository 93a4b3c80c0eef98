import type { CueName } from "./cue-sheet.ts";
import { clock } from "./cues/clock.ts";
import { crowd } from "./cues/crowd.ts";
import { door } from "./cues/door.ts";
import { footsteps } from "./cues/footsteps.ts";
import { jet } from "./cues/jet.ts";
import { nightCity } from "./cues/night-city.ts";
import { riflesDown } from "./cues/rifles-down.ts";
import { tanksFar, tanksNear } from "./cues/tanks.ts";
import { telephone } from "./cues/telephone.ts";
import { typewriter } from "./cues/typewriter.ts";
import { volley } from "./cues/volley.ts";
import { encodeCue } from "./encode.ts";
import type { Signal } from "./signal.ts";

const SOUNDS: readonly (readonly [name: CueName, render: () => readonly Signal[]])[] = [
  ["clock", () => [clock()]],
  ["crowd", () => [crowd()]],
  ["door", () => [door()]],
  ["footsteps", () => [footsteps()]],
  ["jet", () => [jet()]],
  ["night-city", nightCity],
  ["rifles-down", () => [riflesDown()]],
  ["tanks-far", () => [tanksFar()]],
  ["tanks-near", () => [tanksNear()]],
  ["telephone", () => [telephone()]],
  ["typewriter", () => [typewriter()]],
  ["volley", () => [volley()]],
];

const wanted = process.argv.slice(2);
for (const [name, render] of SOUNDS)
  if (wanted.length === 0 || wanted.includes(name)) encodeCue(name, "sounds", render());
