import { describe, expect, test } from "vitest";
import { describeNamed, trailTo } from "../../../src/build/explorer/exploration.ts";
import { explore } from "../../../src/build/explorer/explore.ts";
import { figuresOf } from "../../../src/build/explorer/figures.ts";
import { findingsOf } from "../../../src/build/explorer/finding.ts";
import { compiled, endingsOf, explored } from "./explored.ts";

describe("figures", () => {
  const NIGHT = `
One two three.
* [short] Four. # ending: early
  -> END
* [long]
  Five six seven eight.
  * * [a] Nine.
  * * [b] Ten eleven.
  - - Twelve. # ending: late
    -> END`;

  test("count playthroughs, words read, decisions and endings", () => {
    expect(figuresOf(explored(NIGHT))).toMatchObject({
      paths: 3n,
      words: { shortest: 4, longest: 10 },
      decisions: { shortest: 1, longest: 2 },
      endings: 2,
      loops: [],
    });
  });

  test("say that there is no longest playthrough where there are loops, but a shortest", () => {
    const { paths, words, decisions, loops } = figuresOf(
      explored("-> hub\n=== hub\nOne word more.\n+ [stay] -> hub\n+ [go] Gone. -> END"),
    );
    expect(paths).toBeUndefined();
    expect(words).toEqual({ shortest: 4 });
    expect(decisions).toEqual({ shortest: 1 });
    expect(loops).toEqual([{ states: [0], escapes: true }]);
  });

  test("leave traps out of the number of playthroughs", () => {
    expect(figuresOf(explored("* [in] -> pit\n* [out] -> END\n=== pit\n+ [wait] -> pit")).paths).toBe(1n);
  });
});

describe("the merged graph", () => {
  test("gives each ending the shortest trail", () => {
    const exploration = explored(`
* [round about]
  * * [and on] -> dawn
* [straight] -> dawn
=== dawn
Dawn. # ending: dawn
-> END`);
    const dawn = exploration.states.findIndex(({ kind }) => kind === "ending");
    expect(describeNamed(trailTo(exploration, dawn))).toBe('"straight"');
  });

  test("tells decisions and choices by their ids, and keeps decisions of different names apart", () => {
    const { states } = explored(`
* [a] Now? # decision: first
  -> ask
* [b] Then? # decision: second
  -> ask
=== ask
+ [Yes # choice: yes] -> END
+ [No # choice: no] -> END`);
    const named = states.flatMap((state) =>
      state.kind === "decision" && state.decision !== undefined
        ? [[state.decision, ...state.choices.map(({ id }) => id)]]
        : [],
    );
    expect(named).toEqual([
      ["first", "yes", "no"],
      ["second", "yes", "no"],
    ]);
  });

  test("names an ending without a tag after its knot and line", () => {
    const exploration = explored("* [a] -> out\n* [b] Home.\n-> DONE\n=== out\nOut.\n-> END");
    expect(endingsOf(exploration)).toEqual(["", "out"]);
    const places = exploration.states.flatMap((state) => (state.kind === "ending" ? [state.place] : []));
    expect(places.sort()).toEqual(["story.ink:3", "story.ink:6"]);
  });

  test("reads the file and line through INCLUDE, also with Windows line ends", () => {
    const made = compiled("INCLUDE more.ink\r\nHello.\r\n* [go] -> more\r\n", {
      "more.ink": "=== more\r\nMore.\r\n-> END\r\n=== never\r\nNever.\r\n-> END\r\n",
    });
    const exploration = explore(made, { states: 10, seconds: 1 }, () => 0);
    expect(exploration.unread.map(({ file, line }) => `${file}:${line}`)).toEqual(["more.ink:5"]);
    expect(exploration.states.at(-1)?.place).toBe("more.ink:3");
  });
});

