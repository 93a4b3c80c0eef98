import type { NightsWords } from "./nights-words.ts";

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];

const inWords = (decisions: number): string =>
  `${NUMBERS[decisions] ?? decisions} ${decisions === 1 ? "decision" : "decisions"}`;

const nights = (count: number): string => (count === 1 ? "1 night" : `${count} nights`);

/** What the room of the nights says in English. */
export const nightsEnglish: NightsWords = {
  heading: "Your nights",
  lead: ({ count }) =>
    count === 1
      ? "One night lies here. It is kept in this browser alone."
      : `${count} nights lie here. They are kept in this browser alone.`,
  none: "You have not begun a night yet. Each one that you begin will lie here, and every branch of it.",
  made: {
    ended: ({ title, decisions }) => `${title}, after ${inWords(decisions)}`,
    stands: ({ place, decisions }) =>
      decisions === 0 ? `${place}, before the first decision` : `${place}, after ${inWords(decisions)}`,
    untold: ({ decisions }) => `A night of ${inWords(decisions)}`,
  },
  row: {
    decisions: ({ decisions }) => (decisions === 1 ? "1 decision" : `${decisions} decisions`),
    kept: (date) => date.toLocaleString("en", { dateStyle: "medium", timeStyle: "short" }),
    ended: ({ title }) => `Ended: ${title}`,
    stands: ({ place }) => `Stands at: ${place}`,
    going: "Not ended",
    stopped: "The story has changed, and no longer has all of it",
    branched: ({ name, decisions }) => `Branched from “${name}” after ${inWords(decisions)}`,
    branchedAway: ({ decisions }) => `Branched after ${inWords(decisions)} from a night that is not here`,
    of: ({ name }) => `: ${name}`,
    resume: "Go on",
    seeEnding: "See the ending",
    rename: "Rename",
    compare: "Lay beside another",
    map: "Show on the map",
    remove: "Delete",
  },
  naming: {
    label: "The name of this night",
    explain: "Leave it empty, and it is named by where it stands.",
    keep: "Keep the name",
    cancel: "Leave it as it was",
  },
  beside: {
    choose: ({ name }) => `Which night do you want to lay beside “${name}”?`,
    this: "Lay this one beside it",
    record: "Lay the record beside it",
    cancel: "None",
  },
  more: ({ next, left }) => `Show ${next} more of ${left}`,
  removed: {
    label: "Deleted nights",
    said: ({ name }) => `“${name}” has been deleted.`,
    undo: "Undo",
    dismiss: "Let it go",
  },
  unread: {
    heading: "Nights that cannot be read",
    lead: "They stay as they are until you delete them, and go along when you save your nights to a file.",
    newer: "A newer edition of the game kept this night. It can be read there.",
    name: ({ index }) => `Unreadable night ${index}`,
    takeUp: "Take it up as far as it can be read",
  },
  file: {
    heading: "Take your nights with you",
    lead: "Save all nights to one file, and bring them in on another device or in another browser. Nothing that lies here is changed when a file is brought in.",
    save: "Save all nights to a file",
    bring: "Bring in nights from a file",
    added: ({ added, same }) => {
      const came = added === 0 ? "No night was new." : `${nights(added)} came in.`;
      return same === 0 ? came : `${came} ${nights(same)} ${same === 1 ? "was" : "were"} here already.`;
    },
    renamed: ({ count }) => `${nights(count)} differed from what lies here under the same mark: both are kept.`,
    unread: ({ count }) =>
      count === 1
        ? "1 night cannot be read. It came in as it is:"
        : `${count} nights cannot be read. They came in as they are:`,
    left: ({ count }) => `${nights(count)} could not be kept here. The file still has ${count === 1 ? "it" : "them"}.`,
    refused: {
      "too-large": "This file is too large to hold nights of this game. Nothing was changed. In detail:",
      "not-json": "This file holds no nights: it is of another kind, or was cut short. Nothing was changed. In detail:",
      foreign: "This file belongs to something else, not to this game. Nothing was changed. In detail:",
      newer:
        "A newer edition of the game wrote this file. Open that edition to bring it in. Nothing was changed. In detail:",
      damaged: "This file was damaged, and no night in it can be found. Nothing was changed. In detail:",
    },
    dismiss: "Dismiss",
  },
  wrong: {
    rename: "The name could not be kept in this browser. It holds as long as this page is open.",
    remove: "The night could not be deleted. It is still there.",
    undo: "The night could not be laid back yet. The notice stays, so that you can try again.",
    save: "The file could not be made. Your nights are as they were.",
    bring: "The file could not be read. Nothing was changed.",
  },
};
