import type { Playthrough } from "../narrative/playthrough.ts";
import { browserRows } from "./browser-rows.ts";
import { memoryRows } from "./memory-rows.ts";
import { SaveInTheWay } from "./refusals.ts";
import type { Rows } from "./rows.ts";
import { type DamagedSave, type KeptPlaythrough, readSave, writeSave } from "./save.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Where playthroughs and settings are kept. Every verb rejects with a ShelfUnavailable when the place fails or is closed. */
export interface Shelf {
  /** Every playthrough, the one kept last first; and beside them the saves that cannot be read, which stay as they are. */
  all(): Promise<{ readonly playthroughs: readonly KeptPlaythrough[]; readonly damaged: readonly DamagedSave[] }>;
  /**
   * Keeps a playthrough at `now`, in milliseconds since 1970, in place of an earlier save of it. Rejects with a SaveInTheWay
   * when a save that cannot be read has its id, a ShelfFull when there is no room, a TypeError when it could not be read back.
   */
  keep(playthrough: Playthrough, now: number): Promise<void>;
  /** Takes a playthrough off the shelf; nothing happens where there is none of that id. */
  remove(id: string): Promise<void>;
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

const shelfOn = (rows: Rows): Shelf => ({
  all: async () => {
    const readings = (await rows.all("playthroughs")).map(({ key, value }) => readSave(key, value));
    return {
      playthroughs: readings
        .flatMap((reading) => (reading.ok ? [reading.kept] : []))
        .sort((one, other) => other.savedAt - one.savedAt),
      damaged: readings.flatMap((reading) => (reading.ok ? [] : [reading.damaged])),
    };
  },
  keep: async (playthrough, now) => {
    const save = writeSave(playthrough, now);
    await rows.change("playthroughs", playthrough.id, (kept) => {
      const reading = kept === undefined ? undefined : readSave(playthrough.id, kept);
      if (reading === undefined || reading.ok) return save;
      throw new SaveInTheWay(
        `"${playthrough.id}" is taken by a save that cannot be read (${reading.damaged.problem}); it stays as it is`,
      );
    });
  },
  remove: (id) => rows.remove("playthroughs", id),
  settings: async () => readSettings((await rows.all("settings")).find(({ key }) => key === SETTINGS_KEY)?.value),
  keepSettings: async (settings) => {
    // What a newer edition added to them stays beside ours.
    await rows.change("settings", SETTINGS_KEY, (kept) => ({ ...(typeof kept === "object" ? kept : {}), ...settings }));
  },
  close: rows.close,
});

const SETTINGS_KEY = "settings";
