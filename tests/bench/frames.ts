import type { Browser } from "playwright-core";
import { sitDown } from "../support/player.ts";
import { quantile } from "./figure.ts";
import { visitor } from "./visitor.ts";

interface Frames {
  /** Frames a second, by the gaps between animation frames. */
  readonly perSecond: number;
  /** Milliseconds of script a frame, by the browser's own count. */
  readonly script: number;
  /** Of the canvas, in its own pixels: `640x360`. */
  readonly size: string;
}

/** How long frames are counted for one value, in milliseconds. */
const SPAN = 1500;

/** The stage at about 640x360 while a passage is open, looked at several times. */
export const framesOf = async (browser: Browser, address: string, times: number): Promise<readonly Frames[]> => {
  const context = await visitor(browser, { width: 640, height: 860 });
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
    const gaps = await player.page.evaluate(async (span) => {
      const gaps: number[] = [];
      const start = performance.now();
      for (let last = start; last - start < span; ) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        gaps.push(now - last);
        last = now;
      }
      return gaps.slice(1);
    }, SPAN);
    const spent = (await script()) - before;
    found.push({ perSecond: 1000 / quantile(gaps), script: spent / gaps.length, size });
  }
  await context.close();
  return found;
};
