import { spawnSync } from "node:child_process";
import { type Signal, sampleAt } from "./signal.ts";

/** Returns the loop begun at another of its samples. */
export function turned(loop: Signal, start: number): Signal {
  return Float64Array.from([...loop.slice(start), ...loop.slice(0, start)]);
}

/**
 * Returns how far a loop's Opus file jumps where its end meets its start: the larger, over channels, of the step in value and the
 * step in slope, full scale being 1. Throws when ffmpeg cannot read the file.
 */
export function seamOf(path: string, channels: number): number {
  const decode = ["-v", "error", "-c:a", "libopus", "-i", path, "-f", "f32le", "-"];
  const run = spawnSync("ffmpeg", decode, { maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`ffmpeg cannot read ${path}:\n${run.stderr}`);
  const samples = new Float64Array(
    new Float32Array(run.stdout.buffer, run.stdout.byteOffset, Math.floor(run.stdout.length / 4)),
  );
  const steps = Array.from({ length: channels }, (_, channel) => {
    const at = (frame: number): number =>
      sampleAt(samples, (frame < 0 ? samples.length + frame * channels : frame * channels) + channel);
    const step = at(0) - at(-1);
    const bend = step - (at(-1) - at(-2) + at(1) - at(0)) / 2;
    return Math.max(Math.abs(step), 2 * Math.abs(bend));
  });
  return Math.max(...steps);
}
