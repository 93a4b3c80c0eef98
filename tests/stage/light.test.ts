import { describe, expect, it } from "vitest";
import { LIGHTS } from "../../src/narrative/cue.ts";
import { type Colour, changed, colour, INKS, inkChange, PLATES } from "../../src/stage/inks.ts";
import { changeOf, LIGHTING, lightingOf } from "../../src/stage/light.ts";

const far = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const brightness = (light: (typeof LIGHTS)[number] | undefined): number =>
  INKS.reduce((sum, ink) => sum + changed(changeOf(light), colour(PLATES[ink])).reduce((a, b) => a + b), 0);

describe("the light of an hour is another set of inks on the same plates", () => {
  it("leaves the plates as they are when the inks are the plates' own", () => {
    for (const ink of INKS)
      expect(far(changed(inkChange(PLATES), colour(PLATES[ink])), colour(PLATES[ink]))).toBeLessThan(0.001);
  });

  it.each(LIGHTS)("brings every plate near to its ink in %s", (light) => {
    for (const ink of INKS) {
      const seen = changed(changeOf(light), colour(PLATES[ink]));
      expect(far(seen, colour(LIGHTING[light].inks[ink])), ink).toBeLessThan(0.22);
    }
  });

  it.each(LIGHTS)("keeps what lies between two inks between them in %s", (light) => {
    const change = changeOf(light);
    const [navy, teal] = [colour(PLATES.navy), colour(PLATES.teal)];
    const half = changed(change, [(navy[0] + teal[0]) / 2, (navy[1] + teal[1]) / 2, (navy[2] + teal[2]) / 2]);
    const ends = [changed(change, navy), changed(change, teal)] as const;
    half.forEach((value, channel) => {
      expect(value).toBeCloseTo(((ends[0][channel] ?? 0) + (ends[1][channel] ?? 0)) / 2, 5);
    });
  });

  it("grows brighter from night to first light, morning and noon", () => {
    expect(brightness("night")).toBeLessThan(brightness("searchlight"));
    expect(brightness("night")).toBeLessThan(brightness("first-light"));
    expect(brightness("first-light")).toBeLessThan(brightness("morning"));
  });

  it("puts the lamps out as the day comes, and lets the dark go with them", () => {
    const hours = (["lamplight", "first-light", "morning", "noon"] as const).map((light) => LIGHTING[light]);
    for (const [index, hour] of hours.slice(1).entries()) {
      expect(hour.lamps).toBeLessThan(hours[index]?.lamps ?? 0);
      expect(hour.dusk).toBeLessThan(hours[index]?.dusk ?? 0);
    }
    expect(LIGHTING.noon.lamps).toBe(0);
  });

  it("shows the plates as they are printed where no light is named", () => {
    expect(lightingOf(undefined).inks).toBe(PLATES);
  });
});
