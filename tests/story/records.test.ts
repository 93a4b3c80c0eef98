import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileInk } from "../../src/build/compile-ink.ts";
import { DEFAULT_LIMITS } from "../../src/build/explorer/exploration.ts";
import { explore } from "../../src/build/explorer/explore.ts";
import { figuresOf } from "../../src/build/explorer/figures.ts";
import { findingsOf } from "../../src/build/explorer/finding.ts";
import { houseFindings } from "../../src/build/explorer/house-findings.ts";
import { align } from "../../src/comparison/alignment.ts";
import { splitLocator } from "../../src/record/locator.ts";
import { statedLines } from "../../src/record/stated-lines.ts";
import { recordOf, sourcesOf } from "../support/nights.ts";

const project = path.resolve(import.meta.dirname, "../..");
const record = recordOf("1968");
const compiled = compileInk("story/1968/en.ink", (file) => readFileSync(path.join(project, file), "utf8"));
const exploration = explore(compiled, DEFAULT_LIMITS, () => performance.now());
const figures = figuresOf(exploration);

/** Every choice as it is offered, by decision. */
const offered = new Map(
  exploration.states.flatMap((state) =>
    state.kind === "decision" && state.decision !== undefined ? [[state.decision, state.choices] as const] : [],
  ),
);

describe("the night of 1968", () => {
  it("is walked to its end on every branch, and nothing is wrong with any", () => {
    expect(exploration.omitted).toEqual([]);
    expect([...findingsOf(exploration, true), ...houseFindings(exploration, record)]).toEqual([]);
  });

  it("asks at least twelve decisions, of which a player meets six to nine", () => {
    expect(record.decisions.length).toBeGreaterThanOrEqual(12);
    expect([...offered.keys()].sort()).toEqual(record.decisions.map(({ id }) => id).sort());
    const { shortest = 0, longest = Number.POSITIVE_INFINITY } = figures.decisions ?? {};
    expect(shortest).toBeGreaterThanOrEqual(6);
    expect(longest).toBeLessThanOrEqual(9);
  });

  it("is read in 2,500 to 3,500 words", () => {
    const { shortest = 0, longest = Number.POSITIVE_INFINITY } = figures.words ?? {};
    expect(shortest).toBeGreaterThanOrEqual(2500);
    expect(longest).toBeLessThanOrEqual(3500);
  });

  it("ends in at least five ways, one of them the recorded dawn", () => {
    const endings = new Set(exploration.states.flatMap((state) => (state.kind === "ending" ? [state.ending] : [])));
    expect(endings.size).toBeGreaterThanOrEqual(5);
    expect(endings).toContain("bloodless-dawn");
  });

  it("offers two to four choices, each of four to fourteen words", () => {
    for (const [decision, choices] of offered) {
      expect([2, 3, 4], decision).toContain(choices.length);
      for (const { text } of choices) {
        const words = text.split(/\s+/).length;
        expect(words, text).toBeGreaterThanOrEqual(4);
        expect(words, text).toBeLessThanOrEqual(14);
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
});

describe("the record of 1968", () => {
  const rested = new Set(record.accounts.flatMap(({ at }) => at));

  it.each(["W68", "F511"])("uses every line on which %s states something", (id) => {
    const source = sourcesOf().find((each) => each.id === id);
    const unused = source === undefined ? [id] : statedLines(source).filter((line) => !rested.has(`${id}:${line}`));
    expect(unused).toEqual([]);
  });

  it("rests on no document of another night", () => {
    expect([...rested].filter((locator) => !["W68", "F511"].includes(splitLocator(locator).source))).toEqual([]);
  });

  it("quotes a dozen words at the most, but for what a person is recorded as saying", () => {
    for (const { id, kind, quote } of record.accounts)
      if (quote !== undefined && kind !== "words") expect(quote.text.split(/\s+/).length, id).toBeLessThanOrEqual(12);
  });

  it("asks what the desk can know: what attests a decision is not known when it is asked", () => {
    for (const { id, known, attested } of record.decisions)
      expect(
        known.filter((account) => Object.values(attested).flat().includes(account)),
        id,
      ).toEqual([]);
  });
});
