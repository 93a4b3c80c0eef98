import type { Era } from "../era.ts";
import type { Shape } from "../geometry/points.ts";
import { randomFrom } from "../geometry/random.ts";
import { fill, flecks, type Mark } from "../marks.ts";
import type { Tone } from "../tone.ts";
import type { Wall } from "../wall.ts";

/** A wall of shelves: from where to where along it, and how high its rows are, in metres. */
export interface Bookshelves {
  readonly from: number;
  readonly to: number;
  readonly foot: number;
  readonly row: number;
  readonly rows: number;
  readonly seed: number;
  /** How much light falls on a place of the sheet, 0..1: lit spines are paper or red, the others a line beside the next. */
  readonly light: Tone;
  /** Thickness of a common book in metres; greater where little is to be seen. */
  readonly thick?: number;
  /** What stands before the shelves and hides spines, by a point of the sheet. */
  readonly hidden?: (x: number, y: number) => boolean;
}

/** Books on a black wall as the knife leaves them: boards, spines where light falls, and one in six of them red. */
export function bookshelves(era: Era, on: Wall, shelves: Bookshelves): Mark[] {
  const { from, to, foot, row, rows, seed, light, thick = 0.09, hidden = () => false } = shelves;
  const spin = randomFrom(seed);
  const boards: Shape[] = [];
  const spines: Shape[] = [];
  const red: Shape[] = [];
  for (let i = 0; i < rows; i++) {
    const h = foot + i * row;
    boards.push(on.rect(from, h, to, h + 0.028));
    for (let u = from + 0.02; u < to - 0.06; ) {
      const width = Math.min(thick * (0.6 + 0.8 * spin()), to - u - 0.01);
      const top = h + row * (0.62 + 0.26 * spin());
      const [x, y] = on.point(u + width / 2, h + row * 0.4);
      const lit = light(x, y) + 0.5 * (spin() - 0.5);
      const kind = spin();
      if (hidden(x, y)) {
        // Nothing is cut where it would not be seen.
      } else if (lit > 0.45) (kind < 0.2 ? red : spines).push(on.rect(u, h + 0.03, u + width - 0.016, top));
      else if (lit > 0.12) (kind < 0.25 ? red : spines).push(on.rect(u, h + 0.03, u + 0.018, top));
      u += width;
      if (kind > 0.93) u += 0.12;
    }
  }
  return [fill(boards.flat(), era.sheet), flecks(spines.flat(), era.sheet), flecks(red.flat(), "red")];
}
