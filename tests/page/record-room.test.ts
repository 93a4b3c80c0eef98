import { describe, expect, it } from "vitest";
import { SHELVES } from "../../src/page/record-room/record-view.ts";
import { LANGUAGES } from "../../src/record/language.ts";
import { inHtml, records, roomAsHtml, sources, wordsIn } from "./in-the-room.ts";

const [r1948, r1968, washington] = records;
if (r1948 === undefined || r1968 === undefined || washington === undefined) throw new Error("three records are needed");

const own = records.flatMap(({ accounts }) => accounts.filter(({ lender }) => lender === undefined));
const count = (html: string, part: string): number => html.split(part).length - 1;

/** Every second account of 1968 lies open. */
const open = { "1968": new Set(r1968.accounts.flatMap(({ id }, index) => (index % 2 === 0 ? [id] : []))) };

describe("the record room of somebody who has not come to everything", () => {
  it.each(SHELVES)("tells no claim and no quote on the shelf of %s that is not open", (shelf) => {
    const html = roomAsHtml({ open, view: { shelf, wholeOpen: false } });
    const shut = own.filter(({ id }) => !open["1968"].has(id));
    expect(shut.length).toBeGreaterThan(80);
    expect(shut.filter(({ claim }) => html.includes(inHtml(claim.en))).map(({ id }) => id)).toEqual([]);
    const openQuotes = new Set(own.filter(({ id }) => open["1968"].has(id)).map(({ quote }) => quote?.text));
    const told = shut.filter(
      ({ quote }) =>
        quote !== undefined && !openQuotes.has(quote.text) && html.includes(`<q lang="en">${inHtml(quote.text)}</q>`),
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it("shows a slip with its locator in place of each line of which nothing lies open", () => {
    const html = roomAsHtml();
    const lines = new Set(own.flatMap(({ at }) => at));
    expect(count(html, '<p class="slip">')).toBe(lines.size);
    for (const line of lines) expect(html).toContain(`href="#record/documents/${line}"`);
    expect(html).toContain(`0 of ${own.length} accounts lie open.`);
  });

  it("opens the whole record where that is asked for, and counts it", () => {
    const html = roomAsHtml({ view: { shelf: "documents", wholeOpen: true } });
    expect(own.filter(({ claim }) => !html.includes(inHtml(claim.en)))).toEqual([]);
    expect(html).toContain(`All ${own.length} accounts lie open.`);
    expect(html).toContain(wordsIn.en.open.shut);
    expect(html).not.toContain('class="slip"');
  });

  it("has nothing to open for somebody who has come to everything", () => {
    const everything = Object.fromEntries(
      records.map((record) => [record.episode, new Set(record.accounts.map(({ id }) => id))]),
    );
    const html = roomAsHtml({ open: everything });
    expect(html).toContain(`All ${own.length} accounts lie open.`);
    expect(html).not.toContain(wordsIn.en.open.whole);
  });

  it.each(["decisions", "mirror"] as const)(
    "does not let the shelf of %s tell an answer from a silence before it is opened",
    (shelf) => {
      const html = roomAsHtml({ view: { shelf, wholeOpen: false } });
      const { length: all } = [
        ...r1948.decisions,
        ...r1968.decisions,
        ...(shelf === "mirror" ? [] : washington.decisions),
      ];
      expect(count(html, inHtml(wordsIn.en.decision.closed))).toBeGreaterThanOrEqual(all);
      for (const record of records)
        for (const { id, missing } of record.silences)
          if (record.decisions.some(({ silence }) => silence === id)) expect(html).not.toContain(inHtml(missing.en));
    },
  );

  it("opens a silent decision to whoever has decided there", () => {
    const silent = r1968.decisions.find(({ silence }) => silence !== undefined);
    const silence = r1968.silences.find(({ id }) => id === silent?.silence);
    if (silent === undefined || silence === undefined) throw new Error("1968 has a silent decision");
    const played = { "1968": [{ at: silent.id, chose: Object.keys(silent.warrants)[0] ?? "", words: "This one." }] };
    for (const shelf of ["decisions", "mirror"] as const) {
      const html = roomAsHtml({ played, view: { shelf, wholeOpen: false } });
      expect(count(html, inHtml(silence.missing.en))).toBe(1);
    }
  });

  it("keeps the question of a contradiction shut until something of either side lies open", () => {
    const contradiction = r1968.contradictions.find(({ id }) => id === "resisted-or-not");
    const [[first = ""], [second = ""]] = contradiction?.sides ?? [[], []];
    const shelf = (ids: readonly string[]) =>
      roomAsHtml({ open: { "1968": new Set(ids) }, view: { shelf: "contradictions", wholeOpen: false } });
    const about = inHtml(contradiction?.about.en ?? "");
    expect(shelf([first])).not.toContain(about);
    expect(shelf([first, second])).toContain(about);
  });
});

describe("the shelves", () => {
  it.each(SHELVES)("%s: no id stands twice, and every heading stands under one of a higher rank", (shelf) => {
    const html = roomAsHtml({ view: { shelf, wholeOpen: true } });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(SHELVES)("%s: every way within the room leads somewhere", (shelf) => {
    const html = roomAsHtml({ view: { shelf, wholeOpen: true } });
    const ways = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, way = ""]) => way));
    const lost = [...ways].filter((way) => {
      const [, to, at] = way.split("/");
      const there = SHELVES.find((each) => each === to);
      if (there === undefined) return true;
      return at !== undefined && !roomThere(there).includes(` id="${way}"`);
    });
    expect(lost).toEqual([]);
  });

  it("shows an entry that two episodes use once, with both", () => {
    const lent = washington.accounts.find(({ lender }) => lender === "1968");
    const html = roomAsHtml({ view: { shelf: "documents", wholeOpen: true } });
    expect(count(html, inHtml(lent?.claim.en ?? ""))).toBe(1);
    expect(html).toContain(`${inHtml(r1968.title.en)} · ${inHtml(washington.title.en)}`);
  });

  it("opens an account to both episodes when a night of either has come to it", () => {
    const lent = washington.accounts.find(({ lender }) => lender === "1968");
    if (lent === undefined) throw new Error("Washington borrows");
    expect(roomAsHtml({ open: { washington: new Set([lent.id]) } })).toContain(inHtml(lent.claim.en));
  });

  it("says what an address asked for and the room has not", () => {
    const html = roomAsHtml({ view: { shelf: "documents", at: "W68:999", wholeOpen: false } });
    expect(html).toContain("Nothing in the record room stands under “record/documents/W68:999”.");
    expect(html).toContain(`All ${own.length} cards are shown.`);
  });

  it("tells the player's own decision in the mirror, and why there is none", () => {
    const steps = r1968.decisions.find(({ id }) => id === "steps");
    const [chose = ""] = Object.keys(steps?.attested ?? {});
    const html = roomAsHtml({
      played: { "1968": [{ at: "steps", chose, words: "Lay the rifles down." }] },
      view: { shelf: "mirror", wholeOpen: true },
    });
    expect(html).toContain("<q>Lay the rifles down.</q>");
    expect(html).toContain("As recorded");
    expect(html).toContain("You have not played this night.");
    expect(html).toContain("Your night did not come to this desk.");
    expect(html).toMatch(/No decision of 1948 answers to this one/);
    expect(count(html, '<th scope="col">')).toBe(2);
    expect(count(html, '<th scope="row">')).toBe(count(html, "<tr>") - 1);
  });
});

describe("the room in Spanish", () => {
  it.each(SHELVES)("%s: every quotation is told to be English", (shelf) => {
    const html = roomAsHtml({ language: "es", view: { shelf, wholeOpen: true } });
    expect([...html.matchAll(/<q(?! lang="en")[^>]*>/g)]).toEqual([]);
  });

  it("tells the titles of the documents to be English, and how to cite them", () => {
    const html = roomAsHtml({ language: "es", view: { shelf: "sources", wholeOpen: true } });
    expect(html).toContain('<span lang="en">«1968 Peruvian coup d’état»</span>, artículo de enciclopedia');
    for (const source of sources) expect(html).toContain(inHtml(source.cite));
  });
});

describe("the names of persons", () => {
  const ids = [
    ...new Set(
      records.flatMap(({ accounts, decisions }) => [
        ...accounts.flatMap(({ actors }) => actors),
        ...decisions.map(({ actor }) => actor),
      ]),
    ),
  ].sort();

  it.each(LANGUAGES)("has one for every id of the records (%s), and none to spare", (language) => {
    expect(Object.keys(wordsIn[language].person.name).sort()).toEqual(ids);
  });

  it.each(LANGUAGES)("gives no two the same (%s)", (language) => {
    const names = Object.values(wordsIn[language].person.name);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

const rooms = new Map<string, string>();
/** The whole room at a shelf; made once. */
const roomThere = (shelf: (typeof SHELVES)[number]): string => {
  const html = rooms.get(shelf) ?? roomAsHtml({ view: { shelf, wholeOpen: true } });
  rooms.set(shelf, html);
  return html;
};
