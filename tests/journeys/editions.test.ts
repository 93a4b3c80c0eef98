import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hostEach } from "../support/host.ts";
import { kept } from "../support/kept.ts";
import { sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";
import { stageOf } from "../support/watch.ts";

const DIST = path.resolve(import.meta.dirname, "../../dist");

const visitor = visitEach({
  viewport: { width: 1366, height: 768 },
  reducedMotion: "reduce",
  serviceWorkers: "allow",
});

const host = hostEach(DIST, "/colegio/juegos/");

/** Lays another edition of the game on the host. */
const publish = (edition: string): void => {
  const page = path.join(host().folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/(name="edition" content=")[^"]*/, `$1${edition}`));
  const worker = path.join(host().folder, "offline-worker.js");
  const script = readFileSync(worker, "utf8");
  const changed = script.replace(/(index\.html[`"'],revision:[`"'])[^`"']*/, `$1${edition}`);
  if (changed === script) throw new Error("the worker does not know the page");
  writeFileSync(worker, changed);
};

/** Looks for another edition on the host, and waits until it is there beside the one that is played. */
const fetchEdition = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (registration?.waiting === null) await new Promise((resolve) => setTimeout(resolve, 20));
  });

const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);

const edition = (page: Page): Promise<string | null> =>
  page.locator('meta[name="edition"]').getAttribute("content", { timeout: 5000 });

describe("a new edition of the game is there", () => {
  it("comes at the next start, where it was fetched in the middle of a night", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    await player.press("Enter");
    publish("second");
    await fetchEdition(player.page);
    await player.page.reload();
    await expect.poll(() => edition(player.page).catch(() => "on its way")).toBe("second");
    await player.page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
    expect(await player.words()).toContain("Go on where you stopped");
  });

  it("waits for a night that goes on in another tab", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    const first = await edition(player.page);
    await player.press("Enter");
    publish("second");
    await fetchEdition(player.page);
    const other = await sitDown(visitor(), host().address);
    await stageOf(other.page);
    await other.page.waitForTimeout(500);
    expect(await edition(other.page)).toBe(first);
    expect(await waits(player.page)).toBe(true);
    await player.press("ArrowRight");
    expect(await player.standing()).not.toBe("title");
  });
});
