/** How much the stage draws, from most to least. Where it cannot draw at all the page shows plain pictures. */
export const QUALITIES = ["full", "low", "still"] as const;
export type Quality = (typeof QUALITIES)[number];

/** Names by which a renderer without a graphics card gives itself away. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|paravirtual/i;

/** A median frame above this many milliseconds is not a moving picture any more. */
const SLOW_FRAME = 40;

/** Fewer frames than this say nothing. A machine that is far too slow must not need many seconds to show so many. */
const PROBE_FRAMES = 6;

/** Above this a sharper picture is not seen and every frame is paid for. */
const MOST_DENSE = 2;

/** Pixels of a canvas at each moving quality: 2560 x 1440, and 640 x 360. */
const MOST_PIXELS = { full: 2560 * 1440, low: 640 * 360 } as const;

/** Pixels of the one picture of the still step; it is drawn once, so only memory counts. */
const STILL_PIXELS = 1280 * 720;

/**
 * Frames a second at most, 0 for as many as the screen shows. A software renderer takes the processor from the page, and
 * what moves here moves slowly; a little over 30, so that every second frame of a 60 Hz screen is taken.
 */
export const FRAME_LIMIT: Readonly<Record<Quality, number>> = { full: 0, low: 32, still: 0 };

/** The quality to begin with, by the name that WebGL gives its renderer (`UNMASKED_RENDERER_WEBGL`). */
export const firstQuality = (renderer: string, still: boolean): Quality =>
  still ? "still" : SOFTWARE.test(renderer) ? "low" : "full";

/** The median of some frame times, in the same unit; undefined where too few frames were timed to say. */
export const medianFrame = (times: readonly number[]): number | undefined =>
  times.length < PROBE_FRAMES ? undefined : [...times].sort((a, b) => a - b)[times.length >> 1];

/** The quality to go on with after frames that took `times` (milliseconds): the next lower one where they were slow. */
export const nextQuality = (quality: Quality, times: readonly number[]): Quality => {
  const median = medianFrame(times);
  if (median === undefined || median <= SLOW_FRAME) return quality;
  return QUALITIES[QUALITIES.indexOf(quality) + 1] ?? "still";
};

/** Size of the canvas in its own pixels, and how many of them make a CSS pixel. Never below 1 x 1. */
export const canvasSize = (
  quality: Quality,
  host: { readonly width: number; readonly height: number },
  density: number,
): { readonly width: number; readonly height: number; readonly ratio: number } => {
  const most = quality === "still" ? STILL_PIXELS : MOST_PIXELS[quality];
  const area = Math.max(1, host.width * host.height);
  const ratio = Math.min(density, MOST_DENSE, Math.sqrt(most / area));
  const side = (length: number) => Math.max(1, Math.round(length * ratio));
  return { width: side(host.width), height: side(host.height), ratio };
};
