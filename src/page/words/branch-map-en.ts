import type { BranchMapWords } from "./branch-map-words.ts";
import { hourInEnglish } from "./hour-in-english.ts";

const LIST = new Intl.ListFormat("en", { type: "conjunction" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The map of a night in English. */
export const branchMapEnglish: BranchMapWords = {
  heading: "The map of the night",
  lead: "Every branch of this night on one sheet. What you have walked is printed. What nobody has walked is bare paper, and stays so until somebody goes there.",
  counts: ({ nights, decisions, allDecisions, endings, allEndings }) =>
    `${counted(nights, "night", "nights")} walked: ${decisions} of ${allDecisions} decisions, ${endings} of ${counted(allEndings, "ending", "endings")}.`,
  none: "You have not walked this night yet.",
  key: {
    label: "What the lines mean",
    record: "The recorded night",
    silent: "The documents are silent: it may have gone this way or another",
    yours: "Your nights",
    current: "The night that lies open",
    bare: "Not walked yet",
  },
  drawing: {
    heading: "The drawing",
    keys: "With a keyboard: the arrow keys go along the branches; Enter opens what lies there.",
    label: "Map of the night; the list below says the same in words",
    whole: "See all of it",
    decision: ({ hour, question }) => `${hour}: ${question}`,
    ending: ({ title }) => `Ending: ${title}`,
    untitled: "An ending",
  },
  list: {
    heading: "The same in words",
    lead: "Decision after decision; where your nights part, each branch stands under the choice that leads to it.",
  },
  place: {
    nights: (names) => LIST.format(names),
    notTaken: ({ count }) => `${counted(count, "choice", "choices")} not yet taken`,
    ended: ({ night, title }) => `${night} ends here: ${title}`,
    waits: ({ night, question }) => `${night} waits before a decision: ${question}`,
    waitsHere: ({ night }) => `${night} waits here, undecided`,
    otherwise: "Decide otherwise here",
    otherwiseWhere: ({ night, question }) => `in ${night}, at: ${question}`,
    goOn: ({ night }) => `Go on with ${night}`,
    open: ({ night }) => `Open ${night}`,
  },
  alignment: {
    "as-recorded": "As recorded",
    counterfactual: "Counterfactual",
    disputed: "Disputed",
    unrecorded: "Unrecorded",
  },
  recorded: {
    recorded: "The recorded night comes through here.",
    disputed: "The recorded night forks here: the documents differ.",
    silent: "The recorded night goes bare here: the documents are silent.",
  },
  hour: hourInEnglish,
  day: (date) => DAY.format(new Date(`${date}T00:00:00Z`)),
  time: ({ from, to }) => (to === undefined ? from : `${from}–${to}`),
  quote: (text) => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`,
};
