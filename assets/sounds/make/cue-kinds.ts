/** What the page and the mixer need to know of a cue before it is rendered. */
export type CueSheet = {
  readonly kind: "ambience" | "effect" | "music";
  readonly loop: boolean;
  /** What the sound means, for those who do not hear it. */
  readonly caption: { readonly en: string; readonly es: string };
  /** Integrated loudness wanted (EBU R128); an effect may end lower, where its peak comes first. */
  readonly lufs: number;
  /** Kilobits per second of the two files. */
  readonly opus: number;
  readonly mp3: number;
};

/** Music through two microphones. */
export const music = { kind: "music", loop: true, lufs: -24, opus: 44, mp3: 56 } as const;
/** Music through one microphone. */
export const mono = { ...music, opus: 24, mp3: 40 } as const;
/** What goes on in a place; its bit rates are its own. */
export const ambience = { kind: "ambience", loop: true, lufs: -30 } as const;
/** What is heard once. */
export const effect = { kind: "effect", loop: false, opus: 32, mp3: 48 } as const;
