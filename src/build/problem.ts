/** Something wrong in a file that writers edit. */
export interface Problem {
  /** Relative to the project. */
  readonly file: string;
  /** Counted from 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** `story/1968/en/palace.ink:41: unknown tag "palce"`. */
export const describeProblem = ({ file, line, message }: Problem): string =>
  line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;

/** By file, then by line, each once. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...seen.values()].sort((one, other) =>
    one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1,
  );
};
