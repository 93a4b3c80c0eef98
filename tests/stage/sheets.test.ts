import { describe, expect, it } from "vitest";
import { arrival, CUT_LENGTH, IN_PLACE } from "../../src/stage/cut.ts";
import { LAYERS, type Living } from "../../src/stage/places.ts";
import { QUALITIES } from "../../src/stage/quality.ts";
import { sheets } from "../../src/stage/sheets.ts";

const living = (above: Living["above"]): Living => ({ motion: "drift", above, pivot: [640, 360] });
const names = (...of: Parameters<typeof sheets>) => sheets(...of).map(({ name }) => name);

describe("the sheets of a picture", () => {
  it("are its layers at full quality, what lives lying where it was drawn", () => {
    expect(names("full", living("far"), true)).toEqual(["sky", "far", "living", "mist", "middle", "near", "lights"]);
    expect(names("full", undefined, false)).toEqual(["sky", "far", "middle", "near", "lights"]);
  });

  it("are few at low quality: what stands still together is one", () => {
    expect(names("low", living("middle"), true)).toEqual(["sky+far+middle", "living", "near", "lights"]);
    expect(names("low", undefined, true)).toEqual(["sky+far+middle", "mist", "near", "lights"]);
  });

  it("are one and the lights in the still picture", () => {
    expect(names("still", living("middle"), true)).toEqual(["sky+far+middle+living+near", "lights"]);
  });

  it.each(QUALITIES.flatMap((quality) => LAYERS.map((above) => [quality, above] as const)))(
    "hold every layer once, in order, at %s quality with something living above %s",
    (quality, above) => {
      const prints = sheets(quality, living(above), true).flatMap((sheet) => sheet.prints);
      const expected = LAYERS.flatMap((layer) => (layer === above ? [layer, "living"] : [layer]));
      expect(prints.filter((print) => print !== "mist")).toEqual(expected);
    },
  );
});

describe("a change of place", () => {
  it("is over in less than 600 milliseconds, with every sheet in its place", () => {
    expect(CUT_LENGTH).toBeLessThan(600);
    for (const role of ["plate", "living", "mist", "lights"] as const) {
      for (const index of [0, 1, 2, 3, 6]) expect(arrival(role, index, CUT_LENGTH)).toEqual(IN_PLACE);
    }
  });

  it("lays the plates on one after another, and does not jump at the end", () => {
    const far = (index: number, since: number) => {
      const { x, y } = arrival("plate", index, since);
      return Math.hypot(x, y);
    };
    expect(far(0, 150)).toBeLessThan(far(1, 150));
    expect(far(1, 250)).toBeLessThan(far(3, 250));
    expect(far(3, CUT_LENGTH - 1)).toBeLessThan(0.001);
  });
});
