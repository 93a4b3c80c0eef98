import type { Playthrough } from "../narrative/playthrough.ts";
import { ShelfFull, ShelfUnavailable } from "./refusals.ts";

/** Why nothing is kept just now. What was kept before has not changed. */
export type Trouble = "full" | ShelfUnavailable["why"];

/** What the player has to be told about the keeping of their nights. */
export type Tidings =
  /** Said once, until something could be kept again. What is not kept stays here as long as the page is open. */
  | { readonly kind: Trouble; readonly error: unknown }
  /** Everything that could not be kept lies on the shelf now. */
  | { readonly kind: "kept-again" }
  /**
   * The night that was `was` goes on as `playthrough`, a night of its own: another tab had gone another way with it, or a
   * save that cannot be read lies in its place.
   */
  | { readonly kind: "parted" | "beside"; readonly was: string; readonly playthrough: Playthrough }
  /** The night had been deleted, and was decided on: it lies on the shelf again. */
  | { readonly kind: "returned"; readonly playthrough: Playthrough };

/** What kind of trouble it is that a shelf refused with. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof ShelfFull) return "full";
  return error instanceof ShelfUnavailable ? error.why : "failed";
};
