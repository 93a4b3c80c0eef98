import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Filter, filterRound } from "../../sounds/make/filter.ts";
import { echoOf, type Room } from "../../sounds/make/room.ts";
import { addRound, RATE, type Signal } from "../../sounds/make/signal.ts";
import { throughHorn } from "./gramophone.ts";
import { midiFile } from "./midi.ts";
import { notesOf, type Part, type Score } from "./score.ts";

const SOUNDFONT = process.env.SOUNDFONT ?? "/usr/share/sounds/sf2/FluidR3_GM.sf2";

/** Beats rendered after the last bar, so that what still rings can be laid over the loop's start. */
const TAIL_BEATS = 9;

/** The loop begins this long before its first beat: the seam lies in a dying note, not in an attack. */
const LEAD = 0.04;

/** A small room with a carpet, as a combo records in. */
const STUDIO: Room = {
  seed: 71,
  decay: 1.1,
  damping: 2400,
  firstEchoes: [
    [0.013, 0.3],
    [0.021, 0.24],
    [0.034, 0.16],
  ],
};

type Voice = {
  readonly program: number;
  readonly channel: number;
  readonly filters: readonly Filter[];
  /** The amplifier's tremolo: waves a beat, and depth from 0 to 1. */
  readonly tremolo?: { readonly waves: number; readonly depth: number };
};

/** General MIDI programs, and what the amplifier and the microphone do to them. Channel 9 is the kit. */
const VOICES: Readonly<Record<Part["instrument"], Voice>> = {
  nylon: { program: 24, channel: 0, filters: [{ kind: "high", frequency: 70 }] },
  "jazz-guitar": {
    program: 26,
    channel: 0,
    filters: [
      { kind: "high", frequency: 80 },
      { kind: "low", frequency: 3200 },
    ],
    tremolo: { waves: 3, depth: 0.3 },
  },
  "muted-guitar": {
    program: 28,
    channel: 0,
    filters: [
      { kind: "high", frequency: 90 },
      { kind: "low", frequency: 2200 },
    ],
  },
  "upright-bass": { program: 32, channel: 0, filters: [{ kind: "high", frequency: 32 }] },
  "electric-bass": {
    program: 33,
    channel: 0,
    filters: [
      { kind: "high", frequency: 32 },
      { kind: "low", frequency: 1400 },
    ],
  },
  piano: {
    program: 0,
    channel: 0,
    filters: [
      { kind: "high", frequency: 60 },
      { kind: "low", frequency: 2400 },
    ],
  },
  vibraphone: { program: 11, channel: 0, filters: [{ kind: "low", frequency: 4200 }] },
  brushes: {
    program: 40,
    channel: 9,
    filters: [
      { kind: "high", frequency: 50 },
      { kind: "low", frequency: 9000 },
    ],
  },
};

/** Reads FluidSynth's 32-bit float WAV and returns its two channels as one. */
function readMono(path: string): Signal {
  const file = readFileSync(path);
  const start = file.indexOf("data") + 8;
  const frames = Math.floor((file.length - start) / 8);
  return Float64Array.from(
    { length: frames },
    (_, frame) => (file.readFloatLE(start + frame * 8) + file.readFloatLE(start + frame * 8 + 4)) / 2,
  );
}

function play(name: string, midi: Uint8Array): Signal {
  const path = `.cache/music/${name}`;
  mkdirSync(".cache/music", { recursive: true });
  writeFileSync(`${path}.mid`, midi);
  const quiet = ["-n", "-i", "-q", "-R", "0", "-C", "0", "-g", "0.6"];
  const output = ["-r", `${RATE}`, "-O", "float", "-T", "wav", "-F", `${path}.wav`];
  const run = spawnSync("fluidsynth", [...quiet, ...output, SOUNDFONT, `${path}.mid`], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`fluidsynth failed:\n${run.stderr ?? run.error?.message}`);
  return readMono(`${path}.wav`);
}

/** What one player plays, through the amplifier: a loop of one channel, as long as `silent`. */
function playPart(name: string, index: number, score: Score, silent: Signal): Signal {
  const part = score.parts[index];
  if (part === undefined) throw new Error(`${name} has no part ${index}`);
  const { program, channel, filters, tremolo } = VOICES[part.instrument];
  const { beat, metre, bars } = score;
  const notes = notesOf(part, score);
  const seed = score.seed + index;
  const midi = midiFile({ notes, beat, beats: bars * metre, tail: TAIL_BEATS, channel, program, seed });
  const dry = silent.slice();
  addRound(dry, play(`${name}-${index}`, midi), LEAD, part.gain);
  const amplified = filterRound(dry, ...filters);
  if (tremolo === undefined) return amplified;
  return amplified.map((sample, at) => {
    const turn = (2 * Math.PI * tremolo.waves * at) / ((beat * RATE) / 1e6);
    return sample * (1 - tremolo.depth * (0.5 - 0.5 * Math.cos(turn)));
  });
}

/**
 * Plays the score with FluidSynth and returns a loop of as many channels as it has microphones, `bars` long to the sample:
 * whatever rings past its end is laid over its start. Throws when FluidSynth or the soundfont is missing, and on a score that
 * cannot be read.
 */
export function perform(name: string, score: Score): readonly Signal[] {
  const empty = (): Signal => new Float64Array((score.bars * score.metre * score.beat * RATE) / 1e6);
  const [left, right] = [empty(), empty()];
  score.parts.forEach((part, index) => {
    const amplified = playPart(name, index, score, empty());
    const echo = echoOf(amplified, STUDIO);
    // Equal power, and never fully to one side: the stereo stays narrow.
    const angle = (Math.PI / 4) * (1 + 0.6 * part.place);
    addRound(left, amplified, 0, Math.cos(angle));
    addRound(right, amplified, 0, Math.sin(angle));
    addRound(left, echo, 0, part.room * Math.SQRT1_2);
    addRound(right, echo, 0.0113, part.room * Math.SQRT1_2);
  });
  const { gramophone } = score;
  const heard = score.microphones === 1 ? [left] : [left, right];
  return gramophone === undefined ? heard : heard.map((channel) => throughHorn(channel, gramophone, score.seed));
}
