import { SHELVES } from "../../src/page/record-room/record-view.ts";
import type { Player } from "./player.ts";

/** The rooms beside a night by the ways into them, and what stands in each. */
const ROOMS = { map: "branch-map", soFar: "backlog", beside: "beside", nights: "nights-room" };

/**
 * Goes through every kind of screen that the game has, from the title page of a night to its ending, the drawers and the
 * rooms beside the night, and looks at each once. By the keyboard alone.
 */
export const everyScreen = async (player: Player, look: (screen: string) => Promise<void>): Promise<void> => {
  const { page, press } = player;
  const seen = new Set<string>();
  const once = async (screen: string) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    await look(screen);
  };
  const openAll = (selector: string) =>
    page.locator(selector).evaluateAll((controls) => {
      for (const control of controls) if (control instanceof HTMLElement) control.click();
    });
  await once("title");
  // The arrow goes on wherever the focus is.
  await press("ArrowRight", "l");
  await once("passage under the lens");
  await openAll(".words .provenance");
  await once("passage with its sources open");
  await openAll(".words .provenance");
  for (let turned = 0; turned < 200; turned++) {
    const standing = await player.standing();
    if ((await page.locator(".words .hole").count()) > 0 && standing !== "record" && !seen.has("hole")) {
      await openAll(".words button.hole");
      await once("hole");
    }
    if (standing === "ending") break;
    if (standing === "choices") {
      await once("choices");
      await press("1");
      await page.waitForSelector(".betting");
      await press("2");
      await once("bet");
      await press("Enter");
      await page.waitForSelector(".record");
      await openAll(".record details:not([open]) > summary");
      const heading = await page.locator(".record").getAttribute("class");
      await once(heading ?? "record");
      await press("ArrowRight");
    } else if (standing === "desk") {
      await once("desk");
      await page.locator(".desk input[type=radio]").first().press("Space");
      await page.locator(".desk [type=submit]").press("Enter");
      await page.waitForSelector(".explained");
      await once("desk, judged");
      if ((await page.locator(".explained .onward").count()) > 0)
        await page.locator(".explained .onward").press("Enter");
      else if (await page.locator(".choices").count()) await press("1");
    } else await press("ArrowRight");
  }
  await once("ending");
  await openAll(".ending details:not([open]) > summary");
  await once("ending with every record open");
  await press("s");
  await page.waitForSelector("dialog[open]");
  await once("source drawer");
  await press("Escape");
  await page.locator(".bar button").last().press("Enter");
  await page.waitForSelector("dialog[open]");
  await once("settings");
  await press("Escape");
  await page.locator("[data-way=share]").first().press("Enter");
  await page.waitForSelector("dialog[open] .code-groups");
  const code = (await page.locator("dialog .code-group").allTextContents()).join("-");
  await once("share drawer");
  await press("Escape");
  for (const [way, room] of Object.entries(ROOMS)) {
    await page.locator(`[data-way=${way}]:visible`).first().press("Enter");
    await page.waitForSelector(`.room .${room}`);
    await once(`room ${room}`);
    await openAll(".room details:not([open]) > summary");
    await once(`room ${room}, with everything open`);
    await page.locator(".room .leave").press("Enter");
    await page.waitForSelector(".room", { state: "detached" });
  }
  await press("r");
  await page.waitForSelector(".record-room");
  for (const shelf of SHELVES) {
    await page.locator(`.shelves a[href="#record/${shelf}"]`).press("Enter");
    await page.waitForSelector(`.shelf-${shelf}`);
    await openAll(".record-room details:not([open]) > summary");
    await once(`record room, ${shelf}`);
  }
  await page.locator(".bar .home").press("Enter");
  await page.waitForSelector(".title-page");
  await once("title with a night begun");
  await page.locator("[data-way=code]").press("Enter");
  const field = page.locator(".enter-code input");
  await field.fill("not a code");
  await field.press("Enter");
  await page.waitForSelector(".enter-code [role=alert]:not(:empty)");
  await once("a code that is none");
  await field.fill(code);
  await field.press("Enter");
  await page.waitForSelector(".shared-night [data-take-up]");
  await once("a night handed on");
  await page.locator(".open-record").press("Enter");
  await openAll(".room details:not([open]) > summary");
  await once("a night handed on, with its record");
};
