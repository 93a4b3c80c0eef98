import type { Era } from "./era.ts";
import type { Point } from "./geometry/points.ts";
import type { Mark } from "./marks.ts";

/** The layers of every place, from the back to the front. */
export const LAYERS = ["sky", "far", "middle", "near", "lights"] as const;
export type LayerName = (typeof LAYERS)[number];

/** The one thing of a place that the stage moves slowly. */
interface Living {
  readonly layer: readonly Mark[];
  /** drift: across and back; sway: about the pivot; pulse: brighter and darker; sweep: a beam about its pivot. */
  readonly motion: "drift" | "sway" | "pulse" | "sweep";
  /** The layer that it lies upon. */
  readonly above: LayerName;
  /** Where it hangs from or turns about, in pixels of the picture. */
  readonly pivot?: Point;
}

/** A printed place. Points are in pixels of the 1280x720 picture. */
export interface Place extends Readonly<Record<LayerName, readonly Mark[]>> {
  readonly living?: Living;
  /** Where the eye comes to rest; inside the middle 4:3, so that a phone's crop keeps it. */
  readonly focus: Point;
  /** Up to four points that the stage may lean toward, by name. */
  readonly gaze: Readonly<Record<string, Point>>;
}

export type DrawPlace = (era: Era) => Place;

/** Layers in the order in which they are laid down, with the living one in its place. */
export function pile(place: Place): { name: LayerName | "living"; marks: readonly Mark[] }[] {
  return LAYERS.flatMap((name) => {
    const layer = { name, marks: place[name] };
    return place.living?.above === name ? [layer, { name: "living" as const, marks: place.living.layer }] : [layer];
  });
}
