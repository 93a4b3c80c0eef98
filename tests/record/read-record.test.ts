import { describe, expect, it } from "vitest";
import { readHour } from "../../src/record/hour.ts";
import { splitLocator } from "../../src/record/locator.ts";
import { accountOf, decisionOf } from "../../src/record/look-up.ts";
import { readRecord, readSources } from "../../src/record/read-record.ts";
import { headingLines, locates, statedLines } from "../../src/record/stated-lines.ts";
import { recordContent, smallRecord, sourcesContent } from "../support/small-record.ts";

type Content = ReturnType<typeof recordContent>;

const sources = () => {
  const reading = readSources(sourcesContent());
  if (!reading.ok) throw new Error("the sources of the test are wrong");
  return reading.value;
};

const problemsOf = (change: (content: Content) => unknown) => {
  const content = recordContent();
  change(content);
  const reading = readRecord(content, sources());
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("reading a record", () => {
  it("reads one that is in order", () => {
    expect(readRecord(recordContent(), sources())).toMatchObject({ ok: true, value: { episode: "test" } });
  });

  it.each<[string, (content: Content) => unknown, string]>([
    [
      "a locator on a line that states nothing",
      (c) => (at(c.accounts, 0).at = ["W1:4"]),
      "accounts.0.at.0: no source states anything at W1:4",
    ],
    [
      "a locator in a document that is not there",
      (c) => (at(c.accounts, 1).at = ["W9:1"]),
      "accounts.1.at.0: no source states anything at W9:1",
    ],
    [
      "a voice that no source has",
      (c) => (at(c.accounts, 0).voice = "nobody"),
      'accounts.0.voice: no source has a voice "nobody"',
    ],
    [
      "an id that comes twice",
      (c) => (at(c.accounts, 1).id = "squadron"),
      'accounts.1.id: "squadron" stands here a second time',
    ],
    [
      "an unknown account among the known",
      (c) => (at(c.decisions, 0).known = ["ghost"]),
      'decisions.0.known.0: no account has the id "ghost"',
    ],
    [
      "an unknown account that attests",
      (c) => Object.assign(at(c.decisions, 0).attested, { open: ["ghost"] }),
      'decisions.0.attested.open.0: no account has the id "ghost"',
    ],
    [
      "a warrant for a choice that is attested",
      (c) => Object.assign(at(c.decisions, 0).attested, { warn: ["jet"] }),
      'decisions.0.warrants.warn: "warn" is attested and needs no warrant',
    ],
    [
      "a decision at an unknown desk",
      (c) => (at(c.decisions, 0).desk = "nobody"),
      'decisions.0.desk: no desk has the id "nobody"',
    ],
    [
      "a silent decision that names no silence",
      (c) => delete at(c.decisions, 2).silence,
      "decisions.2: no choice is attested: say under `silence` which silence it is",
    ],
    [
      "an unknown account in a contradiction",
      (c) => (at(c.contradictions, 0).sides = [["calm"], ["ghost"]]),
      'contradictions.0.sides.1.0: no account has the id "ghost"',
    ],
    [
      "an hour that is none",
      (c) => (at(c.decisions, 0).hour = "25:00"),
      "decisions.0.hour: must be HH:MM or HH:MM/HH:MM, with or without a date",
    ],
    [
      "words in one language only",
      (c) => (at(c.accounts, 0).claim = { en: "Only." } as Content["accounts"][0]["claim"]),
      "accounts.0.claim.es: Invalid input: expected string, received undefined",
    ],
  ])("refuses %s, at its place", (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("tells all problems at once", () => {
    const problems = problemsOf((content) => {
      at(content.accounts, 0).at = ["W1:4"];
      at(content.accounts, 1).voice = "nobody";
      at(content.decisions, 0).known = ["ghost"];
    });
    expect(problems).toHaveLength(3);
  });

  it("refuses a quotation from a line on which the account does not rest", () => {
    const problems = problemsOf((content) =>
      Object.assign(at(content.accounts, 0), { quote: { text: "words", at: "W1:20" } }),
    );
    expect(problems).toEqual(["accounts.0.quote.at: the account does not rest on W1:20"]);
  });
});

describe("reading the sources", () => {
  const read = (change: object) => {
    const { sources: written } = sourcesContent();
    return readSources({ sources: written.map((source) => ({ ...source, ...change })) });
  };

  it("knows the lines that only head what follows, where there are any", () => {
    const reading = read({ headings: "4 6-7" });
    expect(reading.ok && reading.value.map(headingLines)).toEqual([[4, 6, 7]]);
    expect(sources().map(headingLines)).toEqual([[]]);
  });

  it("refuses a heading that states something", () => {
    expect(read({ headings: "4 5" })).toEqual({
      ok: false,
      problems: [
        {
          path: ["sources", 0, "headings"],
          message: "line 5 is among the lines that state something: it is one or the other",
        },
      ],
    });
  });

  it("refuses what are no numbers of lines", () => {
    expect(read({ headings: "4, 5" })).toMatchObject({ ok: false });
  });
});

describe("looking something up", () => {
  it("finds it by its id, and throws with id and episode where there is none", () => {
    expect(accountOf(smallRecord(), "jet").at).toEqual(["W1:3"]);
    expect(() => accountOf(smallRecord(), "ghost")).toThrow('no account "ghost" in the record of test');
    expect(() => decisionOf(smallRecord(), "attic")).toThrow('no decision "attic" in the record of test');
  });

  it("counts the lines of a document that state something", () => {
    const [document] = sources();
    expect(document && statedLines(document)).toEqual([1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(locates(sources(), "W1:5")).toBe(true);
    expect(locates(sources(), "W1:6")).toBe(false);
  });

  it("splits a locator", () => {
    expect(splitLocator("W68:26")).toEqual({ source: "W68", line: 26 });
  });
});

describe("reading an hour", () => {
  it.each([
    ["01:00", { from: "01:00" }],
    ["01:00/02:00", { from: "01:00", to: "02:00" }],
    ["1968-10-02 21:00", { date: "1968-10-02", from: "21:00" }],
  ])("understands %s", (text, hour) => expect(readHour(text)).toEqual(hour));

  it.each(["", "1:00", "24:00", "01:60", "01:00-02:00", "at one", "1968-10-02"])("refuses %j", (text) =>
    expect(readHour(text)).toBeUndefined(),
  );
});

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};
