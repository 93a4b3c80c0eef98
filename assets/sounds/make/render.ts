import type { CueName } from "./cue-sheet.ts";
import { boots } from "./cues/boots.ts";
import { clock } from "./cues/clock.ts";
import { crowd } from "./cues/crowd.ts";
import { door } from "./cues/door.ts";
import { footsteps } from "./cues/footsteps.ts";
import { harbour } from "./cues/harbour.ts";
import { highlandWind } from "./cues/highland-wind.ts";
import { jet } from "./cues/jet.ts";
import { nightCity } from "./cues/night-city.ts";
import { officeNight } from "./cues/office-night.ts";
import { pressRun } from "./cues/press-run.ts";
import { radioHum } from "./cues/radio-hum.ts";
import { riflesDown } from "./cues/rifles-down.ts";
import { tanksFar, tanksNear } from "./cues/tanks.ts";
import { telephone } from "./cues/telephone.ts";
import { teletype } from "./cues/teletype.ts";
import { typewriter } from "./cues/typewriter.ts";
import { volley } from "./cues/volley.ts";
import { encodeCue } from "./encode.ts";
import type { Signal } from "./signal.ts";

const SOUNDS: readonly (readonly [name: CueName, render: () => readonly Signal[]])[] = [
  ["boots", () => [boots()]],
  ["clock", () => [clock()]],
  ["crowd", () => [crowd()]],
  ["door", () => [door()]],
  ["footsteps", () => [footsteps()]],
  ["harbour", () => [harbour()]],
  ["highland-wind", () => [highlandWind()]],
  ["jet", () => [jet()]],
  ["night-city", nightCity],
  ["office-night", () => [officeNight()]],
  ["press-run", () => [pressRun()]],
  ["radio-hum", () => [radioHum()]],
  ["rifles-down", () => [riflesDown()]],
  ["tanks-far", () => [tanksFar()]],
  ["tanks-near", () => [tanksNear()]],
  ["telephone", () => [telephone()]],
  ["teletype", () => [teletype()]],
  ["typewriter", () => [typewriter()]],
  ["volley", () => [volley()]],
];

const wanted = process.argv.slice(2);
for (const [name, render] of SOUNDS)
  if (wanted.length === 0 || wanted.includes(name)) encodeCue(name, "sounds", render());
