import type { ListedCue } from "./cue-sheet.ts";
import type { Loudspeaker, Reel } from "./loudspeaker.ts";
import type { Rack } from "./rack.ts";

/** Milliseconds between two effects of one passage, so that the door is told from the telephone. */
const APART = 1200;

/** Milliseconds in which an effect is lost when the story leaves its place. */
const LEFT_BEHIND = 600;

/** Sounds that are heard once, several at a time. */
export interface Effects {
  /** Plays cues one after another, each from its beginning. What cannot be heard now is not made up for later. */
  play(cues: readonly ListedCue[]): void;
  /** Fades out what is heard, and calls off what was to come. */
  leave(): void;
  /** Takes a volume from 0 to 1 at once. */
  volume(volume: number): void;
  /** Lets effects be heard, or cuts them off. */
  open(open: boolean): void;
}

/** Shut and at volume 0 to begin with. */
export const createEffects = (rack: Rack, loudspeaker: Loudspeaker): Effects => {
  const sounding = new Map<string, Reel>();
  const coming = new Set<() => void>();
  let volume = 0;
  let heard = false;

  const sound = (cue: ListedCue): void => {
    if (volume === 0) return;
    const reel = rack.take(cue, () => {
      rack.giveBack(cue.id);
      sounding.delete(cue.id);
    });
    reel.stop();
    reel.play(volume, 0);
    sounding.set(cue.id, reel);
  };

  const end = (fade: number): void => {
    for (const callOff of coming) callOff();
    coming.clear();
    for (const id of sounding.keys()) rack.giveBack(id, fade);
    sounding.clear();
  };

  return {
    play: (cues) => {
      if (!heard) return;
      const [first, ...rest] = cues;
      if (first !== undefined) sound(first);
      for (const [index, cue] of rest.entries()) {
        const callOff = loudspeaker.after((index + 1) * APART, () => {
          coming.delete(callOff);
          sound(cue);
        });
        coming.add(callOff);
      }
    },
    leave: () => end(LEFT_BEHIND),
    volume: (next) => {
      volume = next;
      for (const reel of sounding.values()) reel.turn(volume, 0);
    },
    open: (open) => {
      heard = open;
      if (!open) end(0);
    },
  };
};
