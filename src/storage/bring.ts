import { canonical, fingerprint } from "./fingerprint.ts";
import type { Rows } from "./rows.ts";
import { readSave } from "./save.ts";
import { within } from "./save-form.ts";

/** Where a save that was brought lies now, and whether it had to be laid there: `new`, under its `other` id, or `same`. */
export interface Arrival {
  readonly id: string;
  readonly came: "new" | "other" | "same";
}

/**
 * Lays a save on the shelf as it is, under its id. Where another lies there it comes under an id that is made from both, so
 * that bringing it once more finds it; where it is there already, nothing is done. Nothing on the shelf changes. `others` are
 * forms of the save that count as the same.
 */
export const bring = async (
  rows: Rows,
  id: string,
  save: unknown,
  others: readonly unknown[] = [],
): Promise<Arrival> => {
  const stem = `${id}~${fingerprint(comparable(id, save))}`;
  const forms = [save, ...others].map((each) => comparable(id, each));
  for (let tried = 0; ; tried++) {
    const under = tried === 0 ? id : tried === 1 ? stem : `${stem}~${tried}`;
    let came: Arrival["came"] | undefined;
    await rows.change("playthroughs", under, (kept) => {
      came = undefined;
      if (kept === undefined) {
        came = under === id ? "new" : "other";
        return [{ key: under, value: under === id ? save : underId(save, under) }];
      }
      if (forms.includes(comparable(under, kept))) came = "same";
      return [];
    });
    if (came !== undefined) return { id: under, came };
  }
};

/** The save of a playthrough under another id; one that holds none stays as it is. */
const underId = (save: unknown, id: string): unknown => {
  const playthrough = within(save, "playthrough");
  if (typeof save !== "object" || typeof playthrough !== "object" || playthrough === null) return save;
  return { ...save, playthrough: { ...playthrough, id } };
};

/**
 * What makes a save that lies under `id` the one that it is: the playthrough but for its id, whichever edition wrote it and
 * whenever it was kept; of one that cannot be read, all but that id.
 */
const comparable = (id: string, save: unknown): string => {
  const reading = readSave(id, save);
  return canonical(underId(reading.ok ? { playthrough: reading.kept.playthrough } : save, ""));
};
