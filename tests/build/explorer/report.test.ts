import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeExploration } from "../../../src/build/explorer/describe-exploration.ts";
import { findingsOf } from "../../../src/build/explorer/finding.ts";
import { explored } from "./explored.ts";

const report = (ink: string, limits = {}): string => {
  const exploration = explored(ink, limits);
  return describeExploration(exploration, findingsOf(exploration, false));
};

test("a report gives the figures, the endings with the way to each, and what is wrong, in short lines", () => {
  const told = report(`VAR x = 1
The gate. # decision: gate
* [Open it # choice: open]
  It opens on the yard.
  -> END
* [Wait # choice: wait]
  -> night
* {x == 2} [Fly] -> night
=== night
Night falls. # ending: night
-> END
`);
  expect(told).toBe(`story.ink
  exhaustive    yes
  states        3
  playthroughs  2
  words         4 to 7
  decisions     1
  endings       2
  loops         none
  time          0.0 s

Endings (2)
  (before the first knot)  story.ink:5  1 decision
    by  gate:open
  night  story.ink:11  1 decision
    by  gate:wait

Choices never offered (1)
  story.ink:8  Fly`);
});

test("a walk that was stopped says so, where, and that its figures are of what was walked", () => {
  const told = report(
    "VAR n = 0\n-> hub\n=== hub\n{n}\n+ [more]\n  ~ n++\n  -> hub\n+ [stop] -> END\n+ {n > 90} [rest] -> END",
    {
      states: 5,
    },
  );
  expect(told).toContain("exhaustive    no\n                stopped after 5 states: 1 states");
  expect(told).toContain("playthroughs  5, in what was walked");
  expect(told).toContain("Where the walk stopped (1)\n  story.ink:5  1 state");
  expect(told).toContain("Choices not offered in what was walked (1)\n  story.ink:9  rest");
});

test("long trails are broken between words, and long lists are counted", () => {
  const scenes = Array.from({ length: 30 }, (_, index) => `* [choice ${index}]\n- on`);
  const told = report(`${scenes.join("\n")}\n-> END`);
  expect(Math.max(...told.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  const lonely = Array.from({ length: 50 }, (_, index) => `=== k${index}\nLonely ${index}.\n-> END`);
  expect(report(`Hello.\n-> END\n${lonely.join("\n")}`)).toContain("Lines never reached (50)");
  expect(report(`Hello.\n-> END\n${lonely.join("\n")}`)).toContain("  and 10 more");
});

describe("npm run story:check", () => {
  let folder = "";
  const file = (name: string) => path.join(folder, name);
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "ink-"));
    fs.writeFileSync(file("good.ink"), "\uFEFFINCLUDE more.ink\r\n* [go] -> more\r\n");
    fs.writeFileSync(file("more.ink"), "=== more\r\nMore.\r\n-> END\r\n");
    fs.writeFileSync(file("bad.ink"), "Hello {x}\n-> nowhere\n");
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const run = (...words: readonly string[]) =>
    new Promise<{ code: number; told: string }>((resolve) => {
      const args = ["--import", "tsx", "src/build/commands/story-check.ts", ...words];
      execFile(process.execPath, args, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), told: stdout + stderr }),
      );
    });

  test("walks any files, and succeeds when all are sound", async () => {
    const { code, told } = await run(file("good.ink"), file("more.ink"));
    expect(told).toContain("Nothing wrong found.");
    expect(told).toContain("Lines never reached (1)");
    expect(told).toContain("2 files walked, 1 not sound");
    expect(code).toBe(1);
    expect((await run(file("good.ink"))).code).toBe(0);
  });

  test("prints every error of ink's compiler with its line", async () => {
    const { code, told } = await run(file("bad.ink"));
    expect(told).toContain(`${file("bad.ink")}:1: Unresolved variable: x`);
    expect(told).toContain(`${file("bad.ink")}:2: Divert target not found: '-> nowhere'`);
    expect(code).toBe(1);
  });

  test("says in a sentence why it cannot read a file, or what it was told", async () => {
    expect(await run(file("none.ink"))).toEqual({ code: 1, told: `there is no file ${file("none.ink")}\n\n` });
    expect((await run(folder)).told).toContain("is a folder: name the ink file in it");
    expect((await run("--states", "few")).told).toContain('--states needs a number above 0, not "few"');
    expect((await run("--wrong")).code).toBe(1);
  });
});
