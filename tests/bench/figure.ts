/** A figure that was measured, and the budget that it is held against. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** One value a run; a figure that is counted and not timed has one. */
  readonly runs: readonly number[];
  readonly budget: number;
  /** Whether it must not stay under the budget; otherwise it must not go over it. */
  readonly least?: boolean;
  /** Whether it grows with the time that the machine takes: the budget then holds for a machine as fast as the yardstick's. */
  readonly timed?: boolean;
}

export interface Verdict {
  /** The median of the runs. */
  readonly value: number;
  /** How far the runs lie from their median: the median of that, as wide as a standard deviation is. */
  readonly noise: number;
  /** The budget on this machine. */
  readonly bound: number;
  /** `broken` is over the budget by more than the noise, `over` by no more, or not in every run. */
  readonly kept: "kept" | "over" | "broken";
}

/** The value at a quantile from 0 to 1, the middle one unless told. Throws a RangeError where there is none. */
export const quantile = (values: readonly number[], at = 0.5): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))];
  if (found === undefined) throw new RangeError("nothing was measured");
  return found;
};

/** The values dealt out to so many hands, one after another: each hand has its share of the early and of the late ones. */
export const dealt = (values: readonly number[], hands: number): readonly (readonly number[])[] =>
  Array.from({ length: hands }, (_, hand) => values.filter((_value, index) => index % hands === hand));

/** The median absolute deviation times this is the standard deviation of normally distributed values. */
const AS_WIDE = 1.4826;

/** Noise that a figure may be over its budget by, in deviations. */
const BY_CHANCE = 2;

/**
 * Holds a figure against its budget on a machine that takes `slowness` times as long for the same work as the one for which
 * the budgets were set. A faster machine is held to the same budgets.
 */
export const judge = ({ runs, budget, least = false, timed = false }: Figure, slowness: number): Verdict => {
  const value = quantile(runs);
  const noise = AS_WIDE * quantile(runs.map((run) => Math.abs(run - value)));
  const slower = timed ? Math.max(1, slowness) : 1;
  const bound = least ? budget / slower : budget * slower;
  const over = (run: number): number => (least ? bound - run : run - bound);
  const byChance = over(value) <= BY_CHANCE * noise || runs.some((run) => over(run) <= 0);
  return { value, noise, bound, kept: over(value) <= 0 ? "kept" : byChance ? "over" : "broken" };
};
