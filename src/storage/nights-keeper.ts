import type { Playthrough } from "../narrative/playthrough.ts";
import { partings } from "./partings.ts";
import { type KeptPlaythrough, readSave, writeSave } from "./save.ts";
import { holdsAllOf, setAside } from "./set-aside.ts";
import type { Keeping, Shelf, ShelfContents } from "./shelf.ts";
import { type Tidings, type Trouble, troubleOf } from "./tidings.ts";

/** Keeps the player's nights on a shelf, one act after another in the order in which they were asked for. */
export interface NightsKeeper {
  /**
   * Keeps a playthrough as soon as the shelf can take it. Of one that comes several times while the shelf is busy only the
   * last is kept, for it holds what the others held. One that could not be kept is tried again with every later act.
   */
  readonly keep: (playthrough: Playthrough) => void;
  /** Takes note of playthroughs as this tab has them from the shelf. */
  readonly learn: (playthroughs: Iterable<Playthrough>) => void;
  /** Gives a night another name; its date stays. Rejects where it cannot be kept. */
  readonly rename: (id: string, name: string) => Promise<KeptPlaythrough | undefined>;
  /**
   * Takes a night off the shelf, after what is being kept of it, and gives its save to be brought back; undefined where
   * there was none. Rejects with the shelf's refusal, and the night is still there.
   */
  readonly remove: (id: string) => Promise<unknown>;
  /**
   * Lays a save there as {@link Shelf.bring} does: what was removed, or out of a file. Where no shelf could be opened, it
   * lasts as long as the page does. Rejects as the shelf does.
   */
  readonly bring: Shelf["bring"];
  /** Does something else with the shelf in its turn. Rejects as the shelf does. */
  readonly inTurn: <Result>(act: (shelf: Shelf) => Promise<Result>) => Promise<Result>;
  /** Resolves when everything that was asked for until now lies on the shelf; rejects where something could not be kept. */
  readonly shelved: () => Promise<void>;
  /** Everything on the shelf, with what could not be kept as it stands here; of a shelf that fails, the latter alone. */
  readonly everything: () => Promise<ShelfContents>;
}

interface House {
  /** The shelf, when it is open. */
  readonly shelf: Promise<Shelf>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly tell: (tidings: Tidings) => void;
  /** Told with the id after each change on the shelf, for the other tabs. */
  readonly changed?: (id: string, left: "kept" | "removed") => void;
}

/** What waits to be kept of one night. */
interface Slot {
  playthrough: Playthrough;
}

/** A keeper of nights. */
export const nightsKeeper = ({ shelf, clock, tell, changed = () => {} }: House): NightsKeeper => {
  const waiting = new Map<string, Slot>();
  const unkept = setAside();
  const seen = new Map<string, Playthrough>();
  const parted = partings();
  let trouble: Trouble | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: (open: Shelf) => Promise<Result>): Promise<Result> => {
    const done = last.then(() => shelf).then(act);
    last = done.catch(() => undefined);
    return done;
  };

  const failed = (error: unknown): void => {
    const kind = troubleOf(error);
    if (trouble === kind) return;
    trouble = kind;
    tell({ kind, error });
  };

  const settled = (id: string, ours: Playthrough, keeping: Keeping): void => {
    switch (keeping.kind) {
      case "kept":
        seen.set(id, ours);
        break;
      case "returned":
        seen.set(id, ours);
        tell({ kind: "returned", playthrough: ours });
        break;
      case "let-go":
        break;
      case "parted":
      case "beside": {
        const { playthrough } = keeping;
        const there = keeping.kind === "parted" ? keeping.there : undefined;
        parted.note(id, playthrough, there);
        if (there !== undefined) seen.set(id, there);
        seen.set(playthrough.id, playthrough);
        tell({ kind: keeping.kind, was: id, playthrough });
        break;
      }
      default:
        keeping satisfies never;
    }
    if (keeping.kind !== "let-go") changed(keeping.kind === "kept" ? id : keeping.playthrough.id, "kept");
  };

  const put = (slot: Slot, id: string): Promise<void> =>
    inTurn(async (open) => {
      if (waiting.get(id) === slot) waiting.delete(id);
      const playthrough = parted.asItIsNow(slot.playthrough);
      const keeping = await open.keep(playthrough, clock(), seen.get(playthrough.id));
      unkept.letGo(slot.playthrough);
      settled(playthrough.id, playthrough, keeping);
      if (trouble !== undefined && unkept.all().length === 0) {
        trouble = undefined;
        tell({ kind: "kept-again" });
      }
    }).catch((error: unknown) => {
      if (waiting.get(id) === slot) waiting.delete(id);
      unkept.put(slot.playthrough);
      failed(error);
    });

  const queue = (playthrough: Playthrough): void => {
    const { id } = playthrough;
    const slot = waiting.get(id);
    if (slot !== undefined && holdsAllOf(playthrough, slot.playthrough)) {
      slot.playthrough = playthrough;
      return;
    }
    const fresh: Slot = { playthrough };
    waiting.set(id, fresh);
    void put(fresh, id);
  };

  const tryAgain = (): void => {
    for (const playthrough of unkept.all()) if (waiting.get(playthrough.id) === undefined) queue(playthrough);
  };

  shelf.catch(failed);

  return {
    keep: (playthrough) => {
      // What was asked for earlier goes first.
      tryAgain();
      queue(playthrough);
    },
    learn: (playthroughs) => {
      for (const playthrough of playthroughs) seen.set(playthrough.id, playthrough);
    },
    rename: async (id, name) => {
      unkept.rename(id, name);
      const renamed = await inTurn((open) => open.rename(id, name));
      if (renamed !== undefined) changed(id, "kept");
      return renamed;
    },
    remove: async (id) => {
      // What is asked to be kept from now on comes after this, in a slot of its own.
      waiting.delete(id);
      const row = await inTurn((open) => open.remove(id)).catch(async (error: unknown) => {
        if (unkept.of(id) === undefined || (await isOpen(shelf))) throw error;
      });
      const held = unkept.of(id);
      if (held !== undefined) unkept.letGo(held);
      changed(id, "removed");
      tryAgain();
      return held === undefined ? row : writeSave(held, clock());
    },
    bring: async (id, save, others) => {
      const back = await inTurn((open) => open.bring(id, save, others)).catch(async (error: unknown) => {
        const reading = readSave(id, save);
        if (!reading.ok || (await isOpen(shelf))) throw error;
        unkept.put(reading.kept.playthrough);
        return { id, came: "new" } as const;
      });
      if (back.came !== "same") changed(back.id, "kept");
      return back;
    },
    inTurn,
    shelved: () =>
      inTurn(async () => {
        const [left] = unkept.all();
        if (left !== undefined) throw new Error(`the night ${left.id} could not be kept`);
      }),
    everything: async () => {
      const kept = await inTurn((open) => open.all()).catch(() => ({ playthroughs: [], damaged: [] }));
      const held = unkept.all().map((playthrough) => ({ playthrough, savedAt: clock() }));
      const others = kept.playthroughs.filter(
        ({ playthrough: each }) =>
          !held.some(({ playthrough }) => playthrough.id === each.id && holdsAllOf(playthrough, each)),
      );
      return { playthroughs: [...held, ...others], damaged: kept.damaged };
    },
  };
};

const isOpen = (shelf: Promise<Shelf>): Promise<boolean> =>
  shelf.then(
    () => true,
    () => false,
  );
