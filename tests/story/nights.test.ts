import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileInk } from "../../src/build/compile-ink.ts";
import { compareTellings } from "../../src/build/explorer/compare-tellings.ts";
import { DEFAULT_LIMITS } from "../../src/build/explorer/exploration.ts";
import { explore } from "../../src/build/explorer/explore.ts";
import { figuresOf } from "../../src/build/explorer/figures.ts";
import { findingsOf } from "../../src/build/explorer/finding.ts";
import { houseFindings } from "../../src/build/explorer/house-findings.ts";
import { lentOut } from "../../src/build/lent-out.ts";
import { align } from "../../src/comparison/alignment.ts";
import { leavesOf } from "../../src/narrative/leaf.ts";
import { replay } from "../../src/narrative/replay.ts";
import { EPISODES, type Episode } from "../../src/record/episode.ts";
import { LANGUAGES } from "../../src/record/language.ts";
import { recordOf, scriptOf } from "../support/nights.ts";

const project = path.resolve(import.meta.dirname, "../..");

/** What is asked of a night, whatever the language: how much of it there is, and how much one player reads and decides. */
interface Demands {
  readonly decisions: number;
  readonly met: readonly [least: number, most: number];
  readonly endings: number;
  /** The ending of the recorded night. */
  readonly recorded: string;
  /** Words of the whole script. */
  readonly script: number;
  /** English words that one player reads: 12 to 20 minutes of a night, 6 to 10 in Washington. */
  readonly read: readonly [least: number, most: number];
}

const DEMANDS: Readonly<Record<Episode, Demands>> = {
  "1948": { decisions: 9, met: [6, 9], endings: 5, recorded: "restorative-dawn", script: 9000, read: [2500, 3500] },
  "1968": { decisions: 12, met: [6, 9], endings: 5, recorded: "bloodless-dawn", script: 9000, read: [2500, 3500] },
  washington: { decisions: 6, met: [5, 7], endings: 3, recorded: "nobody-asked", script: 4000, read: [1200, 2100] },
};

const explored = (episode: Episode, language: string) => {
  const compiled = compileInk(`story/${episode}/${language}.ink`, (file) =>
    readFileSync(path.join(project, file), "utf8"),
  );
  const exploration = explore(compiled, DEFAULT_LIMITS, () => performance.now());
  const texts = [...compiled.texts, ...compiled.choices].map(({ text }) => text).join(" ");
  return { exploration, figures: figuresOf(exploration), words: texts.split(/\s+/).filter(Boolean).length };
};

const nights = EPISODES.map((episode) => ({
  episode,
  record: recordOf(episode),
  demands: DEMANDS[episode],
  lent: lentOut(episode, EPISODES.map(recordOf)),
  told: LANGUAGES.map((language) => ({ language, ...explored(episode, language) })),
}));

/** Every choice as it is offered, by decision. */
const offeredIn = ({ states }: ReturnType<typeof explored>["exploration"]) =>
  new Map(
    states.flatMap((state) =>
      state.kind === "decision" && state.decision !== undefined ? [[state.decision, state.choices] as const] : [],
    ),
  );

/** Spanish says the same in fewer words: as far as it has been measured, in up to six of a hundred fewer. */
const LEANER = { en: 1, es: 0.94 } as const;

describe.each(nights)("the episode $episode", ({ record, lent, demands, told }) => {
  describe.each(told)("in $language", ({ language, exploration, figures, words }) => {
    const offered = offeredIn(exploration);

    it("is walked to its end on every branch, and nothing is wrong with any", () => {
      expect(exploration.omitted).toEqual([]);
      expect([...findingsOf(exploration, true), ...houseFindings(exploration, record, lent)]).toEqual([]);
    });

    it("asks as many decisions as it should, of which a player meets a fair part", () => {
      expect(record.decisions.length).toBeGreaterThanOrEqual(demands.decisions);
      expect([...offered.keys()].sort()).toEqual(record.decisions.map(({ id }) => id).sort());
      const { shortest = 0, longest = Number.POSITIVE_INFINITY } = figures.decisions ?? {};
      expect(shortest).toBeGreaterThanOrEqual(demands.met[0]);
      expect(longest).toBeLessThanOrEqual(demands.met[1]);
    });

    it("is read in a player's time", () => {
      const { shortest = 0, longest = Number.POSITIVE_INFINITY } = figures.words ?? {};
      expect(shortest).toBeGreaterThanOrEqual(demands.read[0] * LEANER[language]);
      expect(longest).toBeLessThanOrEqual(demands.read[1]);
      expect(words).toBeGreaterThanOrEqual(demands.script);
    });

    it("ends in several ways, one of them the recorded one", () => {
      const endings = new Set(exploration.states.flatMap((state) => (state.kind === "ending" ? [state.ending] : [])));
      expect(endings.size).toBeGreaterThanOrEqual(demands.endings);
      expect(endings).toContain(demands.recorded);
    });

    it("offers two to four choices, each of four to fourteen words", () => {
      for (const [decision, choices] of offered) {
        expect([2, 3, 4], decision).toContain(choices.length);
        for (const { text } of choices) {
          const count = text.split(/\s+/).length;
          expect(count, text).toBeGreaterThanOrEqual(4);
          expect(count, text).toBeLessThanOrEqual(14);
        }
      }
    });

    it("does not give the recorded choice away by its length or by its place", () => {
      const attested = [...offered].flatMap(([id, choices]) => {
        const decision = record.decisions.find((each) => each.id === id);
        const recorded = choices.findIndex(
          (choice) => decision !== undefined && align(decision, choice.id ?? "") === "as-recorded",
        );
        return recorded < 0 ? [] : [{ recorded, lengths: choices.map(({ text }) => text.length) }];
      });
      const longest = attested.filter(({ recorded, lengths }) => lengths[recorded] === Math.max(...lengths));
      const shortest = attested.filter(({ recorded, lengths }) => lengths[recorded] === Math.min(...lengths));
      expect(longest.length).toBeLessThanOrEqual(Math.ceil(attested.length * 0.6));
      expect(shortest.length).toBeLessThanOrEqual(Math.ceil(attested.length * 0.6));
      expect(new Set(attested.map(({ recorded }) => recorded)).size).toBeGreaterThan(1);
    });

    it("gives all four answers of the record", () => {
      const answers = record.decisions.flatMap((decision) =>
        [...Object.keys(decision.attested), ...Object.keys(decision.warrants)].map((choice) => align(decision, choice)),
      );
      expect([...new Set(answers)].sort()).toEqual(["as-recorded", "counterfactual", "disputed", "unrecorded"]);
    });
  });

  it("is the same night in every language: decisions, choices, provenance, cues, pages and endings", () => {
    const [first, ...others] = told;
    if (first === undefined) throw new Error("the house speaks no language");
    for (const { exploration } of others)
      expect(compareTellings(first.exploration, exploration, DEFAULT_LIMITS.states).differences).toEqual([]);
  });

  it("opens at a passage that can be read at once in every language", () => {
    for (const { language } of told) {
      const [opening] = leavesOf(replay(scriptOf(record.episode, language), []).moments[0]);
      expect(opening?.kind, language).toBe("passage");
    }
  });
});
