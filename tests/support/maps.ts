import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { branchMapOf } from "../../src/build/branch-map.ts";
import { compileInk } from "../../src/build/compile-ink.ts";
import { DEFAULT_LIMITS, type Exploration } from "../../src/build/explorer/exploration.ts";
import { explore } from "../../src/build/explorer/explore.ts";
import type { PlayedTrail } from "../../src/comparison/walked.ts";
import type { BranchMap } from "../../src/narrative/branch-map.ts";
import type { Decision, Trail } from "../../src/narrative/trail.ts";
import type { Episode } from "../../src/record/episode.ts";
import { recordOf } from "./nights.ts";

const project = path.resolve(import.meta.dirname, "../..");

/** A night of the house, walked whole. */
export const walkedWhole = (episode: Episode): Exploration =>
  explore(
    compileInk(`story/${episode}/en.ink`, (file) => readFileSync(path.join(project, file), "utf8")),
    DEFAULT_LIMITS,
    () => 0,
  );

const drawn = new Map<Episode, BranchMap>();

/** The map of a night as it stands under story/. It is made once: walking a night whole takes seconds. */
export const mapOf = (episode: Episode): BranchMap => {
  const map = drawn.get(episode) ?? branchMapOf(walkedWhole(episode), recordOf(episode));
  drawn.set(episode, map);
  return map;
};

/** The trail that takes, at each decision, the choice that a number picks from those offered; to an ending, or as far as there are numbers. */
export const trailPicked = (map: BranchMap, picks: readonly number[]): Trail => {
  const trail: Decision[] = [];
  let state = map.states[0];
  for (const pick of picks) {
    const place = state && map.places[state.at];
    if (state === undefined || place?.kind !== "decision") break;
    const { next } = state;
    const offered = [...next.keys()].filter((choice) => (next[choice] ?? -1) >= 0);
    const choice = offered[pick % offered.length] ?? 0;
    trail.push({ at: place.id, chose: place.choices[choice]?.id ?? "" });
    state = map.states[next[choice] ?? -1];
  }
  return trail;
};

/** Any nights of an episode, whole or broken off, each with an id of its own. */
export const anyTrails = (map: BranchMap): fc.Arbitrary<readonly PlayedTrail[]> =>
  fc
    .array(fc.array(fc.nat({ max: 5 }), { maxLength: 14 }), { maxLength: 5 })
    .map((all) => all.map((picks, index) => ({ id: `night-${index}`, trail: trailPicked(map, picks) })));
