import { aloudInEnglish } from "./aloud-en.ts";
import { comfortInEnglish } from "./comfort-en.ts";
import { hourInEnglish } from "./hour-in-english.ts";
import { keepingEnglish } from "./keeping-en.ts";
import { picturesInEnglish, placesInEnglish } from "./places-in-english.ts";
import { playingInEnglish } from "./playing-en.ts";
import { quoteInEnglish } from "./quotation.ts";
import type { PageWords } from "./words.ts";

/** What the page says in English. */
export const english: PageWords = {
  ...playingInEnglish,
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
      "Soldiers, an arrest at gunpoint and gunfire heard from indoors are part of it. Nobody is shown being hurt, and you are never asked to hurt anybody. There is no score and no timer. You can stop anywhere and come back to the same line.",
      "People the documents do not mention are imagined, and the game tells you which.",
    ],
    begin: {
      "1948": "Sit down at the round table",
      "1968": "Sit down at the table",
      washington: "Sit down at the desk",
    },
    goOn: "Go on where you stopped",
    beginAnew: "Begin another night",
    keys: "With a keyboard: Enter to go on, the numbers to choose. The whole game can be played so.",
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
  ways: {
    label: "This night, and the others",
    map: "Map of the night",
    soFar: "Read it back",
    beside: "Side by side",
    nights: "All nights",
    share: "Hand it on",
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
  settings: {
    heading: "Settings",
    ambience: "Volume of places",
    effects: "Volume of sounds",
    music: "Volume of music",
    muted: "No sound at all",
    captions: "Show what is heard as words",
    still: "Still pictures",
    lens: "Keep the lens on: show what is recorded, inferred and imagined",
    keys: "With a keyboard: single keys as shortcuts",
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
  quote: quoteInEnglish,
};
