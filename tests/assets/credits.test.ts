import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import cues from "../../assets/sounds/cues.json" with { type: "json" };
import { LIGHTS, MUSIC, PLACES, SOUNDS } from "../../src/narrative/cue.ts";
import { ambienceOf } from "../../src/sound/place-ambience.ts";
import { LAYERS } from "../../src/stage/places.ts";
import { toldLines } from "../sight/told-tags.ts";

const ASSETS = path.resolve(import.meta.dirname, "../../assets");
/** What the game is made of; pictures of the game itself are not. */
const FOLDERS = readdirSync(ASSETS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "readme")
  .map(({ name }) => name);

const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(ASSETS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "credits.yaml")
    .map((entry) => path.relative(path.join(ASSETS, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));

/** Everything under `file` and `files` of a list of credits, however deep. */
const named = (credits: unknown): readonly string[] => {
  if (typeof credits !== "object" || credits === null) return [];
  return Object.entries(credits).flatMap(([key, value]: [string, unknown]) => {
    if (key === "file" && typeof value === "string") return [value];
    if (key === "files" && Array.isArray(value)) return value.map(String);
    return named(value);
  });
};

const FORMS: Readonly<Record<string, string>> = { "**/": "(?:.+/)?", "*": "[^/]*" };

/** Whether a name in the credits means a file: itself, a pattern with `*` or `**`, or the folder it lies in. */
const means = (name: string, file: string): boolean => {
  const form = name
    .split(/(\*\*\/|\*)/)
    .map((part) => FORMS[part] ?? part.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("");
  return new RegExp(`^${form}$`).test(file) || file.startsWith(`${name}/`);
};

describe.each(FOLDERS)("assets/%s", (folder) => {
  const credits = named(parse(readFileSync(path.join(ASSETS, folder, "credits.yaml"), "utf8")));
  const files = filesOf(folder);

  it("has no file that the credits do not name", () => {
    expect(files.filter((file) => !credits.some((name) => means(name, file)))).toEqual([]);
  });

  it("has every file that the credits name", () => {
    expect(credits.filter((name) => !files.some((file) => means(name, file)))).toEqual([]);
  });
});

describe("every file of the assets is used", () => {
  it("a picture by its place, or as the margin of its proofs", () => {
    const places = JSON.parse(readFileSync(path.join(ASSETS, "places/places.json"), "utf8")) as Record<
      string,
      { era: string; living?: unknown }
    >;
    const wanted = Object.entries(places).flatMap(([place, { era, living }]) =>
      [...LAYERS, "flat", ...(living === undefined ? [] : ["living"])].map((print) => `${era}/${place}/${print}.svg`),
    );
    const eras = [...new Set(Object.values(places).map(({ era }) => `${era}/sheet.svg`))];
    const drawn = filesOf("places").filter((file) => file.endsWith(".svg"));
    expect([...drawn].sort()).toEqual([...wanted, ...eras].sort());
  });

  it("a sound and a piece of music by its cue", () => {
    const wanted = Object.values(cues).flatMap(({ sources }) => sources);
    const rendered = ["sounds", "music"].flatMap((folder) =>
      filesOf(folder)
        .filter((file) => /\.(ogg|mp3)$/.test(file))
        .map((file) => `${folder}/${file}`),
    );
    expect([...rendered].sort()).toEqual([...wanted].sort());
  });

  it("a font by the style", () => {
    const styles = path.resolve(ASSETS, "../src/page/style");
    const style = readdirSync(styles).map((file) => readFileSync(path.join(styles, file), "utf8"));
    const wanted = style.flatMap((text) => [...text.matchAll(/fonts\/([\w-]+\.woff2)/g)].map(([, file]) => file));
    expect([...new Set(wanted)].sort()).toEqual(
      filesOf("fonts")
        .filter((file) => file.endsWith(".woff2"))
        .sort(),
    );
  });
});

describe("the cues that the story knows", () => {
  const told = toldLines().flat();
  const asked = told.flatMap((each) => (each.kind === "cue" ? [each.cue] : []));
  const heard = new Set<string>([
    ...asked.map((cue) => (cue.kind === "sound" ? cue.sound : cue.music)),
    ...PLACES.flatMap((place) => LIGHTS.flatMap((light) => ambienceOf({ place, light })?.cue ?? [])),
  ]);

  it.each([...SOUNDS, ...MUSIC])("%s has a sound, and is asked for by a line or by a place", (cue) => {
    expect(Object.keys(cues)).toContain(cue);
    expect([...heard]).toContain(cue);
  });

  it("are all that have a sound", () => {
    const known: readonly string[] = [...SOUNDS, ...MUSIC];
    expect(Object.keys(cues).filter((cue) => !known.includes(cue))).toEqual([]);
  });

  it("every light is that of some line", () => {
    const lit = told.flatMap((each) => (each.kind === "light" ? [each.light] : []));
    expect(LIGHTS.filter((light) => !lit.includes(light))).toEqual([]);
  });
});
