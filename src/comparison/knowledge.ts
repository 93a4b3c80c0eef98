import { leavesOf } from "../narrative/leaf.ts";
import type { Beat } from "../narrative/moment.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import { citedBy } from "../narrative/provenance.ts";
import { present, type Telling } from "../narrative/replay.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { contradictionOf, decisionOf } from "../record/look-up.ts";
import { openedTrail } from "./told-night.ts";

/**
 * The ids of the accounts that lie open to the player now: what the desk could know, what the lines read so far cite, what
 * the records opened so far hold, and at an ending everything. All others are "not yet".
 */
export const openAccounts = (
  record: EpisodeRecord,
  playthrough: Playthrough,
  telling: Telling,
): ReadonlySet<string> => {
  const open = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) open.add(id);
  };
  const moment = present(telling);
  const leaves = leavesOf(moment);
  const last = playthrough.leaf >= leaves.length - 1;
  if (playthrough.step === "reading" && moment.next.kind === "ending" && last)
    return new Set(record.accounts.map((account) => account.id));

  const earlier = telling.moments.slice(0, -1).flatMap((each) => each.beats);
  for (const beat of [...earlier, ...(playthrough.step === "reading" ? readBeats(leaves, playthrough.leaf) : [])])
    add(citedBy(beat.provenance));
  for (const leaf of [
    ...telling.moments.slice(0, -1).flatMap(leavesOf),
    ...(playthrough.step === "reading" ? leaves.slice(0, playthrough.leaf + 1) : []),
  ])
    if (leaf.kind === "desk") add(contradictionOf(record, leaf.contradiction).sides.flat());

  for (const { at } of openedTrail({ playthrough, telling })) {
    const { known, attested, warrants } = decisionOf(record, at);
    add(known);
    add(Object.values(attested).flat());
    add(Object.values(warrants).flatMap((warrant) => warrant.from));
  }
  const asked = playthrough.step === "betting" ? telling.trail.at(-1)?.at : moment.next.id;
  if (asked !== undefined && (playthrough.step === "betting" || moment.next.kind === "decision"))
    add(decisionOf(record, asked).known);
  return open;
};

const readBeats = (leaves: ReturnType<typeof leavesOf>, leaf: number): readonly Beat[] =>
  leaves.slice(0, leaf + 1).flatMap((each) => (each.kind === "passage" ? each.beats : []));
