import { describe, expect, inject, it } from "vitest";
import { sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";
import { doingsOf, stageOf, watch } from "../support/watch.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });

describe("the game speaks to nobody but its own host", () => {
  it("through a whole night, its sources, its settings and the record room, and its policy has nothing to refuse", async () => {
    const asked = await watch(visitor());
    const player = await sitDown(visitor(), inject("game"));
    await stageOf(player.page);
    await player.press("Enter", "l", "s", "Escape");
    await player.page.getByRole("button", { name: "Settings" }).press("Enter");
    await player.press("Escape");
    for (let decision = 0; (await player.readOn()) !== "ending"; decision++) {
      expect(decision).toBeLessThan(12);
      await player.decide((await player.choices())[0] ?? "");
    }
    await player.press("e");
    await player.page.evaluate(() => {
      location.hash = "#record";
    });
    await player.page.waitForSelector(".record-room");
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((address) => !address.startsWith(inject("game")))).toEqual([]);
    expect((await doingsOf(player.page)).refused).toEqual([]);
    expect(player.troubles).toEqual([]);
  });

  it("and would be stopped if it did: the policy of the page refuses other hosts, foreign scripts and foreign styles", async () => {
    await watch(visitor());
    const player = await sitDown(visitor(), inject("game"));
    const refused = await player.page.evaluate(async () => {
      const tried: Record<string, boolean> = {};
      const elsewhere = new URL(location.href);
      elsewhere.port = "1";
      tried.host = await fetch(elsewhere).then(
        () => false,
        () => true,
      );
      Object.assign(globalThis, { ran: false });
      const script = document.createElement("script");
      script.textContent = "ran = true";
      document.body.append(script);
      tried.script = !(globalThis as unknown as { ran: boolean }).ran;
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.body.append(style);
      tried.style = getComputedStyle(document.body).display !== "none";
      const form = document.createElement("form");
      form.action = elsewhere.href;
      document.body.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return tried;
    });
    expect(refused).toEqual({ host: true, script: true, style: true });
    const directives = (await doingsOf(player.page)).refused.map((each) => each.split(" ")[0]);
    expect(directives).toEqual(
      expect.arrayContaining(["connect-src", "script-src-elem", "style-src-elem", "form-action"]),
    );
  });
});
