import type { ListedCue } from "./cue-sheet.ts";
import type { Reel } from "./loudspeaker.ts";
import type { Rack } from "./rack.ts";

/** A sound that lies under everything else, one at a time: the ambience, or the music. */
export interface Bed {
  /** Asks for a cue at a level from 0 to 1, or for none; says whether another one begins than was asked for before. */
  want(cue: ListedCue | undefined, level?: number): boolean;
  /** Takes a volume from 0 to 1 at once. */
  volume(volume: number): void;
  /** Lets what is asked for be heard, or holds it where it is. */
  open(open: boolean): void;
}

/** A bed whose sounds give way to each other within `crossFade` milliseconds. Shut and at volume 0 to begin with. */
export const createBed = (rack: Rack, crossFade: number): Bed => {
  let wanted: { readonly cue: ListedCue; readonly level: number } | undefined;
  let sounding: Reel | undefined;
  let over = false;
  let volume = 0;
  let heard = false;

  const start = (): void => {
    if (!heard || volume === 0 || over || wanted === undefined || sounding !== undefined) return;
    const { cue, level } = wanted;
    sounding = rack.take(cue, () => {
      rack.giveBack(cue.id);
      sounding = undefined;
      over = true;
    });
    sounding.play(volume * level, crossFade);
  };

  const leave = (): void => {
    if (wanted === undefined || sounding === undefined) return;
    sounding = undefined;
    rack.giveBack(wanted.cue.id, heard && volume > 0 ? crossFade : 0);
  };

  return {
    want: (cue, level = 1) => {
      const same = cue?.id === wanted?.cue.id;
      if (same && level === wanted?.level) return false;
      if (same) sounding?.turn(volume * level, crossFade);
      else {
        leave();
        over = false;
      }
      wanted = cue === undefined ? undefined : { cue, level };
      start();
      return !same && cue !== undefined;
    },
    volume: (next) => {
      volume = next;
      if (wanted !== undefined) sounding?.turn(volume * wanted.level, 0);
      start();
    },
    open: (open) => {
      heard = open;
      if (!open) sounding?.pause();
      else if (sounding !== undefined) sounding.resume();
      else start();
    },
  };
};
