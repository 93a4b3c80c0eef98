import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const PICTURE_WIDTH = 2560;
const PICTURE_HEIGHT = 1440;

/** Proofs of one place for looking at: whole, the middle 4:3, a phone's crop, a grey thumbnail. */
export function writeProofs(folder: string, name: string, flat: string, margin: string): void {
  mkdirSync(folder, { recursive: true });
  const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const content = inner(flat) + inner(margin);
  const proof = (kind: string, box: string, width: number, body = content): void => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`;
    const png = new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng();
    writeFileSync(join(folder, `${name}-${kind}.png`), png);
  };
  const middle = (width: number): string => `${(PICTURE_WIDTH - width) / 2} 0 ${width} ${PICTURE_HEIGHT}`;
  const grey = `<filter id="g" color-interpolation-filters="sRGB"><feColorMatrix type="saturate" values="0"/></filter><g filter="url(#g)">${content}</g>`;
  proof("whole", middle(PICTURE_WIDTH), 1280);
  proof("middle", middle((PICTURE_HEIGHT * 4) / 3), 960);
  proof("phone", middle(PICTURE_WIDTH), 780);
  proof("grey", middle(PICTURE_WIDTH), 160, grey);
}
