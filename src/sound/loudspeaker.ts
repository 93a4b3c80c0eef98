/** A sound as it is fetched. */
export interface SoundFile {
  /** The same sound in several codecs, the best first. */
  readonly urls: readonly string[];
  readonly loop: boolean;
}

/** One loaded sound, of which one at a time is heard. What cannot be loaded stays silent, and no verb throws. */
export interface Reel {
  /** Sounds from its beginning, once it is loaded, rising from silence to `volume` (0 to 1) within `rise` milliseconds. */
  play(volume: number, rise: number): void;
  /** Goes from the present volume to another within some milliseconds. */
  turn(volume: number, within: number): void;
  /** Stands still, to go on from the same place. */
  pause(): void;
  resume(): void;
  stop(): void;
  /** Gives its memory back; no other verb follows. */
  unload(): void;
}

/** What becomes of a reel, told later. */
export interface ReelNews {
  /** A sound that does not loop came to its end. */
  readonly ended: () => void;
  /** It cannot be loaded or played. */
  readonly failed: () => void;
}

/** Where sound comes out, and the clock beside it. */
export interface Loudspeaker {
  load(file: SoundFile, news: ReelNews): Reel;
  /** Acts once, after some milliseconds, unless what comes back is called before. */
  after(milliseconds: number, act: () => void): () => void;
}
