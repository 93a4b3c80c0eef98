import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** What the stage takes from Phaser, by name and by module of Phaser's sources. Adding a line is how it gets more. */
const TAKEN = {
  Game: "core/Game",
  Scene: "scene/Scene",
  WEBGL: "const:WEBGL",
} as const;

export const x = [createRequire, dirname, join, TAKEN];
export type { Plugin };
