import { type Board, openBoard } from "./board.ts";
import { changeOf } from "./light.ts";
import { type Canvas, openPlay, type Play } from "./play.ts";
import type { PressSetting } from "./press-filter.ts";
import { HABITS } from "./press-habits.ts";
import { canvasSize, FRAME_LIMIT, firstQuality, medianFrame, nextQuality, QUALITIES, type Quality } from "./quality.ts";
import type { StageView } from "./view.ts";

/** The stage cannot be raised here: there is no WebGL. The page shows plain pictures instead. @public */
export class StageUnavailable extends Error {
  override readonly name = "StageUnavailable";
}

/** The stage, raised in a host. It says nothing that the page does not say in words. */
export interface Stage {
  /** Plays from what is shown to this view; never waits, and the latest view wins. */
  show(view: StageView): void;
  /** Still pictures from now on, or moving ones again as far as the machine bears them. */
  stillness(still: boolean): void;
  /** Lets the picture stand with its loop asleep until it is lifted. */
  pause(paused: boolean): void;
  readonly quality: Quality;
  /**
   * Whether the latest view is seen in full: its picture hangs, and light, lean and threads have come to it. What lives
   * and breathes there moves on.
   */
  readonly arrived: boolean;
  /** Goes down one step of quality; at the still picture it stays. */
  lower(): void;
  /** Takes the canvas away. A stage that is closed shows nothing any more, and may be closed again. */
  close(): void;
}

/** Frames after a waking that say nothing of the machine: textures go over, shaders are made. */
const WARM_UP = 4;

/** Milliseconds of frames that are looked at together, at the least. */
const PROBE = 1000;

/** One slow second may be the page's own work; so many in a row are the machine. */
const SLOW_LOOKS = 2;

const blank = (canvas: Canvas): PressSetting => ({
  change: changeOf("1968", undefined),
  habits: HABITS["1968"],
  size: [canvas.width, canvas.height],
  unit: canvas.ratio,
  eye: [0.5, 0.5],
  off: [0, 0],
  over: [0, 0],
  apart: [0, 0],
  dusk: 0,
  aperture: 1,
  grain: 0,
  overprint: 0,
  quarrel: 0,
  bare: 0,
  ink: 0,
  clean: 0,
});

/** Tells when the host's size or the density of the screen changes; returns how to stop listening. */
const watchSize = (host: HTMLElement, changed: () => void): (() => void) => {
  const sizes = new ResizeObserver(changed);
  sizes.observe(host);
  const listening = new AbortController();
  const watchDensity = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const again = () => {
      watchDensity();
      changed();
    };
    query.addEventListener("change", again, { once: true, signal: listening.signal });
  };
  watchDensity();
  return () => {
    sizes.disconnect();
    listening.abort();
  };
};

interface StageOptions {
  /** Whether to begin with still pictures. */
  readonly still: boolean;
  /** The quality to keep, however fast the machine is; without it the stage finds its own. */
  readonly hold?: Quality;
}

/**
 * Raises the stage in a host, which it fills. Resolves when the first picture can be drawn. Rejects with
 * {@link StageUnavailable} where WebGL is not there.
 */
export const raiseStage = async (host: HTMLElement, options: StageOptions): Promise<Stage> => {
  let quality: Quality = options.still ? "still" : "low";
  let bearable: Quality = "full";
  let paused = false;
  let closed = false;
  let awakeFrames = 0;
  let times: number[] = [];
  let slowLooks = 0;
  let play: Play | undefined;
  const size = () => canvasSize(quality, { width: host.clientWidth, height: host.clientHeight }, devicePixelRatio);

  const wake = () => {
    if (closed || paused) return;
    awakeFrames = 0;
    times = [];
    board.game.loop.wake();
  };

  const setQuality = (next: Quality) => {
    if (next === quality) return;
    quality = next;
    slowLooks = 0;
    refit();
  };

  const refit = () => {
    // A host that is hidden has no size; when it is seen again it has the one that it had.
    if (closed || host.clientWidth === 0) return;
    const canvas = size();
    board.resize(canvas.width, canvas.height);
    board.limit(FRAME_LIMIT[quality]);
    play?.fit(canvas, quality);
  };

  const probe = (elapsed: number) => {
    awakeFrames += 1;
    if (awakeFrames <= WARM_UP) return;
    times.push(elapsed);
    if (times.reduce((sum, time) => sum + time, 0) < PROBE || medianFrame(times) === undefined) return;
    const next = nextQuality(quality, times);
    times = [];
    slowLooks = next === quality ? 0 : slowLooks + 1;
    if (slowLooks < SLOW_LOOKS || options.hold !== undefined) return;
    bearable = next;
    setQuality(next);
  };

  const frame = (onBoard: Board, elapsed: number) => {
    if (play === undefined) return;
    const moves = play.frame(elapsed);
    if (host.style.visibility !== "" && play.hangs())
      onBoard.game.events.once("postrender", () => host.style.removeProperty("visibility"));
    if (moves && !paused) probe(elapsed);
    else onBoard.game.events.once("postrender", () => onBoard.game.loop.sleep());
  };

  // As long as no picture hangs the canvas is black, and what the page has put behind it is better to look at.
  host.style.visibility = "hidden";
  const board = await openBoard(host, blank(size()), frame).catch((cause: unknown) => {
    throw new StageUnavailable("the stage needs WebGL", { cause });
  });
  bearable = options.hold ?? firstQuality(board.renderer, false);
  quality = options.still ? "still" : bearable;
  refit();
  play = openPlay(board, size(), quality, wake);
  const stopWatching = watchSize(host, refit);
  board.game.renderer.on("restorewebgl", wake);

  return {
    show: (view) => {
      if (!closed) play?.show(view);
    },
    stillness: (still) => setQuality(still ? "still" : bearable),
    pause: (on) => {
      paused = on;
      if (!on) wake();
    },
    get quality() {
      return quality;
    },
    get arrived() {
      return play?.arrived() ?? false;
    },
    lower: () => {
      bearable = QUALITIES[QUALITIES.indexOf(quality) + 1] ?? "still";
      setQuality(bearable);
    },
    close: () => {
      if (closed) return;
      closed = true;
      stopWatching();
      board.game.destroy(true);
      board.game.loop.wake();
    },
  };
};
