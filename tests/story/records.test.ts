import { describe, expect, it } from "vitest";
import { english } from "../../src/page/words/en.ts";
import { spanish } from "../../src/page/words/es.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { splitLocator } from "../../src/record/locator.ts";
import { statedLines } from "../../src/record/stated-lines.ts";
import { recordOf, sourcesOf } from "../support/nights.ts";

const records = EPISODES.map(recordOf);
const all = records.flatMap(({ accounts }) => accounts);

describe("the records together", () => {
  const rested = new Set(all.flatMap(({ at }) => at));

  it.each(sourcesOf())("use every line on which $id states something", (source) => {
    const unused = statedLines(source).filter((line) => !rested.has(`${source.id}:${line}`));
    expect(unused).toEqual([]);
  });

  it("hold each account once: what another episode needs is borrowed", () => {
    const own = all.filter(({ lender }) => lender === undefined).map(({ claim }) => claim.en);
    expect(own.filter((claim, index) => own.indexOf(claim) < index)).toEqual([]);
  });

  it("answer each other: every mirror names a decision of the other night", () => {
    for (const { episode, decisions } of records)
      for (const { id, mirror } of decisions) {
        if (mirror === undefined) continue;
        const [other, decision] = mirror.split(".");
        expect(other, `${episode}.${id}`).not.toBe(episode);
        const found = records.find((each) => each.episode === other)?.decisions.map((each) => each.id);
        expect(found, `${episode}.${id}`).toContain(decision);
      }
  });
});

describe.each(records)("the record of $episode", ({ episode, title, accounts, decisions, contradictions }) => {
  const own = accounts.filter(({ lender }) => lender === undefined);

  it("rests on the documents of its own night", () => {
    const documents = episode === "1948" ? ["W48"] : ["W68", "F511"];
    const strays = accounts.flatMap(({ at }) => at).filter((at) => !documents.includes(splitLocator(at).source));
    expect(strays).toEqual([]);
  });

  it("has the title that the page gives it", () => {
    const name = EPISODES.find((each) => each === episode) ?? "1968";
    expect(title).toEqual({ en: english.title.episodes[name].title, es: spanish.title.episodes[name].title });
  });

  it("quotes a dozen words at the most, but for what a person is recorded as saying", () => {
    for (const { id, kind, quote } of own)
      if (quote !== undefined && kind !== "words") expect(quote.text.split(/\s+/).length, id).toBeLessThanOrEqual(12);
  });

  it("asks what the desk can know: what attests a decision is not known when it is asked", () => {
    for (const { id, known, attested } of decisions)
      expect(
        known.filter((account) => Object.values(attested).flat().includes(account)),
        id,
      ).toEqual([]);
  });

  it("sets different accounts against each other, and offers at least two things that could explain it", () => {
    for (const { id, sides, explained } of contradictions) {
      expect(
        sides[0].filter((account) => sides[1].includes(account)),
        id,
      ).toEqual([]);
      expect(explained.length, id).toBeGreaterThanOrEqual(2);
    }
  });
});
