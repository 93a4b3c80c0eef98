import type { PlayingWords } from "./playing-words.ts";
import { quoteInEnglish } from "./quotation.ts";
import { verdictInEnglish } from "./verdict-in-english.ts";

/** What is said in English while a night is played. */
export const playingInEnglish: PlayingWords = {
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
    side: ({ choice }) => `As if someone had chosen: ${quoteInEnglish(choice)}`,
    missing: "What is missing",
    possible: {
      actor: "What makes yours possible: somebody had a reason",
      structure: "What makes yours possible: how things stood",
      comparison: "What makes yours possible: it was done elsewhere",
    },
    restsOn: "This rests on",
    closest: ({ choice }) => `Closest to what they say: ${quoteInEnglish(choice)}`,
    yourBet: ({ on, certainty, held }) =>
      `You expected ${quoteInEnglish(`${on}.`)} ${certainty} ${held ? "That is what the record holds." : "The record holds something else."}`,
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
    lead: "These two slips do not fit together. The story waits while you look at them.",
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
    mirror: "Go to the mirror in the record room: 1948 facing 1968",
    judged: "The contradictions of your night",
    ways: "Where to go from here",
    chose: ({ choice }) => `You: ${quoteInEnglish(choice)}`,
  },
};
