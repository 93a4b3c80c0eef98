import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { besideRecord } from "../../src/comparison/beside-record.ts";
import { openDecisions } from "../../src/comparison/open-decisions.ts";
import { BesideRoom, type BesideRoomProps, type NightColumn } from "../../src/page/beside/beside-room.tsx";
import { citedLines } from "../../src/page/beside/cited-lines.ts";
import { backlogEnglish } from "../../src/page/words/backlog-en.ts";
import { backlogSpanish } from "../../src/page/words/backlog-es.ts";
import { besideEnglish } from "../../src/page/words/beside-en.ts";
import { besideSpanish } from "../../src/page/words/beside-es.ts";
import type { Language } from "../../src/record/language.ts";
import { recordOf, scriptOf, sourcesOf } from "../support/nights.ts";
import { nightAlong } from "../support/walks.ts";
import { inHtml } from "./in-the-room.ts";

const record = recordOf("1968");
const sources = sourcesOf();
const wordsIn = { en: besideEnglish, es: besideSpanish } as const;
const RECORDED = [
  { at: "rumours", chose: "let-pass" },
  { at: "page", chose: "statement" },
  { at: "hour", chose: "early" },
  { at: "steps", chose: "surrender" },
];

/** A night of so many of the recorded decisions, in a language. */
const night = (decisions: number, language: Language = "en"): NightColumn => ({
  ...nightAlong(scriptOf("1968", language), RECORDED.slice(0, decisions)),
  id: `night-${decisions}`,
  name: `Night of ${decisions}`,
});

const nothing = () => {};
const room = (props: Partial<BesideRoomProps>, language: Language = "en"): string => {
  const [left, right] = [props.left ?? night(4, language), props.right ?? "record"];
  const columns = [left, right].flatMap((side) => (side === "record" ? [] : [side]));
  return renderToString(
    h(BesideRoom, {
      ...{ left, right, record, sources, language },
      words: wordsIn[language],
      title: { game: "Madrugada", night: record.title[language] },
      open: openDecisions(record, columns),
      candidates: columns,
      choose: nothing,
      take: nothing,
      leave: nothing,
      leaveLabel: "Leave",
      ...props,
    }),
  );
};

describe("two columns on the page", () => {
  it("are a table whose columns and rows have their heads", () => {
    const html = room({});
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html.match(/<th scope="row"/g)).toHaveLength(5);
    expect(html.match(/<td /g)).toHaveLength(10);
    expect(html).toContain("<caption>Night of 4 and The record, decision by decision</caption>");
  });

  it("say what the documents hold with their lines, and quote them in English", () => {
    const html = room({}, "es");
    expect(html).toContain('<q lang="en">no special measures were taken</q>');
    expect(html).toContain("W68:22");
    expect(html).toContain(inHtml(besideSpanish.alignment["as-recorded"]));
  });

  it("do not say how a decision stands that is still being bet on", () => {
    const column = night(1);
    const html = room({ left: { ...column, playthrough: { ...column.playthrough, step: "betting" } } });
    expect(html).not.toContain(besideEnglish.alignment["as-recorded"]);
    expect(html).not.toContain("no special measures");
    expect(html.split(besideEnglish.cell.notYet)).toHaveLength(3);
  });

  it("end with the documents that they name, each with how to cite it and with its lines in order", () => {
    const beside = besideRecord(record, night(4), openDecisions(record, [night(4)]));
    const cited = citedLines(record, sources, beside);
    expect(cited.map(({ source }) => source.id)).toEqual(["W68", "F511"]);
    for (const { source, at } of cited) {
      const lines = at.map((locator) => Number(locator.split(":")[1]));
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      expect(room({})).toContain(inHtml(source.cite));
    }
  });

  it("say that there is nothing to see where nobody has decided anything, or the same stands twice", () => {
    expect(room({ left: "record", candidates: [] })).toContain(besideEnglish.pick.nothing);
    expect(room({ left: "record", candidates: [night(4)] })).toContain(besideEnglish.pick.same);
    expect(room({ right: night(4) })).toContain(besideEnglish.pick.same);
  });

  it("do not offer for one column what stands in the other", () => {
    const options = room({ right: night(2) }).match(/<option[^>]*>/g) ?? [];
    expect(options.filter((option) => option.includes('value="night-4"'))).toHaveLength(1);
    expect(options.filter((option) => option.includes('value="record"'))).toHaveLength(2);
  });
});

/** The texts of a tree of words, by path. */
const texts = (words: unknown, path = ""): readonly (readonly [path: string, text: string])[] => {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
};

describe("the words of the two columns and of the night read back", () => {
  it.each([
    ["columns", { ...besideEnglish, place: {} }, { ...besideSpanish, place: {} }],
    ["read back", backlogEnglish, backlogSpanish],
  ])("are said in each language: %s", (_, english, spanish) => {
    const inSpanish = new Map(texts(spanish));
    const inEnglish = texts(english);
    expect([...inSpanish.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort());
    expect(inEnglish.filter(([path, text]) => text.trim() === "" || inSpanish.get(path) === text)).toEqual([]);
  });

  it.each([
    [besideEnglish, { recorded: 1, inferred: 0, imagined: 0 }, "1 line: 1 recorded"],
    [besideEnglish, { recorded: 0, inferred: 1, imagined: 2 }, "3 lines: 1 inferred, 2 imagined"],
    [besideSpanish, { recorded: 1, inferred: 0, imagined: 0 }, "1 línea: 1 registrada"],
    [besideSpanish, { recorded: 2, inferred: 1, imagined: 0 }, "3 líneas: 2 registradas, 1 deducida"],
  ])("count the lines of a way", (words, lines, said) => {
    expect(words.way.lines(lines)).toBe(said);
  });

  it.each([
    [besideEnglish, "They part once, first here (noon): Why? They have not come to the same desk again."],
    [besideSpanish, "Se apartan una vez; la primera, aquí (noon): Why? Todavía no vuelven a llegar al mismo lugar."],
  ])("tell what they come to", (words, said) => {
    expect(words.tally({ parted: 1, met: 0, over: false, first: { hour: "noon", question: "Why?" } })).toBe(said);
  });
});
