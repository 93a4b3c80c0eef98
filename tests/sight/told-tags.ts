import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Annotation, readAnnotation } from "../../src/narrative/annotation.ts";
import type { Light, Place } from "../../src/narrative/cue.ts";

const STORY = path.resolve(import.meta.dirname, "../../story");

/** What the tags of the nights say, line by line in the order of the files. */
export const toldLines = (): readonly (readonly Annotation[])[] =>
  readdirSync(STORY, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep))
    .filter(([, language, file]) => language === "en" && file?.endsWith(".ink"))
    .map((parts) => path.join(STORY, ...parts))
    .sort()
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .map((line) =>
      line
        .split("#")
        .slice(1)
        .flatMap((tag) => {
          const read = readAnnotation(tag);
          return read.ok ? [read.annotation] : [];
        }),
    );

/** The places of the nights with the lights in which they are seen, in the order in which they are first named. */
export const toldLights = (): ReadonlyMap<Place, readonly Light[]> => {
  const seen = new Map<Place, Light[]>();
  for (const line of toldLines()) {
    const place = line.find((each) => each.kind === "place")?.place;
    const light = line.find((each) => each.kind === "light")?.light;
    if (place === undefined) continue;
    const lights = seen.get(place) ?? [];
    seen.set(place, lights);
    if (light !== undefined && !lights.includes(light)) lights.push(light);
  }
  return seen;
};
