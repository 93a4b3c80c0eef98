import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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

/** Lays another edition of the game on the host, in which every file has another name, and takes the earlier one away. */
const publish = (edition: string): void => {
  const { folder } = host();
  const assets = path.join(folder, "assets");
  const before = readdirSync(assets);
  const renamed = new Map(before.map((file) => [file, file.replace(/\.\w+$/, (end) => `-${edition}${end}`)]));
  for (const [file, other] of renamed) renameSync(path.join(assets, file), path.join(assets, other));
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|css|html)$/.test(file),
  );
  for (const text of texts) {
    const file = path.join(folder, text);
    const content = readFileSync(file, "utf8").replace(/[\w.-]+\.\w+/g, (name) => renamed.get(name) ?? name);
    writeFileSync(file, content);
  }
  const page = path.join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(/(name="edition" content=")[^"]*/, `$1${edition}`));
  const worker = path.join(folder, "offline-worker.js");
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

/** Asks for pictures, so many that the worker in office is never idle, until the page is loaded anew. */
const keepAsking = (page: Page): Promise<void> => {
  const pictures = readdirSync(path.join(DIST, "assets")).filter((file) => file.endsWith(".svg"));
  return page.evaluate((files) => {
    const ask = async (next: number): Promise<void> => {
      const answer = await fetch(`./assets/${files[next % files.length]}`);
      void ask(next + 1);
      await answer.text();
    };
    for (let beside = 0; beside < 6; beside++) void ask(beside * 7);
  }, pictures);
};

const edition = (page: Page): Promise<string | null> =>
  page
    .locator('meta[name="edition"]')
    .getAttribute("content", { timeout: 5000 })
    .catch(() => "on its way");

const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
};

const NEW_EDITION = "This is a new edition of the game. Your nights are as they were.";

describe("a new edition of the game is there", () => {
  it("comes at the next start, where it was fetched in the middle of a night", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    await player.press("Enter", "ArrowRight");
    const read = await player.words();
    publish("second");
    await fetchEdition(player.page);
    await player.page.reload();
    expect(await edition(player.page)).toBe("second");
    await ready(player.page);
    expect(await player.words()).toBe(read);
  });

  it("waits while a night is played, and comes with the title page, whatever is asked for at that moment", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    const first = await edition(player.page);
    await player.press("Enter");
    publish("second");
    await fetchEdition(player.page);
    await player.readOn();
    const [choice] = await player.choices();
    await player.decide(choice ?? "");
    expect(await edition(player.page)).toBe(first);
    await keepAsking(player.page);
    await player.page.locator(".bar .home").press("Enter");
    await expect.poll(() => edition(player.page), { timeout: 10_000 }).toBe("second");
    await ready(player.page);
    await player.page.getByText(NEW_EDITION).waitFor();
    expect(await player.standing()).toBe("title");
    await player.page.locator(".title-page .ways [data-key=onward]").press("Enter");
    expect(await player.standing()).toBe("record");
  });

  it("is not taken twice, nor told twice", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    publish("second");
    await player.page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => edition(player.page), { timeout: 10_000 }).toBe("second");
    await player.page.getByText(NEW_EDITION).waitFor();
    await player.page.evaluate(() => Object.assign(globalThis, { stayed: true }));
    await player.page.waitForTimeout(1000);
    expect(await player.page.evaluate(() => "stayed" in globalThis)).toBe(true);
    await player.page.reload();
    await ready(player.page);
    await stageOf(player.page);
    await player.page.waitForTimeout(1000);
    expect(await edition(player.page)).toBe("second");
    expect(await player.page.locator(".notices").innerText()).not.toContain(NEW_EDITION);
  });

  it("leaves a night alone that goes on in another tab, which has its own edition to the end, without a network", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    const first = await edition(player.page);
    await player.press("Enter");
    publish("second");
    await fetchEdition(player.page);
    const other = await sitDown(visitor(), host().address);
    await stageOf(other.page);
    expect(await edition(other.page)).toBe("second");
    await host().close();
    await visitor().setOffline(true);
    for (let decision = 0; (await player.readOn()) !== "ending"; decision++) {
      expect(decision).toBeLessThan(12);
      await player.decide((await player.choices())[0] ?? "");
    }
    expect(await edition(player.page)).toBe(first);
    expect(player.troubles).toEqual([]);
    await player.page.locator(".bar .home").press("Enter");
    await expect.poll(() => edition(player.page), { timeout: 10_000 }).toBe("second");
    await ready(player.page);
    await stageOf(player.page);
    await other.press("Enter");
    await other.readOn();
    expect(await edition(other.page)).toBe("second");
    expect([...player.troubles, ...other.troubles]).toEqual([]);
  });
});
