import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import drawn from "../../assets/places/places.json";
import { crop, placeInView } from "../../src/stage/crop.ts";
import { readPlaces } from "../../src/stage/places.ts";
import { openBrowser } from "../support/browser.ts";
import { difference, type Eye, openEye, spread } from "./eye.ts";
import { GRID } from "./grid.ts";
import { toldLights } from "./told-tags.ts";
import { ATTENTIONS, viewAt } from "./views.ts";

/**
 * Mean difference of grey from which two looks are two pictures. The two most alike, over all places and the lights of
 * the night, were 26 apart when this was set; the same picture at another moment of its breath up to 7.
 */
const ANOTHER_PICTURE = 12;

/** Difference of a place's lights; the two most alike, a palace study by lamplight and at first light, were 6.1 apart. */
const ANOTHER_LIGHT = 5;

/** Span of grey in a picture; the flattest, the palace steps of a morning, had 101. A sheet of one ink has under 10. */
const NOT_BLANK = 50;

/** How much more light is left near the focus than far from it; least, 1.27 times as much, in a radio studio on a 4:3 sheet. */
const NARROWED = 1.1;

const told = toldLights();
const entries = readPlaces(drawn);

let browser: Browser;
let eye: Eye;
beforeAll(async () => {
  browser = await openBrowser();
  eye = await openEye(browser, inject("lab"), ["quick", "keep"]);
});
afterAll(async () => {
  expect(eye.troubles).toEqual([]);
  await browser.close();
});

const lookAtAll = async (): Promise<Map<string, readonly number[]>> => {
  const looks = new Map<string, readonly number[]>();
  for (const place of entries.keys())
    for (const light of told.get(place) ?? (["night"] as const))
      looks.set(`${place}, ${light}`, await eye.look(viewAt(place, light)));
  return looks;
};

describe("the places of the night", () => {
  it("have a picture each", () => {
    const without = [...told.keys()].filter((place) => !entries.has(place));
    expect(without).toEqual([]);
  });

  it("are no blanks, and no two of them look alike in any light of the night", async () => {
    await eye.raise({ width: 640, height: 360, hold: "still", still: true });
    const looks = await lookAtAll();
    looks.set("no place", await eye.look(viewAt(undefined, "night")));
    const all = [...looks];
    expect(all.length).toBeGreaterThan(entries.size);
    for (const [name, look] of all) expect(spread(look), name).toBeGreaterThan(NOT_BLANK);
    const placeOf = (name: string) => name.split(",")[0];
    for (const [at, [name, look]] of all.entries()) {
      for (const [other, otherLook] of all.slice(at + 1)) {
        const least = placeOf(name) === placeOf(other) ? ANOTHER_LIGHT : ANOTHER_PICTURE;
        expect(difference(look, otherLook), `${name} and ${other}`).toBeGreaterThan(least);
      }
    }
  });

  it.each(["full", "low"] as const)("look at %s quality as they do on a still picture", async (hold) => {
    const places = ["plaza", "telephone"] as const;
    const seen: (readonly number[])[] = [];
    for (const quality of ["still", hold] as const) {
      await eye.raise({ width: 480, height: 270, hold: quality, still: quality === "still" });
      for (const place of places) seen.push(await eye.look(viewAt(place, told.get(place)?.[0])));
    }
    const [plaza = [], telephone = [], ownPlaza = [], ownTelephone = []] = seen;
    expect(difference(plaza, ownPlaza)).toBeLessThan(ANOTHER_PICTURE);
    expect(difference(telephone, ownTelephone)).toBeLessThan(ANOTHER_PICTURE);
    expect(difference(ownPlaza, ownTelephone)).toBeGreaterThan(ANOTHER_PICTURE);
  });
});

const HOSTS = { "a 4:3 sheet": { width: 640, height: 480 }, "a phone held upright": { width: 390, height: 844 } };

describe.each(Object.entries(HOSTS))("in %s", (_, host) => {
  it.each([...entries])("%s keeps its focus in sight, with room about it", (_place, { focus }) => {
    const [x, y] = placeInView(crop(host, focus), host, focus);
    for (const part of [x, y]) {
      expect(part).toBeGreaterThan(0.08);
      expect(part).toBeLessThan(0.92);
    }
  });

  it("the light that is left when the night asks lies on the focus", async () => {
    await eye.raise({ ...host, hold: "still", still: true });
    for (const [place, { focus }] of entries) {
      const lit = await eye.look(viewAt(place, "noon"));
      const narrowed = await eye.look(viewAt(place, "noon", ATTENTIONS.asking));
      const [x, y] = placeInView(crop(host, focus), host, focus);
      const shares = lit.map((value, at) => ({
        left: value < 1 ? 1 : (narrowed[at] ?? 0) / value,
        away: Math.hypot(
          ((at % GRID.columns) / GRID.columns - x) * (host.width / host.height),
          Math.floor(at / GRID.columns) / GRID.rows - y,
        ),
      }));
      const mean = (some: typeof shares) => some.reduce((sum, { left }) => sum + left, 0) / some.length;
      const near = shares.filter(({ away }) => away < 0.2);
      const far = shares.filter(({ away }) => away > 0.55);
      expect(near.length, place).toBeGreaterThan(4);
      if (far.length > 8) expect(mean(near), place).toBeGreaterThan(mean(far) * NARROWED);
    }
  });
});
