import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { CueSheet } from "./cue-kinds.ts";
import { CUE_SHEET, type CueName } from "./cue-sheet.ts";
import { recordCue } from "./manifest.ts";
import { cropOpus } from "./ogg.ts";
import { seamOf, turned } from "./seam.ts";
import { RATE, type Signal } from "./signal.ts";
import { writeWav } from "./wav.ts";

/** The highest true peak (dBTP) aimed at in a file; the codecs' own overshoot is measured and taken off. */
const CEILING = -4;

/** Samples of the loop's end and start given to Opus beyond it and cropped again: 80 ms for it to fall in step, 10 ms to leave. */
const AROUND = { lead: 3840, tail: 480 };

/** Places tried for a loop's seam. */
const SEAM_TRIALS = 16;

function aroundLoop(loop: Signal): Signal {
  return Float64Array.from([...loop.slice(-AROUND.lead), ...loop, ...loop.slice(0, AROUND.tail)]);
}

function ffmpeg(...options: readonly string[]): string {
  const run = spawnSync("ffmpeg", ["-hide_banner", "-nostdin", "-nostats", "-y", ...options], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`ffmpeg failed:\n${run.stderr ?? run.error?.message}`);
  return run.stderr;
}

/** A file's loudness: integrated LUFS and true peak in dBTP, by EBU R128; a loop is measured going round three times. */
type Loudness = { readonly lufs: number; readonly peak: number };

function measure(path: string, loop: boolean): Loudness {
  const rounds = loop ? ["-stream_loop", "2"] : [];
  const log = ffmpeg(...rounds, "-i", path, "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-");
  const summary = log.slice(log.lastIndexOf("Summary:"));
  const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
  if (!Number.isFinite(lufs) || !Number.isFinite(peak)) throw new Error(`no loudness in ffmpeg's answer for ${path}`);
  return { lufs, peak };
}

/** Metadata and identifiers are left out, so that the same samples give the same bytes. */
const BARE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

function level(gain: number): readonly string[] {
  return ["-af", `volume=${gain.toFixed(2)}dB:precision=double`];
}

function writeMp3(wav: string, gain: number, rate: number, target: string): void {
  const lame = ["-c:a", "libmp3lame", "-b:a", `${rate}k`, "-id3v2_version", "0"];
  ffmpeg("-i", wav, ...level(gain), ...lame, ...BARE, target);
}

function writeOpus(wav: string, gain: number, rate: number, target: string, loop: boolean): void {
  ffmpeg("-i", wav, ...level(gain), "-c:a", "libopus", "-b:a", `${rate}k`, ...BARE, target);
  if (loop) writeFileSync(target, cropOpus(readFileSync(target), AROUND.lead, AROUND.tail));
}

/**
 * Returns the gain at which the file reaches the loudness. A first encoding shows how much level the codec loses and how far its
 * peaks overshoot; the gain makes up for both.
 */
function gainFor(write: (gain: number) => void, target: string, loop: boolean, lufs: number, gain: number): number {
  write(gain);
  const first = measure(target, loop);
  return gain + Math.min(lufs - first.lufs, CEILING - first.peak);
}

/**
 * Begins the loop at several places in turn and keeps the one where the encoded file's end meets its start best. An ambience may
 * begin anywhere; music begins on its first beat, or up to 40 ms sooner. Returns the loop so begun; its file stands at `target`.
 */
function closeSeam(
  channels: readonly Signal[],
  span: number,
  around: string,
  target: string,
  write: () => void,
): readonly Signal[] {
  const length = channels[0]?.length ?? 0;
  const begin = (start: number): readonly Signal[] => {
    const begun = channels.map((one) => turned(one, start));
    writeWav(around, begun.map(aroundLoop));
    write();
    return begun;
  };
  const starts = Array.from(
    { length: SEAM_TRIALS },
    (_, place) => (length - Math.floor((span * place) / SEAM_TRIALS)) % length,
  );
  const jumps = starts.map((start) => {
    begin(start);
    return { start, jump: seamOf(target, channels.length) };
  });
  return begin(jumps.reduce((best, other) => (other.jump < best.jump ? other : best)).start);
}

/**
 * Sets the cue's loudness by one plain gain, writes `assets/FOLDER/NAME.ogg` (Opus) and `.mp3`, and records the cue in the
 * manifest. Throws when ffmpeg is missing or fails.
 */
export function encodeCue(name: CueName, folder: "sounds" | "music", rendered: readonly Signal[]): void {
  const { loop, kind, ...sheet }: CueSheet = CUE_SHEET[name];
  const [wav, around] = [`.cache/sounds/${name}.wav`, `.cache/sounds/${name}-around.wav`];
  const [ogg, mp3] = [`assets/${folder}/${name}.ogg`, `assets/${folder}/${name}.mp3`];
  writeWav(wav, rendered);
  writeWav(around, loop ? rendered.map(aroundLoop) : rendered);
  const before = measure(wav, loop);
  const gain = Math.min(sheet.lufs - before.lufs, CEILING - before.peak);
  const lufs = before.lufs + gain;

  const toOpus = (by: number): void => writeOpus(around, by, sheet.opus, ogg, loop);
  const opusGain = gainFor(toOpus, ogg, loop, lufs, gain);
  if (loop) {
    const span = kind === "music" ? 0.04 * RATE : (rendered[0]?.length ?? 0);
    writeWav(
      wav,
      closeSeam(rendered, span, around, ogg, () => toOpus(opusGain)),
    );
  } else toOpus(opusGain);

  const toMp3 = (by: number): void => writeMp3(wav, by, sheet.mp3, mp3);
  toMp3(gainFor(toMp3, mp3, loop, lufs, gain));

  const seconds = Math.round(((rendered[0]?.length ?? 0) / RATE) * 1000) / 1000;
  recordCue(name, folder, seconds);
  const report = (path: string): string => {
    const heard = measure(path, loop);
    return `${heard.lufs.toFixed(1)} LUFS ${heard.peak.toFixed(1)} dBTP ${statSync(path).size} bytes`;
  };
  console.log(`${name}: ${seconds.toFixed(3)} s; opus ${report(ogg)}; mp3 ${report(mp3)}`);
}
