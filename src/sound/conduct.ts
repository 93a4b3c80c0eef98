import type { Cue } from "../narrative/cue.ts";
import type { Setting } from "../narrative/moment.ts";
import { createBed } from "./bed.ts";
import type { CueSheet, ListedCue } from "./cue-sheet.ts";
import { createEffects } from "./effects.ts";
import type { Loudspeaker } from "./loudspeaker.ts";
import { type Mix, volumeOf } from "./mix.ts";
import { ambienceOf } from "./place-ambience.ts";
import { createRack } from "./rack.ts";
import type { HeardCue, Soundscape } from "./soundscape.ts";

/** Milliseconds: a place is entered in the time that its picture takes to change, and a little more. */
const PLACE_FADE = 1800;

/** Milliseconds: a piece of music gives way within about two bars. */
const MUSIC_FADE = 3000;

/** The soundscape that a sheet of cues gives on a loudspeaker. */
export const conduct = (sheet: CueSheet, loudspeaker: Loudspeaker, first: Mix): Soundscape => {
  const rack = createRack(loudspeaker);
  const ambience = createBed(rack, PLACE_FADE);
  const music = createBed(rack, MUSIC_FADE);
  const effects = createEffects(rack, loudspeaker);
  let awake = false;
  let resting = false;
  let closed = false;
  let place: Setting["place"];
  /** The ambience that the story itself asked for, which holds until it leaves the place. */
  let told: ListedCue | undefined;

  const mix = (next: Mix): void => {
    ambience.volume(volumeOf(next, "ambience"));
    effects.volume(volumeOf(next, "effect"));
    music.volume(volumeOf(next, "music"));
    if (next.muted) rack.hush();
  };

  const open = (): void => {
    const heard = awake && !resting && !closed;
    for (const part of [ambience, music, effects]) part.open(heard);
    if (!heard) rack.hush();
  };

  const show = (cues: readonly Cue[], setting: Setting): readonly HeardCue[] => {
    const asked = cues.flatMap((cue) => sheet.get(idOf(cue)) ?? []);
    const last = (kind: ListedCue["kind"]) => asked.findLast((cue) => cue.kind === kind);
    const played = asked.filter((cue) => cue.kind === "effect");
    const piece = last("music");

    if (setting.place !== place) {
      effects.leave();
      told = undefined;
    }
    place = setting.place;
    told = last("ambience") ?? told;
    const around = ambienceOf(setting);
    const bed = told ?? (around && sheet.get(around.cue));
    const begun = [
      ...(ambience.want(bed, told === undefined ? around?.level : 1) ? [bed] : []),
      ...(piece !== undefined && music.want(piece) ? [piece] : []),
      ...played,
    ];
    effects.play(played);
    return begun.flatMap((cue) => (cue === undefined ? [] : { id: cue.id, kind: cue.kind, caption: cue.caption }));
  };

  mix(first);
  return {
    show,
    mix,
    wake: () => {
      awake = true;
      open();
    },
    rest: (next) => {
      resting = next;
      open();
    },
    close: () => {
      closed = true;
      open();
      rack.close();
    },
  };
};

const idOf = (cue: Cue): string => {
  switch (cue.kind) {
    case "sound":
      return cue.sound;
    case "music":
      return cue.music;
    default:
      return cue satisfies never;
  }
};
