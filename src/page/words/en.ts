import { aloudInEnglish } from "./aloud-en.ts";
import { comfortInEnglish } from "./comfort-en.ts";
import { hourInEnglish } from "./hour-in-english.ts";
import { keepingEnglish } from "./keeping-en.ts";
import { picturesInEnglish, placesInEnglish } from "./places-in-english.ts";
import { verdictInEnglish } from "./verdict-in-english.ts";
import type { PageWords } from "./words.ts";

const quote = (text: string): string => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** What the page says in English. */
export const english: PageWords = {
  title: {
    game: "Madrugada",
    subtitle: "The hours between midnight and dawn",
    episodesLabel: "The episodes",
    episodes: {
      "1948": { title: "The Restorative Revolution", when: "Peru, October 1948", minutes: "12 to 20 minutes" },
      "1968": { title: "Page Eleven", when: "Lima, the night of 2 to 3 October 1968", minutes: "12 to 20 minutes" },
      washington: { title: "The Memorandum", when: "Washington, October 1968", minutes: "6 to 10 minutes" },
    },
    noteHeading: "Before you begin",
    note: [
      "These nights happened. You will sit at the desks where something was decided, and decide. Then you will see what the documents say was decided there, or that they say nothing, or that they disagree.",
      "Soldiers, an arrest at gunpoint and gunfire heard from indoors are part of it. Nobody is shown being hurt, and you are never asked to hurt anybody. There is no score and no clock. You can stop anywhere and come back to the same line.",
      "People the documents do not mention are imagined, and the game tells you which.",
    ],
    begin: {
      "1948": "Sit down at the round table",
      "1968": "Sit down at the table",
      washington: "Sit down at the desk",
    },
    goOn: "Go on where you stopped",
    beginAnew: "Begin another night",
    keys: "The whole game can be played with the keyboard: Enter to go on, the numbers to choose.",
    opening: "How it begins",
    turn: "Read on",
    room: "The record room",
    code: "I was given a code",
    nights: "Nights you have begun",
    oneNight: ({ title, decisions, kept }) => {
      const count = decisions === 1 ? "1 decision" : `${decisions} decisions`;
      return `${title}: ${count}, ${kept.toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}`;
    },
  },
  bar: {
    label: "The night",
    lens: "Lens",
    sources: "Sources",
    room: "Record",
    otherLanguage: "Español",
    sound: "Sound",
    settings: "Settings",
    home: "Title page",
  },
  reading: {
    goOn: "Go on",
    back: "Back a page",
    choices: "What you can do",
    choicesFollow: ({ count }) => `${["No", "One", "Two", "Three", "Four"][count] ?? count} choices follow.`,
    seat: ({ desk }) => `Your place: ${desk}`,
    hole: "a hole in the documents",
    holeOpen: "What is missing here?",
    toTheEnd: "See the whole night beside the record",
  },
  ways: {
    label: "This night, and the others",
    map: "Map of the night",
    soFar: "Read it back",
    beside: "Side by side",
    nights: "All nights",
    share: "Hand it on",
  },
  lens: {
    kind: { recorded: "Recorded", inferred: "Inferred", imagined: "Imagined" },
    open: ({ kind, at }) => (at === "" ? `${kind}: where this comes from` : `${kind}, ${at}: where this comes from`),
    explain: {
      recorded: "The documents say this.",
      inferred: "This follows from what the documents say.",
      imagined: "No document says this. We made it, so that the night can be told.",
    },
  },
  bet: {
    decided: "You decided",
    question: "Before the record opens: what do you think it holds?",
    disputed: "The documents contradict each other",
    unrecorded: "The documents do not say",
    sure: "How sure are you?",
    certainty: { guessing: "I am guessing", "fairly-sure": "Fairly sure", sure: "Sure" },
    wasCertain: { guessing: "You were guessing.", "fairly-sure": "You were fairly sure.", sure: "You were sure." },
    place: "Say so, and open the record",
    skip: "Just open the record",
  },
  record: {
    heading: "The record opens",
    alignment: {
      "as-recorded": "As recorded",
      counterfactual: "Counterfactual",
      disputed: "Disputed",
      unrecorded: "Unrecorded",
    },
    explain: {
      "as-recorded": "This is what the documents say was done, as far as they go. The scene around it is imagined.",
      counterfactual: "The documents say that something else was done.",
      disputed: "The record contradicts itself here.",
      unrecorded: "The documents do not say what was done.",
    },
    leaves: "Here your night leaves the recorded one.",
    you: "Your decision",
    documents: "The documents",
    side: ({ choice }) => `As if someone had chosen: ${quote(choice)}`,
    missing: "What is missing",
    possible: {
      actor: "What makes yours possible: somebody had a reason",
      structure: "What makes yours possible: how things stood",
      comparison: "What makes yours possible: it was done elsewhere",
    },
    restsOn: "This rests on",
    closest: ({ choice }) => `Closest to what they say: ${quote(choice)}`,
    yourBet: ({ on, certainty, held }) =>
      `You expected ${quote(`${on}.`)} ${certainty} ${held ? "That is what the record holds." : "The record holds something else."}`,
    goOn: "Go on with the night",
  },
  account: {
    kind: {
      event: "event",
      words: "words reported",
      motive: "motive",
      context: "background",
      interpretation: "judgement",
    },
  },
  desk: {
    heading: "The contradiction desk",
    lead: "These two do not fit together. The story waits while you look at them.",
    slip: ({ verdict, voices }) => `${verdict === "first" ? "First slip" : "Second slip"}: ${voices}`,
    question: "Which would you trust?",
    verdict: verdictInEnglish,
    why: "Why? (if you like)",
    keep: "Note it",
    aside: "Leave it on the desk",
    explained: "What could explain it",
    yours: ({ verdict }) => `You said: ${verdict}.`,
    left: "You left it on the desk.",
  },
  silence: {
    heading: "A hole in the documents",
    kind: {
      "lost-in-the-copy": "The words are lost in the copy that we have.",
      "not-known-to-the-author": "Whoever wrote the document did not know it.",
      "not-said": "The document does not say it.",
    },
  },
  sources: {
    heading: "The source drawer",
    lead: ({ open, all }) =>
      open === all
        ? `The night is over: all ${all} accounts lie open.`
        : `${open} of ${all} accounts lie open: what your desk could know by now, and what the record has shown you. The rest is not yet.`,
    notYet: ({ locators }) => `Not yet: ${locators}`,
    primary: "Primary source",
    secondary: "Secondary source",
    cite: "Cite as:",
    room: "Go to the record room: all documents, both nights",
    close: "Close the drawer",
  },
  room: {
    toNight: "Back to the night",
    toTitle: "Back to the title page",
  },
  ending: {
    heading: "Your night beside the record",
    threads: "Two threads",
    recordThread: "The record",
    yourThread: "Your night",
    strand: { together: "Together", apart: "Apart", split: "The record splits", bare: "No record" },
    never: "Your night and the recorded one never parted.",
    parted: ({ hour, question }) => `Your night first left the recorded one at this point (${hour}): ${question}`,
    alone: "The decisions, one by one",
    otherwise: "Go back here and decide otherwise",
    again: "Begin another night",
    sources: "Read the sources",
    mirror: "Go to the record room, and see both nights side by side",
    judged: "The contradictions of your night",
    ways: "Where to go from here",
    chose: ({ choice }) => `You: ${quote(choice)}`,
  },
  settings: {
    heading: "Settings",
    ambience: "Volume of places",
    effects: "Volume of sounds",
    music: "Volume of music",
    muted: "No sound at all",
    captions: "Show what is heard as words",
    still: "Still pictures",
    lens: "Keep the lens on: show what is recorded, inferred and imagined",
    keys: "Single keys as shortcuts",
    theme: "Light or dark",
    themes: { system: "As the device", light: "Light", dark: "Dark" },
    keyList: [
      ["Enter or →", "go on"],
      ["←", "back a page"],
      ["1 2 3 4", "choose, bet, judge"],
      ["L", "lens"],
      ["S", "sources"],
      ["R", "record room"],
      ["E", "English or Spanish"],
      ["A", "read aloud, where the device has a voice"],
      ["M", "sound on or off"],
      ["Esc", "close what is open"],
    ],
    close: "Close",
  },
  aloud: aloudInEnglish,
  comfort: comfortInEnglish,
  notice: {
    updated: "This is a new edition of the game. Your nights are as they were.",
    dismiss: "Dismiss",
    notKept: "This browser does not let the game keep anything. You can play, but closing the page forgets the night.",
    notFetched:
      "A part of the game could not be fetched. Everything stays as it is; try again when there is a connection.",
    damaged: "A kept night could not be read. It stays where it is, untouched; nothing was deleted.",
    takeUp: "Take it up as far as it can be read",
    stopped:
      "The story was changed since you played. Your night was told again as far as the story still has it; the whole of it stays kept.",
    broken: "The story cannot go on here. Your decisions are kept.",
  },
  keeping: keepingEnglish,
  place: placesInEnglish,
  picture: picturesInEnglish,
  hour: hourInEnglish,
  quote,
};
