import { present, type Telling } from "../../src/narrative/replay.ts";
import type { Trail } from "../../src/narrative/trail.ts";

/** How many nights are walked: enough that every choice is taken many times. */
const WALKS = 40;

/** Different nights, each walked to its end: the first choice everywhere, then others, as the digits of a number have it. */
export const walksOf = (tell: (trail: Trail) => Telling): readonly Trail[] => {
  const walks = new Map<string, Trail>();
  for (let number = 0; walks.size < WALKS && number < 4 * WALKS; number++) {
    const trail = walk(tell, [], (number * 2654435761) % 2 ** 32);
    walks.set(JSON.stringify(trail), trail);
  }
  return [...walks.values()];
};

const walk = (tell: (trail: Trail) => Telling, trail: Trail, number: number): Trail => {
  const { next } = present(tell(trail));
  if (next.kind === "ending") return trail;
  const chose = next.choices[number % next.choices.length]?.id ?? "";
  return walk(tell, [...trail, { at: next.id, chose }], Math.floor(number / next.choices.length));
};
