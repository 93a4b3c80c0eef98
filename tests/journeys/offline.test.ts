import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { hostEach } from "../support/host.ts";
import { kept } from "../support/kept.ts";
import { sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";
import { doingsOf, stageOf, watch } from "../support/watch.ts";

const DIST = path.resolve(import.meta.dirname, "../../dist");
/** Megabytes that the game may take up in a browser. */
const ROOM = 6;

const visitor = visitEach({
  viewport: { width: 1366, height: 768 },
  reducedMotion: "reduce",
  serviceWorkers: "allow",
});

const host = hostEach(DIST, "/colegio/juegos/");

describe("somebody has visited the game once, and the network is gone", () => {
  it("plays a night to its end, with its pictures and sounds", async () => {
    const first = await sitDown(visitor(), host().address);
    await kept(first.page);
    await first.page.close();
    await host().close();
    await visitor().setOffline(true);
    await watch(visitor());

    const player = await sitDown(visitor(), host().address);
    await stageOf(player.page);
    await player.press("Enter");
    for (let decision = 0; (await player.readOn()) !== "ending"; decision++) {
      expect(decision).toBeLessThan(12);
      await player.decide((await player.choices())[0] ?? "");
    }
    expect((await doingsOf(player.page)).sounds).toBeGreaterThan(0);
    expect(await doingsOf(player.page)).toMatchObject({ refused: [], silent: 0 });
    expect(player.troubles).toEqual([]);
  });

  it("opens every episode in both languages, and the record room", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    await host().close();
    await visitor().setOffline(true);
    for (const language of ["es", "en"])
      for (const episode of ["1948", "1968", "washington"]) {
        if ((await player.page.evaluate(() => document.documentElement.lang)) !== language) await player.press("e");
        await expect.poll(() => player.page.evaluate(() => document.documentElement.lang)).toBe(language);
        await player.page.locator(`.episode-${episode} button`).press("Enter");
        await expect.poll(() => player.page.evaluate(() => document.documentElement.dataset.episode)).toBe(episode);
        expect((await player.page.locator(".opening .beat").allInnerTexts()).join(" ").length).toBeGreaterThan(100);
      }
    await player.page.evaluate(() => {
      location.hash = "#record";
    });
    await player.page.waitForSelector(".record-room");
    expect(await player.page.locator(".notice").count()).toBe(0);
  });

  it("has every file of the game but the other kind of sound, in less room than is promised", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    await host().close();
    await visitor().setOffline(true);
    const files = readdirSync(host().folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "offline-worker.js")
      .map((entry) => path.relative(host().folder, path.join(entry.parentPath, entry.name)));
    const missing = await player.page.evaluate(async (addresses) => {
      const lost: string[] = [];
      for (const address of addresses) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer?.status !== 200 || (await answer.arrayBuffer()).byteLength === 0) lost.push(address);
      }
      return lost;
    }, files);
    expect(missing.filter((file) => !file.endsWith(".mp3"))).toEqual([]);
    expect(missing.filter((file) => file.endsWith(".mp3"))).toHaveLength(
      files.filter((file) => file.endsWith(".mp3")).length,
    );
    const bytes = await player.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    expect(bytes / 1024 ** 2).toBeLessThan(ROOM);
  });

  it("is given back each picture as the host has it", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    await host().close();
    const pictures = readdirSync(path.join(host().folder, "assets")).filter((file) => file.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThan(100);
    for (const picture of [pictures[0], pictures.at(-1)]) {
      const given = await player.page.evaluate(async (file) => (await fetch(`./assets/${file}`)).text(), picture);
      expect(given).toBe(readFileSync(path.join(host().folder, "assets", picture ?? ""), "utf8"));
    }
  });
});

describe("somebody installs the game", () => {
  it("can: the browser has nothing to say against it, in whatever folder of a host it lies", async () => {
    const player = await sitDown(visitor(), host().address);
    await kept(player.page);
    const session = await visitor().newCDPSession(player.page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A test's browser forgets everything, which the browser rightly objects to.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
    const { url, errors, manifest } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(url).toBe(`${host().address}manifest.webmanifest`);
    expect(manifest).toMatchObject({ startUrl: host().address, scope: host().address, display: "kStandalone" });
    for (const icon of ["icon-192.png", "icon-512.png", "maskable-512.png", "touch-180.png"]) {
      const side = await player.page.evaluate(async (file) => {
        const image = new Image();
        image.src = `./${file}`;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, icon);
      expect(icon).toContain(side.split("x")[0]);
    }
  });
});
