import type { CompiledInk } from "../compile-ink.ts";
import { containersOf, pathOf } from "./compiled-container.ts";
import type { Limits } from "./exploration.ts";
import type { Places } from "./place.ts";
import { unanswered } from "./runner.ts";

/** What ink calls the three ways of asking chance, and what authors call them. */
const CHANCE: ReadonlyMap<unknown, string> = new Map([
  ["rnd", "RANDOM"],
  ["lrnd", "LIST_RANDOM"],
  ["seq", "a shuffle"],
]);

/** Whether the compiled ink asks chance for anything. */
export const chanceIn = (ink: object): boolean =>
  [...containersOf(ink).values()].some(({ tokens }) => tokens.some((token) => CHANCE.has(token)));

/** What a walk was, as far as it decides what was left out. */
interface Walk {
  readonly ink: object;
  readonly compiled: CompiledInk;
  readonly reached: ReadonlySet<string>;
  readonly place: Places;
  readonly limits: Limits;
  readonly stopped: "states" | "seconds" | undefined;
  /** How many states still waited. */
  readonly left: number;
  readonly seeds: number;
}

/** Why a walk did not cover every branch, as sentences; none where it did. */
export const omissions = ({ ink, compiled, reached, place, limits, stopped, left, seeds }: Walk): readonly string[] => {
  const found: string[] = [];
  if (stopped !== undefined) {
    const limit = stopped === "states" ? `${limits.states} states` : `${limits.seconds} seconds`;
    found.push(`stopped after ${limit}: ${left.toLocaleString("en")} states that were found were not walked on from`);
  }
  const outside = new Set(unanswered(ink, compiled.externals));
  for (const container of containersOf(ink).values())
    container.tokens.forEach((token, index) => {
      const path = pathOf(container, index);
      if (!reached.has(path)) return;
      const chance = CHANCE.get(token);
      if (chance !== undefined) found.push(`uses ${chance} at ${place.near(path)}: walked with ${seeds} seeds`);
      const name = (token as { readonly "x()"?: unknown } | null)?.["x()"];
      if (typeof name === "string" && outside.has(name))
        found.push(`EXTERNAL ${name} was answered 0 at ${place.near(path)}`);
    });
  return [...new Set(found)];
};
