import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Annotation, readAnnotation } from "../../src/narrative/annotation.ts";
import type { Light, Place } from "../../src/narrative/cue.ts";

const NIGHT = path.resolve(import.meta.dirname, "../../story/1968/en");

/** What the tags of the night say, line by line in the order of the files. */
export const toldLines = (): readonly (readonly Annotation[])[] =>
  readdirSync(NIGHT)
    .filter((file) => file.endsWith(".ink"))
    .sort()
    .flatMap((file) => readFileSync(path.join(NIGHT, file), "utf8").split("\n"))
    .map((line) =>
      line
        .split("#")
        .slice(1)
        .flatMap((tag) => {
          const read = readAnnotation(tag);
          return read.ok ? [read.annotation] : [];
        }),
    );

/** The places of the night with the lights in which they are seen, in the order in which they are first named. */
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
