/**
 * Draws the icon of the game: `npm run icon` writes the files beside this one, the same bytes each time. Two discs, the two
 * nights, printed out of register over the mist of a madrugada.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { PLATES } from "../../src/stage/inks.ts";
import { halftone } from "../press/halftone.ts";

/** The side of the drawing, in its own units. */
const SIDE = 512;

/** The inks of the press of 1968. */
const { navy, teal, red, yellow } = PLATES["1968"];
/** What the red ink gives where it is printed over the yellow. */
const OVERPRINT = "#d92f22";

const round = (value: number): number => Number(value.toFixed(1));

/** Ben-Day dots of mist, which thin out as they rise from the lower edge. */
const mist = (): string => {
  const from = SIDE * 0.5;
  const area = [
    [0, from],
    [SIDE, from],
    [SIDE, SIDE],
    [0, SIDE],
  ] as const;
  const rows = halftone([area], {
    pitch: 30,
    angle: 0.26,
    tone: (_, y) => ((y - from) / (SIDE - from)) ** 1.2,
    levels: 8,
    full: 0.6,
  });
  const dots = rows.flatMap(({ radius, first, last, count }) =>
    Array.from({ length: count }, (_, index) => {
      const part = count === 1 ? 0 : index / (count - 1);
      const at = (axis: 0 | 1) => round(first[axis] + (last[axis] - first[axis]) * part);
      return `<circle cx="${at(0)}" cy="${at(1)}" r="${radius}"/>`;
    }),
  );
  return `<g fill="${teal}">${dots.join("")}</g>`;
};

/**
 * The icon. `corner` is the radius of its corners; `room` shrinks the discs to the part of the side that no mask cuts off.
 */
const icon = (corner: number, room: number): string => {
  const part = (value: number) => round(SIDE / 2 + (value - SIDE / 2) * room);
  const radius = round(138 * room);
  const disc = (x: number, y: number, more: string) =>
    `<circle cx="${part(x)}" cy="${part(y)}" r="${radius}" ${more}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<defs><clipPath id="paper"><rect width="${SIDE}" height="${SIDE}" rx="${corner}"/></clipPath>`,
    `<clipPath id="first">${disc(216, 222, "")}</clipPath></defs>`,
    `<g clip-path="url(#paper)"><rect width="${SIDE}" height="${SIDE}" fill="${navy}"/>${mist()}`,
    disc(216, 222, `fill="${yellow}"`),
    disc(296, 278, `fill="none" stroke="${red}" stroke-width="${round(26 * room)}"`),
    `<g clip-path="url(#first)">${disc(296, 278, `fill="${OVERPRINT}"`)}</g>`,
    "</g></svg>\n",
  ].join("");
};

const write = (file: string, content: string | Buffer): void =>
  writeFileSync(path.join(import.meta.dirname, file), content);

const png = (drawing: string, side: number): Buffer =>
  new Resvg(drawing, { fitTo: { mode: "width", value: side } }).render().asPng();

const cut = icon(96, 1);
/** A mask leaves at least the middle circle, four fifths of the side wide. */
const whole = icon(0, 0.84);
write("icon.svg", cut);
write("icon-192.png", png(cut, 192));
write("icon-512.png", png(cut, 512));
write("maskable-512.png", png(whole, 512));
write("touch-180.png", png(whole, 180));
