import { describe, expect, inject, it } from "vitest";

import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 900, height: 700 } });

const raised = (player: Player) =>
  player.page.waitForFunction(() => performance.getEntriesByName("stage").length > 0, undefined, { timeout: 30_000 });

/** What the stage shows, as rows of grey values on a coarse grid: enough to tell pictures apart. */
const look = async (player: Player): Promise<readonly number[]> => {
  const shot = await player.page.locator(".sheet").screenshot({ type: "png" });
  return player.page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const canvas = new OffscreenCanvas(24, 18);
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      pen?.drawImage(image, 0, 0, 24, 18);
      const { data } = pen?.getImageData(0, 0, 24, 18) ?? { data: [] };
      return Array.from(
        { length: 24 * 18 },
        (_, at) => ((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3,
      );
    },
    [...shot],
  );
};

/** How different two looks are, 0 to 255. */
const difference = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const settled = (player: Player) => player.page.waitForTimeout(1500);

describe("the stage", () => {
  it("arrives after the words, hidden from those who do not see it, and takes no pointer", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await raised(player);
    const canvas = player.page.locator("canvas");
    expect(await canvas.count()).toBe(1);
    expect(await player.page.locator(".sheet[aria-hidden=true] canvas").count()).toBe(1);
    expect(await canvas.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe("none");
    const times = await player.page.evaluate(() => ({
      paint: performance.getEntriesByName("first-paint")[0]?.startTime ?? 0,
      stage: performance.getEntriesByName("stage")[0]?.startTime ?? 0,
    }));
    expect(times.stage).toBeGreaterThan(times.paint);
  });

  it("shows another picture in another place, and answers to the opening of the record", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await raised(player);
    await player.press("Enter");
    await settled(player);
    const cabinet = await look(player);
    expect(spread(cabinet)).toBeGreaterThan(60);
    await player.readOn();
    await player.decide("double-guard");
    await settled(player);
    const overprinted = await look(player);
    expect(difference(cabinet, overprinted)).toBeGreaterThan(4);
    await player.press("ArrowRight");
    await player.readOn();
    await settled(player);
    const pressRoom = await look(player);
    expect(spread(pressRoom)).toBeGreaterThan(60);
    expect(difference(cabinet, pressRoom)).toBeGreaterThan(12);
    await player.decide("statement");
    await settled(player);
    // The documents are silent here: the ink runs out, and the paper is bare.
    const bare = await look(player);
    expect(difference(pressRoom, bare)).toBeGreaterThan(12);
    expect(player.troubles).toEqual([]);
  });

  it("leads the eye with the choice under focus", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await raised(player);
    await player.press("Enter");
    await player.readOn();
    await settled(player);
    const looks = [await look(player)];
    for (let choice = 0; choice < 3; choice++) {
      await player.press("Tab");
      await settled(player);
      looks.push(await look(player));
    }
    const differences = looks.slice(1).map((each, at) => difference(each, looks[at] ?? []));
    expect(Math.max(...differences)).toBeGreaterThan(0.5);
  });

  it("survives resizing, turning, a lost context, and still pictures put on and off", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await raised(player);
    await player.press("Enter");
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1366, 768],
    ] as const) {
      await player.page.setViewportSize({ width, height });
      await settled(player);
      expect(spread(await look(player))).toBeGreaterThan(60);
    }
    await player.page.evaluate(async () => {
      const gl =
        document.querySelector("canvas")?.getContext("webgl2") ?? document.querySelector("canvas")?.getContext("webgl");
      const extension = gl?.getExtension("WEBGL_lose_context");
      extension?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      extension?.restoreContext();
    });
    await settled(player);
    expect(spread(await look(player))).toBeGreaterThan(60);
    await player.page.getByRole("button", { name: "Settings" }).press("Enter");
    await player.page.getByLabel("Still pictures").press("Space");
    await player.press("Escape");
    await settled(player);
    const still = await look(player);
    await settled(player);
    expect(difference(still, await look(player))).toBeLessThan(0.2);
    expect(spread(still)).toBeGreaterThan(60);
  });

  it("is not missed where it cannot be raised: a plain picture hangs there, and the night is played", async () => {
    await visitor().addInitScript(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(own, this, [kind, ...rest]);
      } as typeof own;
    });
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await settled(player);
    expect(
      await player.page.locator(".sheet img").evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    expect(spread(await look(player))).toBeGreaterThan(60);
    await player.readOn();
    await player.decide("let-pass");
    expect(await player.words()).toContain("As recorded");
  });
});
