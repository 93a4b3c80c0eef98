import { Howl, Howler } from "howler";
import type { Loudspeaker, Reel, ReelNews, SoundFile } from "./loudspeaker.ts";

/** The page's loudspeaker. The first sound that it loads brings up the browser's audio, not before. */
export const howlerLoudspeaker = (): Loudspeaker => {
  // A suspended context would drop the first sound after a silence. Setting the property calls for no AudioContext;
  // Howler.volume() or Howler.mute() here would.
  Howler.autoSuspend = false;
  return {
    load: (file, news) => {
      try {
        return loadReel(file, news);
      } catch {
        setTimeout(news.failed);
        return SILENCE;
      }
    },
    after: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  };
};

const nothing = (): void => undefined;
const SILENCE: Reel = {
  play: nothing,
  turn: nothing,
  pause: nothing,
  resume: nothing,
  stop: nothing,
  unload: nothing,
};

/**
 * What a reel is asked for is noted here and handed to Howler only when it can act on it: Howler's own queue holds up
 * everything behind a fade until the fade is over.
 */
const loadReel = (file: SoundFile, news: ReelNews): Reel => {
  let wish: "silent" | "sounding" | "held" = "silent";
  let volume = 0;
  let rise = 0;
  let closed = false;
  /** Howler's number for what it plays; there from the asking on. */
  let sound: number | undefined;
  /** Whether Howler has said that it plays. */
  let started = false;

  const fail = (): void => {
    if (!closed) news.failed();
  };
  const forget = (): void => {
    sound = undefined;
    started = false;
  };

  const howl = new Howl({
    src: [...file.urls],
    loop: file.loop,
    volume: 0,
    // Howler fetches by itself once more, past an unload, when a request breaks off.
    onload: () => (closed ? howl.unload() : begin()),
    onloaderror: fail,
    onplayerror: fail,
    onplay: (id) => {
      if (id !== sound || started) return;
      started = true;
      settle();
    },
    onend: (id) => {
      if (file.loop || closed || id !== sound) return;
      forget();
      wish = "silent";
      news.ended();
    },
  });

  const begin = (): void => {
    if (wish !== "sounding" || sound !== undefined || howl.state() !== "loaded") return;
    howl.volume(rise === 0 ? volume : 0);
    sound = howl.play();
  };

  const settle = (): void => {
    if (sound === undefined) return;
    switch (wish) {
      case "silent":
        howl.stop(sound);
        forget();
        break;
      case "held":
        set(volume);
        howl.pause(sound);
        break;
      case "sounding":
        move(rise);
        break;
      default:
        wish satisfies never;
    }
  };

  /** Twice, because the first ends a fade under way, whose goal Howler then takes for the volume to resume at. */
  const set = (to: number): void => {
    if (sound !== undefined) howl.volume(to, sound).volume(to, sound);
  };

  const move = (within: number): void => {
    if (sound === undefined) return;
    const from = Number(howl.volume(sound));
    // Howler's fade between equal volumes never ends.
    if (within === 0 || Math.abs(from - volume) < 0.01) set(volume);
    else howl.fade(from, volume, within, sound);
  };

  return {
    play: (to, within) => {
      volume = to;
      rise = within;
      if (started && wish === "sounding") return move(within);
      wish = "sounding";
      begin();
    },
    turn: (to, within) => {
      volume = to;
      if (started) move(wish === "sounding" ? within : 0);
    },
    pause: () => {
      if (wish !== "sounding") return;
      wish = "held";
      if (started) howl.pause(sound);
    },
    resume: () => {
      if (wish !== "held") return;
      wish = "sounding";
      if (started) howl.play(sound);
      else begin();
    },
    stop: () => {
      wish = "silent";
      if (started) settle();
    },
    unload: () => {
      closed = true;
      howl.unload();
    },
  };
};
