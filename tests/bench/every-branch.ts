import { readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_LIMITS, type Exploration, trailTo } from "../../src/build/explorer/exploration.ts";
import { explore } from "../../src/build/explorer/explore.ts";
import { readScript } from "../../src/build/read-night.ts";
import type { Language } from "../../src/record/language.ts";

const project = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(project, file), "utf8");

/** Every branch of a night, walked as `npm run story:check` walks it. Throws a RangeError where the story does not compile. */
export const explored = (episode: string, language: Language): Exploration => {
  const { compiled } = readScript(episode, language, read);
  if (compiled === undefined) throw new RangeError(`story/${episode}/${language}.ink cannot be read`);
  return explore(compiled, DEFAULT_LIMITS, () => performance.now());
};

/**
 * Nights, as the ids of their choices from the beginning to an ending, that together hear every answer of the story: each
 * choice with each passage that it can lead to.
 */
export const everyAnswer = (exploration: Exploration): readonly (readonly string[])[] => {
  const { states, edges } = exploration;
  const onwards = states.map((): number[] => []);
  for (const [edge, { from }] of edges.entries()) onwards[from]?.push(edge);
  const chosen = (edge: number): string => {
    const { from: at = -1, choice = -1 } = edges[edge] ?? {};
    const state = states[at];
    return state?.kind === "decision" ? (state.choices[choice]?.id ?? "") : "";
  };
  const answer = (edge: number): string => {
    const { from: at = -1, passage } = edges[edge] ?? {};
    const state = states[at];
    return `${state?.kind === "decision" ? state.decision : ""} ${chosen(edge)} ${passage}`;
  };
  const heard = new Set<string>();
  const nights: string[][] = [];
  for (const first of edges.keys()) {
    if (heard.has(answer(first))) continue;
    const night = trailTo(exploration, edges[first]?.from ?? 0).map(({ choice }) => choice);
    for (let edge: number | undefined = first; edge !== undefined; ) {
      heard.add(answer(edge));
      night.push(chosen(edge));
      const onward: readonly number[] = onwards[edges[edge]?.to ?? -1] ?? [];
      edge = onward.find((each) => !heard.has(answer(each))) ?? onward[0];
    }
    nights.push(night);
  }
  return nights;
};
