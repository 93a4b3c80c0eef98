import { type Annotation, readAnnotation } from "../narrative/annotation.ts";
import { InkEngine } from "../narrative/ink-engine.ts";
import { HOLE } from "../narrative/moment.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { recordedChoices } from "../record/recorded-decision.ts";
import type { CompiledInk } from "./compile-ink.ts";
import type { Problem } from "./problem.ts";
import type { WrittenChoice, WrittenTag, WrittenText } from "./survey-ink.ts";

/** A tag with what it says. */
interface Note {
  readonly tag: WrittenTag;
  readonly annotation: Annotation;
}

/** Where the parts of a record file stand. */
interface RecordFile {
  readonly file: string;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * What is wrong with a night by the rules of the house, before anything is played: tags that are not on the closed list,
 * lines without provenance or with two, ids that the record does not have, decisions and choices that stand in the ink
 * but not in the record or in the record but not in the ink, holes without a gap. Each with file and line.
 */
export const houseProblems = (
  compiled: CompiledInk,
  record: EpisodeRecord,
  recordFile: RecordFile,
): readonly Problem[] => {
  if (compiled.ink === undefined) return [];
  const read = compiled.tags.map((tag) => ({ tag, read: readAnnotation(tag.text) }));
  const notes = read.flatMap(({ tag, read: each }) => (each.ok ? [{ tag, annotation: each.annotation }] : []));
  const unknown = read.flatMap(({ tag, read: each }) => (each.ok ? [] : [at(tag, each.problem)]));
  return [
    ...unknown,
    ...misplacedTags(notes),
    ...provenanceProblems(compiled, notes),
    ...unknownIds(notes, record),
    ...holeProblems(compiled.texts, notes),
    ...decisionProblems(compiled, notes, record, recordFile),
  ];
};

const at = ({ file, line }: Pick<WrittenText, "file" | "line">, message: string): Problem => ({ file, line, message });
const sameLine = (one: WrittenText, other: WrittenText) => one.file === other.file && one.line === other.line;

const misplacedTags = (notes: readonly Note[]): Problem[] =>
  notes.flatMap(({ tag, annotation }) => {
    if (annotation.kind === "choice" && !tag.inChoice)
      return [at(tag, "a choice tag belongs inside the brackets of a choice")];
    if (annotation.kind !== "choice" && tag.inChoice)
      return [at(tag, `only a choice tag belongs inside the brackets of a choice, not "${tag.text}"`)];
    if (
      annotation.kind === "ending" &&
      !notes.some((each) => each.annotation.kind === "title" && sameLine(tag, each.tag))
    )
      return [at(tag, `the ending "${annotation.ending}" needs a title tag on the same line`)];
    return [];
  });

const provenanceProblems = (compiled: CompiledInk, notes: readonly Note[]): Problem[] => {
  const engine = new InkEngine(compiled.ink ?? {});
  const own = notes.filter(({ annotation }) => annotation.kind === "provenance");
  const hasDefault = (text: WrittenText) =>
    engine.headTags(text.path).some((tag) => {
      const read = readAnnotation(tag);
      return read.ok && read.annotation.kind === "provenance";
    });
  const missing = compiled.texts
    .filter((text) => !own.some(({ tag }) => sameLine(tag, text)) && !hasDefault(text))
    .map((text) => at(text, "the line has no provenance: tag it rec, inf or img, or give its knot a default"));
  const twofold = own.flatMap(({ tag }, index) =>
    own.some((other, place) => place < index && sameLine(other.tag, tag) && other.tag.text !== tag.text)
      ? [at(tag, "a line is recorded, inferred or imagined, never two of them")]
      : [],
  );
  return [...missing, ...twofold];
};

const unknownIds = (notes: readonly Note[], record: EpisodeRecord): Problem[] => {
  const ids = {
    account: new Set(record.accounts.map(({ id }) => id)),
    desk: new Set(record.desks.map(({ id }) => id)),
    silence: new Set(record.silences.map(({ id }) => id)),
    contradiction: new Set(record.contradictions.map(({ id }) => id)),
  };
  const check = (tag: WrittenTag, what: keyof typeof ids, named: readonly string[]) =>
    named.filter((id) => !ids[what].has(id)).map((id) => at(tag, `the record has no ${what} "${id}"`));
  return notes.flatMap(({ tag, annotation }) => {
    switch (annotation.kind) {
      case "provenance":
        return annotation.provenance.kind === "imagined" ? [] : check(tag, "account", annotation.provenance.accounts);
      case "desk":
        return check(tag, "desk", [annotation.desk]);
      case "hole":
        return check(tag, "silence", [annotation.silence]);
      case "contradiction":
        return check(tag, "contradiction", [annotation.contradiction]);
      case "place":
      case "light":
      case "hour":
      case "cue":
      case "passage":
      case "decision":
      case "choice":
      case "ending":
      case "title":
        return [];
      default:
        return annotation satisfies never;
    }
  });
};

const holeProblems = (texts: readonly WrittenText[], notes: readonly Note[]): Problem[] => {
  const holes = notes.filter(({ annotation }) => annotation.kind === "hole");
  const gaps = texts.filter(({ text }) => text.includes(HOLE));
  return [
    ...holes
      .filter(({ tag }) => !gaps.some((gap) => sameLine(gap, tag)))
      .map(({ tag }) => at(tag, `the line has a hole, but no gap written as ${HOLE}`)),
    ...gaps
      .filter((gap) => !holes.some(({ tag }) => sameLine(gap, tag)))
      .map((gap) => at(gap, `the line has a gap written as ${HOLE}, but no hole tag that says what is missing`)),
  ];
};

const decisionProblems = (
  compiled: CompiledInk,
  notes: readonly Note[],
  record: EpisodeRecord,
  { file, lineOf }: RecordFile,
): Problem[] => {
  const problems: Problem[] = [];
  const asked = notes.flatMap(({ tag, annotation }) =>
    annotation.kind === "decision" ? [{ tag, id: annotation.decision }] : [],
  );
  const offered = new Map<string, Set<string>>(asked.map(({ id }) => [id, new Set()]));
  for (const { tag, id } of asked)
    if (!record.decisions.some((each) => each.id === id)) problems.push(at(tag, `the record has no decision "${id}"`));
  for (const choice of compiled.choices.filter((each) => !each.fallback)) {
    const id = notes.find(({ tag, annotation }) => annotation.kind === "choice" && sameLine(tag, choice));
    const point = askedBefore(asked, choice);
    if (id === undefined || id.annotation.kind !== "choice")
      problems.push(at(choice, `the choice has no id: write "# choice: its-id" inside the brackets`));
    else if (point === undefined) problems.push(at(choice, "no line before this choice has a decision tag"));
    else {
      offered.get(point)?.add(id.annotation.choice);
      const decision = record.decisions.find((each) => each.id === point);
      if (decision !== undefined && !recordedChoices(decision).includes(id.annotation.choice))
        problems.push(at(choice, `the record's decision "${point}" has no choice "${id.annotation.choice}"`));
    }
  }
  for (const [index, decision] of record.decisions.entries()) {
    const choices = offered.get(decision.id);
    if (choices === undefined) {
      problems.push({
        file,
        line: lineOf(["decisions", index, "id"]),
        message: `no ink line asks for the decision "${decision.id}"`,
      });
      continue;
    }
    for (const part of ["attested", "warrants"] as const)
      for (const choice of Object.keys(decision[part]))
        if (!choices.has(choice))
          problems.push({
            file,
            line: lineOf(["decisions", index, part, choice]),
            message: `no ink choice at "${decision.id}" has the id "${choice}"`,
          });
  }
  return problems;
};

/**
 * The decision that a choice belongs to: the last one asked before it in its own weave or in one around it; where the
 * line that asks stands deeper, inside a conditional, the last one above it in the same knot.
 */
const askedBefore = (
  asked: readonly { readonly tag: WrittenTag; readonly id: string }[],
  choice: WrittenChoice,
): string | undefined => {
  const steps = choice.path.split(".");
  for (let depth = steps.length - 1; depth >= 1; depth--) {
    const weave = steps.slice(0, depth).join(".");
    const before = asked.filter(({ tag }) => {
      const own = tag.path.split(".");
      return own.length === depth + 1 && own.slice(0, depth).join(".") === weave && sameFileBefore(tag, choice);
    });
    const last = before.at(-1);
    if (last !== undefined) return last.id;
  }
  return asked.filter(({ tag }) => tag.path.split(".")[0] === steps[0] && sameFileBefore(tag, choice)).at(-1)?.id;
};

const sameFileBefore = (tag: WrittenTag, choice: WrittenChoice) => tag.file === choice.file && tag.line < choice.line;
