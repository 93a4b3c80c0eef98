import { compare, compareTrail } from "../comparison/compare.ts";
import { threads } from "../comparison/threads.ts";
import { openedTrail, type ToldNight } from "../comparison/told-night.ts";
import { leavesOf } from "../narrative/leaf.ts";
import type { Moment, Setting } from "../narrative/moment.ts";
import { present } from "../narrative/replay.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import type { StageView } from "./view.ts";

/** A night as it is being played. */
export interface Playing extends ToldNight {
  /** The id of the choice under focus or pointer. */
  readonly eye: string | undefined;
}

/** What the stage shows of a night that is being played; of none, its place alone. */
export const viewOf = (record: EpisodeRecord, setting: Setting, playing: Playing | undefined): StageView => {
  if (playing === undefined) return { setting, attention: { kind: "story" }, strands: [] };
  return {
    setting,
    attention: attention(record, playing),
    strands: threads(compareTrail(record, openedTrail(playing))),
  };
};

const placeOf = (point: Moment["next"] | undefined, choice: string): number =>
  point?.kind === "decision" ? point.choices.findIndex(({ id }) => id === choice) : -1;

const attention = (record: EpisodeRecord, { playthrough, telling, eye }: Playing): StageView["attention"] => {
  const last = telling.trail.at(-1);
  if (playthrough.step === "record" && last !== undefined)
    return { kind: "record", alignment: compare(record, last).alignment };
  if (playthrough.step === "betting" && last !== undefined) {
    return { kind: "committed", choice: placeOf(telling.moments.at(-2)?.next, last.chose) };
  }
  const moment = present(telling);
  const { next } = moment;
  if (next.kind === "ending" || playthrough.leaf < leavesOf(moment).length - 1) return { kind: "story" };
  return { kind: "asking", choices: next.choices.length, ...(eye === undefined ? {} : { eye: placeOf(next, eye) }) };
};
