import type { Layer, Living } from "./places.ts";
import { LAYERS } from "./places.ts";
import type { Quality } from "./quality.ts";

/** What is laid over the stage as one texture: one layer, or several that do not move against each other. */
export interface Sheet {
  readonly name: string;
  readonly prints: readonly (Layer | "living" | "mist")[];
  /** How far it goes along with the camera: 0 like the sky's end, 1 like what is nearest. */
  readonly depth: number;
  readonly role: "plate" | "living" | "mist" | "lights";
}

/** The lights lie on the middle ground, which they fall on. */
const DEPTH: Readonly<Record<Layer, number>> = { sky: 0.12, far: 0.34, middle: 0.62, near: 1, lights: 0.62 };

/** Half of the way to the near ground: mist stands between the middle and the near. */
const MIST_DEPTH = 0.8;

const plates = (layers: readonly Layer[], quality: Quality): Sheet[] => {
  const front = layers.at(-1);
  if (front === undefined) return [];
  if (quality !== "full") return [{ name: layers.join("+"), prints: layers, depth: DEPTH[front], role: "plate" }];
  return layers.map((layer) => ({ name: layer, prints: [layer], depth: DEPTH[layer], role: "plate" }));
};

/**
 * The sheets of a picture from the back to the front. Below full quality all that stands still between two moving
 * things is one sheet; the still picture has everything but the lights in one, since the lights go with the hour.
 */
export const sheets = (quality: Quality, living: Living | undefined, mist: boolean): readonly Sheet[] => {
  const still = LAYERS.filter((layer) => layer !== "lights");
  const lights: Sheet = { name: "lights", prints: ["lights"], depth: DEPTH.lights, role: "lights" };
  const above = living?.above ?? "near";
  const moving: Sheet = { name: "living", prints: ["living"], depth: DEPTH[above], role: "living" };
  const band: Sheet = { name: "mist", prints: ["mist"], depth: MIST_DEPTH, role: "mist" };
  if (quality === "still") {
    const pile =
      living === undefined ? still : still.flatMap((layer) => (layer === above ? [layer, "living" as const] : [layer]));
    const over = living?.above === "lights" ? [moving] : [];
    return [{ name: pile.join("+"), prints: pile, depth: 0.5, role: "plate" }, lights, ...over];
  }
  const cut = living === undefined || above === "lights" ? still.length : still.indexOf(above) + 1;
  const front = still.slice(cut);
  // Every sheet is dear without a graphics card: there one thing that moves is enough.
  const fog = mist && (quality === "full" || living === undefined) ? [band] : [];
  const back = living !== undefined && above !== "lights" ? [moving] : [];
  return front.length > 0
    ? [...plates(still.slice(0, cut), quality), ...back, ...fog, ...plates(front, quality), lights]
    : [
        ...plates(
          still.filter((layer) => layer !== "near"),
          quality,
        ),
        ...fog,
        ...plates(["near"], quality),
        ...back,
        lights,
        ...(living?.above === "lights" ? [moving] : []),
      ];
};
