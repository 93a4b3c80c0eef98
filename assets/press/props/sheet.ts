import type { Era } from "../era.ts";
import { minus } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { rect } from "../geometry/shapes.ts";
import { WHOLE } from "../ground.ts";
import { fill, type Mark } from "../marks.ts";

/** Width of the bare margin in pixels. */
const MARGIN = 22;

/** The bare paper round the print with its cut edge: one for an era, laid over every place, never moved. */
export function sheet(era: Era): Mark[] {
  const print = rect(MARGIN, MARGIN, 1280 - MARGIN, 720 - MARGIN);
  return [fill(minus(WHOLE, cut(print, era.deckle.stray, era.deckle.facet, 2)), era.sheet)];
}
