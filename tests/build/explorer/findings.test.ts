import { describe, expect, test } from "vitest";
import { type Finding, findingsOf } from "../../../src/build/explorer/finding.ts";
import { explored } from "./explored.ts";

const found = (ink: string, house = false): readonly Finding[] => findingsOf(explored(ink), house);
const only = (ink: string, house = false): Finding | undefined => {
  const findings = found(ink, house);
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe("a story without faults", () => {
  test("has no findings, and neither has a loop that can be left", () => {
    expect(found("Hello.\n+ [a] A. -> END\n* [b] B. -> END")).toEqual([]);
    expect(found("-> hub\n=== hub\nHere.\n+ [stay] -> hub\n+ [go] -> END")).toEqual([]);
  });
});

describe("what breaks while the story runs", () => {
  test("a division by zero, with its line and the way there", () => {
    expect(only("VAR d = 0\n* [sit] -> END\n* [divide]\n  It is {10 / d}.\n  -> END")).toEqual({
      kind: "runtime-error",
      at: "story.ink:4",
      what: "divides by zero",
      trail: '"divide"',
    });
  });

  test("a remainder by zero", () => {
    expect(only("VAR d = 0\nIt is {10 % d}.\n-> END")?.what).toBe("divides by zero");
  });

  test("a variable that leads nowhere", () => {
    expect(only("VAR where = 0\n* [go]\n  -> where")).toMatchObject({ kind: "runtime-error", trail: '"go"' });
  });

  test("values that cannot be added", () => {
    expect(only('LIST l = a, b\n{l + "x"}\n-> END')?.what).toContain("on List and String");
  });

  test("a function that calls itself for ever, a jump in circles and a text without end, each once", () => {
    const loops = found(`
* [call] {call(1)} -> END
* [circle] -> a
* [talk] -> talk
+ [again] -> gate
=== gate
+ [circle] -> a
+ [leave] -> END
=== a
-> b
=== b
-> a
=== talk
Talk. -> talk
=== function call(x)
~ return call(x + 1)`);
    expect(loops.map(({ kind, what }) => `${kind}: ${what}`)).toEqual(
      Array(3).fill("runtime-error: goes on for ever without a choice"),
    );
    expect(loops.map(({ trail }) => trail)).toEqual(['"call"', '"circle"', '"talk"']);
    expect(loops[2]?.at).toBe("story.ink:14");
  });

  test("a text that grows without end", () => {
    const ink = 'VAR s = "a"\n* [grow] -> grow\n* [go] -> END\n=== grow\n~ s = s + s\n-> grow';
    expect(only(ink)).toMatchObject({
      kind: "runtime-error",
      what: "makes a text of over 1,000,000 letters",
      trail: '"grow"',
    });
  });

  test("the rest of the story is walked all the same", () => {
    const exploration = explored("VAR d = 0\n* [divide] {1 / d} -> END\n* [go]\n- on\n* [end] The end. -> END");
    expect(exploration.unread).toEqual([]);
    expect(exploration.states.map(({ kind }) => kind).sort()).toEqual(["decision", "decision", "ending", "fault"]);
  });

  test("the shortest trail is told by decision and choice where the tags name them", () => {
    const finding = only("Open? # decision: door\n* [Open it # choice: open]\n  {1 / 0}\n  -> END");
    expect(finding?.trail).toBe("door:open");
  });
});

describe("where a story stops", () => {
  test("running out of content is a dead end", () => {
    expect(only("-> k\n=== k\n* [go on]\n  Nothing more.")).toMatchObject({
      kind: "dead-end",
      at: "story.ink:4",
      trail: '"go on"',
    });
  });

  test("so is a tunnel that does not come back", () => {
    expect(only("-> t ->\n-> END\n=== t\nIn it.")).toMatchObject({ kind: "dead-end", at: "story.ink:4" });
  });

  test("a night of the house ends with a tag", () => {
    const ink = "* [a] A. # ending: dawn\n  -> END\n* [b] B.\n  -> END";
    expect(found(ink)).toEqual([]);
    expect(only(ink, true)).toMatchObject({ kind: "untagged-ending", at: "story.ink:4", trail: '"b"' });
  });

  test("a story that never ends has no ending", () => {
    const kinds = found("-> hub\n=== hub\n+ [stay] -> hub").map(({ kind }) => kind);
    expect(kinds).toEqual(["trap"]);
  });

  test("a file without a word tells nothing", () => {
    expect(only("// only a remark")?.kind).toBe("nothing-told");
  });
});

describe("loops", () => {
  const CELLAR =
    "* [in] -> cellar\n* [out] -> END\n=== cellar\nDark.\n+ [wait] -> cellar\n+ [call] -> well\n=== well\n+ [back] -> cellar";

  test("a loop that nothing leads out of is a trap, told once", () => {
    expect(only(CELLAR)).toEqual({
      kind: "trap",
      at: "story.ink:5",
      what: "no ending can be reached from here on",
      trail: '"in"',
    });
  });

  test("in a night of the house every loop is wrong", () => {
    const ink = "-> hub\n=== hub\n+ [stay] -> hub\n+ [go] Dawn. # ending: dawn\n  -> END";
    expect(only(ink, true)).toMatchObject({ kind: "loop", at: "story.ink:3", trail: "the beginning" });
  });
});

describe("what is never reached", () => {
  test("lines of knots, branches and functions, at their lines", () => {
    const ink = `VAR x = 1
{x == 2: Two.|One.} {call()}
-> END
=== lonely
Nobody comes here.
-> END
=== function call()
{x > 3:
  Loud.
}
~ return ""`;
    expect(found(ink).map(({ kind, at, what }) => [kind, at, what])).toEqual([
      ["never-read", "story.ink:2", "Two."],
      ["never-read", "story.ink:5", "Nobody comes here."],
      ["never-read", "story.ink:9", "Loud."],
    ]);
  });

  test("choices whose condition never holds, with their words in or outside the brackets", () => {
    const ink = "VAR x = 1\n* {x == 2} [Fly]\n* {x == 3} Swim\n* [Walk]\n- -> END";
    expect(found(ink).map(({ kind, at, what }) => [kind, at, what])).toEqual([
      ["never-offered", "story.ink:2", "Fly"],
      ["never-offered", "story.ink:3", "Swim"],
    ]);
  });

  test("a fallback choice is nothing to offer", () => {
    expect(found("* [a]\n  A.\n* -> END\n- -> END")).toEqual([]);
  });

  test("is not held against a story that was not walked to its end", () => {
    const exploration = explored(
      "VAR n = 0\n-> hub\n=== hub\n+ [more]\n  ~ n++\n  -> hub\n+ {n > 50} [late] Late. -> END",
      {
        states: 10,
      },
    );
    expect(exploration.neverOffered.map(({ text }) => text)).toEqual(["late"]);
    expect(findingsOf(exploration, false)).toEqual([]);
  });
});
