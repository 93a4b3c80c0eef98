import type { Exploration, Passage } from "./exploration.ts";
import { firstDifference, type LineShape, shapeOf } from "./line-shape.ts";

/** Where two tellings of one passage part: places in the files of each, and what stands there. */
export interface Parting {
  /** The places of either telling among which the difference lies: one where it is known, none where nothing is told. */
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly inOne: string;
  readonly inOther: string;
}

interface Line {
  readonly place: string;
  readonly shape: LineShape;
}

/** Two tellings of one passage beside each other. */
export type Beside =
  | { readonly parting: Parting }
  /** The places of the lines that stand for each other. */
  | { readonly partners: readonly (readonly [string, string])[] };

/**
 * Compares what two tellings read to the player between two choices, by everything but the words; asked of the same
 * passages again it answers from memory. The answer is the first difference, or which line stands for which.
 */
export const passageComparer = (one: Exploration, other: Exploration) => {
  const linesOfOne = linesIn(one);
  const linesOfOther = linesIn(other);
  const known = new Map<string, Beside>();
  return (inOne: number, inOther: number): Beside => {
    const key = `${inOne} ${inOther}`;
    const found = known.get(key) ?? beside(linesOfOne(inOne), linesOfOther(inOther));
    known.set(key, found);
    return found;
  };
};

const linesIn = ({ lines, passages }: Exploration): ((passage: number) => readonly Line[]) => {
  const shaped = lines.map((line) => ({ place: line.place, shape: shapeOf(line) }));
  const said = lines.map(({ text, tags }) => text !== "" || tags.length > 0);
  const of = ({ lines: numbers }: Passage): readonly Line[] =>
    numbers.flatMap((number) => (said[number] ? (shaped[number] ?? []) : []));
  const found = passages.map(of);
  return (passage) => found[passage] ?? [];
};

const beside = (one: readonly Line[], other: readonly Line[]): Beside => {
  const found = parting(one, other);
  return found === undefined
    ? { partners: one.map(({ place }, index) => [place, other[index]?.place ?? ""] as const) }
    : { parting: found };
};

const parting = (one: readonly Line[], other: readonly Line[]): Parting | undefined => {
  const shortest = Math.min(one.length, other.length);
  const same = (line: Line | undefined, beside: Line | undefined): boolean =>
    line !== undefined && beside !== undefined && firstDifference(line.shape, beside.shape) === undefined;
  let before = 0;
  while (before < shortest && same(one[before], other[before])) before += 1;
  if (one.length === other.length) {
    const [line, beside] = [one[before], other[before]];
    return line === undefined || beside === undefined ? undefined : differingIn(line, beside);
  }
  let after = 0;
  while (after < shortest && same(one.at(-1 - after), other.at(-1 - after))) after += 1;
  // Lines that have all but their words in common do not say which of them the other telling lacks: it is one of these.
  const among = (lines: readonly Line[]): readonly string[] => {
    const ends = [before, lines.length - 1 - after].map((index) => Math.min(Math.max(index, 0), lines.length - 1));
    return lines.slice(Math.min(...ends), Math.max(...ends) + 1).map(({ place }) => place);
  };
  return { one: among(one), other: among(other), inOne: number(one.length), inOther: number(other.length) };
};

const differingIn = (line: Line, beside: Line): Parting | undefined => {
  const aspect = firstDifference(line.shape, beside.shape);
  if (aspect === undefined) return undefined;
  const said = ({ shape }: Line) => (shape[aspect] === "" ? `no ${aspect}` : `${aspect}: ${shape[aspect]}`);
  return {
    one: [line.place],
    other: [beside.place],
    inOne: said(line),
    inOther: said(beside),
  };
};

const number = (lines: number): string =>
  lines === 1 ? "1 line up to the next choice" : `${lines} lines up to the next choice`;
