import { between, type Random } from "./random.ts";

/** Samples per second; Opus works at this rate inside. */
export const RATE = 48000;

/** One channel of samples, full scale at -1 and 1. */
export type Signal = Float64Array<ArrayBuffer>;

/** A curve as [seconds, value] corners, in order of time. */
export type Curve = readonly (readonly [number, number])[];

/** Returns a channel of silence, `seconds` long. */
export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * RATE));
}

/** Returns a channel whose every sample is `at(seconds, index)`. */
export function generate(seconds: number, at: (time: number, index: number) => number): Signal {
  return silence(seconds).map((_, index) => at(index / RATE, index));
}

/** Returns white noise, peak 1. */
export function whiteNoise(seconds: number, next: Random): Signal {
  return generate(seconds, () => between(next, -1, 1));
}

/** Returns the sample at an index, 0 outside the signal. */
export function sampleAt(signal: Signal, index: number): number {
  return signal[index] ?? 0;
}

/** Returns the curve's value at a time, straight between corners, held before the first and after the last. */
export function valueAt(curve: Curve, time: number): number {
  let previous = curve[0] ?? [0, 0];
  for (const corner of curve) {
    if (time < corner[0]) {
      const span = corner[0] - previous[0];
      return span <= 0 ? corner[1] : previous[1] + ((corner[1] - previous[1]) * (time - previous[0])) / span;
    }
    previous = corner;
  }
  return previous[1];
}

/** Returns the signal times a number or a curve. */
export function scale(signal: Signal, by: number | Curve): Signal {
  return typeof by === "number"
    ? signal.map((sample) => sample * by)
    : signal.map((sample, index) => sample * valueAt(by, index / RATE));
}

/** Returns the sample-by-sample product, as long as the first. */
export function multiply(signal: Signal, by: Signal): Signal {
  return signal.map((sample, index) => sample * sampleAt(by, index));
}

/** Adds `source` into `target` from `seconds` on; what runs past the end is dropped. Changes `target`. */
export function addAt(target: Signal, source: Signal, seconds: number, gain = 1): void {
  const start = Math.round(seconds * RATE);
  const end = Math.min(source.length, target.length - start);
  for (let index = Math.max(0, -start); index < end; index += 1) {
    target[start + index] = sampleAt(target, start + index) + gain * sampleAt(source, index);
  }
}

/** Adds `source` into a loop from `seconds` on; what runs past the end comes round to the start. Changes `loop`. */
export function addRound(loop: Signal, source: Signal, seconds: number, gain = 1): void {
  const start = Math.round(seconds * RATE);
  for (let index = 0; index < source.length; index += 1) {
    const place = (((start + index) % loop.length) + loop.length) % loop.length;
    loop[place] = sampleAt(loop, place) + gain * sampleAt(source, index);
  }
}

/** Returns the signal pressed gently under `limit`, as a tape does with peaks. */
export function soften(signal: Signal, limit: number): Signal {
  return signal.map((sample) => limit * Math.tanh(sample / limit));
}

/** Returns the sum of the signals, as long as the first. */
export function mix(first: Signal, ...others: readonly Signal[]): Signal {
  const sum = first.slice();
  for (const other of others) addAt(sum, other, 0);
  return sum;
}

/** Returns the signal with a raised-cosine fade at each end, in seconds. */
export function fadeEnds(signal: Signal, fadeIn: number, fadeOut: number): Signal {
  const last = signal.length - 1;
  const ramp = (steps: number, samples: number): number =>
    steps >= samples ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * steps) / samples);
  return signal.map((sample, index) => sample * ramp(index, fadeIn * RATE) * ramp(last - index, fadeOut * RATE));
}
