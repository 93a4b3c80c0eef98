/** An entry of the one list, of the other, or of both where it is the same in both. */
export type Step<Entry> = readonly [Entry | undefined, Entry | undefined];

/**
 * Two lists gone through in step. As many entries as possible that have the same name in both stand together, and each
 * list keeps its order; between two that stand together the one that is `earlier` comes first.
 */
export const inStep = <Entry>(
  left: readonly Entry[],
  right: readonly Entry[],
  name: (entry: Entry) => string,
  earlier: (one: Entry, other: Entry) => boolean,
): readonly Step<Entry>[] => {
  const shared = longestShared(left.map(name), right.map(name), (one, other) => {
    const [mine, yours] = [left[one], right[other]];
    return mine !== undefined && yours !== undefined && earlier(yours, mine);
  });
  const steps: Step<Entry>[] = [];
  let doneLeft = 0;
  let doneRight = 0;
  for (const [toLeft, toRight] of [...shared, [left.length, right.length] as const]) {
    steps.push(...merged(left.slice(doneLeft, toLeft), right.slice(doneRight, toRight), earlier));
    if (toLeft < left.length) steps.push([left[toLeft], right[toRight]]);
    doneLeft = toLeft + 1;
    doneRight = toRight + 1;
  }
  return steps;
};

const merged = <Entry>(
  left: readonly Entry[],
  right: readonly Entry[],
  earlier: (one: Entry, other: Entry) => boolean,
): readonly Step<Entry>[] => {
  const [mine, ...myRest] = left;
  const [yours, ...yourRest] = right;
  if (mine === undefined) return right.map((entry) => [undefined, entry]);
  if (yours === undefined) return left.map((entry) => [entry, undefined]);
  return earlier(yours, mine)
    ? [[undefined, yours], ...merged(left, yourRest, earlier)]
    : [[mine, undefined], ...merged(myRest, right, earlier)];
};

type Places = readonly (readonly [left: number, right: number])[];

/**
 * The places of a longest row of names that both lists have in the same order; equal beginnings belong to it. Of several
 * that are as long, the one that does not depend on which list is the left one: `rightFirst` says which entry is passed over.
 */
const longestShared = (
  left: readonly string[],
  right: readonly string[],
  rightFirst: (one: number, other: number) => boolean,
): Places => {
  const found = new Map<string, Places>();
  const from = (one: number, other: number): Places => {
    if (one >= left.length || other >= right.length) return [];
    const key = `${one}/${other}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const longest =
      left[one] === right[other] ? [[one, other] as const, ...from(one + 1, other + 1)] : longer(one, other);
    found.set(key, longest);
    return longest;
  };
  const longer = (one: number, other: number): Places => {
    const withoutMine = from(one + 1, other);
    const withoutYours = from(one, other + 1);
    if (withoutYours.length !== withoutMine.length)
      return withoutYours.length > withoutMine.length ? withoutYours : withoutMine;
    return rightFirst(one, other) ? withoutYours : withoutMine;
  };
  return from(0, 0);
};
