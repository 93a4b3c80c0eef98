import { type Playthrough, rename } from "../narrative/playthrough.ts";
import { breathe } from "./breathe.ts";
import { type Arrival, bring } from "./bring.ts";
import { browserRows } from "./browser-rows.ts";
import { decidedMore, meet, partFrom } from "./meeting.ts";
import { memoryRows } from "./memory-rows.ts";
import type { Row, Rows } from "./rows.ts";
import { type DamagedSave, type KeptPlaythrough, readSave, type SaveReading, writeSave } from "./save.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Everything on a shelf: the playthroughs, the one kept last first; and beside them the saves that cannot be read. */
export interface ShelfContents {
  readonly playthroughs: readonly KeptPlaythrough[];
  readonly damaged: readonly DamagedSave[];
}

/** How a playthrough was kept. */
export type Keeping =
  /** Under its id, with what another tab had put there meanwhile. */
  | { readonly kind: "kept"; readonly playthrough: Playthrough }
  /** Under its id again: it had been taken off the shelf, and more was decided since. */
  | { readonly kind: "returned"; readonly playthrough: Playthrough }
  /** Not: it has been taken off the shelf, and nothing was decided since. */
  | { readonly kind: "let-go" }
  /** As a night of its own: another tab had gone another way under its id. `there` is what that one is. */
  | { readonly kind: "parted"; readonly playthrough: Playthrough; readonly there: Playthrough }
  /** As a night of its own: a save that cannot be read lies under its id, and stays as it is. */
  | { readonly kind: "beside"; readonly playthrough: Playthrough; readonly damaged: DamagedSave };

/** Where playthroughs and settings are kept. Every verb rejects with a ShelfUnavailable when the place fails or is closed. */
export interface Shelf {
  /** Everything, read in slices of a few milliseconds between which the page can answer. */
  all(): Promise<ShelfContents>;
  /** What lies under the id; undefined where there is nothing. */
  one(id: string): Promise<SaveReading | undefined>;
  /**
   * Keeps a playthrough at `now`, in milliseconds since 1970, and says how. Nothing that is on the shelf is ever lost by it,
   * whichever tab put it there: see {@link meet}. `seen` is the playthrough as this tab last had it from the shelf or kept
   * it, undefined for one that never was there; `otherId` serves where it has to lie under another. Rejects with a ShelfFull
   * when there is no room, a TypeError when it could not be read back.
   */
  keep(playthrough: Playthrough, now: number, seen?: Playthrough, otherId?: string): Promise<Keeping>;
  /** Gives a playthrough another name and leaves its date as it was; undefined where none that can be read has that id. */
  rename(id: string, name: string): Promise<KeptPlaythrough | undefined>;
  /** Takes a save off the shelf, readable or not, and gives it as it lay there; undefined where there was none. */
  remove(id: string): Promise<unknown>;
  /** Lays a save there as it is, under an id where it is in nobody's way: see {@link bring}. */
  bring(id: string, save: unknown, others?: readonly unknown[]): Promise<Arrival>;
  /** The settings as kept; the default's where one is missing or wrong. */
  settings(): Promise<Settings>;
  /** Keeps the settings in place of the earlier ones. Rejects with a ShelfFull when there is no room. */
  keepSettings(settings: Settings): Promise<void>;
  /** Lets go of the place. */
  close(): void;
}

/**
 * The shelf in the player's browser. Rejects with a ShelfUnavailable where storage is denied or fails; {@link memoryShelf}
 * serves then. Another name is another shelf.
 */
export const openShelf = async (options: { readonly name?: string } = {}): Promise<Shelf> =>
  shelfOn(await browserRows(options.name ?? "madrugada"));

/** A shelf that lasts as long as the page does. */
export const memoryShelf = (): Shelf => shelfOn(memoryRows());

/** A shelf on any rows. */
export const shelfOn = (rows: Rows): Shelf => ({
  all: async () => {
    const readings: SaveReading[] = [];
    const pause = breathe();
    for (const { key, value } of await rows.all("playthroughs")) {
      await pause();
      readings.push(readSave(key, value));
    }
    return {
      playthroughs: readings
        .flatMap((reading) => (reading.ok ? [reading.kept] : []))
        .sort((one, other) => other.savedAt - one.savedAt),
      damaged: readings.flatMap((reading) => (reading.ok ? [] : [reading.damaged])),
    };
  },
  one: async (id) => {
    const kept = await rows.one("playthroughs", id);
    return kept === undefined ? undefined : readSave(id, kept);
  },
  keep: async (playthrough, now, seen, otherId = crypto.randomUUID()) => {
    // One that could not be read back is refused before anything is touched.
    writeSave(playthrough, now);
    let keeping: Keeping = { kind: "let-go" };
    await rows.change("playthroughs", playthrough.id, (kept) => {
      keeping = keepBeside(kept, playthrough, seen, otherId);
      return keeping.kind === "let-go" ? [] : [rowOf(keeping.playthrough, now)];
    });
    return keeping;
  },
  rename: async (id, name) => {
    let renamed: KeptPlaythrough | undefined;
    await rows.change("playthroughs", id, (kept) => {
      const reading = kept === undefined ? undefined : readSave(id, kept);
      renamed = reading?.ok ? { ...reading.kept, playthrough: rename(reading.kept.playthrough, name) } : undefined;
      return renamed === undefined ? [] : [rowOf(renamed.playthrough, renamed.savedAt)];
    });
    return renamed;
  },
  remove: (id) => rows.remove("playthroughs", id),
  bring: (id, save, others) => bring(rows, id, save, others),
  settings: async () => readSettings(await rows.one("settings", SETTINGS_KEY)),
  keepSettings: (settings) =>
    rows.change("settings", SETTINGS_KEY, (kept) => [
      // What a newer edition added to them stays beside ours.
      { key: SETTINGS_KEY, value: { ...(typeof kept === "object" ? kept : {}), ...settings } },
    ]),
  close: rows.close,
});

const SETTINGS_KEY = "settings";

const rowOf = (playthrough: Playthrough, savedAt: number): Row => ({
  key: playthrough.id,
  value: writeSave(playthrough, savedAt),
});

const keepBeside = (kept: unknown, ours: Playthrough, seen: Playthrough | undefined, otherId: string): Keeping => {
  if (kept === undefined) {
    if (seen === undefined) return { kind: "kept", playthrough: ours };
    return decidedMore(ours, seen) ? { kind: "returned", playthrough: ours } : { kind: "let-go" };
  }
  const reading = readSave(ours.id, kept);
  if (!reading.ok) {
    const from = { id: ours.id, decisions: seen?.trail.length ?? 0 };
    return { kind: "beside", playthrough: partFrom(ours, from, otherId), damaged: reading.damaged };
  }
  const there = reading.kept.playthrough;
  const { kind, playthrough } = meet(there, ours, seen, otherId);
  return kind === "joined" ? { kind: "kept", playthrough } : { kind, playthrough, there };
};
