import type { BacklogWords } from "./backlog-words.ts";
import { quoteInEnglish } from "./quotation.ts";

/** What the night read back says in English. */
export const backlogEnglish: BacklogWords = {
  heading: "The night so far",
  lead: "Everything that you have read, from the first line on. Beside each line you can go back to the decision that it led to: that begins another night, and this one stays as it is.",
  beginning: "How it began",
  decision: ({ index, question }) => `Decision ${index}: ${question}`,
  chose: ({ choice }) => `You: ${quoteInEnglish(choice)}`,
  notYet: "The record has not opened here yet.",
  alignment: {
    "as-recorded": "As recorded",
    counterfactual: "Counterfactual",
    disputed: "Disputed",
    unrecorded: "Unrecorded",
  },
  returnTo: "Decide anew from here",
  returnNamed: ({ question }) => `Decide anew from here: ${question}`,
  otherwise: "Decide otherwise here",
  otherwiseNamed: ({ question }) => `Decide otherwise here: ${question}`,
  desk: ({ about }) => `On the contradiction desk: ${about}`,
  judged: ({ verdict, why }) => `You said: ${verdict}.${why === "" ? "" : ` ${quoteInEnglish(why)}`}`,
  left: "You left it on the desk.",
  toPresent: "Go to where the night stands",
  present: "Here the night stands.",
  ended: "Here the night ended.",
};
