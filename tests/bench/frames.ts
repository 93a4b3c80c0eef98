import type { Browser } from "playwright-core";
import { sitDown } from "../support/player.ts";
import { visitor } from "./visitor.ts";

declare global {
  interface Window {
    /** How often something was drawn on the canvas. */
    draws: number;
  }
}

interface Frames {
  /** Frames a second in which the stage drew; none where it stands still. */
  readonly perSecond: number;
  /** Milliseconds of script for each of them, by the browser's own count. */
  readonly script: number;
  /** Of the canvas, in its own pixels: `640x360`. */
  readonly size: string;
}

/** How long frames are counted for one value, in milliseconds. */
const SPAN = 1500;

/** From now on `draws` tells how often the page has drawn with WebGL. */
const countDraws = () => {
  window.draws = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const draw = prototype.drawElements;
    prototype.drawElements = function (...given) {
      window.draws += 1;
      return draw.apply(this, given);
    };
  }
};

/** The stage at about 640x360 while a passage is open, looked at several times. */
export const framesOf = async (browser: Browser, address: string, times: number): Promise<readonly Frames[]> => {
  const context = await visitor(browser, { width: 640, height: 860 });
  await context.addInitScript(countDraws);
  const player = await sitDown(context, address);
  await player.page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  await player.press("Enter");
  await player.page.waitForTimeout(3000);
  const session = await context.newCDPSession(player.page);
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
  };
  const size = await player.page.evaluate(() => {
    const { width = 0, height = 0 } = document.querySelector("canvas") ?? {};
    return `${width}x${height}`;
  });
  const found: Frames[] = [];
  for (let time = 0; time < times; time++) {
    const before = await script();
    const drawn = await player.page.evaluate(async (span) => {
      let frames = 0;
      const start = performance.now();
      for (let { draws } = window; performance.now() - start < span; draws = window.draws) {
        await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        if (window.draws > draws) frames += 1;
      }
      return { frames, seconds: (performance.now() - start) / 1000 };
    }, SPAN);
    const spent = (await script()) - before;
    found.push({ perSecond: drawn.frames / drawn.seconds, script: spent / drawn.frames, size });
  }
  await context.close();
  return found;
};
