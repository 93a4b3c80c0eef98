import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { RATE, type Signal } from "./signal.ts";

/** Writes the channels side by side as 32-bit float WAV, so that nothing clips before the loudness is set. */
export function writeWav(path: string, channels: readonly Signal[]): void {
  const count = channels.length;
  const length = channels[0]?.length ?? 0;
  const body = Buffer.alloc(44 + length * count * 4);
  body.write("RIFF", 0);
  body.writeUInt32LE(body.length - 8, 4);
  body.write("WAVEfmt ", 8);
  body.writeUInt32LE(16, 16);
  body.writeUInt16LE(3, 20);
  body.writeUInt16LE(count, 22);
  body.writeUInt32LE(RATE, 24);
  body.writeUInt32LE(RATE * count * 4, 28);
  body.writeUInt16LE(count * 4, 32);
  body.writeUInt16LE(32, 34);
  body.write("data", 36);
  body.writeUInt32LE(length * count * 4, 40);
  channels.forEach((channel, place) => {
    channel.forEach((sample, index) => {
      body.writeFloatLE(sample, 44 + (index * count + place) * 4);
    });
  });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}
