import { between, random } from "../../sounds/make/random.ts";
import type { Note } from "./score.ts";

const TICKS_A_BEAT = 480;

/** How far a hand strays from the beat, in seconds, and from the force written. */
const STRAY = { time: 0.009, force: 0.07 };

type Event = { readonly tick: number; readonly bytes: readonly number[] };

/** A number in MIDI's seven-bit groups. */
function variableLength(value: number): readonly number[] {
  const groups = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}

function uint32(value: number): readonly number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** What one player's MIDI file needs; `beat` in microseconds, `tail` in beats of silence after `beats`. */
export type Performance = {
  readonly notes: readonly Note[];
  readonly beat: number;
  readonly beats: number;
  readonly tail: number;
  readonly channel: number;
  readonly program: number;
  readonly seed: number;
};

/** Returns a MIDI file (format 0) of one player, with a hand's small unevenness from the seed. */
export function midiFile(performance: Performance): Uint8Array {
  const { notes, beat, beats, tail, channel, program, seed } = performance;
  const next = random(seed);
  const events: Event[] = [];
  for (const note of notes) {
    const stray = (between(next, 0, STRAY.time) * 1e6) / beat;
    const on = Math.round((note.start + stray) * TICKS_A_BEAT);
    const off = Math.round((note.start + note.length * 0.97) * TICKS_A_BEAT);
    const force = Math.min(1, Math.max(0.1, note.force + between(next, -STRAY.force, STRAY.force)));
    events.push({ tick: on, bytes: [0x90 | channel, note.key, Math.round(force * 127)] });
    events.push({ tick: Math.max(on + 1, off), bytes: [0x80 | channel, note.key, 0] });
  }
  events.sort((one, other) => one.tick - other.tick || (one.bytes[0] ?? 0) - (other.bytes[0] ?? 0));
  const opening: readonly Event[] = [
    { tick: 0, bytes: [0xff, 0x51, 3, ...uint32(beat).slice(1)] },
    { tick: 0, bytes: [0xc0 | channel, program] },
  ];
  const end: Event = { tick: (beats + tail) * TICKS_A_BEAT, bytes: [0xff, 0x2f, 0] };
  let last = 0;
  const track = [...opening, ...events, end].flatMap(({ tick, bytes }) => {
    const wait = variableLength(tick - last);
    last = tick;
    return [...wait, ...bytes];
  });
  const text = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));
  const header = [...text("MThd"), ...uint32(6), 0, 0, 0, 1, TICKS_A_BEAT >> 8, TICKS_A_BEAT & 0xff];
  return new Uint8Array([...header, ...text("MTrk"), ...uint32(track.length), ...track]);
}
