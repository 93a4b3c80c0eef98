/** Two lines that tell the same on some trail, each by its place, and how that trail was come to. */
interface Partners<By> {
  readonly one: string;
  readonly other: string;
  readonly by: By;
}

/** Two lines that should not stand for each other, and why. */
export interface Mismatch<By> extends Partners<By> {
  readonly why: string;
}

/** Keeps which line of one telling stands for which line of another. */
export interface LinePartners<By> {
  readonly add: (one: string, other: string, by: By) => void;
  /**
   * Files of the same shape tell line for line: a line that stands now for this line and now for that one, and lines that
   * stand for each other crosswise, were reached under conditions that are not the same. Of what hangs together one
   * mismatch is told, and of each pair of files one that stands crosswise.
   */
  readonly mismatches: () => readonly Mismatch<By>[];
}

export const linePartners = <By>(): LinePartners<By> => {
  const all = new Map<string, Partners<By>>();
  return {
    add: (one, other, by) => {
      const key = `${one} ${other}`;
      if (!all.has(key)) all.set(key, { one, other, by });
    },
    mismatches: () => {
      const groups = hangingTogether([...all.values()]);
      const single = groups.flatMap((group) => (group.length === 1 ? group : []));
      return [...groups.flatMap(changing), ...crosswise(single)];
    },
  };
};

/** Partners in groups of those that share a line with each other. */
const hangingTogether = <By>(partners: readonly Partners<By>[]): readonly (readonly Partners<By>[])[] => {
  const groups = new Map<string, Partners<By>[]>();
  for (const each of partners) {
    const sides = [`one ${each.one}`, `other ${each.other}`];
    const joined = [...new Set(sides.flatMap((side) => groups.get(side) ?? []))];
    joined.push(each);
    for (const { one, other } of joined) {
      groups.set(`one ${one}`, joined);
      groups.set(`other ${other}`, joined);
    }
  }
  return [...new Set(groups.values())];
};

const changing = <By>(group: readonly Partners<By>[]): Mismatch<By>[] => {
  const [first, second] = group;
  if (first === undefined || second === undefined) return [];
  const why = `elsewhere ${first.one} stands for ${first.other}`;
  return [{ ...second, why }];
};

const crosswise = <By>(partners: readonly Partners<By>[]): Mismatch<By>[] => {
  const files = new Map<string, (Partners<By> & { readonly lines: readonly [number, number] })[]>();
  for (const each of partners) {
    const [one, other] = [split(each.one), split(each.other)];
    if (one === undefined || other === undefined) continue;
    const key = `${one.file} ${other.file}`;
    files.set(key, [...(files.get(key) ?? []), { ...each, lines: [one.line, other.line] }]);
  }
  return [...files.values()].flatMap((lines) => {
    const sorted = lines.sort((a, b) => a.lines[0] - b.lines[0]);
    const turned = sorted.findIndex((each, index) => each.lines[1] < (sorted[index - 1]?.lines[1] ?? 0));
    const [before, found] = [sorted[turned - 1], sorted[turned]];
    if (before === undefined || found === undefined) return [];
    const { one, other, by } = found;
    return [{ one, other, by, why: `but ${before.one} above it stands for ${before.other}, which is below` }];
  });
};

const split = (place: string): { readonly file: string; readonly line: number } | undefined => {
  const [, file, line] = /^(.*):(\d+)$/.exec(place) ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
};
