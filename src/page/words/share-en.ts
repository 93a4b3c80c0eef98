import type { CodeRefusal } from "../../narrative/trail-code.ts";
import type { ShareWords } from "./share-words.ts";

const FIGURES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const decisionsIn = (count: number): string => (count === 1 ? "1 decision" : `${count} decisions`);

const refused = (refusal: CodeRefusal): string => {
  switch (refusal.kind) {
    case "empty":
      return "There is no code yet. Type or paste one, or the whole link.";
    case "not-a-code":
      return `No code holds “${refusal.character}”, the character in place ${refusal.place}. Codes are made of figures and of letters other than I, L, O and U.`;
    case "wrong-length":
      return refusal.characters < 10
        ? `That is too short for a code: it has ${refusal.characters === 1 ? "1 character" : `${refusal.characters} characters`}. Is the end missing?`
        : `That is too long for a code: it has ${refusal.characters} characters.`;
    case "wrong-check": {
      const { meant } = refusal;
      if (meant === undefined)
        return "As it stands it leads to no night: its last character does not agree with the others. Something may have been heard or typed wrongly, or a group be missing or too many. Count its groups, and compare them one by one.";
      const right = meant.code.replaceAll("-", "");
      switch (meant.slip) {
        case "wrong":
          return `Something in it was heard or typed wrongly. With ${right[meant.place - 1]} as its character in place ${meant.place} it leads to a night: ${meant.code}.`;
        case "missing":
          return `A character seems to be missing. With ${right[meant.place - 1]} in place ${meant.place} it leads to a night: ${meant.code}.`;
        case "extra":
          return `One character seems to be too many. Without the one in place ${meant.place} it leads to a night: ${meant.code}.`;
        case "swapped":
          return `Two characters seem to have changed places, ${meant.place} and ${meant.place + 1}. The other way round it leads to a night: ${meant.code}.`;
        default:
          return meant.slip satisfies never;
      }
    }
    case "unknown-episode":
      return `The code is whole, but it speaks of an episode that this game does not have: “${refusal.character}”. It may come from a newer edition.`;
    case "other-edition":
      return refusal.trail.length === 0
        ? `The code is whole, but it comes from another edition of the story. None of its ${decisionsIn(refusal.decisions)} can be followed with certainty here.`
        : `The code is whole, but it comes from another edition of the story. Here it can be followed for ${refusal.trail.length} of its ${decisionsIn(refusal.decisions)}.`;
    default:
      return refusal satisfies never;
  }
};

/** What is said in English of a night that is handed on. */
export const shareEnglish: ShareWords = {
  character: (character) => FIGURES[Number(character)] ?? character,
  drawer: {
    heading: "Hand this night on",
    lead: "The link and the code hold the decisions of this night, in their order, and nothing else: no name, no bet, no note, no date. Nothing is sent anywhere.",
    link: "As a link",
    linkLabel: "The link to this night",
    copy: "Copy",
    copied: "Copied.",
    denied:
      "This browser does not let the game copy. The link is selected: copy it with the keys or the menu of your device.",
    code: "As a code to read aloud",
    codeLead: "Whoever types it on the title page comes to the same night.",
    group: ({ index, all }) => `Group ${index} of ${all}:`,
    codeNote:
      "Capital or small letters, with or without hyphens: it is all one. If one character is heard wrongly, the game says so.",
    close: "Close",
  },
  enter: {
    heading: "Have you been given a night?",
    lead: "Somebody has read you its code, or sent you its link. With either you see their night as they played it, and can take it up yourself.",
    label: "Its code, or its link",
    open: "Look at it",
    refused,
    openMeant: ({ code }) => `Open ${code}`,
    openSoFar: "Open it as far as it goes",
    failed: "It could not be looked up just now. Nothing is lost; try again when there is a connection.",
  },
  link: {
    heading: "This link does not lead to its night",
    lead: "Its code stands below. It can be put right there, or another be typed.",
  },
  night: {
    title: "A night that was handed on",
    kicker: ({ title }) => `${title}: a night that was handed on`,
    unended: "A night without an end yet",
    ended: ({ decisions }) => `So it ended, after ${decisionsIn(decisions)}. It is somebody’s night, as it was played.`,
    stands: ({ decisions }) =>
      decisions === 0
        ? "No decision has been taken in it."
        : `It stops after ${decisionsIn(decisions)}. It is somebody’s night, as it was played.`,
    readFrom: "Read it from the beginning",
    decisions: "The decisions, one by one",
    none: "None yet.",
    openRecord: "Open the record of these decisions",
    openWarns: "It tells what the documents hold of each of them, also of those that you have not taken yourself.",
    recordOpen: "The record of these decisions lies open.",
    chose: ({ choice }) => `Decided: ${choice}`,
    undecided: "Not decided yet",
    takeUp: "Take it up from here",
    takeUpHere: "Take it up where it stops",
    theirThread: "This night",
    never: "This night and the recorded one never parted.",
    parted: ({ hour, question }) => `This night first left the recorded one at this point (${hour}): ${question}`,
    you: "What was decided in this night",
    possible: {
      actor: "What makes that possible: somebody had a reason",
      structure: "What makes that possible: how things stood",
      comparison: "What makes that possible: it was done elsewhere",
    },
  },
};
