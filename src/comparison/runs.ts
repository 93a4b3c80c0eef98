import type { PlayedTrail } from "./walked.ts";

/** Trails told together for as long as they go the same way. */
export interface Run {
  readonly stops: readonly Stop[];
  /** The ids of the trails that go no further than the last stop of this run. */
  readonly here: readonly string[];
  /** Where the others part after the last stop: one run for each of its choices, in the order in which they were first taken. */
  readonly parts: readonly Run[];
}

/** A decision at which trails have come by the same way. */
export interface Stop {
  /** The id of the decision. */
  readonly at: string;
  /** How many decisions come before it. */
  readonly decisions: number;
  /** In the order in which they were first taken. */
  readonly taken: readonly Taken[];
  /** The ids of the trails that have come here by this way and not decided. */
  readonly waiting: readonly string[];
}

/** A choice, and the ids of the trails that took it. */
export interface Taken {
  readonly chose: string;
  readonly by: readonly string[];
}

/** The trails of one episode told together, and apart from where they part. */
export const runsOf = (trails: readonly PlayedTrail[]): Run => runFrom(trails, 0);

const runFrom = (trails: readonly PlayedTrail[], from: number): Run => {
  const stops: Stop[] = [];
  for (let decisions = from; ; decisions += 1) {
    const waiting = trails.filter(({ trail }) => trail.length <= decisions).map(({ id }) => id);
    const going = trails.filter(({ trail }) => trail.length > decisions);
    const at = going[0]?.trail[decisions]?.at;
    if (at === undefined) return { stops, here: waiting, parts: [] };
    const groups = new Map<string, PlayedTrail[]>();
    for (const each of going) {
      const chose = each.trail[decisions]?.chose ?? "";
      groups.set(chose, [...(groups.get(chose) ?? []), each]);
    }
    const taken = [...groups].map(([chose, by]) => ({ chose, by: by.map(({ id }) => id) }));
    stops.push({ at, decisions, taken, waiting });
    if (groups.size === 1 && waiting.length === 0) continue;
    return { stops, here: [], parts: [...groups.values()].map((each) => runFrom(each, decisions + 1)) };
  }
};

/** All stops of a run and of those into which it parts. */
export const stopsIn = ({ stops, parts }: Run): readonly Stop[] => [...stops, ...parts.flatMap(stopsIn)];
