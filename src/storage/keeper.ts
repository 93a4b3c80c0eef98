import type { Playthrough } from "../narrative/playthrough.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Keeps playthroughs on a shelf as fast as the shelf can: while one is being kept, only the newest that comes waits, for it
 * holds everything that the others before it held. `failed` is told of each that could not be kept.
 */
export const keeperOf = (
  shelf: Shelf,
  clock: () => number,
  failed: (error: unknown) => void,
): ((playthrough: Playthrough) => void) => {
  const waiting = new Map<string, Playthrough>();
  let busy = false;
  const work = async () => {
    busy = true;
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [id, playthrough] = next;
      waiting.delete(id);
      await shelf.keep(playthrough, clock()).catch(failed);
    }
    busy = false;
  };
  return (playthrough) => {
    waiting.set(playthrough.id, playthrough);
    if (!busy) void work();
  };
};
