/** Where in the ink files each piece of text and each choice of the compiled ink was written. */
export interface LineMap {
  /** The files, relative to the project. */
  readonly files: readonly string[];
  /** Path in the compiled ink -> index of the file and line, counted from 1. */
  readonly at: Readonly<Record<string, readonly [file: number, line: number]>>;
}

/**
 * A line map as it is sent with a night, of which it would otherwise be an eighth: by container, its pieces in order, each
 * with how far its name and its line lie after those of the piece before. `@2 1:4 3 c:-1` is the piece 1 on line 4 of the
 * third file, the piece 4 on the same line, and the piece c on line 3.
 */
export interface PackedLines {
  readonly files: readonly string[];
  readonly at: Readonly<Record<string, string>>;
}

/** Container and name of a piece: `steps.0`, `12`. */
const parted = (path: string): readonly [container: string, name: string] => {
  const dot = path.lastIndexOf(".");
  return [path.slice(0, Math.max(0, dot)), path.slice(dot + 1)];
};

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** Packs a line map. What is packed says the same of every path. */
export const packLines = ({ files, at }: LineMap): PackedLines => {
  const packed: Record<string, string[]> = {};
  const last: Record<string, { file: number; line: number; number: number }> = {};
  for (const [path, [file, line]] of Object.entries(at)) {
    const [container, name] = parted(path);
    packed[container] ??= [];
    last[container] ??= { file: -1, line: 0, number: 0 };
    const [words, before] = [packed[container], last[container]];
    if (file !== before.file) words.push(`@${file}`);
    const step = isNumber(name) ? Number(name) - before.number : name;
    words.push(line === before.line ? `${step}` : `${step}:${line - before.line}`);
    last[container] = { file, line, number: isNumber(name) ? Number(name) : before.number };
  }
  return { files, at: Object.fromEntries(Object.entries(packed).map(([path, words]) => [path, words.join(" ")])) };
};

/** The place of one piece of a container; undefined where it is not there. */
const placeIn = (packed: string, wanted: string): readonly [file: number, line: number] | undefined => {
  let [file, line, number] = [-1, 0, 0];
  for (const word of packed.split(" ")) {
    if (word.startsWith("@")) {
      file = Number(word.slice(1));
      continue;
    }
    const [step = "", further = "0"] = word.split(":");
    line += Number(further);
    const counted = /^-?\d+$/.test(step);
    if (counted) number += Number(step);
    if ((counted ? String(number) : step) === wanted) return [file, line];
  }
  return undefined;
};

/** `story/1968/en/palace.ink:41`, of the nearest piece around a path; the path itself where nothing around it is known. */
export const writtenAt = ({ files, at }: PackedLines, path: string): string => {
  for (let known = path; known !== ""; known = parted(known)[0]) {
    const [container, name] = parted(known);
    const place = placeIn(at[container] ?? "", name);
    if (place !== undefined) return `${files[place[0]]}:${place[1]}`;
  }
  return path;
};
