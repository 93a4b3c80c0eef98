export const CUE_KINDS = ["ambience", "effect", "music"] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Three volumes, each from 0 to 1, and a mute over all. */
export interface Mix {
  readonly muted: boolean;
  readonly ambience: number;
  readonly effects: number;
  readonly music: number;
}

/** The volume, from 0 to 1, at which the mix lets a kind of cue be heard. */
export const volumeOf = (mix: Mix, kind: CueKind): number => (mix.muted ? 0 : within(channelOf(mix, kind)));

const channelOf = (mix: Mix, kind: CueKind): number => {
  switch (kind) {
    case "ambience":
      return mix.ambience;
    case "effect":
      return mix.effects;
    case "music":
      return mix.music;
    default:
      return kind satisfies never;
  }
};

const within = (volume: number): number => (volume > 0 ? Math.min(volume, 1) : 0);
