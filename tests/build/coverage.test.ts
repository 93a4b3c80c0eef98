import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { compileInk } from "../../src/build/compile-ink.ts";
import { coverDocuments, uncovered, unusedAccounts } from "../../src/build/cover-documents.ts";
import { describeCoverage } from "../../src/build/describe-coverage.ts";
import { readRecordFile, readSourcesFile } from "../../src/build/read-night.ts";
import { recordContent, sourcesContent } from "../support/small-record.ts";

const WORDS = { en: "Words.", es: "Palabras." };

/** The document of the small record, cut down to the lines on which an account rests, with two headings. */
const SOURCES = {
  sources: sourcesContent().sources.map((source) => ({ ...source, lines: "1-3 5 8 9", headings: "4 7" })),
};
const INK = `-> gate
=== gate
# inf: squadron
A squadron.
The doors. # rec: opened squadron
A jet. # rec: jet
-> END
`;
const FAR = {
  episode: "far",
  title: WORDS,
  borrows: [{ from: "test", accounts: ["furious"] }],
  desks: recordContent().desks,
  accounts: [],
  decisions: [],
  contradictions: [],
  silences: [],
};

const covered = (texts: Readonly<Record<string, string>>, episodes: readonly string[] = ["test"]) => {
  const files: Readonly<Record<string, string>> = {
    "story/sources.yaml": stringify(SOURCES),
    "story/test/record.yaml": stringify(recordContent()),
    ...texts,
  };
  const read = (file: string): string => {
    const text = files[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  };
  return coverDocuments(
    readSourcesFile(read).value ?? [],
    episodes.map((episode) => {
      const { value: record, problems } = readRecordFile(episode, read);
      if (record === undefined) throw new Error(JSON.stringify(problems));
      const entry = `story/${episode}/en.ink`;
      return { record, ...(entry in files ? { told: compileInk(entry, read) } : {}) };
    }),
  );
};

const usesAt = (documents: ReturnType<typeof covered>, locator: string) =>
  documents
    .flatMap(({ lines }) => lines)
    .filter((line) => line.locator === locator)
    .flatMap(({ accounts }) =>
      accounts.flatMap(({ id, uses }) => uses.map(({ how, where }) => `${id} ${how} ${where}`)),
    );

describe("the coverage of the documents", () => {
  const documents = covered({ "story/test/en.ink": INK });

  it("knows every line that is not blank, in order, and which only head", () => {
    expect(documents[0]?.lines.map(({ locator, heading }) => (heading ? `(${locator})` : locator))).toEqual([
      "W1:1",
      "W1:2",
      "W1:3",
      "(W1:4)",
      "W1:5",
      "(W1:7)",
      "W1:8",
      "W1:9",
    ]);
  });

  it("says where the story uses an account: ink lines, heads of knots, decisions, contradictions", () => {
    expect(usesAt(documents, "W1:1")).toEqual([
      "squadron inf story/test/en.ink:3",
      "squadron rec story/test/en.ink:5",
      "squadron known test.gate",
      "squadron warrant test.gate.warn",
      "squadron warrant test.cellar.speak",
      "squadron warrant test.cellar.hush",
    ]);
    expect(usesAt(documents, "W1:8")).toEqual(["calm attested test.stairs.go", "calm contradiction test.resisted"]);
  });

  it("finds the lines that state something on which no account rests", () => {
    expect(uncovered(documents)).toEqual(["W1:9"]);
  });

  it("finds the accounts that nothing uses", () => {
    expect(unusedAccounts(documents)).toEqual([]);
    expect(unusedAccounts(covered({ "story/test/en.ink": INK.replace("A jet. # rec: jet\n", "") }))).toEqual([
      { episode: "test", id: "jet", locator: "W1:3" },
    ]);
  });

  it("can be had before a night is told: then no line uses anything", () => {
    expect(unusedAccounts(covered({}))).toMatchObject([{ id: "jet" }]);
  });

  it("counts the use of an account by an episode that borrows it, once, at its lender", () => {
    const both = covered(
      {
        "story/far/record.yaml": stringify(FAR),
        "story/far/en.ink": "-> k\n=== k\nFar off. # inf: furious\n-> END",
        "story/test/en.ink": INK,
      },
      ["far", "test"],
    );
    expect(usesAt(both, "W1:5")).toEqual([
      "furious inf story/far/en.ink:3",
      "furious attested test.stairs.stay",
      "furious contradiction test.resisted",
    ]);
  });
});

it("the report has a row a use, a sum for each document, and what is wanting at its end", () => {
  const ink = INK.replace("A jet. # rec: jet\n", "");
  expect(describeCoverage(covered({ "story/test/en.ink": ink }))).toBe(`W1  An article
W1:1  test  squadron  inf            story/test/en.ink:3
W1:1  test  squadron  rec            story/test/en.ink:5
W1:1  test  squadron  known          test.gate
W1:1  test  squadron  warrant        test.gate.warn
W1:1  test  squadron  warrant        test.cellar.speak
W1:1  test  squadron  warrant        test.cellar.hush
W1:2  test  opened    rec            story/test/en.ink:5
W1:2  test  opened    attested       test.gate.open
W1:3  test  jet       NOT USED
W1:4                  heading
W1:5  test  furious   attested       test.stairs.stay
W1:5  test  furious   contradiction  test.resisted
W1:7                  heading
W1:8  test  calm      attested       test.stairs.go
W1:8  test  calm      contradiction  test.resisted
W1:9                  NO ACCOUNT
W1  5 of 6 stated lines with accounts, 2 headings, 4 of 5 accounts used, 12 uses

Lines on which no account rests (1)
  W1:9
Accounts that nothing uses (1)
  W1:3  story/test/record.yaml  jet`);
});

it("the report on documents that are used to the last line says so", () => {
  const lines = { sources: SOURCES.sources.map((source) => ({ ...source, lines: "1-3 5 8 9" })) };
  const { accounts, ...rest } = recordContent();
  const whole = {
    ...rest,
    accounts: accounts.map((account) => (account.id === "calm" ? { ...account, at: ["W1:8", "W1:9"] } : account)),
  };
  const texts = {
    "story/sources.yaml": stringify(lines),
    "story/test/record.yaml": stringify(whole),
    "story/test/en.ink": INK,
  };
  expect(describeCoverage(covered(texts))).toMatch(
    /\nW1 {2}6 of 6 stated lines with accounts, 2 headings, 5 of 5 accounts used, \d+ uses\n\nEvery line that states something has an account, and every account is used\.$/,
  );
});
