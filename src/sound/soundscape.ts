import cues from "../../assets/sounds/cues.json";
import type { Cue } from "../narrative/cue.ts";
import type { Setting } from "../narrative/moment.ts";
import type { Words } from "../record/words.ts";
import { conduct } from "./conduct.ts";
import { readCueSheet } from "./cue-sheet.ts";
import { howlerLoudspeaker } from "./howler-loudspeaker.ts";
import type { CueKind, Mix } from "./mix.ts";

/** A cue that began, for its caption. */
export interface HeardCue {
  readonly id: string;
  readonly kind: CueKind;
  /** What it means, for those who do not hear it. */
  readonly caption: Words;
}

/** The sounds of a night: an ambience that belongs to the place, effects, and music. No verb throws. */
export interface Soundscape {
  /**
   * Plays what a beat or a passage asks for, in its setting: its effects once, its music in place of another piece, and the
   * ambience of the place in place of that of the last. Returns the cues that begin with it, also when they are muted or
   * cannot be heard yet; one that lasts is told when it begins, and one that has no file is left out.
   */
  show(cues: readonly Cue[], setting: Setting): readonly HeardCue[];
  /** Takes three volumes and a mute, at once. */
  mix(mix: Mix): void;
  /** The player's first gesture: nothing is fetched or heard before. What lasts begins then; effects missed stay so. */
  wake(): void;
  /** Holds everything while the page is hidden; afterwards what lasts goes on from the same place. */
  rest(resting: boolean): void;
  /** Ends and unloads everything, for good. */
  close(): void;
}

/** The soundscape of this page, silent until it is woken. */
export const raiseSound = (mix: Mix): Soundscape => conduct(readCueSheet(cues, urls()), howlerLoudspeaker(), mix);

/** Where each file is fetched from, by its path under `assets/`. */
const urls = (): Readonly<Record<string, string>> => {
  const files = import.meta.glob<string>("../../assets/{sounds,music}/*.{webm,ogg,mp3}", {
    query: "?url",
    import: "default",
    eager: true,
  });
  return Object.fromEntries(Object.entries(files).map(([file, url]) => [file.replace("../../assets/", ""), url]));
};
