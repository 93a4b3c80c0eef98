import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { giveUp, project, runTool } from "./prepare.mjs";

/** What the built game is made from. */
const MADE_FROM = [
  "package-lock.json",
  "vite.config.ts",
  "tsconfig.base.json",
  "tsconfig.json",
  "src",
  "story",
  "assets",
];
const STAMP = path.join(project, ".cache/built-from");

/** Builds the game into dist/ when something that it is made from has changed since the last time; else does nothing. */
export const buildWhenChanged = () => {
  const now = fingerprint();
  const built =
    existsSync(STAMP) && existsSync(path.join(project, "dist/index.html")) ? readFileSync(STAMP, "utf8") : "";
  if (built === now) return;
  console.log("Building the game …");
  if (!runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"]))
    giveUp("The game could not be built; what is wrong stands above, with file and line.");
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, now);
};

const fingerprint = () => {
  const hash = createHash("sha256");
  for (const file of MADE_FROM.flatMap(filesIn)) hash.update(file).update(readFileSync(path.join(project, file)));
  return hash.digest("hex");
};

/**
 * @param {string} place a file or folder of the project
 * @returns {string[]} the files in it, in a fixed order
 */
const filesIn = (place) => {
  const absolute = path.join(project, place);
  if (!existsSync(absolute)) return [];
  if (path.extname(place) !== "" && !place.includes("/")) return [place];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
    .sort();
};
