import { describe, expect, it } from "vitest";
import { era1948, era1968, eraWashington } from "../../assets/press/era.ts";
import { range, type Shape } from "../../assets/press/geometry/points.ts";
import { ellipse, rect } from "../../assets/press/geometry/shapes.ts";
import { LAYER_LIMIT, printFlat, printLayer } from "../../assets/press/layer.ts";
import { dots, fill, line, silhouette } from "../../assets/press/marks.ts";
import { sheet } from "../../assets/press/props/sheet.ts";
import { telephone } from "../../assets/press/props/telephone.ts";

const square = rect(10, 10, 50, 50);

describe("printing a layer", () => {
  it("gives the same bytes each time", () => {
    const print = (): string =>
      printLayer(era1968, "near", [
        fill(ellipse(200, 200, 80), "navy"),
        dots(era1968, rect(0, 0, 300, 300), "teal", { tone: (x) => x / 300 }),
        line(
          [
            [
              [0, 0],
              [90, 30],
            ],
          ],
          "red",
          2,
        ),
      ]);
    expect(print()).toBe(print());
  });

  it("counts in half pixels and holds sixty pixels more on each side", () => {
    expect(printLayer(era1968, "near", [fill(square, "navy")])).toContain('viewBox="-120 -120 2800 1680"');
    expect(printFlat(era1968, [[fill(square, "navy")]])).toContain('viewBox="0 0 2560 1440"');
    expect(printLayer(era1968, "near", [fill(square, "navy")])).toMatch(/M(20|100) (20|100)/);
  });

  it("prints each ink as far off the key plate as its registration says", () => {
    expect(printLayer(era1968, "near", [fill(square, "yellow")])).toMatch(/M(25|105) (23|103)/);
  });

  it("prints one object in the look of each press, each with its own inks alone", () => {
    const { whole } = telephone([640, 400], 200);
    const colours = [era1948, era1968, eraWashington].map((era) => {
      const printed = printLayer(era, "near", [
        ...silhouette(era, whole, [4, -4]),
        dots(era, whole, era.edge, { tone: () => 0.4 }),
      ]);
      const used = new Set(printed.match(/#[0-9a-f]{3,6}/g));
      expect([...used].filter((colour) => !Object.values(era.inks).includes(colour))).toEqual([]);
      return [...used].sort().join(" ");
    });
    expect(new Set(colours).size).toBe(colours.length);
  });

  it.each([era1948, era1968, eraWashington])("leaves a bare margin of the sheet round every print of $name", (era) => {
    const printed = printLayer(era, "sheet", sheet(era));
    expect(printed).toContain(`fill="${era.inks[era.sheet]}"`);
    expect(new Set(printed.match(/#[0-9a-f]{3,6}/g)).size).toBe(1);
  });

  it("refuses an ink that its press does not hold, by name", () => {
    expect(() => printLayer(era1948, "near", [fill(square, "teal")])).toThrow('the press of 1948 holds no ink "teal"');
    expect(() => printFlat(era1968, [[fill(square, "black")]])).toThrow('the press of 1968 holds no ink "black"');
    expect(() => printFlat(eraWashington, [[fill(square, "paper")]])).toThrow(
      'the press of washington holds no ink "paper"',
    );
  });

  it("refuses a layer that is too heavy for a phone, by name and size", () => {
    const heavy: Shape = range(4000, (i) => ellipse((i % 80) * 16, Math.floor(i / 80) * 14, 6, 5, 10)).flat();
    expect(() => printLayer(era1968, "middle", [fill(heavy, "navy")])).toThrow(/layer "middle" takes \d+ bytes/);
    expect(LAYER_LIMIT).toBe(30 * 1024);
  });

  it("keeps dots of no length, which a round pen makes round", () => {
    const printed = printLayer(era1968, "sky", [dots(era1968, rect(0, 0, 60, 60), "teal", { tone: () => 0.5 })]);
    expect(printed).toContain('stroke-linecap="round"');
    expect(printed).toContain("stroke-dasharray");
  });
});
