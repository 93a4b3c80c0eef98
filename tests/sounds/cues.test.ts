import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const ASSETS = new URL("../../assets/", import.meta.url);

const CUES = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(["ambience", "effect", "music"]),
    loop: z.boolean(),
    sources: z.array(z.string()),
    seconds: z.number().positive(),
    caption: z.strictObject({ en: z.string(), es: z.string() }),
  }),
);

const cues = CUES.parse(JSON.parse(readFileSync(new URL("sounds/cues.json", ASSETS), "utf8")));
const entries = Object.entries(cues);
const sources = entries.flatMap(([, cue]) => cue.sources);

/** What stands beside the sounds without being one. */
const COMPANIONS: ReadonlySet<string> = new Set(["cues.json", "credits.yaml", "render.sh", "make"]);

/** Every cue that the nights and Washington may call for. */
const CALLED_FOR = [
  "boots",
  "carbon",
  "clock",
  "crowd",
  "dawn",
  "door",
  "footsteps",
  "harbour",
  "highland-wind",
  "jet",
  "madrugada-68-after",
  "madrugada-68-calm",
  "madrugada-68-tense",
  "night-city",
  "office-night",
  "press-run",
  "radio-hum",
  "rifles-down",
  "tanks-far",
  "tanks-near",
  "telephone",
  "teletype",
  "typewriter",
  "vals-48-after",
  "vals-48-calm",
  "vals-48-tense",
  "volley",
];

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(new URL(path, ASSETS)).size, 0);
}

describe("the manifest of cues", () => {
  test("holds every cue that may be called for, in order", () => {
    expect(entries.map(([name]) => name)).toEqual(CALLED_FOR);
  });

  test.each(entries)(
    "%s has an Opus file and an MP3 file of its name",
    (name, { kind, sources: [opus, mp3, ...more] }) => {
      const folder = kind === "music" ? "music" : "sounds";
      expect([opus, mp3, ...more]).toEqual([`${folder}/${name}.ogg`, `${folder}/${name}.mp3`]);
      for (const path of [opus, mp3]) expect(existsSync(new URL(path ?? "", ASSETS)), path).toBe(true);
    },
  );

  test.each(entries)("%s has a caption in both languages", (_, { caption }) => {
    expect(caption.en.trim().length).toBeGreaterThan(8);
    expect(caption.es.trim().length).toBeGreaterThan(8);
    expect(caption.en).not.toBe(caption.es);
  });

  test.each(entries)(
    "%s loops if and only if it goes on under a scene, for under 30 s",
    (_, { kind, loop, seconds }) => {
      expect(loop).toBe(kind !== "effect");
      expect(seconds).toBeLessThan(30);
    },
  );

  test.each(["sounds", "music"])("names every file in %s", (folder) => {
    const present = readdirSync(new URL(`${folder}/`, ASSETS)).filter((name) => !COMPANIONS.has(name));
    const named = sources.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    expect(present.sort()).toEqual(named.sort());
  });
});

/** The cues of 1948 and of Washington alone. */
const LATER = new Set([
  "boots",
  "carbon",
  "harbour",
  "highland-wind",
  "office-night",
  "press-run",
  "radio-hum",
  "teletype",
  "vals-48-after",
  "vals-48-calm",
  "vals-48-tense",
]);

describe("the weight of sound", () => {
  test("stays under 4.4 MB in all, and 1.9 MB in Opus alone", () => {
    expect(bytesOf(sources)).toBeLessThan(4_400_000);
    expect(bytesOf(sources.filter((path) => path.endsWith(".ogg")))).toBeLessThan(1_900_000);
  });

  test("of 1948 and Washington stays under 1.6 MB in all, and 0.66 MB in Opus alone", () => {
    const later = entries.filter(([name]) => LATER.has(name)).flatMap(([, cue]) => cue.sources);
    expect(later).toHaveLength(2 * LATER.size);
    expect(bytesOf(later)).toBeLessThan(1_600_000);
    expect(bytesOf(later.filter((path) => path.endsWith(".ogg")))).toBeLessThan(660_000);
  });
});
