import type { Playthrough } from "../narrative/playthrough.ts";
import type { Trail } from "../narrative/trail.ts";

/**
 * What becomes of a playthrough whose row holds, perhaps, what another tab has put there meanwhile. Under one id a trail only
 * ever grows, so that two tabs have parted exactly when neither trail begins with the other.
 */
export type Meeting =
  /** One, with the decisions, bets and judgements of both. */
  | { readonly kind: "joined"; readonly playthrough: Playthrough }
  /** Two: what was there stays, and ours goes beside it as a night that branched from it. */
  | { readonly kind: "parted"; readonly playthrough: Playthrough };

/**
 * Brings `ours` together with what is `there` under its id. `seen` is what this tab held when it was last in accord with the
 * row: what of ours differs from it was decided here, the rest gives way. A night keeps the name that it has there: names
 * are given by {@link Shelf.rename} alone. `otherId` is the id of a night that parts.
 */
export const meet = (
  there: Playthrough,
  ours: Playthrough,
  seen: Playthrough | undefined,
  otherId: string,
): Meeting => {
  const decisions = there.episode === ours.episode && there.seed === ours.seed ? shared(there.trail, ours.trail) : 0;
  const apart = there.episode !== ours.episode || there.seed !== ours.seed;
  if (apart || (decisions < there.trail.length && decisions < ours.trail.length))
    return { kind: "parted", playthrough: partFrom(ours, { id: there.id, decisions }, otherId) };
  const still = seen !== undefined && seen.step === ours.step && seen.leaf === ours.leaf;
  const open = there.trail.length > ours.trail.length || (there.trail.length === ours.trail.length && still);
  const { step, leaf } = open ? there : ours;
  return {
    kind: "joined",
    playthrough: {
      ...there,
      trail: open ? there.trail : ours.trail,
      bets: together(there.bets, ours.bets, seen?.bets),
      judgements: together(there.judgements, ours.judgements, seen?.judgements),
      step,
      leaf,
    },
  };
};

/** The playthrough as a night of its own, without a name, that branched from another. */
export const partFrom = (
  ours: Playthrough,
  from: { readonly id: string; readonly decisions: number },
  id: string,
): Playthrough => ({ ...ours, id, name: "", from: { night: from.id, decisions: from.decisions } });

/** Whether one of the trails goes on from the other, or they are the same. */
export const alongOneWay = (one: Trail, other: Trail): boolean =>
  shared(one, other) === Math.min(one.length, other.length);

/** Whether something stands in `ours` that was not in `seen`: a decision, a bet, a judgement. Leaves turned are none. */
export const decidedMore = (ours: Playthrough, seen: Playthrough): boolean =>
  ours.trail.length > seen.trail.length ||
  !alongOneWay(ours.trail, seen.trail) ||
  changed(ours.bets, seen.bets).length > 0 ||
  changed(ours.judgements, seen.judgements).length > 0;

/** How many decisions two trails have in common from the first on. */
const shared = (one: Trail, other: Trail): number => {
  const parts = one.findIndex(({ at, chose }, index) => other[index]?.at !== at || other[index]?.chose !== chose);
  return parts === -1 ? one.length : parts;
};

type Entries<Value> = Readonly<Record<string, Value>>;

const together = <Value>(there: Entries<Value>, ours: Entries<Value>, seen: Entries<Value> = {}): Entries<Value> =>
  Object.fromEntries([...Object.entries(ours), ...Object.entries(there), ...changed(ours, seen)]);

/** The entries of `ours` that are not in `seen` as they are. Values are small and plain. */
const changed = <Value>(ours: Entries<Value>, seen: Entries<Value>): (readonly [string, Value])[] =>
  Object.entries(ours).filter(
    ([key, value]) => !Object.hasOwn(seen, key) || JSON.stringify(seen[key]) !== JSON.stringify(value),
  );
