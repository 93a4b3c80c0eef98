import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { replay } from "../../src/narrative/replay.ts";
import { ALPHABET } from "../../src/narrative/spoken-code.ts";
import type { Trail } from "../../src/narrative/trail.ts";
import { type CodeRefusal, encodeTrail, type MeantCode } from "../../src/narrative/trail-code.ts";
import { NightProvider } from "../../src/page/night-context.ts";
import { EnterCode } from "../../src/page/share/enter-code.tsx";
import { addressOfCode, codeIn, leadsToNight, linkToCode } from "../../src/page/share/night-address.ts";
import { ShareDrawer } from "../../src/page/share/share-drawer.tsx";
import { SharedNight } from "../../src/page/share/shared-night.tsx";
import { english } from "../../src/page/words/en.ts";
import { spanish } from "../../src/page/words/es.ts";
import { shareEnglish } from "../../src/page/words/share-en.ts";
import { shareSpanish } from "../../src/page/words/share-es.ts";
import type { Episode } from "../../src/record/episode.ts";
import { LANGUAGES, type Language } from "../../src/record/language.ts";
import { recordOf, scriptOf, sourcesOf } from "../support/nights.ts";
import { inHtml } from "./in-the-room.ts";

const wordsIn = { en: shareEnglish, es: shareSpanish } as const;
const pageIn = { en: english, es: spanish } as const;
const nothing = () => {};
const count = (html: string, part: string): number => html.split(part).length - 1;

describe("the address of a night", () => {
  it("is all that a link adds to the address of the page", () => {
    expect(linkToCode("8K3M-0Q7X", "file:///media/stick/madrugada.html?x=1#record/mirror")).toBe(
      "file:///media/stick/madrugada.html?x=1#night/8K3M-0Q7X",
    );
    expect(linkToCode("8K3M", "https://example.org/")).toBe("https://example.org/#night/8K3M");
  });

  it.each([
    ["8K3M-0Q7X", "8K3M-0Q7X"],
    ["#night/8K3M", "8K3M"],
    ["https://example.org/a/#night/8K3M%2D0Q7X", "8K3M-0Q7X"],
    ["#night/8K%3", "8K%3"],
    ["see https://example.org/#night/8K3M ", "8K3M "],
  ])("%j holds the code %j", (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  it("leads to a night whatever stands in it, and not into another room", () => {
    expect(leadsToNight(addressOfCode("8K3M"))).toBe(true);
    expect(leadsToNight("#night/nonsense")).toBe(true);
    expect(leadsToNight("#record/mirror")).toBe(false);
    expect(leadsToNight("#nights")).toBe(false);
    expect(leadsToNight("")).toBe(false);
  });
});

const meant = (slip: MeantCode["slip"]): CodeRefusal => ({
  kind: "wrong-check",
  meant: { code: "8K3M-0Q7X", slip, place: 5, episode: "1968", trail: [] },
});
const edition = (followed: number, decisions: number): CodeRefusal => ({
  kind: "other-edition",
  episode: "1968",
  trail: Array.from({ length: followed }, () => ({ at: "a", chose: "b" })),
  decisions,
});
const REFUSALS: readonly CodeRefusal[] = [
  { kind: "empty" },
  { kind: "not-a-code", character: "u", place: 4 },
  { kind: "wrong-length", characters: 1 },
  { kind: "wrong-length", characters: 3 },
  { kind: "wrong-length", characters: 80 },
  { kind: "wrong-check" },
  meant("wrong"),
  meant("missing"),
  meant("extra"),
  meant("swapped"),
  { kind: "unknown-episode", character: "7" },
  edition(0, 1),
  edition(0, 7),
  edition(1, 7),
  edition(6, 7),
];

describe.each(LANGUAGES)("the words for a night that is handed on, in %s", (language) => {
  const words = wordsIn[language];

  it("say of every wrong code something else, in whole sentences", () => {
    const said = REFUSALS.map((refusal) => words.enter.refused(refusal));
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZÁ¿].*[.?]$/);
  });

  it("name the place, the character and the code that was meant", () => {
    expect(words.enter.refused({ kind: "not-a-code", character: "u", place: 4 })).toMatch(/u.*4/);
    expect(words.enter.refused(meant("wrong"))).toMatch(/0.*5.*8K3M-0Q7X/);
    expect(words.enter.refused(meant("swapped"))).toMatch(/5.*6.*8K3M-0Q7X/);
    expect(words.enter.refused(edition(3, 7))).toMatch(/3.*7/);
  });

  it("name every character so that no two sound alike on paper", () => {
    const names = [...ALPHABET].map(words.character);
    expect(new Set(names).size).toBe(32);
    expect(names.slice(0, 10).every((name) => /^[a-z]{3,6}$/.test(name))).toBe(true);
  });

  it.each([
    [1, { en: "1 decision.", es: "1 decisión." }],
    [4, { en: "4 decisions.", es: "4 decisiones." }],
  ])("count %d", (decisions, said) => {
    expect(words.night.ended({ decisions })).toContain(said[language]);
    expect(words.night.stands({ decisions })).toContain(said[language]);
  });
});

