import { leavesOf } from "../narrative/leaf.ts";
import type { Moment, Setting } from "../narrative/moment.ts";
import { present } from "../narrative/replay.ts";
import type { Screen } from "./page-state.ts";

/**
 * The setting that belongs to what is on the screen: that of the last line read. While a decision's record is open it is
 * still that of the line that asked.
 */
export const settingShown = (screen: Screen): Setting => {
  if (screen.kind === "title") return screen.opening.beats[0]?.setting ?? {};
  const { playthrough, telling } = screen;
  const asked = telling.moments.at(-2);
  if (playthrough.step !== "reading" && asked !== undefined) return asked.beats.at(-1)?.setting ?? {};
  return settingAt(present(telling), playthrough.leaf);
};

/** The setting of the last line read when that leaf lies open: a contradiction lies where the passage before was set. */
export const settingAt = (moment: Moment, leaf: number): Setting =>
  leavesOf(moment)
    .slice(0, leaf + 1)
    .flatMap((each) => (each.kind === "passage" ? each.beats : []))
    .at(-1)?.setting ?? {};