describe("features of ink", () => {
  /** Stories that must be walked whole, with their endings. */
  const WHOLE: readonly { readonly what: string; readonly endings: readonly string[]; readonly ink: string }[] = [
    {
      what: "tunnels that come back, and tunnels that go on elsewhere",
      endings: ["elsewhere", "home"],
      ink: "-> t(-> elsewhere) ->\n-> home\n=== t(-> x)\n+ [back] ->->\n+ [on] ->-> x\n=== elsewhere\n-> END\n=== home\n-> END",
    },
    {
      what: "threads",
      endings: ["a", "main"],
      ink: "<- aside\n+ [main] -> main\n=== aside\n+ [aside] -> a\n-> DONE\n=== a\n-> END\n=== main\n-> END",
    },
    {
      what: "gathers, nested choices and labels that are asked for",
      endings: ["never", "seen"],
      ink: "* [a]\n  * * (deep) [b]\n  * * [c]\n  - - inner\n* [d]\n- outer\n{deep: -> seen|-> never}\n=== seen\n-> END\n=== never\n-> END",
    },
    {
      what: "fallback choices",
      endings: ["done"],
      ink: "-> hub\n=== hub\n* [a] -> hub\n* [b] -> hub\n* -> done\n=== done\n-> END",
    },
    {
      what: "lists, functions, references and visit counts",
      endings: ["full"],
      ink: "LIST bag = coin, key\n-> room\n=== room\n* [coin] {take(coin, bag)}\n* [key] {take(key, bag)}\n- {bag == LIST_ALL(bag): -> full|-> room}\n=== full\n-> END\n=== function take(x, ref y)\n~ y += x\n~ return x",
    },
    {
      what: "sequences that stop, go round or come once",
      endings: ["end"],
      ink: "-> a\n=== a\n{one|two|three} {&odd|even} {!once}\n+ [again] -> b\n* [end] -> end\n=== b\n-> a\n=== end\n-> END",
    },
    {
      what: "turns that are counted",
      endings: ["late"],
      ink: "-> a\n=== a\n+ [wait] -> b\n=== b\n{TURNS() > 2: -> late|-> a}\n=== late\n-> END",
    },
    {
      what: "variables that hold a knot",
      endings: ["x", "y"],
      ink: "VAR to = -> x\n* [x]\n* [y]\n  ~ to = -> y\n- -> to\n=== x\n-> END\n=== y\n-> END",
    },
    {
      what: "EXTERNAL functions that ink itself stands in for",
      endings: ["low"],
      ink: "EXTERNAL roll(n)\n{roll(3) > 3: -> high|-> low}\n=== high\n-> END\n=== low\n-> END\n=== function roll(n)\n~ return n",
    },
  ];

  test.each(WHOLE)("$what", ({ ink, endings }) => {
    const exploration = explored(ink);
    expect(endingsOf(exploration)).toEqual(endings);
    // Turns without end make states without end; everything else is walked whole.
    expect(exploration.omitted).toEqual([]);
    expect(findingsOf(exploration, false).filter(({ kind }) => kind === "runtime-error")).toEqual([]);
  });

  test("an EXTERNAL function without a stand-in is answered 0, which is said, in choices too", () => {
    const exploration = explored("EXTERNAL f(x)\nIt is {f(1)}.\n* [Say {f(2)}] -> END\n* {f(3) > 1} [never] -> END");
    expect(exploration.lines[0]?.text).toBe("It is 0.");
    expect(exploration.states[0]).toMatchObject({ choices: [{ text: "Say 0" }] });
    expect(exploration.omitted).toContain("EXTERNAL f was answered 0 at story.ink:2");
  });

  test.each([
    ["RANDOM", "Rolled {RANDOM(1, 6)}\n* [a] -> END"],
    ["a shuffle", "{~a|b|c}\n* [a] -> END"],
    ["LIST_RANDOM", "LIST l = (a), (b)\nTook {LIST_RANDOM(l)}\n* [a] -> END"],
  ])("%s is tried with a few seeds, which is said", (chance, ink) => {
    const exploration = explored(ink);
    expect(exploration.starts).toHaveLength(3);
    const line = ink.split("\n").findIndex((each) => each.includes("{")) + 1;
    expect(exploration.omitted).toEqual([`uses ${chance} at story.ink:${line}: walked with 3 seeds`]);
  });

  test("what chance decided is told again in the same way", () => {
    const ink = "{RANDOM(1, 1000)} {~a|b|c|d|e}\n* [again] {RANDOM(1, 1000)} -> END";
    expect(explored(ink).lines).toEqual(explored(ink).lines);
  });
});

describe("limits", () => {
  const ENDLESS = "VAR n = 0\n-> hub\n=== hub\n{n}\n+ [more]\n  ~ n++\n  -> hub\n+ [stop] -> END";

  test("stop the walk after a number of states, and say what was left", () => {
    const exploration = explored(ENDLESS, { states: 5 });
    expect(exploration.omitted).toEqual(["stopped after 5 states: 1 states that were found were not walked on from"]);
    expect(exploration.states.filter((state) => state.kind === "decision" && !state.walked)).toHaveLength(1);
  });

  test("stop the walk when its time is over", () => {
    let now = 0;
    const exploration = explore(compiled(ENDLESS), { states: 1_000, seconds: 3 }, () => (now += 1_000));
    expect(exploration.omitted[0]).toMatch(/^stopped after 3 seconds: /);
  });
});

test("ink that did not compile is refused", () => {
  const broken = { ...compiled("Hello. -> END"), ink: undefined };
  const { ink: _, ...without } = broken;
  expect(() => explore(without, { states: 1, seconds: 1 }, () => 0)).toThrow(RangeError);
});
