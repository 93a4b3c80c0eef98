import { type CompiledInk, compileInk } from "../../../src/build/compile-ink.ts";
import type { Exploration, Limits } from "../../../src/build/explorer/exploration.ts";
import { explore } from "../../../src/build/explorer/explore.ts";

/** The ink of one file named `story.ink`, and of others that it includes. Throws an Error with all that ink refused. */
export const compiled = (ink: string, included: Readonly<Record<string, string>> = {}): CompiledInk => {
  const made = compileInk("story.ink", (file) => {
    const text = file === "story.ink" ? ink : included[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    return text;
  });
  if (made.errors.length > 0) throw new Error(made.errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return made;
};

/** The walk through an ink file, without a clock: only the number of states can stop it. */
export const explored = (ink: string, limits: Partial<Limits> = {}): Exploration =>
  explore(compiled(ink), { states: 2_000, seconds: 60, ...limits }, () => 0);

/** The ids of the endings that a walk came to, or their knots. */
export const endingsOf = ({ states }: Exploration): readonly string[] =>
  states.flatMap((state) => (state.kind === "ending" ? [state.ending ?? state.knot] : [])).sort();

/** How many states of a walk wait for a choice. */
export const decisionsIn = ({ states }: Exploration): number => states.filter(({ kind }) => kind === "decision").length;
