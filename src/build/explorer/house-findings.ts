import { readAnnotation } from "../../narrative/annotation.ts";
import { citedBy, type Provenance } from "../../narrative/provenance.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { recordedChoices } from "../../record/recorded-decision.ts";
import type { DecisionState, Exploration, ReadLine } from "./exploration.ts";
import { type Finding, oncePerPlace } from "./finding.ts";
import { leadingTo, type Ways, waysOf } from "./graph.ts";

/**
 * What is wrong between an explored night and its record: a line that gives away what a decision will be compared with,
 * decisions and choices that only one of the two has, accounts that nothing uses. What was not walked is not held against it.
 * @param lent the record's own entries that other records borrow: there they are used, or found unused
 */
export const houseFindings = (
  exploration: Exploration,
  record: EpisodeRecord,
  lent: ReadonlySet<string> = new Set(),
): readonly Finding[] => {
  const found = [...leaks(exploration, record), ...unrecorded(exploration, record)];
  if (exploration.omitted.length === 0) found.push(...unmet(exploration, record), ...unused(exploration, record, lent));
  return oncePerPlace(found);
};

/** Contradictions and silences of the record that no playthrough comes to: worth knowing, and no fault. */
export const neverPlayed = (exploration: Exploration, record: EpisodeRecord, lent: ReadonlySet<string> = new Set()) => {
  const played = new Set(lent);
  for (const { tags } of exploration.lines)
    for (const tag of tags) {
      const read = readAnnotation(tag);
      if (read.ok && read.annotation.kind === "contradiction") played.add(read.annotation.contradiction);
      if (read.ok && read.annotation.kind === "hole") played.add(read.annotation.silence);
    }
  const left = (entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => id).filter((id) => !played.has(id));
  return { contradictions: left(record.contradictions), silences: left(record.silences) };
};

/** The accounts that a line rests on: by its own tag, or else by the one at the head of its stitch or knot. */
const citedIn = (line: ReadLine): readonly string[] => {
  let provenance: Provenance | undefined;
  for (const tag of [...line.heads, ...line.tags]) {
    const read = readAnnotation(tag);
    if (read.ok && read.annotation.kind === "provenance") provenance = read.annotation.provenance;
  }
  return provenance === undefined ? [] : citedBy(provenance);
};

const decisionStates = (
  exploration: Exploration,
): readonly { readonly index: number; readonly state: DecisionState }[] =>
  exploration.states.flatMap((state, index) => (state.kind === "decision" ? [{ index, state }] : []));

/** Lines that can be read before a decision, and cite an account that says how it was taken. */
const leaks = (exploration: Exploration, record: EpisodeRecord): readonly Finding[] => {
  const ways = waysOf(exploration);
  const met = decisionStates(exploration);
  return record.decisions.flatMap((decision) => {
    const attesting = new Set(Object.values(decision.attested).flat());
    const points = met.flatMap(({ index, state }) => (state.decision === decision.id ? [index] : []));
    if (attesting.size === 0 || points.length === 0) return [];
    return linesBefore(exploration, ways, points).flatMap((line) =>
      citedIn(line)
        .filter((account) => attesting.has(account))
        .map((account) => ({
          kind: "leak" as const,
          at: line.place,
          what: `cites ${account}, which attests ${decision.id}, and can be read before that decision`,
        })),
    );
  });
};

/** The lines of every passage that leads to one of the points, before the decision there is taken. */
const linesBefore = (exploration: Exploration, ways: Ways, points: readonly number[]): readonly ReadLine[] => {
  // What follows the decision itself may cite anything, even where another way comes back to it.
  const taken = new Set(points);
  const open = {
    ...exploration,
    edges: exploration.edges.map((edge) => (taken.has(edge.from) ? { ...edge, to: -1 } : edge)),
  };
  const before = leadingTo(open, { out: ways.out, into: waysOf(open).into }, points);
  const passages = [...open.edges, ...exploration.starts].flatMap(({ to, passage }) =>
    before.has(to) ? [passage] : [],
  );
  const lines = new Set(passages.flatMap((passage) => exploration.passages[passage]?.lines ?? []));
  return [...lines].flatMap((line) => exploration.lines[line] ?? []);
};

const unrecorded = (exploration: Exploration, record: EpisodeRecord): readonly Finding[] =>
  decisionStates(exploration).flatMap(({ state }) => {
    const decision = record.decisions.find((each) => each.id === state.decision);
    const known = decision && recordedChoices(decision);
    if (state.decision === undefined || known === undefined)
      return [
        {
          kind: "unrecorded-choice" as const,
          at: state.place,
          what:
            state.decision === undefined
              ? "choices without a decision tag"
              : `no decision "${state.decision}" in the record`,
        },
      ];
    return state.choices.flatMap(({ id, text }) =>
      id !== undefined && known.includes(id)
        ? []
        : [
            {
              kind: "unrecorded-choice" as const,
              at: state.place,
              what: `the record of "${state.decision}" knows no choice "${id ?? text}"`,
            },
          ],
    );
  });

const unmet = (exploration: Exploration, record: EpisodeRecord): readonly Finding[] => {
  const met = decisionStates(exploration).map(({ state }) => state);
  return record.decisions.flatMap((decision) => {
    const states = met.filter((state) => state.decision === decision.id);
    if (states.length === 0)
      return [{ kind: "unmet-decision" as const, at: decision.id, what: "no playthrough comes to this decision" }];
    const offered = new Set(states.flatMap((state) => state.choices.map(({ id }) => id)));
    return recordedChoices(decision)
      .filter((choice) => !offered.has(choice))
      .map((choice) => ({
        kind: "unmet-decision" as const,
        at: decision.id,
        what: `its choice "${choice}" is never offered`,
      }));
  });
};

/** Accounts that no line cites, no decision has and no contradiction holds. */
const unused = (exploration: Exploration, record: EpisodeRecord, lent: ReadonlySet<string>): readonly Finding[] => {
  const used = new Set([
    ...lent,
    ...exploration.lines.flatMap(citedIn),
    ...record.contradictions.flatMap(({ sides }) => sides.flat()),
    ...record.decisions.flatMap(({ known, attested, warrants }) => [
      ...known,
      ...Object.values(attested).flat(),
      ...Object.values(warrants).flatMap(({ from }) => from),
    ]),
  ]);
  return record.accounts
    .filter(({ id }) => !used.has(id))
    .map(({ id, claim, lender }) => ({
      kind: "unused-account" as const,
      at: id,
      what: lender === undefined ? claim.en : `${claim.en} (borrowed from ${lender}: why?)`,
    }));
};
