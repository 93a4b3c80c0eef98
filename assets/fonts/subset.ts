/**
 * Cuts the fonts of the page down to English and Spanish: `npm run fonts` writes the .woff2 files beside this one.
 * The same fonts and characters give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";

const PRINTABLE_ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join(
  "",
);
const SPANISH = "ÁÉÍÓÚÜÑáéíóúüñ¡¿«»";
const MARKS = "\u00a0“”‘’–—…·°ªº×←→";

/** What is kept of each font: one weight or a range, in the units of the font's own axes. */
const FONTS = [
  {
    name: "alegreya",
    from: "@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2",
    axes: { wght: 430 },
  },
  {
    name: "archivo-narrow",
    from: "@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2",
    axes: { wght: { min: 500, max: 700 } },
  },
  {
    name: "league-gothic",
    from: "@fontsource-variable/league-gothic/files/league-gothic-latin-standard-normal.woff2",
    axes: { wdth: 100 },
  },
] as const;

const require = createRequire(import.meta.url);
for (const { name, from, axes } of FONTS) {
  const whole = readFileSync(require.resolve(from));
  const cut = await subsetFont(whole, PRINTABLE_ASCII + SPANISH + MARKS, {
    targetFormat: "woff2",
    variationAxes: axes,
    // Without the small capitals, fractions and other figures that the page never asks for: a fifth of the fonts.
    noLayoutClosure: true,
  });
  writeFileSync(path.join(import.meta.dirname, `${name}.woff2`), cut);
  console.log(`${name}.woff2: ${cut.length} bytes of ${whole.length}`);
}
