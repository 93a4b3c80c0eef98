import type { Loudspeaker, SoundFile } from "../../src/sound/loudspeaker.ts";

/** What a reel is heard to do at present. */
export interface Heard {
  /** From 0 to 1: where it is, or where it is on the way to. */
  readonly volume: number;
  readonly paused: boolean;
}

/** A loudspeaker without sound: what is loaded and heard can be asked, and its clock goes when it is told to. */
export interface PaperLoudspeaker extends Loudspeaker {
  /** The names of the files that are in memory. */
  loaded(): readonly string[];
  /** What is heard now, by the name of its file. */
  heard(): Readonly<Record<string, Heard>>;
  /** Everything that was done, oldest first: `load clock`, `play clock 0.5 in 1800`, `stop clock`. */
  readonly log: readonly string[];
  /** Lets some milliseconds go by. */
  pass(milliseconds: number): void;
  /** A sound comes to its end. */
  end(name: string): void;
  /** A sound turns out not to be there. */
  fail(name: string): void;
}

const nameOf = (file: SoundFile): string => /([^/.]+)\.\w+$/.exec(file.urls[0] ?? "")?.[1] ?? "";

export const paperLoudspeaker = (): PaperLoudspeaker => {
  const log: string[] = [];
  const reels = new Map<
    string,
    { volume: number; paused: boolean; sounding: boolean; ended(): void; failed(): void }
  >();
  let now = 0;
  let timers: { readonly at: number; readonly act: () => void }[] = [];

  return {
    log,
    loaded: () => [...reels.keys()],
    heard: () =>
      Object.fromEntries(
        [...reels]
          .filter(([, reel]) => reel.sounding)
          .map(([name, { volume, paused }]) => [name, { volume: Math.round(volume * 1000) / 1000, paused }]),
      ),
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = timers.filter((timer) => timer.at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
    end: (name) => {
      const reel = reels.get(name);
      if (reel === undefined) throw new Error(`${name} is not loaded`);
      reel.sounding = false;
      reel.ended();
    },
    fail: (name) => {
      const reel = reels.get(name);
      if (reel === undefined) throw new Error(`${name} is not loaded`);
      reel.failed();
    },
    after: (milliseconds, act) => {
      const timer = { at: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    load: (file, news) => {
      const name = nameOf(file);
      if (reels.has(name)) throw new Error(`${name} is loaded twice`);
      const reel = { volume: 0, paused: false, sounding: false, ...news };
      reels.set(name, reel);
      log.push(`load ${name}`);
      return {
        play: (volume, rise) => {
          log.push(`${reel.sounding ? "raise" : "play"} ${name} ${volume} in ${rise}`);
          Object.assign(reel, { volume, sounding: true, paused: false });
        },
        turn: (volume, within) => {
          log.push(`turn ${name} ${volume} in ${within}`);
          reel.volume = volume;
        },
        pause: () => {
          reel.paused = true;
        },
        resume: () => {
          reel.paused = false;
        },
        stop: () => {
          if (reel.sounding) log.push(`stop ${name}`);
          reel.sounding = false;
        },
        unload: () => {
          log.push(`unload ${name}`);
          reels.delete(name);
        },
      };
    },
  };
};
