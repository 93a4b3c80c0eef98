import { type Colour, colour, type Era, PLATES } from "./inks.ts";

/** The inks in which the threads and the clock are drawn at the stage's edge. */
export interface EdgeInks {
  readonly ground: string;
  readonly record: string;
  readonly player: string;
  /** The bright core of the player's thread, and its tip. */
  readonly core: string;
  /** What of the clock the hour may still go on. */
  readonly span: string;
  readonly hand: string;
}

/** What the press of an era has of its own beside its inks. */
export interface Habits {
  /** Bare paper, and the dark that comes in from the edges. */
  readonly paper: Colour;
  readonly dark: Colour;
  /** The second plate of an overprint; with `other` the two plates of a quarrel. */
  readonly second: Colour;
  readonly other: Colour;
  /** Tint of the grey to which the first plate of an overprint goes back. */
  readonly grey: Colour;
  /** Cosine and sine of the turn of the plates' own screen, and of one that makes no pattern with it. */
  readonly screen: readonly [number, number];
  readonly secondScreen: readonly [number, number];
  /** Whether one dark plate carries the drawing: then the colour alone strays when the plates are out of register. */
  readonly keyed: boolean;
  /** The inks in the printer's bar, up to five. */
  readonly bar: readonly Colour[];
  /** The ink of a mist that is drawn over the plates, and the turn of its dots in radians. */
  readonly mist: string;
  readonly turn: number;
  readonly edge: EdgeInks;
}

const turned = (angle: number): readonly [number, number] => [Math.cos(angle), Math.sin(angle)];

const { "1968": silk, "1948": wood, washington: page } = PLATES;

export const HABITS: Readonly<Record<Era, Habits>> = {
  "1968": {
    paper: [0.969, 0.918, 0.816],
    dark: [0.043, 0.047, 0.118],
    second: [0.91, 0.263, 0.173],
    other: [0.07, 0.4, 0.47],
    grey: [0.95, 0.98, 1.1],
    screen: turned(0.35),
    secondScreen: turned(0.9),
    keyed: false,
    bar: [silk.navy, silk.indigo, silk.teal, silk.red, silk.yellow].map(colour),
    mist: silk.cream,
    turn: 0.35,
    edge: {
      ground: silk.navy,
      record: silk.cream,
      player: silk.red,
      core: silk.yellow,
      span: silk.teal,
      hand: silk.yellow,
    },
  },
  "1948": {
    paper: colour(wood.paper),
    dark: [0.05, 0.04, 0.034],
    second: colour(wood.red),
    other: [0.16, 0.13, 0.11],
    grey: [1.02, 0.99, 0.93],
    screen: turned(Math.PI / 4),
    secondScreen: turned(1.335),
    keyed: true,
    bar: [wood.black, wood.red].map(colour),
    mist: wood.paper,
    turn: Math.PI / 4,
    edge: {
      ground: wood.black,
      record: wood.paper,
      player: wood.red,
      core: wood.red,
      span: wood.red,
      hand: wood.paper,
    },
  },
  washington: {
    paper: colour(page.bond),
    dark: [0.075, 0.07, 0.125],
    second: colour(page.red),
    other: colour(page.carbon),
    grey: [0.97, 0.98, 1.04],
    screen: turned(0),
    secondScreen: turned(0.55),
    keyed: true,
    bar: [page.violet, page.carbon, page.red].map(colour),
    mist: page.bond,
    turn: 0,
    edge: {
      ground: page.violet,
      record: page.bond,
      player: page.red,
      core: page.red,
      span: page.carbon,
      hand: page.bond,
    },
  },
};
