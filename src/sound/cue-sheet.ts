import type { Words } from "../record/words.ts";
import type { SoundFile } from "./loudspeaker.ts";
import { CUE_KINDS, type CueKind } from "./mix.ts";

/** A cue that has a sound. */
export interface ListedCue extends SoundFile {
  readonly id: string;
  readonly kind: CueKind;
  /** What it means, for those who do not hear it. */
  readonly caption: Words;
}

/** The cues that have a sound, by id. */
export type CueSheet = ReadonlyMap<string, ListedCue>;

/** A cue as `cues.json` has it, of the fields that are needed here; its form is checked where the file is imported. */
interface WrittenCue {
  readonly kind: string;
  readonly loop: boolean;
  /** Paths under `assets/`, the best codec first. */
  readonly sources: readonly string[];
  readonly caption: Words;
}

/**
 * The cues of `cues.json` whose files are there: `urls` says, by path under `assets/`, where a file is fetched from.
 * Throws a TypeError that names the cue when its kind is none that the house knows.
 */
export const readCueSheet = (
  written: Readonly<Record<string, WrittenCue>>,
  urls: Readonly<Record<string, string>>,
): CueSheet => {
  const listed = Object.entries(written).map(([id, { kind, loop, sources, caption }]): ListedCue => {
    const found = sources.flatMap((source) => urls[source] ?? []);
    return { id, kind: readKind(id, kind), loop, urls: found, caption };
  });
  return new Map(listed.filter((cue) => cue.urls.length > 0).map((cue) => [cue.id, cue]));
};

const readKind = (id: string, kind: string): CueKind => {
  const known = CUE_KINDS.find((each) => each === kind);
  if (known === undefined)
    throw new TypeError(`cues.json: ${id} is "${kind}", which is none of ${CUE_KINDS.join(", ")}`);
  return known;
};
