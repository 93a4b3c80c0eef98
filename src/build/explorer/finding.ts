import { describeNamed, type Exploration, trailTo } from "./exploration.ts";
import { figuresOf, type Loop } from "./figures.ts";

/** What can be wrong with a story, in the order in which it is told. */
export const FINDING_KINDS = [
  "runtime-error",
  "dead-end",
  "trap",
  "no-ending",
  "nothing-told",
  "untagged-ending",
  "loop",
  "never-read",
  "never-offered",
  "leak",
  "unrecorded-choice",
  "unmet-decision",
  "unused-account",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that is wrong with a story. */
export interface Finding {
  readonly kind: FindingKind;
  /** A file and line, or the id of an entry in the record. */
  readonly at: string;
  readonly what: string;
  /** The shortest trail that shows it. */
  readonly trail?: string;
}

/**
 * What is wrong with an explored story. A night of the house must also end each of its branches by an ending tag and never
 * come back to where it was; in any other story a loop is wrong only when nothing leads out of it. Lines and choices that
 * were not met count only where every branch was walked.
 */
export const findingsOf = (exploration: Exploration, house: boolean): readonly Finding[] => {
  const found: Finding[] = [];
  const trail = (state: number) => describeNamed(trailTo(exploration, state));
  exploration.states.forEach((state, index) => {
    const at = state.place;
    if (state.kind === "fault" && state.deadEnd)
      found.push({ kind: "dead-end", at, what: "the story stops without an end", trail: trail(index) });
    else if (state.kind === "fault")
      found.push({ kind: "runtime-error", at, what: state.message, trail: trail(index) });
    else if (state.kind === "ending" && house && state.ending === undefined)
      found.push({ kind: "untagged-ending", at, what: "ends without an ending tag", trail: trail(index) });
  });
  const { loops, endings } = figuresOf(exploration);
  const told = (kind: "loop" | "trap", loop: Loop, what: string): Finding => {
    const nearest = loop.states[0] ?? 0;
    return { kind, at: exploration.states[nearest]?.place ?? "", what, trail: trail(nearest) };
  };
  for (const loop of loops) {
    if (!loop.escapes) found.push(told("trap", loop, "no ending can be reached from here on"));
    else if (house) found.push(told("loop", loop, "the story can come back to where it was"));
  }
  if (exploration.omitted.length > 0) return oncePerPlace(found);
  if (endings === 0 && found.length === 0)
    found.push({ kind: "no-ending", at: exploration.file, what: "no branch comes to an ending" });
  if (endings > 0 && exploration.edges.length === 0 && exploration.lines.every(({ text }) => text === ""))
    found.push({ kind: "nothing-told", at: exploration.file, what: "there is nothing to read and nothing to choose" });
  // The rest of a line on which ink stopped is not worth a word of its own.
  const broken = new Set(found.map(({ at }) => at));
  for (const { file, line, text } of exploration.unread)
    if (!broken.has(`${file}:${line}`)) found.push({ kind: "never-read", at: `${file}:${line}`, what: text });
  for (const { file, line, text } of exploration.neverOffered)
    found.push({ kind: "never-offered", at: `${file}:${line}`, what: text });
  return oncePerPlace(found);
};

/** The first finding of each kind at a place in the same words: the states come with the shortest trails first. */
export const oncePerPlace = (found: readonly Finding[]): readonly Finding[] => {
  const first = new Map<string, Finding>();
  for (const finding of found) {
    const key = `${finding.kind} ${finding.at} ${finding.what}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
};
