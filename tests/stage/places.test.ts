import { describe, expect, it } from "vitest";
import drawn from "../../assets/places/places.json";
import { readPlaces } from "../../src/stage/places.ts";

const plaza = { era: "1968", layers: [], focus: [640, 400], gaze: { door: [400, 420], lamp: [900, 300] } };

describe("the list of drawn places", () => {
  it("is read as the press writes it", () => {
    for (const [name, { focus }] of readPlaces(drawn)) {
      expect(focus[0], name).toBeGreaterThanOrEqual(160);
      expect(focus[0], name).toBeLessThanOrEqual(1120);
    }
    expect(readPlaces(drawn).size).toBe(Object.keys(drawn).length);
  });

  it("keeps the points that a choice leads the eye to in their order", () => {
    expect(readPlaces({ plaza }).get("plaza")?.gaze).toEqual([
      [400, 420],
      [900, 300],
    ]);
  });

  it("lets what lives turn about the middle where no pivot is named", () => {
    const living = { motion: "sway", above: "far" };
    expect(readPlaces({ plaza: { ...plaza, living } }).get("plaza")?.living?.pivot).toEqual([640, 360]);
  });

  it.each([
    [{ atlantis: plaza }, 'no place "atlantis"'],
    [{ plaza: { ...plaza, era: "1848" } }, "plaza.era is unknown: 1848"],
    [{ plaza: { ...plaza, focus: [640] } }, "plaza.focus is not [x, y]"],
    [{ plaza: { ...plaza, gaze: { door: "left" } } }, "plaza.gaze.door is not [x, y]"],
    [{ plaza: { ...plaza, living: { motion: "dance", above: "far" } } }, "plaza.living.motion is unknown: dance"],
    [{ plaza: { ...plaza, living: { motion: "sway", above: "moon" } } }, "plaza.living.above is unknown: moon"],
    ["nothing", "the list is not an object"],
  ])("refuses %j, saying where", (list, message) => {
    expect(() => readPlaces(list)).toThrow(message);
  });
});
