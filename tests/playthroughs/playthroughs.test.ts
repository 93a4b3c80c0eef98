import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ALIGNMENTS } from "../../src/comparison/alignment.ts";
import { compareTrail, divergence } from "../../src/comparison/compare.ts";
import { present, replay } from "../../src/narrative/replay.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { LANGUAGES } from "../../src/record/language.ts";
import { recordOf, scriptOf } from "../support/nights.ts";

/** A night as it was played once: the decisions, how each stood to the record, and how it ended. */
interface Played {
  readonly ending: string;
  /** The decision at which the night left the recorded one. */
  readonly diverges: string | null;
  /** By decision, in order: the choice and its alignment. */
  readonly decisions: readonly (readonly [at: string, chose: string, alignment: string])[];
}

const episodes = EPISODES.map((episode) => {
  const folder = path.join(import.meta.dirname, episode);
  const played = readdirSync(folder).map((file): [string, Played] => [
    path.basename(file, ".yaml"),
    parse(readFileSync(path.join(folder, file), "utf8")) as Played,
  ]);
  return { episode, record: recordOf(episode), played };
});

describe.each(episodes)("the episode $episode, as it was played", ({ episode, record, played }) => {
  describe.each(LANGUAGES)("in %s", (language) => {
    const script = scriptOf(episode, language);

    it.each(played)("%s", (_, { ending, diverges, decisions }) => {
      const trail = decisions.map(([at, chose]) => ({ at, chose }));
      const telling = replay(script, trail);
      expect(telling.stopped).toBeUndefined();
      expect(present(telling).next).toMatchObject({ kind: "ending", id: ending });
      const comparisons = compareTrail(record, trail);
      expect(comparisons.map(({ decision, chose, alignment }) => [decision.id, chose, alignment])).toEqual(decisions);
      expect(divergence(comparisons)?.decision.id ?? null).toBe(diverges);
    });
  });

  it("gives all four answers of the record", () => {
    const answers = new Set(played.flatMap(([, { decisions }]) => decisions.map(([, , alignment]) => alignment)));
    expect([...answers].sort()).toEqual([...ALIGNMENTS].sort());
  });
});
