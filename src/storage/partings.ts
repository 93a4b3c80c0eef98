import type { Playthrough } from "../narrative/playthrough.ts";
import { alongOneWay } from "./meeting.ts";

/** The nights that had to be kept as nights of their own while they were played. */
export interface Partings {
  /** Takes note that `ours` parted from the night `was`; `there` is what lies under that id, where it can be read. */
  readonly note: (was: string, ours: Playthrough, there: Playthrough | undefined) => void;
  /**
   * A playthrough under the id that its night has since it parted: a page that has not heard of it goes on calling it as
   * before. Any other playthrough comes back as it is.
   */
  readonly asItIsNow: (playthrough: Playthrough) => Playthrough;
}

/** No parting noted yet. */
export const partings = (): Partings => {
  const byId = new Map<string, { readonly ours: Playthrough; readonly there: Playthrough | undefined }>();
  return {
    note: (was, ours, there) => {
      byId.set(was, { ours, there });
    },
    asItIsNow: (playthrough) => {
      const parting = byId.get(playthrough.id);
      if (parting === undefined) return playthrough;
      const { ours, there } = parting;
      if (there !== undefined && alongOneWay(playthrough.trail, there.trail)) return playthrough;
      if (!alongOneWay(playthrough.trail, ours.trail)) return playthrough;
      return { ...playthrough, id: ours.id, from: ours.from, name: "" };
    },
  };
};
