import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { sitDown } from "../support/player.ts";

const project = path.resolve(import.meta.dirname, "../..");
const PARTS = [
  "src",
  "story",
  "assets",
  "vite.config.ts",
  "tsconfig.json",
  "tsconfig.base.json",
  "tsconfig.core.json",
  "package.json",
];
const FIRST_SCENE = "story/1968/en/cabinet-table.ink";

let browser: Browser;
let context: BrowserContext;
let desk: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A copy of the house below the house, so that it finds the libraries; a writer edits it while the game runs. */
beforeEach(async () => {
  mkdirSync(path.join(project, ".cache"), { recursive: true });
  desk = mkdtempSync(path.join(project, ".cache/desk-"));
  for (const part of PARTS) cpSync(path.join(project, part), path.join(desk, part), { recursive: true });
  // The variables of the tests would be taken for the game's own.
  const { VITEST, NODE_ENV, ...env } = process.env;
  server = spawn(process.execPath, [path.join(project, "node_modules/vite/bin/vite.js"), "--port", "5310"], {
    cwd: desk,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
      const [local] = /http:\/\/localhost:\d+\//.exec(stripVTControlCharacters(printed)) ?? [];
      if (local !== undefined) resolve(local);
    });
    server.on("exit", () => reject(new Error(`npm run dev ended: ${printed}`)));
  });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
});
afterEach(async () => {
  await context?.close();
  server.kill();
  rmSync(desk, { recursive: true, force: true });
});

const edit = (file: string, change: (text: string) => string) => {
  const whole = path.join(desk, file);
  writeFileSync(whole, change(readFileSync(whole, "utf8")));
};

describe("a writer edits the story while it is played", () => {
  it("sees the new words at the same place, decisions kept", async () => {
    const player = await sitDown(context, address);
    await player.press("Enter");
    await player.readOn();
    await player.press("1", "Enter", "Enter");
    const decided = await player.page.evaluate(() => document.querySelector(".words")?.textContent ?? "");
    const [line = ""] = (await player.page.locator(".beat p").first().innerText()).split("\n");
    await player.page.evaluate(() => {
      (globalThis as { stayed?: boolean }).stayed = true;
    });
    const start = line.slice(0, 25);
    edit(FIRST_SCENE, (text) => {
      expect(text).toContain(start);
      return text.replace(start, `Newly written. ${start}`);
    });
    await expect.poll(() => player.words(), { timeout: 20_000 }).toContain("Newly written.");
    expect(await player.page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
    expect(
      (await player.page.evaluate(() => document.querySelector(".words")?.textContent ?? "")).replace(
        "Newly written. ",
        "",
      ),
    ).toBe(decided);
  });

  it("sees all mistakes at once over the page, with file and line, and plays on when they are mended", async () => {
    const player = await sitDown(context, address);
    await player.press("Enter");
    const whole = readFileSync(path.join(desk, FIRST_SCENE), "utf8");
    edit(FIRST_SCENE, (text) =>
      text.replace("# place: cabinet-room", "# place: cabinet-rom").replace("# desk: minister", "# desk: ministre"),
    );
    const overlay = player.page.locator("vite-error-overlay");
    await overlay.waitFor({ state: "attached", timeout: 20_000 });
    const message = await overlay.locator(".message-body").innerText();
    expect(message).toMatch(/story\/1968\/en\/cabinet-table\.ink:\d+: unknown place "cabinet-rom"/);
    expect(message).toMatch(/story\/1968\/en\/cabinet-table\.ink:\d+: the record has no desk "ministre"/);
    edit(FIRST_SCENE, () => whole.replace("\n", "\n"));
    await expect.poll(() => overlay.count(), { timeout: 20_000 }).toBe(0);
    expect(await player.standing()).toBe("passage");
  });
});
