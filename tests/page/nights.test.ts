import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { begin, branch, decide, rename } from "../../src/narrative/playthrough.ts";
import { calledOf } from "../../src/page/nights/called-of.ts";
import { listNights } from "../../src/page/nights/gather-nights.ts";
import { NightsRoom, type NightsRoomProps } from "../../src/page/nights/nights-room.tsx";
import { english } from "../../src/page/words/en.ts";
import { keepingEnglish } from "../../src/page/words/keeping-en.ts";
import { keepingSpanish } from "../../src/page/words/keeping-es.ts";
import { nightsEnglish } from "../../src/page/words/nights-en.ts";
import { nightsSpanish } from "../../src/page/words/nights-es.ts";
import { placesInEnglish } from "../../src/page/words/places-in-english.ts";
import { placesInSpanish } from "../../src/page/words/places-in-spanish.ts";

const first = begin("first", "1968", 7);
const second = branch(decide(first, "rumours", "let-pass"), "second", 1);
const kept = [
  { playthrough: first, savedAt: 10 },
  { playthrough: rename(second, "The cold one"), savedAt: 20 },
  { playthrough: begin("elsewhere", "1975", 7), savedAt: 30 },
];

describe("the nights as they are listed", () => {
  it("are the latest first, without those of an episode that the house does not have", () => {
    const { nights } = listNights(kept, "en", new Map());
    expect(nights.map(({ id, decisions, from }) => [id, decisions, from])).toEqual([
      ["second", 1, { night: "first", decisions: 1 }],
      ["first", 0, undefined],
    ]);
  });

  it("are listed whole from what can be read once", () => {
    expect(listNights(kept.values(), "en", new Map()).nights).toHaveLength(2);
  });
});

describe("a night without a name is called by where it has come to", () => {
  const night = { id: "x", episode: "1968", name: "", kept: new Date(0), from: undefined } as const;
  const ended = { kind: "ended", title: "Cold engines" } as const;
  const stands = { kind: "stands", place: "palace-steps" } as const;
  it.each([
    [nightsEnglish, placesInEnglish, ended, 7, "Cold engines, after seven decisions"],
    [nightsEnglish, placesInEnglish, stands, 0, "The palace steps, before the first decision"],
    [nightsEnglish, placesInEnglish, stands, 1, "The palace steps, after one decision"],
    [nightsEnglish, placesInEnglish, undefined, 20, "A night of 20 decisions"],
    [nightsSpanish, placesInSpanish, ended, 1, "Cold engines, tras una decisión"],
    [nightsSpanish, placesInSpanish, stands, 3, "Las gradas de Palacio, tras tres decisiones"],
    [nightsSpanish, placesInSpanish, { kind: "stopped" } as const, 0, "Una noche sin decisiones"],
  ])("%#", (words, places, told, decisions, called) => {
    expect(calledOf({ ...night, decisions }, told, words, places)).toBe(called);
  });

  it("and by its name where it has one", () => {
    expect(calledOf({ ...night, name: "Mine", decisions: 1 }, ended, nightsEnglish, placesInEnglish)).toBe("Mine");
  });
});

describe("the room of the nights", () => {
  const nothing = () => {};
  const roomAsHtml = (change: Partial<NightsRoomProps> = {}) =>
    renderToString(
      h(NightsRoom, {
        ...{
          contents: listNights(kept, "en", new Map()),
          unread: [],
          removed: [],
          report: undefined,
          wrong: undefined,
        },
        words: nightsEnglish,
        episodes: english.title.episodes,
        places: placesInEnglish,
        acts: {
          ...{ resume: nothing, rename: nothing, remove: nothing, undo: nothing, letGo: nothing, compare: nothing },
          ...{ map: nothing, saveFile: nothing, bringFile: nothing, takeUp: nothing, dismiss: nothing },
        },
        leave: nothing,
        leaveLabel: "Leave",
        ...change,
      }),
    );

  it("says where a night branched off, by the name of the other", () => {
    expect(roomAsHtml()).toContain("Branched from “A night of no decisions” after one decision");
    const alone = listNights(kept.slice(1), "en", new Map());
    expect(roomAsHtml({ contents: alone })).toContain("Branched after one decision from a night that is not here");
  });

  it.each([
    [
      { ok: true, added: 1, renamed: 1, same: 2, unread: ["nights[3]: seed is missing"] } as const,
      [
        "1 night came in. 2 nights were here already.",
        "1 night differed",
        "1 night cannot be read",
        "nights[3]: seed is missing",
      ],
    ],
    [
      { ok: true, added: 0, renamed: 0, same: 1, unread: [], left: { count: 3 } } as const,
      ["No night was new. 1 night was here already.", "3 nights could not be kept here"],
    ],
    [
      { ok: false, refusal: "newer", problem: "version is 2" } as const,
      ["A newer edition of the game wrote this file", "version is 2"],
    ],
  ])("says what came of a file: %#", (report, said) => {
    for (const each of said) expect(roomAsHtml({ report })).toContain(each);
  });
});

describe("the words of the nights and of their keeping", () => {
  const paths = (words: unknown, path = ""): readonly string[] =>
    typeof words !== "object" || words === null || Array.isArray(words)
      ? [path]
      : Object.entries(words).flatMap(([key, value]) => paths(value, `${path}.${key}`));

  it("are all said in both languages", () => {
    expect(paths(nightsSpanish).toSorted()).toEqual(paths(nightsEnglish).toSorted());
    expect(paths(keepingSpanish).toSorted()).toEqual(paths(keepingEnglish).toSorted());
  });
});
