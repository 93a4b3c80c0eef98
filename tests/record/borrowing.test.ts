import { describe, expect, it } from "vitest";
import { readRecord, readSources } from "../../src/record/read-record.ts";
import { recordContent, smallRecord, sourcesContent } from "../support/small-record.ts";

interface Borrow {
  from: string;
  accounts: string[];
  contradictions?: string[];
  silences?: string[];
}

const WORDS = { en: "Words.", es: "Palabras." };

/** A record of one decision that has nothing of its own but an account, and borrows from the small record. */
const borrower = (borrows: readonly Borrow[], known: readonly string[] = []) => {
  const { decisions, accounts, desks } = recordContent();
  const [gate] = decisions;
  const [squadron] = accounts;
  return {
    episode: "far",
    title: WORDS,
    borrows,
    desks,
    accounts: [{ ...squadron, id: "own" }],
    decisions: [{ ...gate, known, attested: { open: ["own"] }, warrants: {} }],
    contradictions: [],
    silences: [],
  };
};

const read = (content: unknown, lend = (episode: string) => (episode === "test" ? smallRecord() : `no ${episode}`)) => {
  const sources = readSources(sourcesContent());
  if (!sources.ok) throw new Error("the sources of the test are wrong");
  return readRecord(content, sources.value, lend);
};

const problemsOf = (content: unknown, lend?: Parameters<typeof read>[1]) => {
  const reading = read(content, lend);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("a record that borrows", () => {
  const content = borrower(
    [{ from: "test", accounts: ["calm", "furious"], contradictions: ["resisted"], silences: ["clock"] }],
    ["calm"],
  );

  it("holds what it borrows among its own, each entry with its lender", () => {
    const reading = read(content);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { accounts, contradictions, silences } = reading.value;
    expect(accounts.map(({ id, lender }) => [id, lender])).toEqual([
      ["own", undefined],
      ["calm", "test"],
      ["furious", "test"],
    ]);
    expect(accounts[1]).toEqual({ ...smallRecord().accounts.find(({ id }) => id === "calm"), lender: "test" });
    expect(contradictions).toMatchObject([{ id: "resisted", lender: "test" }]);
    expect(silences).toMatchObject([{ id: "clock", lender: "test" }]);
  });

  it("keeps no list of what it borrows: the entries say it", () => {
    const reading = read(content);
    expect(reading.ok && "borrows" in reading.value).toBe(false);
    expect(reading.ok && "lender" in (reading.value.accounts[0] ?? {})).toBe(false);
  });

  it("may set a borrowed account against its own, and have a borrowed silence for a decision", () => {
    const own = borrower([{ from: "test", accounts: ["calm"], silences: ["clock"] }]);
    const [decision] = own.decisions;
    const reading = read({
      ...own,
      decisions: [
        {
          ...decision,
          attested: {},
          silence: "clock",
          warrants: { open: { kind: "actor", from: ["calm"], why: WORDS } },
        },
      ],
      contradictions: [{ id: "apart", sides: [["own"], ["calm"]], about: WORDS, explained: [] }],
    });
    expect(reading.ok).toBe(true);
  });
});

describe("borrowing is refused, at its place,", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["from a record that is not there", borrower([{ from: "moon", accounts: ["calm"] }]), ["borrows.0.from: no moon"]],
    [
      "of an id that the lender does not have",
      borrower([{ from: "test", accounts: ["calm", "ghost"], silences: ["resisted"] }]),
      [
        'borrows.0.accounts.1: the record of test has no "ghost"',
        'borrows.0.silences.0: the record of test has no "resisted"',
      ],
    ],
    [
      "of an id twice",
      borrower([
        { from: "test", accounts: ["calm", "calm"] },
        { from: "test", accounts: ["calm"] },
      ]),
      [
        'borrows.0.accounts.1: "calm" stands in this record already',
        'borrows.1.accounts.0: "calm" stands in this record already',
      ],
    ],
    [
      "of a contradiction without its accounts",
      borrower([{ from: "test", accounts: ["calm"], contradictions: ["resisted"] }]),
      ['borrows.0.contradictions.0: "resisted" sets the account "furious" against another: borrow that account too'],
    ],
    [
      "of nothing at all",
      { ...borrower([]), borrows: [{ from: "test" }] },
      ["borrows.0.accounts: Invalid input: expected array, received undefined"],
    ],
  ])("%s", (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems);
  });

  it("of an id that is the record's own", () => {
    const content = borrower([{ from: "test", accounts: ["squadron"] }]);
    const [own] = content.accounts;
    const problems = problemsOf({ ...content, accounts: [...content.accounts, { ...own, id: "squadron" }] });
    expect(problems).toEqual(['borrows.0.accounts.0: "squadron" stands in this record already']);
  });

  it("of what the lender has itself borrowed", () => {
    const lender = {
      ...smallRecord(),
      accounts: smallRecord().accounts.map((account) => ({ ...account, lender: "older" })),
    };
    expect(problemsOf(borrower([{ from: "test", accounts: ["calm"] }]), () => lender)).toEqual([
      'borrows.0.accounts.0: "calm" is itself borrowed by test: borrow it from older',
    ]);
  });

  it("once, and not again wherever the refused entry is used", () => {
    expect(problemsOf(borrower([{ from: "moon", accounts: ["calm"] }], ["calm"]))).toEqual(["borrows.0.from: no moon"]);
  });

  it("when an account says of itself that it is lent", () => {
    const content = borrower([]);
    const [own] = content.accounts;
    expect(problemsOf({ ...content, accounts: [{ ...own, lender: "test" }] })).toEqual([
      'accounts.0: Unrecognized key: "lender"',
    ]);
  });
});