describe("the Spanish words", () => {
  it("are all other than the English ones", () => {
    const texts = (tree: object): readonly string[] =>
      Object.values(tree).flatMap((each) => (typeof each === "string" ? [each] : texts(Object(each))));
    const english = texts(shareEnglish);
    expect(texts(shareSpanish)).toHaveLength(english.length);
    expect(texts(shareSpanish).filter((text) => english.includes(text))).toEqual([]);
  });

  it("tell B from V, as they sound alike", () => {
    expect([..."BV"].map(shareSpanish.character)).toEqual(["be grande", "ve chica"]);
  });
});

const shown = (episode: Episode, language: Language, trail: Trail): string => {
  const record = recordOf(episode);
  // The page may have another episode open than the one that was handed on.
  const night = {
    episode: "washington",
    record: recordOf("washington"),
    sources: sourcesOf(),
    language,
    words: pageIn[language],
  } as const;
  const telling = replay(scriptOf(episode, language), trail);
  return renderToString(
    h(
      NightProvider,
      { value: night },
      h(SharedNight, {
        ...{ record, telling, words: wordsIn[language], leaveLabel: "Leave" },
        ...{ takeUp: nothing, readFrom: nothing, leave: nothing },
      }),
    ),
  );
};

const FIVE_DAYS: Trail = [
  { at: "rumours", chose: "double-guard" },
  { at: "page", chose: "statement" },
  { at: "hour", chose: "early" },
  { at: "steps", chose: "surrender" },
  { at: "bedroom", chose: "refuse" },
  { at: "identify", chose: "close-in" },
  { at: "congress", chose: "walk-in" },
  { at: "street", chose: "walk" },
];

describe.each(LANGUAGES)("a night that was handed on, shown in %s", (language) => {
  const html = shown("1968", language, FIVE_DAYS);
  const record = recordOf("1968");

  it("shows every decision with its question, and a way to take it up there", () => {
    expect(count(html, "data-take-up=")).toBe(FIVE_DAYS.length);
    for (const { at } of FIVE_DAYS) {
      expect(html).toContain(`data-take-up="${at}"`);
      const question = record.decisions.find(({ id }) => id === at)?.question[language] ?? "?";
      expect(html).toContain(inHtml(question));
    }
  });

  it("tells nothing of the record before that is asked for", () => {
    expect(count(html, '<button type="button" class="open-record"')).toBe(1);
    for (const { claim, quote } of record.accounts) {
      expect(html).not.toContain(inHtml(claim[language]));
      if (quote !== undefined) expect(html).not.toContain(`>${inHtml(quote.text)}<`);
    }
    for (const word of Object.values(pageIn[language].record.alignment)) expect(html).not.toContain(`> ${word}<`);
    expect(html).not.toContain("mark-alignment");
    expect(html).not.toContain("threads-drawn");
  });

  it("has one h1, and no heading that skips a rank", () => {
    expect(count(html, "<h1")).toBe(1);
    expect(html.indexOf("<h1")).toBeLessThan(html.indexOf("<h2"));
    expect(html.indexOf("<h2")).toBeLessThan(html.indexOf("<h3"));
  });

  it("shows where an unended night stops, and that it can be taken up there", () => {
    const unended = shown("1968", language, FIVE_DAYS.slice(0, 3));
    expect(count(unended, "data-take-up=")).toBe(4);
    expect(unended).toContain(inHtml(wordsIn[language].night.undecided));
    expect(unended).toContain(inHtml(wordsIn[language].night.unended));
    const question = record.decisions.find(({ id }) => id === "steps")?.question[language] ?? "?";
    expect(unended).toContain(inHtml(question));
  });

  it("opens no record where no decision has been taken", () => {
    const none = shown("1948", language, []);
    expect(none).not.toContain("open-record");
    expect(count(none, "data-take-up=")).toBe(1);
  });
});

describe.each(LANGUAGES)("the drawer to hand a night on, in %s", (language) => {
  const words = wordsIn[language];
  const code = encodeTrail("1968", replay(scriptOf("1968", language), FIVE_DAYS));
  const link = linkToCode(code, "https://example.org/");
  const html = renderToString(h(ShareDrawer, { code, link, words, close: nothing }));

  it("shows the link, and the code in groups of four with every character spelt", () => {
    expect(html).toContain(`value="${link}"`);
    const groups = code.split("-");
    expect(count(html, 'class="code-group"')).toBe(groups.length);
    for (const group of groups) {
      expect(html).toContain(`>${group}<`);
      expect(html).toContain(`>${[...group].map(words.character).join(", ")}<`);
    }
  });
});

describe("the form for a code", () => {
  const form = (refused?: Parameters<typeof EnterCode>[0]["refused"]) =>
    renderToString(
      h(EnterCode, {
        words: shareEnglish,
        read: () => Promise.reject(new Error("not asked")),
        open: nothing,
        ...(refused === undefined ? {} : { first: "8K3U", refused }),
      }),
    );

  it("says nothing before anything was typed", () => {
    expect(form()).toContain('role="alert"></div>');
    expect(form()).not.toContain('aria-invalid="true"');
  });

  it("keeps what was typed, and says what is wrong with it", () => {
    const html = form({ kind: "not-a-code", character: "U", place: 4 });
    expect(html).toContain('value="8K3U"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain("the character in place 4");
  });

  it("offers the code that was meant", () => {
    const refusal = meant("wrong");
    if (refusal.kind === "other-edition") throw new Error("unreachable");
    expect(form(refusal)).toContain(">Open 8K3M-0Q7X</button>");
  });
});
