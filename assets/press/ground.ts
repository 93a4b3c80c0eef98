import { rect } from "./geometry/shapes.ts";

/** The whole of a layer with its overscan, in pixels. */
export const WHOLE = rect(-60, -60, 1340, 780);
