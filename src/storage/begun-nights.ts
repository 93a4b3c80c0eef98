import { type Playthrough, rename } from "../narrative/playthrough.ts";
import { type ArchiveReading, archiveName, readArchive, writeArchive } from "./archive.ts";
import { type ImportReport, importArchive } from "./import-archive.ts";
import { nightsKeeper } from "./nights-keeper.ts";
import type { TabNews } from "./other-tabs.ts";
import type { DamagedSave, KeptPlaythrough } from "./save.ts";
import type { Settings } from "./settings.ts";
import type { Shelf } from "./shelf.ts";
import type { Tidings } from "./tidings.ts";

/** The nights that were begun, as this tab has them: in step with the shelf, and with what the other tabs do there. */
export interface BegunNights {
  /** All that can be played, in no order. */
  readonly all: () => Iterable<KeptPlaythrough>;
  readonly of: (id: string) => Playthrough | undefined;
  /** The saves that cannot be read. */
  readonly unread: () => readonly DamagedSave[];
  /** Keeps a night as it is now, here at once and on the shelf as soon as that can take it. One that is here as it is keeps its date. */
  readonly keep: (playthrough: Playthrough) => void;
  /** Takes up everything that lies on the shelf, but for the night that is being played. */
  readonly readAll: () => Promise<void>;
  /** Gives a night another name, here and on the shelf; its date stays. Rejects where the shelf does. */
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Takes a night away, here and off the shelf, and gives what brings it back as it was. Rejects where the shelf does. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  /** All nights as one file, also those that could not be kept. */
  readonly archive: () => Promise<{ readonly name: string; readonly text: string }>;
  /** Brings in the nights of a file, or says why nothing can be taken from it. Nothing that is here changes. */
  readonly bring: (file: File) => Promise<Refused | ({ readonly ok: true } & ImportReport)>;
  /** The night that was being played is left: what other tabs have made of it meanwhile is taken up. */
  readonly left: () => void;
  /** Resolves when all that was decided lies on the shelf; rejects where something could not be kept. */
  readonly shelved: () => Promise<void>;
  /** What the player has set. Rejects where the shelf does. */
  readonly settings: () => Promise<Settings>;
  readonly keepSettings: (settings: Settings) => Promise<void>;
}

type Refused = Extract<ArchiveReading, { readonly ok: false }>;

/** What the player has to be told of their nights. */
export type BegunNews = Tidings | { readonly kind: "removed-elsewhere" };

interface House {
  /** The shelf, when it is open. */
  readonly shelf: Promise<Shelf>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The id of the night that is being played, which nobody else may change under the player's eyes. */
  readonly playing: () => string | undefined;
  readonly tell: (news: BegunNews) => void;
  /** Told when a night has another id or name now, or comes from another. */
  readonly amended: (id: string, change: Partial<Playthrough>) => void;
  /** Told when there are other nights than before, or other things in them, that nobody here has asked for. */
  readonly changed: () => void;
  /** How tabs tell each other what they did, as {@link otherTabs} does. */
  readonly tabs: (hear: (news: TabNews) => void) => (news: TabNews) => void;
}

/** The nights on a shelf. None is here before `readAll`. */
export const begunNights = ({ shelf, clock, playing, tell, amended, changed, tabs }: House): BegunNights => {
  const begun = new Map<string, KeptPlaythrough>();
  let unread: readonly DamagedSave[] = [];
  /** Nights that another tab has changed while they were played here. */
  const changedElsewhere = new Set<string>();

  const decided = (id: string): number => begun.get(id)?.playthrough.trail.length ?? 0;
  /** Takes up a night as it lies on the shelf, unless it is being played or is further here. */
  const takeUp = (kept: KeptPlaythrough): void => {
    const { id, trail } = kept.playthrough;
    if (playing() === id || decided(id) > trail.length) return;
    begun.set(id, kept);
    keeper.learn([kept.playthrough]);
  };
  const readAgain = async (id: string): Promise<void> => {
    if (playing() === id) return;
    const reading = await keeper.inTurn((open) => open.one(id)).catch(() => undefined);
    if (reading === undefined) begun.delete(id);
    else if (reading.ok) takeUp(reading.kept);
    changed();
  };
  const readAll = async (): Promise<void> => {
    const { playthroughs, damaged } = await keeper.everything();
    for (const kept of playthroughs) takeUp(kept);
    unread = damaged;
  };

  const heard = ({ id, left }: TabNews): void => {
    if (playing() !== id) {
      void readAgain(id);
      return;
    }
    changedElsewhere.add(id);
    if (left === "removed") tell({ kind: "removed-elsewhere" });
  };
  const tellTabs = tabs(heard);

  const told = (tidings: Tidings): void => {
    if (tidings.kind === "parted" || tidings.kind === "beside") {
      const { was, playthrough } = tidings;
      begun.set(playthrough.id, { playthrough, savedAt: clock() });
      // What it was is another night's now, and here that night may be behind.
      begun.delete(was);
      amended(was, { id: playthrough.id, name: playthrough.name, from: playthrough.from });
      void readAgain(was);
    }
    tell(tidings);
  };
  const keeper = nightsKeeper({ shelf, clock, tell: told, changed: (id, left) => tellTabs({ id, left }) });

  return {
    all: () => begun.values(),
    of: (id) => begun.get(id)?.playthrough,
    unread: () => unread,
    keep: (playthrough) => {
      if (begun.get(playthrough.id)?.playthrough === playthrough) return;
      begun.set(playthrough.id, { playthrough, savedAt: clock() });
      keeper.keep(playthrough);
    },
    readAll,
    rename: async (id, name) => {
      const kept = begun.get(id);
      if (kept === undefined) return;
      const playthrough = rename(kept.playthrough, name);
      begun.set(id, { ...kept, playthrough });
      amended(id, { name: playthrough.name });
      await keeper.rename(id, name);
    },
    remove: async (id) => {
      const save = await keeper.remove(id);
      begun.delete(id);
      unread = unread.filter((each) => each.id !== id);
      return async () => {
        await keeper.bring(id, save);
        await readAll();
      };
    },
    archive: async () => ({
      name: archiveName(clock()),
      text: writeArchive(await keeper.everything(), clock()),
    }),
    bring: async (file) => {
      const reading = await readArchive(file);
      if (!reading.ok) return reading;
      const report = await importArchive(keeper, reading.saves);
      await readAll();
      return { ok: true, ...report };
    },
    left: () => {
      for (const id of changedElsewhere) void readAgain(id);
      changedElsewhere.clear();
    },
    shelved: keeper.shelved,
    settings: () => keeper.inTurn((open) => open.settings()),
    keepSettings: (settings) => keeper.inTurn((open) => open.keepSettings(settings)),
  };
};
