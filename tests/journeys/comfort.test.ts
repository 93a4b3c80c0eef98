import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { everyScreen } from "../support/every-screen.ts";
import { lostWords } from "../support/lost-words.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

/** The spacing under which WCAG 1.4.12 wants nothing to be lost. */
const WIDE =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const openSettings = async ({ page }: Player) => {
  await page.locator(".bar button").last().press("Enter");
  await page.waitForSelector("dialog[open]");
};

/** Moves the slider of that place in the settings of the text, counted from 0, to its end. */
const toTheEnd = ({ page }: Player, place: number) =>
  page.locator("dialog .comfort .slider input").nth(place).press("End");

const lostIn = async (player: Player): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {};
  await everyScreen(player, async (screen) => {
    const over = await player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const lost = [...(over > 0 ? [`${over} px too wide`] : []), ...(await lostWords(player.page))];
    if (lost.length > 0) found[screen] = lost;
  });
  return found;
};

const setTo = async (player: Player, places: readonly number[]) => {
  await openSettings(player);
  for (const place of places) await toTheEnd(player, place);
  await player.press("Escape");
};

const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
const WIDE_SCREEN = { width: 1366, height: 768 };

describe.each([
  ["on a phone, with the text at twice its size", PHONE, "en-US", (player: Player) => setTo(player, [0])],
  ["on a wide screen, with the text at twice its size", WIDE_SCREEN, "es-PE", (player: Player) => setTo(player, [0])],
  ["at 320 pixels, with all that can be set", NARROWEST, "es-PE", (player: Player) => setTo(player, [0, 1, 2, 3])],
  [
    "at 320 pixels, with the spacing of a style of their own",
    NARROWEST,
    "en-US",
    (player: Player) =>
      // A reader's own style comes in past the policy of the page; a sheet that is made in the page does too.
      player.page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, WIDE),
  ],
] as const)("nobody loses a word on any screen", (how, viewport, locale, set) => {
  const visitor = visitEach({ viewport, locale, reducedMotion: "reduce" });

  it(how, async () => {
    const player = await sitDown(visitor(), inject("game"));
    await set(player);
    expect(await lostIn(player)).toEqual({});
  });
});

describe("somebody sets the text as they like it", () => {
  const visitor = visitEach({ viewport: { width: 1366, height: 768 } });
  const measures = ({ page }: Player) =>
    page
      .locator(".beat p, .opening p")
      .last()
      .evaluate((line) => {
        const { fontSize, lineHeight, wordSpacing, letterSpacing } = getComputedStyle(line);
        return [fontSize, lineHeight, wordSpacing, letterSpacing].map((each) => Number.parseFloat(each) || 0);
      });

  it("and finds it so, and so again when they come back, and as it was printed when they want that", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const [size = 0, line = 0, ...none] = await measures(player);
    expect(none).toEqual([0, 0]);
    await openSettings(player);
    for (const place of [0, 1, 2, 3]) await toTheEnd(player, place);
    expect(await complaintsOf(player.page)).toEqual([]);
    await player.press("Escape");
    const large = await measures(player);
    expect(large[0]).toBeCloseTo(size * 2, 0);
    expect(large[1]).toBeCloseTo(line * 2 * 1.6, 0);
    expect(large[2]).toBeCloseTo(size * 2 * 0.48, 0);
    expect(large[3]).toBeCloseTo(size * 2 * 0.2, 0);
    await player.page.close();
    const again = await sitDown(visitor(), inject("game"));
    expect(await measures(again)).toEqual(large);
    await openSettings(again);
    await again.page.locator("dialog .comfort button").press("Enter");
    await again.press("Escape");
    expect(await measures(again)).toEqual([size, line, 0, 0]);
    expect(again.troubles).toEqual([]);
  });
});
