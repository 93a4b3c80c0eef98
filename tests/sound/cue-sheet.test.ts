import { describe, expect, test } from "vitest";
import cues from "../../assets/sounds/cues.json";
import { MUSIC, SOUNDS } from "../../src/narrative/cue.ts";
import { readCueSheet } from "../../src/sound/cue-sheet.ts";

const clock = {
  kind: "ambience",
  loop: true,
  sources: ["sounds/clock.ogg", "sounds/clock.mp3"],
  seconds: 12,
  caption: { en: "The clock in the room", es: "El reloj de la habitación" },
};

describe("a sheet of cues", () => {
  test("says where each cue is fetched from, the best codec first", () => {
    const urls = { "sounds/clock.mp3": "/clock-2.mp3", "sounds/clock.ogg": "/clock-1.ogg" };
    expect(readCueSheet({ clock }, urls).get("clock")).toEqual({
      id: "clock",
      kind: "ambience",
      loop: true,
      urls: ["/clock-1.ogg", "/clock-2.mp3"],
      caption: clock.caption,
    });
  });

  test("leaves out a cue whose files are not there", () => {
    expect(readCueSheet({ clock }, {}).size).toBe(0);
  });

  test("names a cue of an unknown kind", () => {
    expect(() => readCueSheet({ clock: { ...clock, kind: "noise" } }, {})).toThrow(
      'cues.json: clock is "noise", which is none of ambience, effect, music',
    );
  });

  test("of the night has only cues that a story can ask for", () => {
    const urls = Object.fromEntries(Object.values(cues).flatMap(({ sources }) => sources.map((each) => [each, each])));
    const known: readonly string[] = [...SOUNDS, ...MUSIC];
    const sheet = readCueSheet(cues, urls);
    expect(sheet.size).toBeGreaterThan(0);
    expect([...sheet.keys()].filter((id) => !known.includes(id))).toEqual([]);
  });
});
