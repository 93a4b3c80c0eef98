import type { Quality } from "../../src/stage/quality.ts";
import { raiseStage, type Stage } from "../../src/stage/stage.ts";
import type { StageView } from "../../src/stage/view.ts";
import { composeSheet, type SheetPlan } from "./compose-sheet.ts";
import { type Counts, countFromNow } from "./gl-count.ts";
import { GRID } from "./grid.ts";
import { blinkable, quickenClock } from "./quick-clock.ts";

/** The host to raise a stage in, and how. */
export interface Raising {
  readonly width: number;
  readonly height: number;
  readonly still?: boolean;
  /** The quality to keep; without it the stage finds its own. */
  readonly hold?: Quality;
}

/** The stage as a test plays with it, in a page of its own. */
export interface Lab {
  /** Raises a stage in a new host, and closes the one before. */
  readonly raise: (asked: Raising) => Promise<void>;
  /** The stage that was raised last. Throws where there is none. */
  readonly stage: Stage;
  readonly host: HTMLElement;
  /** Shows a view and resolves when it is seen in full. */
  readonly see: (view: StageView) => Promise<void>;
  /** Resolves when the latest view is seen in full. Rejects after a minute. */
  readonly arrival: () => Promise<void>;
  /** Grey values of the picture, 0 to 255, row by row, each the mean of its part of it. */
  readonly look: () => readonly number[];
  /** The picture as it is on the canvas, as a text that is equal for equal pictures only. */
  readonly picture: () => string;
  readonly counts: () => Counts;
  readonly compose: (plan: SheetPlan) => Promise<string>;
}

declare global {
  interface Window {
    readonly lab: Lab;
  }
}

/** Milliseconds; the stage plays no longer frames. */
const LONGEST_FRAME = 100;

const asked = new URLSearchParams(location.search);
const quick = asked.has("quick");
const screen = asked.get("frame");
if (quick) quickenClock(LONGEST_FRAME);
else if (screen !== null) quickenClock(Number(screen));
const counts = countFromNow();
const blink = blinkable();

/** Milliseconds to wait for a picture on a busy machine. */
const PATIENCE = 60_000;

// What is drawn on a canvas is gone when the page has shown it, unless it is asked to stay.
if (asked.has("keep")) {
  const own = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, given?: object) {
    return Reflect.apply(own, this, [
      kind,
      kind.startsWith("webgl") ? { ...given, preserveDrawingBuffer: true } : given,
    ]);
  } as typeof own;
}

let stage: Stage | undefined;
let host = document.createElement("div");

const raised = (): Stage => {
  if (stage === undefined) throw new Error("no stage is raised");
  return stage;
};

const canvas = (): HTMLCanvasElement => {
  const found = host.querySelector("canvas");
  if (found === null) throw new Error("the stage has no canvas");
  return found;
};

const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + PATIENCE;
  while (!(await met())) {
    if (Date.now() > end) throw new Error("the stage does not come to it within a minute");
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
};

const arrival = (): Promise<void> => until(() => raised().arrived);

/** Whether the stage has asked for no frame in the last few milliseconds. */
const asleep = async (): Promise<boolean> => {
  const { frames } = counts();
  await new Promise((resolve) => setTimeout(resolve, 8));
  return counts().frames === frames;
};

const see = async (view: StageView): Promise<void> => {
  blink(quick);
  raised().pause(false);
  raised().show(view);
  await arrival();
  if (!quick) return;
  // The way there was not drawn: one frame more, with open eyes, and no further one until something else is shown.
  raised().pause(true);
  await until(asleep);
  blink(false);
  const { draws } = counts();
  raised().pause(false);
  raised().pause(true);
  await until(() => counts().draws > draws);
  await until(asleep);
};

const raise = async ({ width, height, still = false, hold }: Raising): Promise<void> => {
  stage?.close();
  host.remove();
  host = document.createElement("div");
  Object.assign(host.style, { width: `${width}px`, height: `${height}px`, overflow: "hidden" });
  document.body.append(host);
  stage = await raiseStage(host, { still, ...(hold === undefined ? {} : { hold }) });
};

const look = (): readonly number[] => {
  const small = new OffscreenCanvas(GRID.columns, GRID.rows);
  const context = small.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no 2D canvas to look with");
  context.imageSmoothingQuality = "high";
  context.drawImage(canvas(), 0, 0, GRID.columns, GRID.rows);
  const { data } = context.getImageData(0, 0, GRID.columns, GRID.rows);
  return Array.from({ length: GRID.columns * GRID.rows }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.slice(at * 4, at * 4 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
};

Object.assign(window, {
  lab: {
    raise,
    get stage() {
      return raised();
    },
    get host() {
      return host;
    },
    see,
    arrival,
    look,
    picture: () => canvas().toDataURL(),
    counts,
    compose: (plan) => composeSheet(plan, { raise, see, canvas }),
  } satisfies Lab,
});
