import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { describeProblem, inOrder } from "../../src/build/problem.ts";
import { nightsIn, readScript } from "../../src/build/read-night.ts";
import { recordContent, sourcesContent } from "../support/small-record.ts";

const CELLAR = `
=== cellar
# img
The car waits. # decision: cellar
* [Say it. # choice: speak]
  Said. # ending: said # title: Said
  -> END
* [Say nothing. # choice: hush]
  Quiet. # ending: hushed # title: Hushed
  -> END
`;

const STAIRS = `
=== stairs
# img # desk: president
They come. # decision: stairs
* [Go. # choice: go] Gone.
  -> cellar
* [Stay. # choice: stay] Stayed.
  -> cellar
`;

const GATE = `-> gate
=== gate
# img # desk: guard
The squadron. # rec: squadron
Now? # decision: gate
* [Open. # choice: open] Opened. # rec: opened
  -> stairs
* [Warn. # choice: warn] Warned.
  -> stairs
`;

const problemsOf = (ink: string, record: unknown = recordContent()) => {
  const files: Readonly<Record<string, string>> = {
    "story/sources.yaml": stringify(sourcesContent()),
    "story/test/record.yaml": stringify(record),
    "story/test/en.ink": ink,
    "story/test/en/more.ink": "=== more\n# img\nMore. # plaec: plaza\n-> END\n",
  };
  const result = readScript("test", "en", (file) => {
    const text = files[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  });
  return inOrder(result.problems).map(describeProblem);
};

describe("a night that is in order", () => {
  it("has no problems", () => {
    expect(problemsOf(GATE + STAIRS + CELLAR)).toEqual([]);
  });
});

describe("what is wrong with a night is told with file and line", () => {
  it.each([
    [
      "an unknown tag",
      "The squadron. # rec: squadron",
      "The squadron. # img # palce: plaza",
      'story/test/en.ink:4: unknown tag "palce: plaza"',
    ],
    [
      "an unknown place",
      "The squadron. # rec: squadron",
      "The squadron. # img # place: moon",
      'story/test/en.ink:4: unknown place "moon"',
    ],
    ["an unknown account", "# rec: squadron", "# rec: ghost", 'story/test/en.ink:4: the record has no account "ghost"'],
    ["an unknown desk", "# desk: guard", "# desk: nobody", 'story/test/en.ink:3: the record has no desk "nobody"'],
    [
      "a line that is recorded and imagined",
      "# rec: squadron",
      "# rec: squadron # img",
      "story/test/en.ink:4: a line is recorded, inferred or imagined, never two of them",
    ],
    [
      "a line without provenance",
      "# img # desk: guard",
      "# desk: guard",
      "story/test/en.ink:5: the line has no provenance",
    ],
    [
      "a decision that the record does not have",
      "# decision: gate",
      "# decision: fence",
      'story/test/en.ink:5: the record has no decision "fence"',
    ],
    [
      "a choice that the record does not have",
      "# choice: warn",
      "# choice: flee",
      `story/test/en.ink:8: the record's decision "gate" has no choice "flee"`,
    ],
    ["a choice without an id", "[Warn. # choice: warn]", "[Warn.]", "story/test/en.ink:8: the choice has no id"],
    [
      "choices that no line asks for",
      " # decision: gate",
      "",
      "story/test/en.ink:6: no line before this choice has a decision tag",
    ],
    [
      "a hole without a gap",
      "Now? # decision: gate",
      "Now? # hole: clock # decision: gate",
      "story/test/en.ink:5: the line has a hole, but no gap written as ____",
    ],
    [
      "a gap without a hole",
      "Now? #",
      "Now, ____? #",
      "story/test/en.ink:5: the line has a gap written as ____, but no hole tag",
    ],
    [
      "an unknown silence",
      "Now? # decision: gate",
      "Now, ____? # hole: ghost # decision: gate",
      'story/test/en.ink:5: the record has no silence "ghost"',
    ],
    [
      "an unknown contradiction",
      "# rec: squadron",
      "# rec: squadron # desk-of-contradiction: ghost",
      'story/test/en.ink:4: the record has no contradiction "ghost"',
    ],
    ["a divert to nowhere", "-> gate\n", "-> gaet\n", "story/test/en.ink:1: Divert target not found: '-> gaet'"],
  ])("%s", (_, right, wrong, problem) => {
    const told = problemsOf(GATE.replace(right, wrong) + STAIRS + CELLAR);
    expect(told.some((each) => each.startsWith(problem))).toBe(true);
  });

  it("an ending without a title", () => {
    expect(problemsOf(GATE + STAIRS + CELLAR.replace(" # title: Said", ""))).toEqual([
      'story/test/en.ink:23: the ending "said" needs a title tag on the same line',
    ]);
  });

  it("in an included file", () => {
    expect(problemsOf(`INCLUDE en/more.ink\n${GATE}${STAIRS}${CELLAR}`)).toContain(
      'story/test/en/more.ink:3: unknown tag "plaec: plaza"',
    );
  });

  it("an included file that is not there", () => {
    expect(problemsOf(`INCLUDE en/less.ink\n${GATE}${STAIRS}${CELLAR}`)).toContain(
      "story/test/en.ink:1: the included file story/test/en/less.ink cannot be read",
    );
  });

  it("every compile error at once", () => {
    const told = problemsOf(GATE.replaceAll("-> stairs", "-> nowhere") + STAIRS + CELLAR);
    expect(told.filter((problem) => problem.includes("'-> nowhere'"))).toEqual([
      "story/test/en.ink:7: Divert target not found: '-> nowhere'",
      "story/test/en.ink:9: Divert target not found: '-> nowhere'",
    ]);
  });

  it("a decision of the record that no line asks for, and a choice that is not offered, in the record file", () => {
    const record = stringify(recordContent()).split("\n");
    const cellar = 1 + record.indexOf("  - id: cellar");
    const stay = 1 + record.indexOf("      stay:");
    const told = problemsOf(
      GATE + STAIRS.replace("* [Stay. # choice: stay] Stayed.\n  -> cellar\n", "").replace("-> cellar", "-> END"),
    );
    expect(told).toContain(`story/test/record.yaml:${cellar}: no ink line asks for the decision "cellar"`);
    expect(told).toContain(`story/test/record.yaml:${stay}: no ink choice at "stairs" has the id "stay"`);
  });

  it("a record that has another form, at its line", () => {
    const record = recordContent();
    const told = problemsOf(GATE + STAIRS + CELLAR, { ...record, silences: [{ ...record.silences[0], at: ["W1:7"] }] });
    expect(told).toEqual([
      expect.stringMatching(
        /^story\/test\/record\.yaml:\d+: silences\[0\]\.at\[0\]: no source states anything at W1:7$/,
      ),
    ]);
  });
});

it("finds the nights of the story folder, and their languages", () => {
  expect(
    nightsIn([
      "story/1968/en.ink",
      "story/1968/es.ink",
      "story/1968/en/steps.ink",
      "story/1948/en.ink",
      "story/sources.yaml",
    ]),
  ).toEqual([
    { episode: "1948", languages: ["en"] },
    { episode: "1968", languages: ["en", "es"] },
  ]);
});
