import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { walked } from "../../src/comparison/walked.ts";
import { alongBranches } from "../../src/page/branch-map/along-branches.ts";
import { BranchMapRoom } from "../../src/page/branch-map/branch-map.tsx";
import type { NightOnMap } from "../../src/page/branch-map/map-context.ts";
import { branchMapEnglish } from "../../src/page/words/branch-map-en.ts";
import { branchMapSpanish } from "../../src/page/words/branch-map-es.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { LANGUAGES, type Language } from "../../src/record/language.ts";
import { mapOf, trailPicked } from "../support/maps.ts";
import { recordOf } from "../support/nights.ts";
import { inHtml } from "./in-the-room.ts";

const words = { en: branchMapEnglish, es: branchMapSpanish };
const nothing = () => {};
const maps = Object.fromEntries(EPISODES.map((episode) => [episode, mapOf(episode)]));

const night = (episode: string, id: string, picks: readonly number[], ended?: string): NightOnMap => {
  const map = maps[episode];
  if (map === undefined) throw new Error(`no map of ${episode}`);
  return { id, name: `Night ${id}`, trail: trailPicked(map, picks), ended };
};

const asHtml = (episode: "1948" | "1968" | "washington", trails: readonly NightOnMap[], language: Language = "en") => {
  const map = maps[episode];
  if (map === undefined) throw new Error(`no map of ${episode}`);
  return renderToString(
    h(BranchMapRoom, {
      map,
      record: recordOf(episode),
      language,
      words: words[language],
      trails,
      choiceWords: (at, choice) => `words of ${at} ${choice}`,
      decideAt: nothing,
      open: nothing,
      leave: nothing,
      leaveLabel: "Leave",
      ...(trails[0] === undefined ? {} : { current: trails[0].id }),
    }),
  );
};

const WHOLE = Array.from({ length: 14 }, () => 0);
const count = (html: string, part: string): number => html.split(part).length - 1;

describe.each(EPISODES)("the map of %s on the page", (episode) => {
  const record = recordOf(episode);
  const trails = [night(episode, "a", WHOLE, "How it ended"), night(episode, "b", [1, 1])];
  const came = new Set(trails.flatMap(({ trail }) => trail.map(({ at }) => at)));

  it.each(LANGUAGES)("asks no question in %s to which no night has come", (language) => {
    const html = asHtml(episode, trails, language);
    const { places } = walked(maps[episode] ?? mapOf(episode), record, trails);
    const known = new Set(places.map((place) => place.known?.id));
    for (const { id, question } of record.decisions)
      expect(html.includes(inHtml(question[language])), id).toBe(known.has(id));
  });

  it("tells no choice that nobody has taken, and counts those that are left", () => {
    const html = asHtml(episode, trails);
    const told = new Set(
      [...html.matchAll(/words of ([a-z-]+) ([a-z-]+)/g)].map(([, at, choice]) => `${at}:${choice}`),
    );
    const taken = new Set(trails.flatMap(({ trail }) => trail.map(({ at, chose }) => `${at}:${chose}`)));
    expect([...told].sort()).toEqual([...taken].sort());
    expect(html).toContain("not yet taken");
  });

  it("names no place, no choice and no way of the bare paper", () => {
    const html = asHtml(episode, trails);
    const { places } = walked(maps[episode] ?? mapOf(episode), record, trails);
    places.forEach(({ known }, index) => {
      if (known === undefined) expect(html).not.toContain(`data-place="${index}"`);
    });
    expect(count(html, "map-place bare")).toBe(places.filter(({ known }) => known === undefined).length);
  });

  it("has one way back for each decision, to those who came there in the same way", () => {
    const html = asHtml(episode, trails);
    const prefixes = trails.flatMap(({ trail }) =>
      trail.map(({ at }, index) => JSON.stringify([trail.slice(0, index), at])),
    );
    const list = html.slice(html.indexOf("map-list"));
    expect(count(list, "data-branch=")).toBe(new Set(prefixes).size);
    expect(came.size).toBeGreaterThan(3);
  });

  it("has headings in order, one of the first rank, and no id twice", () => {
    const html = asHtml(episode, trails);
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toEqual([1]);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it("is bare paper where no night was played", () => {
    const html = asHtml(episode, []);
    expect(count(html, "map-place bare")).toBe(maps[episode]?.places.length);
    expect(html).toContain(branchMapEnglish.none);
    expect(html).not.toContain("record-thread");
  });
});

describe("the words of the map", () => {
  it("have their plurals in both languages", () => {
    const one = { nights: 1, decisions: 1, allDecisions: 16, endings: 0, allEndings: 9 };
    expect(branchMapEnglish.counts(one)).toBe("1 night walked: 1 of 16 decisions, 0 of 9 endings.");
    expect(branchMapSpanish.counts({ ...one, nights: 3 })).toBe(
      "3 noches recorridas: 1 de 16 decisiones, 0 de 9 finales.",
    );
    expect(branchMapSpanish.place.notTaken({ count: 1 })).toBe("1 posibilidad que nadie ha tomado todavía");
    expect(branchMapEnglish.place.notTaken({ count: 2 })).toBe("2 choices not yet taken");
  });

  it("tell the days and the hours at the side of the drawing", () => {
    expect(branchMapEnglish.day("1968-10-03")).toBe("3 October");
    expect(branchMapSpanish.day("1968-10-03")).toBe("3 de octubre");
    expect(branchMapSpanish.time({ from: "01:00", to: "02:00" })).toBe("01:00–02:00");
    expect(branchMapEnglish.time({ from: "19:00" })).toBe("19:00");
  });
});

describe("the arrow keys", () => {
  const map = mapOf("1968");
  const trails = [night("1968", "a", WHOLE), night("1968", "b", [1, 1, 1, 1])];
  const view = walked(map, recordOf("1968"), trails);
  const placeOf = (id: string) => map.places.findIndex((place) => place.id === id);

  it("lead down a branch that was walked, decision after decision, and up again", () => {
    const own = trails[0]?.trail.map(({ at }) => placeOf(at)) ?? [];
    const [first = -1, second = -1] = own;
    expect(alongBranches(view, first, "ArrowDown")).toBe(second);
    expect(alongBranches(view, second, "ArrowUp")).toBe(first);
  });

  it("come to every place that was walked, and to no other", () => {
    const known = view.places.flatMap((place, index) => (place.known === undefined ? [] : [index]));
    const reached = new Set<number>();
    const waiting = [known[0] ?? 0];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      for (const key of ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"]) {
        const to = alongBranches(view, at, key);
        if (to !== undefined) waiting.push(to);
      }
    }
    expect([...reached].sort((one, other) => one - other)).toEqual(known);
  });

  it("lead to the first and the last with Home and End, and leave other keys alone", () => {
    expect(alongBranches(view, 2, "Home")).toBe(0);
    expect(view.places[alongBranches(view, 0, "End") ?? -1]?.known).toBeDefined();
    expect(alongBranches(view, 0, "Tab")).toBeUndefined();
    expect(alongBranches(view, 0, "ArrowUp")).toBeUndefined();
  });
});
