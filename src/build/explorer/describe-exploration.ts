import { describeNamed, type Exploration, trailTo } from "./exploration.ts";
import { type Figures, figuresOf, type Span } from "./figures.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "./finding.ts";
import { count, describeFinding, section, table, trail, wrap } from "./layout.ts";

/** How each kind of finding is headed. */
const HEADINGS: Readonly<Record<FindingKind, string>> = {
  "runtime-error": "Errors while the story ran",
  "dead-end": "Dead ends",
  trap: "Traps",
  "no-ending": "No ending",
  "nothing-told": "Nothing told",
  "untagged-ending": "Endings without a tag",
  loop: "Loops",
  "never-read": "Lines never reached",
  "never-offered": "Choices never offered",
  leak: "Lines that give a decision away",
  "unrecorded-choice": "Decisions and choices that the record does not have",
  "unmet-decision": "Decisions and choices of the record that are never met",
  "unused-account": "Accounts that nothing cites or uses",
};

/** What a report shows of long lists. */
export interface Shown {
  /** The longest list that is printed in full; of a longer one the first entries are printed and the rest counted. */
  readonly entries: number;
}

/** The report on a walk for people: figures, endings with the shortest trail to each, what is wrong, what was left out. */
export const describeExploration = (
  exploration: Exploration,
  findings: readonly Finding[],
  { entries }: Shown = { entries: 40 },
): string => {
  const figures = figuresOf(exploration);
  const groups = FINDING_KINDS.flatMap((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    return found.length === 0 ? [] : [section(HEADINGS[kind], found.map(describeFinding), entries)];
  });
  return [
    [exploration.file, ...table(summary(exploration, figures))].join("\n"),
    ...(figures.endings === 0 ? [] : [section("Endings", endings(exploration), entries)]),
    ...wayOut(exploration, figures, findings, entries),
    ...notWalked(exploration, entries),
    ...groups,
  ].join("\n\n");
};

/** What a record holds and no playthrough comes to, as paragraphs; nothing where all of it is met. */
export const describeNeverPlayed = (left: {
  readonly contradictions: readonly string[];
  readonly silences: readonly string[];
}): string => {
  const told = (heading: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [[`${heading} (${count(ids.length)})`, ...wrap(ids.join(", "), "  ", "  ")].join("\n")];
  return [
    ...told("Contradictions never laid on the desk: worth knowing, no fault", left.contradictions),
    ...told("Silences never shown as a hole: worth knowing, no fault", left.silences),
  ].join("\n\n");
};

const summary = (exploration: Exploration, figures: Figures): readonly (readonly [string, string])[] => {
  const { omitted } = exploration;
  const walked = omitted.length === 0 ? "" : ", in what was walked";
  const leaving = figures.loops.filter((loop) => loop.escapes).length;
  const traps = figures.loops.length - leaving;
  const loops = [
    ...(leaving > 0 ? [`${count(leaving)} with a way out`] : []),
    ...(traps > 0 ? [`${count(traps)} without a way out`] : []),
  ];
  return [
    ["exhaustive", omitted.length === 0 ? "yes" : "no"],
    ...omitted.map((reason): readonly [string, string] => ["", reason]),
    ["states", count(figures.states)],
    ["playthroughs", figures.paths === undefined ? "unbounded: there are loops" : `${count(figures.paths)}${walked}`],
    ["words", figures.words === undefined ? "no ending was reached" : `${span(figures.words)}${walked}`],
    ["decisions", figures.decisions === undefined ? "no ending was reached" : `${span(figures.decisions)}${walked}`],
    ["endings", `${count(figures.endings)}${walked}`],
    ["loops", loops.length === 0 ? `none${walked}` : loops.join(", ")],
    ["time", `${(exploration.took / 1000).toFixed(1)} s`],
  ];
};

const span = ({ shortest, longest }: Span): string => {
  if (longest === undefined) return `${count(shortest)} or more, unbounded`;
  return shortest === longest ? count(shortest) : `${count(shortest)} to ${count(longest)}`;
};

const endings = (exploration: Exploration): readonly (readonly string[])[] =>
  exploration.states.flatMap((state, index) => {
    if (state.kind !== "ending") return [];
    const name = state.ending ?? (state.knot === "" ? "(before the first knot)" : state.knot);
    const decisions = state.depth === 1 ? "1 decision" : `${count(state.depth)} decisions`;
    return [[`  ${name}  ${state.place}  ${decisions}`, ...trail(describeNamed(trailTo(exploration, index)))]];
  });

/** The loops that a playthrough can leave, unless they are told among what is wrong. */
const wayOut = (
  exploration: Exploration,
  { loops }: Figures,
  findings: readonly Finding[],
  entries: number,
): readonly string[] => {
  const told = loops.flatMap(({ states, escapes }) => {
    const nearest = exploration.states[states[0] ?? -1];
    if (!escapes || nearest === undefined || findings.some(({ kind }) => kind === "loop")) return [];
    const what =
      states.length === 1 ? "comes back to the same state" : `${count(states.length)} states lead to each other`;
    return [describeFinding({ at: nearest.place, what, trail: describeNamed(trailTo(exploration, states[0] ?? 0)) })];
  });
  return told.length === 0 ? [] : [section("Loops with a way out", told, entries)];
};

/** What was not met in a walk that left something out: it may stand on a branch that was not walked. */
const notWalked = ({ states, omitted, unread, neverOffered }: Exploration, entries: number): readonly string[] => {
  if (omitted.length === 0) return [];
  const waiting = new Map<string, number>();
  for (const state of states)
    if (state.kind === "decision" && !state.walked) waiting.set(state.place, (waiting.get(state.place) ?? 0) + 1);
  const places = [...waiting].sort(([, one], [, other]) => other - one);
  const stopped = places.map(([at, number]) =>
    describeFinding({ at, what: number === 1 ? "1 state" : `${count(number)} states` }),
  );
  const told = (what: readonly { file: string; line: number; text: string }[]) =>
    what.map(({ file, line, text }) => describeFinding({ at: `${file}:${line}`, what: text }));
  return [
    ...(stopped.length > 0 ? [section("Where the walk stopped", stopped, entries)] : []),
    ...(unread.length > 0 ? [section("Lines not reached in what was walked", told(unread), entries)] : []),
    ...(neverOffered.length > 0
      ? [section("Choices not offered in what was walked", told(neverOffered), entries)]
      : []),
  ];
};
