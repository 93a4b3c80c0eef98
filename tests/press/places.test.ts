import { readFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { LAYER_LIMIT } from "../../assets/press/layer.ts";
import { pile } from "../../assets/press/place.ts";
import { DRAWN, printAll } from "../../assets/press/print-all.ts";
import { printPlace } from "../../assets/press/print-place.ts";

const places = path.resolve(import.meta.dirname, "../../assets/places");
/** How far the stage may shift one layer against another, in half pixels of the print. */
const SHIFT = 80;
const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");

it("the prints that are kept are those that the press makes", { timeout: 120_000 }, () => {
  for (const [file, text] of printAll()) {
    expect(readFileSync(path.join(places, file), "utf8") === text, `${file}: run npm run art`).toBe(true);
  }
});

describe.each(DRAWN)("$name", ({ name, era, draw }) => {
  const place = draw(era);
  const { files } = printPlace(era, place);

  it("prints the same bytes when it is drawn again", () => {
    expect([...printPlace(era, draw(era)).files]).toEqual([...files]);
  });

  it("is light enough: thirty kilobytes a layer, eighty a place", () => {
    const layers = [...files].filter(([file]) => file !== "flat.svg").map(([, text]) => Buffer.byteLength(text));
    expect(Math.max(...layers)).toBeLessThanOrEqual(LAYER_LIMIT);
    expect(layers.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80 * 1024);
  });

  it("says at its head where light, values, diagonal, frame and focus are", () => {
    const source = readFileSync(path.join(places, era.name, `${name}.ts`), "utf8");
    expect(
      source
        .split("\n")
        .slice(0, 5)
        .map((line) => line.slice(0, line.indexOf(":"))),
    ).toEqual(["// Light", "// Values", "// Diagonal", "// Frame", "// Focus"]);
  });

  it("keeps its focus where a phone's crop keeps it, and its gaze within the picture", () => {
    expect(place.focus[0]).toBeGreaterThanOrEqual(160);
    expect(place.focus[0]).toBeLessThanOrEqual(1120);
    const gaze = Object.values(place.gaze);
    expect(gaze.length).toBeGreaterThan(0);
    expect(gaze.length).toBeLessThanOrEqual(4);
    for (const [x, y] of [place.focus, ...gaze]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1280);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(720);
    }
  });

  it("shows no hole when its layers shift against each other", () => {
    const shifted = (sign: number): string =>
      pile(place)
        .map(({ name: layer }, i) => {
          const away = sign * SHIFT * (i % 2 ? 1 : -1);
          return `<g transform="translate(${away} ${away / 2})">${inner(files.get(`${layer}.svg`) ?? "")}</g>`;
        })
        .join("");
    for (const sign of [1, -1]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2560 1440">${shifted(sign)}</svg>`;
      const pixels = new Resvg(svg, { fitTo: { mode: "width", value: 320 } }).render().pixels;
      const holes = pixels.filter((value, i) => i % 4 === 3 && value < 255).length;
      expect(holes).toBe(0);
    }
  });
});
