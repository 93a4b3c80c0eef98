import type { Walked } from "../../comparison/walked.ts";

/** The keys that lead from one place of the map to another. */
const AHEAD = { ArrowDown: 1, ArrowUp: -1 } as const;
const ASIDE = { ArrowRight: 1, ArrowLeft: -1 } as const;

/**
 * The place, as an index, to which an arrow key leads from a place that somebody has come to. Down and up go along a branch
 * that was walked, the one that runs straightest; right and left to the nearest other place that was walked, whichever row
 * it stands on. Home and End lead to the first and the last of all. Undefined where there is none, and for other keys.
 */
export const alongBranches = ({ places, strands }: Walked, from: number, key: string): number | undefined => {
  const start = places[from];
  const known = [...places.keys()].filter((place) => places[place]?.known !== undefined);
  if (start?.known === undefined) return undefined;
  if (key === "Home") return known[0];
  if (key === "End") return known.at(-1);
  const distance = (place: number): number => {
    const { x = 0, y = 0 } = places[place] ?? {};
    return Math.hypot(x - start.x, y - start.y);
  };
  const nearest = (found: readonly number[]) => [...found].sort((one, other) => distance(one) - distance(other))[0];
  if (key === "ArrowDown" || key === "ArrowUp") {
    const ends = strands.flatMap(({ decided }) => {
      if (decided?.to === undefined) return [];
      if (AHEAD[key] > 0) return decided.at === from ? [decided.to] : [];
      return decided.to === from ? [decided.at] : [];
    });
    return nearest(known.filter((place) => place !== from && ends.includes(place)));
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  return nearest(known.filter((place) => ((places[place]?.x ?? start.x) - start.x) * ASIDE[key] > 0));
};
