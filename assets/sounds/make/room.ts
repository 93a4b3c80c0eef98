import { filterThrough } from "./filter.ts";
import { random } from "./random.ts";
import { addAt, RATE, type Signal, scale, silence, whiteNoise } from "./signal.ts";

/** A place by its echo: `decay` is the seconds to fall by 60 dB, `damping` the hertz above which walls swallow sound. */
export type Room = {
  readonly seed: number;
  readonly decay: number;
  readonly damping: number;
  readonly firstEchoes: readonly (readonly [seconds: number, gain: number])[];
};

/** Returns the room's answer to one click: first echoes, then a tail whose upper half dies sooner. */
function answer(room: Room): Signal {
  const next = random(room.seed);
  const tail = (decay: number): Signal =>
    whiteNoise(room.decay, next).map((sample, index) => sample * 10 ** ((-3 * index) / (decay * RATE)));
  const response = silence(room.decay);
  addAt(response, filterThrough(tail(room.decay), { kind: "low", frequency: room.damping }), 0.012, 0.05);
  addAt(response, filterThrough(tail(room.decay / 2), { kind: "low", frequency: room.damping * 3 }), 0.008, 0.04);
  for (const [seconds, gain] of room.firstEchoes) addAt(response, new Float64Array([gain]), seconds);
  return filterThrough(response, { kind: "high", frequency: 90 });
}

/** In-place radix-2 Fourier transform (Cooley and Tukey); the length is a power of two. */
function transform(real: Signal, imaginary: Signal, direction: 1 | -1): void {
  const size = real.length;
  for (let index = 1, mirror = 0; index < size; index += 1) {
    let bit = size >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (index < mirror)
      for (const part of [real, imaginary]) {
        const kept = part[index] ?? 0;
        part[index] = part[mirror] ?? 0;
        part[mirror] = kept;
      }
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let step = 0; step < span / 2; step += 1) {
      const angle = (-direction * 2 * Math.PI * step) / span;
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      for (let low = step; low < size; low += span) {
        const high = low + span / 2;
        const [re, im] = [real[high] ?? 0, imaginary[high] ?? 0];
        const [turnedRe, turnedIm] = [re * cosine - im * sine, re * sine + im * cosine];
        const [lowRe, lowIm] = [real[low] ?? 0, imaginary[low] ?? 0];
        real[high] = lowRe - turnedRe;
        imaginary[high] = lowIm - turnedIm;
        real[low] = lowRe + turnedRe;
        imaginary[low] = lowIm + turnedIm;
      }
    }
  }
}

function convolve(first: Signal, second: Signal): Signal {
  const length = first.length + second.length - 1;
  const size = 2 ** Math.ceil(Math.log2(length));
  const padded = (signal: Signal): Signal => {
    const whole: Signal = new Float64Array(size);
    whole.set(signal);
    return whole;
  };
  const [aRe, aIm, bRe, bIm] = [padded(first), padded(silence(0)), padded(second), padded(silence(0))];
  transform(aRe, aIm, 1);
  transform(bRe, bIm, 1);
  const re = aRe.map((value, index) => value * (bRe[index] ?? 0) - (aIm[index] ?? 0) * (bIm[index] ?? 0));
  const im = aRe.map((value, index) => value * (bIm[index] ?? 0) + (aIm[index] ?? 0) * (bRe[index] ?? 0));
  transform(re, im, -1);
  return scale(re.slice(0, length), 1 / size);
}

/** Returns what the room adds to the sound (without the sound itself), longer by the room's decay. */
export function echoOf(sound: Signal, room: Room): Signal {
  return convolve(sound, answer(room));
}

/** Returns the sound in its room, as long as it was: `wet` times the echo is added. */
export function inRoom(sound: Signal, room: Room, wet = 1): Signal {
  const heard = sound.slice();
  addAt(heard, echoOf(sound, room), 0, wet);
  return heard;
}

export const COURTYARD: Room = {
  seed: 31,
  decay: 1.3,
  damping: 2600,
  firstEchoes: [
    [0.019, 0.35],
    [0.031, 0.28],
    [0.047, 0.2],
    [0.083, 0.14],
  ],
};

export const STREET: Room = {
  seed: 32,
  decay: 2.2,
  damping: 1400,
  firstEchoes: [
    [0.041, 0.3],
    [0.067, 0.26],
    [0.118, 0.2],
    [0.191, 0.13],
  ],
};

export const CORRIDOR: Room = {
  seed: 33,
  decay: 1.9,
  damping: 2200,
  firstEchoes: [
    [0.009, 0.5],
    [0.017, 0.4],
    [0.026, 0.34],
    [0.054, 0.25],
    [0.107, 0.18],
  ],
};

export const BEDROOM: Room = {
  seed: 34,
  decay: 0.42,
  damping: 3200,
  firstEchoes: [
    [0.006, 0.4],
    [0.011, 0.3],
    [0.017, 0.22],
  ],
};
