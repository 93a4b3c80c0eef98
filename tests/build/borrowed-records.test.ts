import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { explore } from "../../src/build/explorer/explore.ts";
import { houseFindings } from "../../src/build/explorer/house-findings.ts";
import { lentOut } from "../../src/build/lent-out.ts";
import { describeProblem } from "../../src/build/problem.ts";
import { readRecordFile, readScript, recordsIn } from "../../src/build/read-night.ts";
import { recordContent, sourcesContent } from "../support/small-record.ts";

const WORDS = { en: "Words.", es: "Palabras." };

const far = (borrows: readonly unknown[], account: unknown = undefined) => ({
  episode: "far",
  title: WORDS,
  borrows,
  desks: recordContent().desks,
  accounts: account === undefined ? [] : [account],
  decisions: [],
  contradictions: [],
  silences: [],
});

const files = (records: Readonly<Record<string, unknown>>, inks: Readonly<Record<string, string>> = {}) => {
  const texts: Readonly<Record<string, string>> = {
    "story/sources.yaml": stringify(sourcesContent()),
    ...Object.fromEntries(
      Object.entries(records).map(([id, record]) => [`story/${id}/record.yaml`, stringify(record)]),
    ),
    ...inks,
  };
  return (file: string): string => {
    const text = texts[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  };
};

const problemsOf = (records: Readonly<Record<string, unknown>>) =>
  readRecordFile("far", files(records)).problems.map(describeProblem);

describe("a record file that borrows", () => {
  const read = files({ test: recordContent(), far: far([{ from: "test", accounts: ["calm"] }]) });

  it("is made from the lender's file too", () => {
    const { value, files: made } = readRecordFile("far", read);
    expect(value?.accounts).toMatchObject([{ id: "calm", lender: "test" }]);
    expect(made).toEqual(["story/sources.yaml", "story/far/record.yaml", "story/test/record.yaml"]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      "a lender that is not there",
      { far: far([{ from: "moon", accounts: [] }]) },
      'story/far/record.yaml:6: borrows[0].from: nothing can be borrowed from "moon" while its record is wrong: story/moon/record.yaml: cannot be read',
    ],
    [
      "a lender that is wrong, with the first thing that is wrong there",
      { test: { ...recordContent(), title: 7 }, far: far([{ from: "test", accounts: [] }]) },
      'story/far/record.yaml:6: borrows[0].from: nothing can be borrowed from "test" while its record is wrong: story/test/record.yaml:2: title: Invalid input: expected object, received number',
    ],
    [
      "an id that the lender does not have",
      { test: recordContent(), far: far([{ from: "test", accounts: ["calm", "ghost"] }]) },
      'story/far/record.yaml:9: borrows[0].accounts[1]: the record of test has no "ghost"',
    ],
    [
      "itself as a lender",
      { far: far([{ from: "far", accounts: [] }]) },
      "story/far/record.yaml:6: borrows[0].from: records borrow from each other in a circle: far from far",
    ],
    [
      "a circle",
      {
        test: { ...recordContent(), borrows: [{ from: "far", accounts: [] }] },
        far: far([{ from: "test", accounts: ["calm"] }]),
      },
      'story/far/record.yaml:6: borrows[0].from: nothing can be borrowed from "test" while its record is wrong: story/test/record.yaml:',
    ],
  ])("refuses %s", (_, records, problem) => {
    const problems = problemsOf(records);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, problem.length)).toBe(problem);
  });

  it("names the whole circle", () => {
    const circle = { ...recordContent(), borrows: [{ from: "far", accounts: [] }] };
    expect(problemsOf({ test: circle, far: far([{ from: "test", accounts: [] }]) })[0]).toContain(
      "in a circle: far from test from far",
    );
  });
});

describe("accounts that are borrowed", () => {
  const INK = `
=== morning
The calm. # rec: calm # ending: morning # title: Morning
-> END
`;
  const records = {
    test: recordContent(),
    far: far([{ from: "test", accounts: ["calm", "jet"] }]),
  };
  const read = files(records, { "story/far/en.ink": `-> morning${INK}`, "story/test/en.ink": `-> morning${INK}` });
  const found = (episode: string) => {
    const { compiled } = readScript(episode, "en", read);
    const exploration = explore(compiled, { states: 100, seconds: 60 }, () => 0);
    const all = ["far", "test"].flatMap((each) => readRecordFile(each, read).value ?? []);
    const record = readRecordFile(episode, read).value;
    if (record === undefined) throw new Error(`no record of ${episode}`);
    return houseFindings(exploration, record, lentOut(episode, all)).flatMap(({ kind, at, what }) =>
      kind === "unused-account" ? [`${at}: ${what}`] : [],
    );
  };

  it("may be cited by the ink of the borrower", () => {
    expect(readScript("far", "en", read).problems).toEqual([]);
  });

  it("must be used by the borrower", () => {
    expect(found("far")).toEqual(["jet: The claim of jet. (borrowed from test: why?)"]);
  });

  it("are used where they are lent", () => {
    expect(found("test")).toEqual([]);
    expect(lentOut("test", [])).toEqual(new Set());
  });
});

it("refuses a record that calls itself otherwise than its folder", () => {
  expect(problemsOf({ far: recordContent() })).toEqual([
    'story/far/record.yaml:1: episode: the folder is called "far"',
  ]);
});

it("finds the records of the story folder", () => {
  expect(recordsIn(["story/b/record.yaml", "story/a/record.yaml", "story/a/en.ink", "story/sources.yaml"])).toEqual([
    "a",
    "b",
  ]);
});
