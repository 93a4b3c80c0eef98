import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import cues from "../../assets/sounds/cues.json" with { type: "json" };

const ASSETS = new URL("../../assets/", import.meta.url);

function read(path: string): Buffer {
  return readFileSync(new URL(path, ASSETS));
}

/** Seconds an Ogg Opus file plays: the last page's position less the pre-skip, at 48 kHz (RFC 7845). */
function opusSeconds(file: Buffer): number {
  const preSkip = file.readUInt16LE(file.indexOf("OpusHead") + 10);
  const last = file.lastIndexOf("OggS");
  return (Number(file.readBigUInt64LE(last + 6)) - preSkip) / 48000;
}

/** Seconds an MP3 plays, by its Xing or Info header: 1152 samples a frame less the encoder's delay and padding. */
function mp3Seconds(file: Buffer): number {
  const header = Math.max(file.indexOf("Xing"), file.indexOf("Info"));
  const frames = file.readUInt32BE(header + 8);
  const gaps = file.readUIntBE(file.indexOf("Lav", header) + 21, 3);
  return (frames * 1152 - (gaps >> 12) - (gaps & 0xfff)) / 48000;
}

describe.each(Object.entries(cues))("%s", (_, { seconds, sources: [opus = "", mp3 = ""] }) => {
  test("plays as long in Opus as the manifest says", () => {
    expect(opusSeconds(read(opus))).toBeCloseTo(seconds, 3);
  });

  test("plays as long in MP3 as the manifest says, without a gap at the loop's seam", () => {
    expect(mp3Seconds(read(mp3))).toBeCloseTo(seconds, 3);
  });
});
