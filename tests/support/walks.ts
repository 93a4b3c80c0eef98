import fc from "fast-check";
import type { ToldNight } from "../../src/comparison/told-night.ts";
import { begin } from "../../src/narrative/playthrough.ts";
import { present, replay, type Telling, tellerOf } from "../../src/narrative/replay.ts";
import type { Script } from "../../src/narrative/script.ts";
import type { Trail } from "../../src/narrative/trail.ts";

/** The night along a trail, open at its last page. */
export const nightAlong = (script: Script, trail: Trail): ToldNight => asNight(script, replay(script, trail));

const asNight = (script: Script, telling: Telling): ToldNight => ({
  playthrough: { ...begin("night", script.episode, 1), trail: telling.trail, leaf: Number.MAX_SAFE_INTEGER },
  telling,
});

/** Nights that go through a story by chance, as far as their last number or the ending. */
export const walksThrough = (script: Script): fc.Arbitrary<ToldNight> =>
  fc.array(fc.nat(59), { maxLength: 16 }).map((turns) => {
    const tell = tellerOf(script);
    let telling = tell([]);
    for (const turn of turns) {
      const { next } = present(telling);
      if (next.kind === "ending") break;
      const choice = next.choices[turn % next.choices.length];
      if (choice !== undefined) telling = tell([...telling.trail, { at: next.id, chose: choice.id }]);
    }
    return asNight(script, telling);
  });
