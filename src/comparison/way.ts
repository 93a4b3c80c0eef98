import type { Moment, Setting } from "../narrative/moment.ts";
import { citedBy, type Provenance } from "../narrative/provenance.ts";
import { sameHour } from "../record/hour.ts";

/** What was read between two decisions, in short. */
export interface Way {
  /** Where and when it is set: one entry each time the place or the hour becomes another. */
  readonly settings: readonly Setting[];
  /** How many of its lines are recorded, inferred and imagined. */
  readonly lines: Readonly<Record<Provenance["kind"], number>>;
  /** The ids of the accounts on which its lines rest, each once. */
  readonly accounts: readonly string[];
}

/** The way that a moment goes. */
export const wayOf = ({ beats }: Moment): Way => ({
  settings: beats
    .map(({ setting }) => setting)
    .filter((setting, index, all) => index === 0 || !samePlaceAndHour(setting, all[index - 1])),
  lines: {
    recorded: count(beats, "recorded"),
    inferred: count(beats, "inferred"),
    imagined: count(beats, "imagined"),
  },
  accounts: [...new Set(beats.flatMap(({ provenance }) => citedBy(provenance)))],
});

/** Whether two moments are read in the same words. */
export const readsTheSame = (one: Moment, other: Moment): boolean =>
  one.beats.length === other.beats.length && one.beats.every(({ text }, index) => text === other.beats[index]?.text);

const samePlaceAndHour = (one: Setting, other: Setting | undefined): boolean =>
  one.place === other?.place && sameHour(one.hour, other?.hour);

const count = (beats: Moment["beats"], kind: Provenance["kind"]): number =>
  beats.filter(({ provenance }) => provenance.kind === kind).length;
