import type { Hour } from "../../record/hour.ts";
import type { PageWords } from "./words.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const clock = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (hours === 0 && minutes === 0) return "midnight";
  if (hours === 12 && minutes === 0) return "noon";
  const half = hours < 12 ? "a.m." : "p.m.";
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return minutes === 0 ? `${shown} ${half}` : `${shown}:${String(minutes).padStart(2, "0")} ${half}`;
};

const hour = ({ date, from, to }: Hour): string => {
  const [, month = 1, day = 1] = (date ?? "").split("-").map(Number);
  const on = date === undefined ? "" : `${day} ${MONTHS[month - 1]}, `;
  return to === undefined ? `${on}${clock(from)}` : `${on}between ${clock(from)} and ${clock(to)}`;
};

/** What the page says in English. */
export const english: PageWords = {
  title: {
    game: "Madrugada",
    subtitle: "The hours between midnight and dawn",
    night: "Lima, the night of 2 to 3 October 1968",
    noteHeading: "Before you begin",
    note: [
      "This night happened. You will sit at the desks where something was decided, and decide. Then you will see what three documents say was decided there, or that they say nothing, or that they disagree.",
      "Soldiers, an arrest at gunpoint and gunfire heard from indoors are part of it. Nobody is shown being hurt, and you are never asked to hurt anybody. There is no score and no clock. You can stop anywhere and come back to the same line.",
      "People the documents do not mention are imagined, and the game tells you which.",
    ],
    begin: "Sit down at the table",
    goOn: "Go on where you stopped",
    beginAnew: "Begin another night",
    keys: "The whole game can be played with the keyboard: Enter to go on, the numbers to choose.",
    opening: "How it begins",
  },
  bar: {
    label: "The night",
    lens: "Lens",
    sources: "Sources",
    mute: "Sound off",
    unmute: "Sound on",
    settings: "Settings",
    home: "Title page",
  },
  reading: {
    goOn: "Go on",
    back: "Back a page",
    choices: "What you can do",
    seat: ({ desk }) => `Your place: ${desk}`,
    hole: "a hole in the documents",
    holeOpen: "What is missing here?",
    toTheEnd: "See the whole night beside the record",
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
      "as-recorded": "The documents say that this is what was done.",
      counterfactual: "The documents say that something else was done. Your night now leaves theirs.",
      disputed: "The documents contradict each other here.",
      unrecorded: "The documents do not say what was done.",
    },
    you: "Your decision",
    documents: "The documents",
    side: ({ choice }) => `As if someone had chosen: “${choice}”`,
    missing: "What is missing",
    possible: {
      actor: "What makes yours possible: somebody had a reason",
      structure: "What makes yours possible: how things stood",
      comparison: "What makes yours possible: it was done elsewhere",
    },
    restsOn: "This rests on",
    yourBet: ({ on, certainty }) => `You expected: ${on}. ${certainty}.`,
    goOn: "Back to the night",
  },
  account: {
    kind: {
      event: "says it happened",
      words: "reports words",
      motive: "gives a motive",
      context: "tells what came before",
      interpretation: "judges",
    },
  },
  desk: {
    heading: "The contradiction desk",
    lead: "These two cannot both be the whole truth. The story waits while you look at them.",
    first: "On the left",
    second: "On the right",
    question: "Which would you trust?",
    verdict: {
      first: "The first",
      second: "The second",
      both: "Both, somehow",
      "cannot-tell": "I cannot tell",
    },
    why: "Why? (if you like)",
    keep: "Note it and go on",
    aside: "Leave it on the desk",
    explained: "What could explain it",
    yours: ({ verdict }) => `You said: ${verdict}.`,
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
    cite: ({ citation }) => `Cite as: ${citation}`,
    close: "Close the drawer",
  },
  ending: {
    heading: "Your night beside the record",
    threads: "Two threads",
    recordThread: "The record",
    yourThread: "Your night",
    strand: { together: "Together", apart: "Apart", split: "The record splits", bare: "No record" },
    never: "Your night and the recorded one never parted.",
    parted: ({ question }) => `Your night first left the recorded one here: ${question}`,
    alone: "The decisions, one by one",
    counts: (values) =>
      [
        `${values["as-recorded"]} as recorded`,
        `${values.counterfactual} counterfactual`,
        `${values.disputed} disputed`,
        `${values.unrecorded} unrecorded`,
      ].join(" · "),
    otherwise: "Go back here and decide otherwise",
    again: "Begin another night",
    sources: "Read the sources",
    judged: "What you said at the contradiction desk",
    ways: "Where to go from here",
    chose: ({ choice }) => `You: “${choice}”`,
  },
  settings: {
    heading: "Settings",
    ambience: "Places",
    effects: "Sounds",
    music: "Music",
    muted: "No sound at all",
    captions: "Show what is heard as words",
    still: "Still pictures",
    lens: "Keep the lens on: show what is recorded, inferred and imagined",
    keys: "Single keys as shortcuts",
    theme: "Print",
    themes: { system: "As the device", light: "Light", dark: "Dark" },
    keyList: [
      ["Enter or →", "go on"],
      ["←", "back a page"],
      ["1 2 3 4", "choose"],
      ["L", "lens"],
      ["S", "sources"],
      ["M", "sound on or off"],
      ["Esc", "close what is open"],
    ],
    close: "Close",
  },
  notice: {
    dismiss: "Dismiss",
    notKept: "This browser does not let the game keep anything. You can play, but closing the page forgets the night.",
    damaged: ({ problem }) =>
      `A kept night could not be read: ${problem}. It stays where it is, untouched; nothing was deleted.`,
    takeUp: "Take it up as far as it can be read",
    stopped: ({ question, why }) =>
      `The story was changed since you played. Your night was told again up to “${question}” and stops there: ${why}.`,
    broken: ({ problem }) => `The story cannot go on here: ${problem}. Your decisions are kept.`,
  },
  place: {
    "cabinet-room": "The cabinet room",
    "press-room": "The palace press room",
    "tank-yard": "The yard of the Tank Division",
    telephone: "A house asleep",
    plaza: "The Plaza",
    "palace-steps": "The palace steps",
    "palace-corridor": "A corridor of the palace",
    "palace-bedroom": "The President’s bedroom",
    "minister-door": "A minister’s house",
    barracks: "A barracks",
    apron: "The airport, Callao",
    congress: "Congress",
    "mill-gate": "The gate of a mill",
    street: "A street in Lima",
    talara: "Talara",
  },
  hour,
};
