import type { Gramophone } from "./gramophone.ts";

/** One note: beats from the start, beats held, MIDI key, and force from 0 to 1. */
export type Note = { readonly start: number; readonly length: number; readonly key: number; readonly force: number };

/** One player: instrument, loudness, place from -1 (left) to 1 (right), and what is played, as lines of text. */
export type Part = {
  readonly instrument:
    | "nylon"
    | "jazz-guitar"
    | "muted-guitar"
    | "upright-bass"
    | "electric-bass"
    | "piano"
    | "vibraphone"
    | "brushes";
  readonly gain: number;
  readonly place: number;
  /** How much of the room is heard with it. */
  readonly room: number;
  readonly lines: readonly string[];
};

/**
 * A loop of music. `metre` is the beats in a bar; `beat` is in microseconds, a multiple of 4000, so that it is whole in samples.
 * 1948 and Washington are heard through one microphone, 1968 and the dawn through two.
 */
export type Score = {
  readonly seed: number;
  readonly metre: 2 | 3;
  readonly beat: number;
  readonly bars: number;
  readonly microphones: 1 | 2;
  readonly gramophone?: Gramophone;
  readonly parts: readonly Part[];
};

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** The brush kit's keys, as General MIDI numbers them. */
const KIT: Readonly<Record<string, number>> = { kick: 36, tap: 38, slap: 39, swirl: 40, pedal: 44, ride: 51 };

function keyOf(name: string): number {
  const struck = KIT[name];
  if (struck !== undefined) return struck;
  const [, letter = "", sign = "", octave = ""] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`not a note: "${name}"`);
  return step + 12 * (Number(octave) + 1) + (sign === "#" ? 1 : 0) - (sign === "b" ? 1 : 0);
}

const FORCES: Readonly<Record<string, number>> = { "?": 0.42, "": 0.6, "!": 0.78 };

/**
 * Reads a line of notes: `KEYS:BEATS`, keys joined by `+`, `-` for a rest, `?` after a key for softly, `!` for firmly, bars
 * between `|`. Throws on an unknown note and on a bar that does not hold `metre` beats.
 */
export function readLine(line: string, metre: number): readonly Note[] {
  const notes: Note[] = [];
  line.split("|").forEach((bar, place) => {
    let start = place * metre;
    for (const word of bar.trim().split(/\s+/)) {
      const [keys = "", beats = ""] = word.split(":");
      const length = Number(beats);
      for (const name of keys === "-" ? [] : keys.split("+")) {
        const [, key = "", mark = ""] = /^(.*?)([?!]?)$/.exec(name) ?? [];
        notes.push({ start, length, key: keyOf(key), force: FORCES[mark] ?? 0.6 });
      }
      start += length;
    }
    if (Math.abs(start - (place + 1) * metre) > 1e-9)
      throw new Error(`bar ${place + 1} does not hold ${metre} beats: ${bar.trim()}`);
  });
  return notes;
}

/** Returns all that a player plays in the score. Throws on a line that is not as long as the score says, and as `readLine` does. */
export function notesOf(part: Part, { metre, bars }: Score): readonly Note[] {
  return part.lines.flatMap((line) => {
    const written = line.split("|").length;
    if (written !== bars)
      throw new Error(`a line for ${part.instrument} has ${written} bars of ${bars}: ${line.trim()}`);
    return readLine(line, metre);
  });
}

/** Returns how long the loop lasts, in seconds. */
export function secondsOf({ metre, beat, bars }: Score): number {
  return (bars * metre * beat) / 1e6;
}

/** Returns the bar written `times` over. */
export function repeat(bar: string, times: number): string {
  return Array.from({ length: times }, () => bar).join(" | ");
}
