import { type Curve, RATE, type Signal, silence, valueAt } from "./signal.ts";

/** A second-order filter; `frequency` in hertz, fixed or along a curve of seconds. */
export type Filter = {
  readonly kind: "low" | "high" | "band";
  readonly frequency: number | Curve;
  readonly q?: number;
};

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** Robert Bristow-Johnson's cookbook formulas; "band" has 0 dB at its centre. */
function coefficients(kind: Filter["kind"], frequency: number, q: number): Coefficients {
  const angle = (2 * Math.PI * Math.min(frequency, 0.48 * RATE)) / RATE;
  const alpha = Math.sin(angle) / (2 * q);
  const cosine = Math.cos(angle);
  const scale = 1 / (1 + alpha);
  const a1 = -2 * cosine * scale;
  const a2 = (1 - alpha) * scale;
  switch (kind) {
    case "low":
      return [((1 - cosine) / 2) * scale, (1 - cosine) * scale, ((1 - cosine) / 2) * scale, a1, a2];
    case "high":
      return [((1 + cosine) / 2) * scale, -(1 + cosine) * scale, ((1 + cosine) / 2) * scale, a1, a2];
    case "band":
      return [alpha * scale, 0, -alpha * scale, a1, a2];
    default:
      return kind satisfies never;
  }
}

/** A moving filter's coefficients are renewed every so many samples (0.67 ms): no zipper is heard, little is computed. */
const RENEWAL = 32;

function run(signal: Signal, filter: Filter, passes: 1 | 2): Signal {
  const { frequency, kind, q = Math.SQRT1_2 } = filter;
  const filtered: Signal = new Float64Array(signal.length);
  const fixed = typeof frequency === "number" ? coefficients(kind, frequency, q) : undefined;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let pass = 0; pass < passes; pass += 1) {
    let [b0, b1, b2, a1, a2] = fixed ?? [0, 0, 0, 0, 0];
    signal.forEach((x, index) => {
      if (typeof frequency !== "number" && index % RENEWAL === 0)
        [b0, b1, b2, a1, a2] = coefficients(kind, valueAt(frequency, index / RATE), q);
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      filtered[index] = y;
    });
  }
  return filtered;
}

/** Returns the signal through the filters, one after another. */
export function filterThrough(signal: Signal, ...filters: readonly Filter[]): Signal {
  return filters.reduce((sound, filter) => run(sound, filter, 1), signal);
}

/** As `filterThrough`, for a loop: the filter has heard the loop's end before its start, so the seam stays closed. */
export function filterRound(loop: Signal, ...filters: readonly Filter[]): Signal {
  return filters.reduce((sound, filter) => run(sound, filter, 2), loop);
}

/** One way a struck thing rings: hertz, loudness, and the seconds in which it falls by 60 dB. */
export type Mode = readonly [frequency: number, gain: number, decay: number];

/** Returns the sound of a struck thing: its modes as dying sines. */
export function ring(modes: readonly Mode[], seconds: number): Signal {
  const sound = silence(seconds);
  for (const [frequency, gain, decay] of modes) {
    const fall = 10 ** (-3 / (decay * RATE));
    let level = gain;
    for (let index = 0; index < sound.length; index += 1) {
      sound[index] = (sound[index] ?? 0) + level * Math.sin((2 * Math.PI * frequency * index) / RATE);
      level *= fall;
    }
  }
  return sound;
}
