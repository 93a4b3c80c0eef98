import type * as z from "zod/mini";
import { begin, type Playthrough } from "../narrative/playthrough.ts";
import type { Trail } from "../narrative/trail.ts";
import { betSchema, decisionSchema, judgementSchema, textSchema, wholeSchema, within } from "./save-form.ts";

/**
 * What can be read of a damaged save as the playthrough `id`: the trail up to its first bad decision with the bets made
 * on it, and the judgements, open at the last leaf there; undefined when the episode or the seed cannot be read.
 */
export const salvage = (id: string, save: unknown): Playthrough | undefined => {
  const told = within(save, "playthrough");
  const episode = textSchema.safeParse(within(told, "episode"));
  const seed = wholeSchema.safeParse(within(told, "seed"));
  if (!episode.success || !seed.success) return undefined;
  const name = textSchema.safeParse(within(told, "name"));
  const trail = readableTrail(within(told, "trail"));
  const bets = readableEntries(within(told, "bets"), betSchema);
  return {
    ...begin(id, episode.data, seed.data),
    name: name.success ? name.data : "",
    trail,
    bets: Object.fromEntries(bets.filter(([at]) => trail.some((each) => each.at === at))),
    judgements: Object.fromEntries(readableEntries(within(told, "judgements"), judgementSchema)),
    leaf: trail.length === 0 ? 0 : Number.MAX_SAFE_INTEGER,
  };
};

const readableTrail = (raw: unknown): Trail => {
  if (!Array.isArray(raw)) return [];
  const decisions = raw.map((each: unknown) => decisionSchema.safeParse(each));
  const bad = decisions.findIndex((each) => !each.success);
  return decisions.slice(0, bad === -1 ? undefined : bad).flatMap((each) => (each.success ? [each.data] : []));
};

const readableEntries = <Value>(raw: unknown, schema: z.ZodMiniType<Value>): (readonly [string, Value])[] =>
  Object.entries(raw ?? {}).flatMap(([key, value]) => {
    const parsed = schema.safeParse(value);
    return parsed.success && key !== "__proto__" ? [[key, parsed.data] as const] : [];
  });
