import { describe, expect, it } from "vitest";
import { era1948, era1968, eraWashington } from "../../assets/press/era.ts";
import { LIGHTS } from "../../src/narrative/cue.ts";
import { type Colour, changed, colour, ERAS, type Era, inkChange, PLATES } from "../../src/stage/inks.ts";
import { changeOf, LIGHTING, lightingOf } from "../../src/stage/light.ts";
import { HABITS } from "../../src/stage/press-habits.ts";

const far = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const plates = (era: Era) => Object.entries(PLATES[era]).map(([ink, hex]) => [ink, colour(hex)] as const);
const sum = (of: Colour): number => of[0] + of[1] + of[2];
const brightness = (era: Era, light: (typeof LIGHTS)[number]): number =>
  plates(era).reduce((all, [, plate]) => all + sum(changed(changeOf(era, light), plate)), 0);
const lights = ERAS.flatMap((era) => LIGHTS.map((light) => [era, light] as const));

/** One step of a colour channel on the screen. */
const STEP = 1 / 255;
/** How far an ink may lie from its own: six inks are more than one straight change can reach, two to four are not. */
const NEAR = { "1968": 0.22, "1948": STEP, washington: STEP } as const;

describe("the light of an hour is another set of inks on the same plates", () => {
  it.each([
    ["1968", era1968],
    ["1948", era1948],
    ["washington", eraWashington],
  ] as const)("knows the plates of %s as the press prints them", (era, press) => {
    expect(press.name).toBe(era);
    expect(PLATES[era]).toEqual(press.inks);
    expect(HABITS[era].turn).toBe(press.dots.angle);
  });

  it.each(ERAS)("leaves every colour as it is when the inks of %s are the plates' own", (era) => {
    const change = inkChange(PLATES[era], PLATES[era]);
    for (const seen of [...plates(era).map(([, plate]) => plate), [0.2, 0.9, 0.4], [0.1, 0.2, 0.8]] as const)
      expect(far(changed(change, seen), seen)).toBeLessThan(0.001);
  });

  it.each(lights)("brings every plate of %s near to its ink in %s", (era, light) => {
    for (const [ink, plate] of plates(era)) {
      const wanted = colour(lightingOf(era, light).inks[ink] ?? "");
      expect(far(changed(changeOf(era, light), plate), wanted), ink).toBeLessThan(NEAR[era]);
    }
  });

  it.each(lights)("keeps what lies between two inks of %s between them in %s", (era, light) => {
    const change = changeOf(era, light);
    for (const [, one] of plates(era)) {
      for (const [, other] of plates(era)) {
        const half = changed(change, [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2]);
        const ends = [changed(change, one), changed(change, other)] as const;
        half.forEach((value, channel) => {
          expect(Math.abs(value - ((ends[0][channel] ?? 0) + (ends[1][channel] ?? 0)) / 2)).toBeLessThan(0.03);
        });
      }
    }
  });

  it.each(ERAS)("does not throw a colour that no ink of %s has far off: a frame's edge or a softened line", (era) => {
    for (const light of LIGHTS)
      for (const [, one] of plates(era))
        for (const stray of [
          [0.06, 0, 0],
          [0, 0.06, 0],
          [0, 0, 0.06],
        ] as const) {
          const change = changeOf(era, light);
          const strayed = changed(change, [one[0] + stray[0], one[1] + stray[1], one[2] + stray[2]]);
          expect(far(strayed, changed(change, one))).toBeLessThan(0.2);
        }
  });

  it.each(ERAS)("grows brighter from night to first light, morning and noon in %s", (era) => {
    expect(brightness(era, "night")).toBeLessThan(brightness(era, "searchlight"));
    expect(brightness(era, "night")).toBeLessThan(brightness(era, "first-light"));
    expect(brightness(era, "first-light")).toBeLessThan(brightness(era, "morning"));
  });

  it("keeps red the only colour of 1948: paper and black are warm or ashen, never blue or green", () => {
    for (const light of LIGHTS) {
      const { black, red, paper } = LIGHTING["1948"][light].inks;
      for (const ink of [black, paper]) {
        const [r, g, b] = colour(ink);
        expect(r).toBeGreaterThanOrEqual(g);
        expect(g).toBeGreaterThanOrEqual(b);
      }
      const [r, g, b] = colour(red);
      expect(r).toBeGreaterThan(1.8 * Math.max(g, b));
    }
  });

  it("darkens and warms newsprint by the lamp, and takes its colour away at first light", () => {
    const tint = (light: (typeof LIGHTS)[number]) => {
      const [r, , b] = colour(LIGHTING["1948"][light].inks.paper);
      return r - b;
    };
    expect(tint("lamplight")).toBeGreaterThan(tint("noon"));
    expect(tint("first-light")).toBeLessThan(tint("morning"));
  });

  it.each(ERAS)("puts the lamps of %s out as the day comes, and lets the dark go with them", (era) => {
    const hours = (["lamplight", "first-light", "morning", "noon"] as const).map((light) => LIGHTING[era][light]);
    for (const [index, hour] of hours.slice(1).entries()) {
      expect(hour.lamps).toBeLessThan(hours[index]?.lamps ?? 0);
      expect(hour.dusk).toBeLessThan(hours[index]?.dusk ?? 0);
    }
    expect(LIGHTING[era].noon.lamps).toBe(0);
  });

  it.each(ERAS)("shows the plates of %s as they are printed where no light is named", (era) => {
    expect(lightingOf(era, undefined).inks).toBe(PLATES[era]);
  });
});

describe("what a press has of its own", () => {
  it.each(ERAS)("%s makes no pattern of its two screens, and has a bar of its inks", (era) => {
    const { screen, secondScreen, bar, turn } = HABITS[era];
    expect(Math.atan2(screen[1], screen[0])).toBeCloseTo(turn);
    const between = Math.abs(Math.atan2(secondScreen[1], secondScreen[0]) - turn) % (Math.PI / 2);
    expect(Math.min(between, Math.PI / 2 - between)).toBeGreaterThan(0.5);
    expect(bar.length).toBeGreaterThan(1);
    expect(bar.length).toBeLessThanOrEqual(5);
  });

  it.each(ERAS)("%s draws both threads so that they are told apart from the ground and each other", (era) => {
    const { ground, record, player } = HABITS[era].edge;
    const inks = [ground, record, player].map(colour);
    for (const [at, one] of inks.entries())
      for (const other of inks.slice(at + 1)) expect(far(one, other)).toBeGreaterThan(0.4);
  });
});
