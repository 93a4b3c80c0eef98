import { hourInEnglish, MONTHS } from "./hour-in-english.ts";
import { personsInEnglish } from "./persons-in-english.ts";
import { playingInEnglish } from "./playing-en.ts";
import type { RecordRoomWords } from "./record-room-words.ts";
import { dayWith, hourOf } from "./time-of-account.ts";

/** `3 October 1968`, `October 1968`, `1968`. */
const day = dayWith(({ year, month, day: number }) =>
  [number, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(" "),
);

/** What the record room says in English. */
export const recordRoomEnglish: RecordRoomWords = {
  heading: "The record room",
  lead: "Everything that the documents say of these nights, line by line: what they claim, where they contradict each other, and where they are silent.",
  shelves: {
    label: "The shelves",
    name: {
      documents: "Documents",
      hours: "Hours",
      persons: "Persons",
      decisions: "Decisions",
      contradictions: "Contradictions",
      silences: "Silences",
      sources: "Sources",
      mirror: "The mirror",
    },
    about: {
      documents: "What each document says, in the order of its lines.",
      hours: "The same accounts in the order of time, as far as the documents give it.",
      persons: "Who stands in which accounts. Those whom the documents do not name are called by their office.",
      decisions: "Where something was decided, and what the documents hold of it.",
      contradictions: "Accounts that cannot both be true, side by side.",
      silences: "What the documents do not say. It is never filled in here.",
      sources: "The documents themselves: who speaks in them, from how near, and how to cite them.",
      mirror: "The decisions of 1948 and of 1968 side by side. An empty place is a finding.",
    },
  },
  open: {
    count: ({ open, all }) => (open === all ? `All ${all} accounts lie open.` : `${open} of ${all} accounts lie open.`),
    whole: "Open the whole record",
    wholeWarns: "It tells what was decided, also at desks where you have not sat yet.",
    shut: "Close again what I have not come to",
    shutSays: "The whole record lies open, also what no night of yours has come to.",
  },
  missing: ({ asked }) => `Nothing in the record room stands under “${asked}”.`,
  find: {
    label: "Find on this shelf",
    words: "Words, lines such as W68:26, or names",
    document: "Document",
    everyDocument: "All documents",
    found: ({ count, all }) => (count === all ? `All ${all} cards are shown.` : `${count} of ${all} cards are shown.`),
    nothing: "No card on this shelf answers to that.",
  },
  notYet: "not yet",
  notYetSeveral: ({ count }) => (count === 1 ? "1 account: not yet" : `${count} accounts: not yet`),
  account: {
    kind: playingInEnglish.account.kind,
    voice: "Voice",
    time: "Time",
    persons: "Who",
    attests: "Answers the question",
    contradicts: "Contradiction",
    usedBy: "Used in",
    elsewhere: ({ locator }) => `Also rests on this line: the account at ${locator}`,
    silence: "Silent on this line",
  },
  time: {
    told: (time) => {
      const hour = hourOf(time);
      const parts = [time.date === undefined ? undefined : day(time.date), hour && hourInEnglish(hour)];
      return parts.filter((part) => part !== undefined).join(", ");
    },
    hour: (time) => {
      const hour = hourOf(time);
      return hour && hourInEnglish(hour);
    },
    day,
    precision: {
      stated: "stated in the document",
      inferred: "worked out from the document",
      approximate: "approximate",
    },
    phrase: "in its own words:",
    noHour: "no hour in the documents",
    noDate: "No date in the documents",
    decision: ({ date, ...hour }) => `${date === undefined ? "" : `${day(date)}, `}${hourInEnglish(hour)}`,
  },
  person: {
    name: personsInEnglish,
    stands: ({ open, all }) => {
      if (all === 0) return "in no account";
      const count = all === 1 ? "1 account" : `${all} accounts`;
      return open === all ? count : `${count}, ${open} open`;
    },
    decides: "Decides",
  },
  decision: {
    desk: ({ desk, person }) =>
      person === "recorded" ? `${desk} (in the documents)` : `${desk} (imagined: no document mentions who sat here)`,
    record: "What the documents hold",
    side: ({ index, all }) => `Telling ${index} of ${all}`,
    closed: "Not yet. It opens when you have decided here, or with the whole record.",
    otherwise: "What else was possible",
    possible: {
      actor: "Somebody had a reason",
      structure: "Things stood so",
      comparison: "It was done elsewhere",
    },
    restsOn: "This rests on",
    mirrored: "Beside the other night",
  },
  contradiction: {
    closed: "A contradiction between these lines: not yet.",
    side: ({ side, voices }) => `${side === "first" ? "On one side" : "On the other"}: ${voices}`,
    explained: "What could explain it",
  },
  silence: {
    kind: {
      "lost-in-the-copy": "The words are lost in the copy that we have.",
      "not-known-to-the-author": "Whoever wrote the document did not know it.",
      "not-said": "The document does not say it.",
    },
    where: "Missing at",
    decisions: "So there is no answer to",
  },
  source: {
    kind: { primary: "Primary source", secondary: "Secondary source" },
    witness: "What kind of witness it is",
    cite: "How to cite it",
    lines: "The lines that state something",
    voices: "Who speaks in it",
    open: ({ open, all }) => (open === all ? `${all} accounts, all open` : `${all} accounts, ${open} open`),
    read: "Read it line by line",
  },
  mirror: {
    caption: "The decisions of the two nights, those of the same kind in one row",
    pair: ({ index }) => `Pair ${index}`,
    alone: ({ index }) => `Alone ${index}`,
    rowHeading: "Row",
    record: "The record",
    you: "You",
    notPlayed: "You have not played this night.",
    notMet: "Your night did not come to this desk.",
    empty: ({ night }) =>
      `No decision of ${night} answers to this one: the documents of that night tell of none of its kind.`,
    disputed: "The documents contradict each other:",
    alignment: {
      "as-recorded": "As recorded",
      counterfactual: "Counterfactual",
      disputed: "Disputed",
      unrecorded: "Unrecorded",
    },
  },
};
