import type { BesideWords } from "./beside-words.ts";
import { hourInEnglish } from "./hour-in-english.ts";
import { placesInEnglish } from "./places-in-english.ts";
import { quoteInEnglish } from "./quotation.ts";

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

/** What the two columns say in English. */
export const besideEnglish: BesideWords = {
  heading: "Side by side",
  lead: "Two nights in two columns, or one night and the record: every decision, where they part, and where they come to the same desk again.",
  pick: {
    legend: "What stands in the two columns",
    left: "Left column",
    right: "Right column",
    nothing: "There is nothing to set side by side yet: take one decision first.",
    same: "The same stands in both columns. Choose another for one of them.",
  },
  record: "The record",
  print: "Print the two columns",
  caption: ({ left, right }) => `${left} and ${right}, decision by decision`,
  desk: "The decision",
  tally: ({ parted, met, over, first }) => {
    if (first === undefined) return over ? "The two never part." : "So far the two have not parted.";
    const again =
      met > 0
        ? `After that they come to the same desk again ${times(met)}.`
        : over
          ? "They never come to the same desk again."
          : "They have not come to the same desk again.";
    return `They part ${times(parted)}, first here (${first.hour}): ${first.question} ${again}`;
  },
  turn: {
    together: "Together",
    parts: "Here they part",
    meets: "Here they meet again",
    "meets-and-parts": "They meet, and part again",
    crosses: "Both come here, in another order",
    alone: "Only one comes here",
    bare: "No record to part from",
    waits: "Not yet",
  },
  end: {
    heading: "How they end",
    turn: {
      alike: "The same ending",
      apart: "They end apart",
      bare: "The record has no ending",
      waits: "Not yet at an end",
    },
    unfinished: ({ decisions }) =>
      decisions === 1 ? "Not over: it stands after 1 decision." : `Not over: it stands after ${decisions} decisions.`,
    record: "The documents tell of no ending. They stop where they stop.",
  },
  cell: {
    stands: "This night stands before this decision.",
    notCome: "This night has not come so far.",
    passedBy: "This night did not lead to this desk.",
    elsewhere: {
      above: "This night came to this desk before: see further up.",
      below: "This night came to this desk after other decisions: see further down.",
    },
    notYet: "The record has not opened here yet.",
    side: ({ index, all }) => `Telling ${index} of ${all}`,
    asIf: ({ choice }) => `As if someone had chosen: ${quoteInEnglish(choice)}`,
    closest: ({ choice }) => `Closest to what they say: ${quoteInEnglish(choice)}`,
    disputed: "The documents contradict each other:",
    take: "Take it up from here",
    takeNamed: ({ name, question }) => `Take it up from here: ${name}. ${question}`,
  },
  way: {
    label: "On the way",
    lines: ({ recorded, inferred, imagined }) => {
      const all = recorded + inferred + imagined;
      const parts = [
        [recorded, "recorded"],
        [inferred, "inferred"],
        [imagined, "imagined"],
      ] as const;
      const told = parts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`);
      return `${all === 1 ? "1 line" : `${all} lines`}: ${told.join(", ")}`;
    },
    restsOn: ({ locators }) => (locators === "" ? "resting on no document" : `resting on ${locators}`),
  },
  alignment: {
    "as-recorded": "As recorded",
    counterfactual: "Counterfactual",
    disputed: "Disputed",
    unrecorded: "Unrecorded",
  },
  silence: {
    "lost-in-the-copy": "The words are lost in the copy that we have.",
    "not-known-to-the-author": "Whoever wrote the document did not know it.",
    "not-said": "The document does not say it.",
  },
  sources: {
    heading: "What this rests on",
    cited: ({ locators }) => `Lines used here: ${locators}`,
    none: "Nothing in these columns rests on a document yet.",
  },
  place: placesInEnglish,
  hour: hourInEnglish,
  quote: quoteInEnglish,
};
