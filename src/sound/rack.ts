import type { ListedCue } from "./cue-sheet.ts";
import type { Loudspeaker, Reel } from "./loudspeaker.ts";

/**
 * Milliseconds for which a sound that is no longer heard stays loaded: a player who turns a page or two back finds it at
 * once, and half a minute of decoded stereo (12 MB) does not stay for the night.
 */
const KEPT = 60_000;

/** The loaded sounds. */
export interface Rack {
  /** The reel of a cue, loading if it is not there; `over` is called when it comes to its end, or fails, while taken. */
  take(cue: ListedCue, over: () => void): Reel;
  /** Fades the reel of a cue out within some milliseconds and stops it; unloads it in a while unless it is taken again. */
  giveBack(id: string, fade?: number): void;
  /** Stops what is fading out. */
  hush(): void;
  /** Stops and unloads everything. */
  close(): void;
}

interface Slot {
  readonly reel: Reel;
  over: () => void;
  fading: boolean;
  /** Calls off what is to happen to a reel that was given back. */
  spare: () => void;
}

const nothing = (): void => undefined;

export const createRack = (loudspeaker: Loudspeaker): Rack => {
  const slots = new Map<string, Slot>();

  const drop = (id: string): void => {
    const slot = slots.get(id);
    slots.delete(id);
    slot?.spare();
    slot?.reel.unload();
  };

  const load = (cue: ListedCue): Slot => {
    const reel = loudspeaker.load(cue, {
      ended: () => slots.get(cue.id)?.over(),
      // Dropped, so that it is fetched anew when it is asked for again: the network may be back by then.
      failed: () => {
        const slot = slots.get(cue.id);
        drop(cue.id);
        slot?.over();
      },
    });
    const slot: Slot = { reel, over: nothing, fading: false, spare: nothing };
    slots.set(cue.id, slot);
    return slot;
  };

  const stop = (id: string, slot: Slot): void => {
    slot.spare();
    slot.fading = false;
    slot.reel.stop();
    slot.spare = loudspeaker.after(KEPT, () => drop(id));
  };

  return {
    take: (cue, over) => {
      const slot = slots.get(cue.id) ?? load(cue);
      slot.spare();
      slot.spare = nothing;
      slot.fading = false;
      slot.over = over;
      return slot.reel;
    },
    giveBack: (id, fade = 0) => {
      const slot = slots.get(id);
      if (slot === undefined) return;
      slot.over = nothing;
      if (fade === 0) return stop(id, slot);
      slot.spare();
      slot.fading = true;
      slot.reel.turn(0, fade);
      slot.spare = loudspeaker.after(fade, () => stop(id, slot));
    },
    hush: () => {
      for (const [id, slot] of slots) if (slot.fading) stop(id, slot);
    },
    close: () => {
      for (const id of [...slots.keys()]) drop(id);
    },
  };
};
