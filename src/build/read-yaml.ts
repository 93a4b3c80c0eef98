import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** The content of a YAML file, not yet looked at, and the lines on which its parts stand. */
export interface YamlFile {
  readonly content: unknown;
  /** The line, counted from 1, of the part at that path of keys and indices, or of the nearest part that is there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** Where the file is no YAML. */
  readonly problems: readonly Problem[];
}

/** Reads the text of a YAML file. What is wrong with its form comes back as problems; nothing is thrown. */
export const readYaml = (file: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "is no YAML",
  }));
  return {
    content: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
    problems,
  };
};

const offsetOf = (node: Node | null, path: readonly (string | number)[]): number => {
  const start = node?.range?.[0] ?? 0;
  const [step, ...rest] = path;
  if (step === undefined) return start;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? start : offsetOf(item, rest);
  }
  if (!isMap<Node, Node>(node)) return start;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (pair === undefined) return start;
  if (rest.length === 0 || pair.value === null) return pair.key.range?.[0] ?? start;
  return Math.max(pair.key.range?.[0] ?? start, offsetOf(pair.value, rest));
};
