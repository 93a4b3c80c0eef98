import { describe, expect, it } from "vitest";
import { byTime } from "../../src/page/record-room/by-time.ts";
import { catalogueOf } from "../../src/page/record-room/catalogue.ts";
import { find, findPersons, fold, holds, type Search } from "../../src/page/record-room/find.ts";
import { FIRST_VIEW } from "../../src/page/record-room/record-view.ts";
import type { Room } from "../../src/page/record-room/room-context.ts";
import { records, sources, wordsIn } from "./in-the-room.ts";

const room = (search: Search, wholeOpen = true): Room => ({
  records,
  sources,
  catalogue: catalogueOf(records, { open: {}, played: {}, wholeOpen }),
  language: "en",
  words: wordsIn.en,
  search,
  view: FIRST_VIEW,
  turnTo: () => {},
});
const accounts = (words: string, wholeOpen = true) => find(room({ words }, wholeOpen)).accounts;
const keys = (cards: readonly { readonly key: string }[]) => cards.map(({ key }) => key);

describe("looking for something on a shelf", () => {
  it("finds everything where nothing is looked for", () => {
    const { catalogue } = room({ words: "" });
    expect(find(room({ words: "  " }))).toEqual(catalogue);
  });

  it("does not mind capitals and accents", () => {
    expect(fold("BelaÚnde, Ñato, Tú")).toBe("belaunde, nato, tu");
    expect(keys(accounts("BELAUNDE"))).toEqual(keys(accounts("Belaúnde")));
    expect(accounts("belaunde").length).toBeGreaterThan(20);
  });

  it("wants every word, in any order", () => {
    expect(holds({ words: "night tank" }, ["The tanks came", "by night"])).toBe(true);
    expect(holds({ words: "night train" }, ["The tanks came", "by night"])).toBe(false);
  });

  it("finds by line and by name what does not lie open, and never by what it says", () => {
    expect(keys(accounts("w68:26", false))).toEqual(keys(accounts("W68:26")));
    expect(keys(accounts("polar", false))).toContain("1968.polar-detained");
    expect(keys(accounts("pyjamas"))).toEqual(["1968.dragged-by-velasco"]);
    expect(accounts("pyjamas", false)).toEqual([]);
    const answered = find(room({ words: "pyjamas" }, false));
    expect([...answered.decisions, ...answered.contradictions]).toEqual([]);
  });

  it("keeps to one document", () => {
    const found = find(room({ words: "", document: "F511" }));
    expect(found.accounts.length).toBeGreaterThan(20);
    expect(found.accounts.every(({ entry }) => entry.at.some((at) => at.startsWith("F511:")))).toBe(true);
    expect(found.silences.every(({ entry }) => entry.at.some((at) => at.startsWith("F511:")))).toBe(true);
  });

  it("finds a person with all accounts by the name, and others with those that speak of it", () => {
    const polar = findPersons(room({ words: "polar" }));
    expect(polar.map(({ person }) => person)).toContain("polar");
    const all = findPersons(room({ words: "" }));
    const own = (found: typeof all, id: string) => found.find(({ person }) => person === id)?.accounts;
    expect(own(polar, "polar")).toEqual(own(all, "polar"));
    expect(own(polar, "council-president")?.length).toBeLessThan(own(all, "council-president")?.length ?? 0);
  });

  it("lists persons as an index does, without their articles", () => {
    const listed = findPersons(room({ words: "" })).map(({ person }) => person);
    expect(listed.indexOf("army")).toBeLessThan(listed.indexOf("congress"));
    expect(listed.indexOf("congress")).toBeLessThan(listed.indexOf("us-embassy"));
  });
});

describe("the accounts by their time", () => {
  const { catalogue } = room({ words: "" });

  it("come in the order of dates and hours, a year before its months, what has no date last", () => {
    const days = byTime(catalogue.accounts.filter(({ episode }) => episode === "1968"));
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual(["1968", "1968-10", "1968-10-02", "1968-10-03", "1968-10-05", "1968-10-08", undefined]);
    const night = days.find(({ date }) => date === "1968-10-03");
    expect(night?.hours.map(({ hour }) => hour)).toEqual(["01:00", "01:00/02:00", "02:00", "07:00", undefined]);
  });

  it("leave none out", () => {
    const told = byTime(catalogue.accounts).flatMap(({ hours }) => hours.flatMap(({ cards }) => cards));
    expect(new Set(told)).toEqual(new Set(catalogue.accounts));
    expect(told.length).toBe(catalogue.accounts.length);
  });

  it.each([
    [
      { date: "1968-10-03", hour: "02:00", precision: "stated" },
      "3 October 1968, 2 a.m.",
      "3 de octubre de 1968, las 2 de la madrugada",
    ],
    [{ date: "1968-10", precision: "inferred" }, "October 1968", "octubre de 1968"],
    [{ date: "1968", precision: "approximate" }, "1968", "1968"],
    [
      { date: "1968-10-03", between: ["01:00", "02:00"], precision: "inferred" },
      "3 October 1968, between 1 a.m. and 2 a.m.",
      "3 de octubre de 1968, entre la 1 de la madrugada y las 2 de la madrugada",
    ],
  ] as const)("are told in words: %j", (time, english, spanish) => {
    const { between, ...rest } = { between: undefined, ...time };
    const given = between === undefined ? rest : { ...rest, between: [between[0], between[1]] as [string, string] };
    expect(wordsIn.en.time.told(given)).toBe(english);
    expect(wordsIn.es.time.told(given)).toBe(spanish);
  });
});
