import { isRecord } from "./compiled-container.ts";

/**
 * How much of a count a story can tell apart where it reads it. `up-to` n: n and everything above are the same to it.
 * `cycle` n: it sees the remainder by n alone.
 */
export type CountReading =
  | { readonly kind: "up-to"; readonly n: number }
  | { readonly kind: "cycle"; readonly n: number }
  | { readonly kind: "exact" };

const EXACT: CountReading = { kind: "exact" };
/** It only matters whether the count is 0. */
export const TAKEN: CountReading = { kind: "up-to", n: 1 };

const COMPARISONS: ReadonlySet<unknown> = new Set([">", "<", ">=", "<=", "==", "!="]);
const LOGIC: ReadonlySet<unknown> = new Set(["&&", "||"]);
const BINARY: ReadonlySet<unknown> = new Set([
  ...["+", "-", "*", "/", "%", ">", "<", ">=", "<=", "==", "!=", "&&", "||", "MIN", "MAX", "POW"],
  ...["?", "!?", "L^", "rnd", "seq"],
]);
const UNARY: ReadonlySet<unknown> = new Set([
  ...["_", "!", "INT", "FLOAT", "FLOOR", "CEILING", "readc", "turns", "lrnd"],
  ...["LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_COUNT", "LIST_VALUE", "LIST_INVERT"],
]);

/** ink's flag for a choice that has a condition. */
const HAS_CONDITION = 1;

/**
 * What the story can tell of a count that the token at `index` has just put on ink's stack: found by following the stack
 * to the operation that takes the count off. Where that cannot be followed the answer is `exact`, which is always true.
 */
export const countReading = (tokens: readonly unknown[], index: number): CountReading => {
  // How many values lie on the stack above the count.
  let above = 0;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === "/ev") return above === 0 && tested(tokens[at + 1]) ? TAKEN : EXACT;
    if (token === "pop" && above === 0) return { kind: "up-to", n: 0 };
    if (token === "out" || token === "pop") {
      if (above === 0) return EXACT;
      above -= 1;
    } else if (UNARY.has(token)) {
      if (above === 0) return token === "!" ? TAKEN : EXACT;
    } else if (BINARY.has(token)) {
      if (above <= 1) return taken(token, above, tokens[at - 1]);
      above -= 1;
    } else if (token === "str") {
      at = tokens.indexOf("/str", at);
      if (at < 0) return EXACT;
      above += 1;
    } else if (pushes(token)) above += 1;
    else return EXACT;
  }
  return EXACT;
};

/** What an operation on two values tells of the count, which is the right one of them when nothing lies above it. */
const taken = (operation: unknown, above: number, before: unknown): CountReading => {
  if (LOGIC.has(operation)) return TAKEN;
  const n = above === 1 && typeof before === "number" && Number.isInteger(before) && before >= 0 ? before : undefined;
  if (n === undefined) return EXACT;
  // Counts up to n are told from each other; everything above n compares alike.
  if (COMPARISONS.has(operation)) return { kind: "up-to", n: n + 1 };
  if (operation === "MIN") return { kind: "up-to", n };
  return operation === "%" && n > 0 ? { kind: "cycle", n } : EXACT;
};

/** Whether what comes after an expression only asks if its value is 0: a jump or a choice on a condition. */
const tested = (token: unknown): boolean => {
  // ink keeps the jump of a condition in a container of its own.
  if (Array.isArray(token)) return tested(token[0]);
  if (!isRecord(token)) return false;
  return typeof token["*"] === "string"
    ? (Number(token.flg ?? 0) & HAS_CONDITION) !== 0
    : typeof token["->"] === "string" && token.c === true;
};

/** Whether a token puts exactly one value on the stack and takes none off. */
const pushes = (token: unknown): boolean =>
  typeof token === "number" ||
  typeof token === "boolean" ||
  token === "visit" ||
  token === "turn" ||
  token === "choiceCnt" ||
  token === "void" ||
  (isRecord(token) && ["VAR?", "CNT?", "^->", "^var", "list"].some((key) => key in token));

/** The smallest count that the story cannot tell from this one, by all readings of it that may still come. */
export const sameCount = (count: number, readings: readonly CountReading[]): number => {
  let top = 0;
  let cycle = 1;
  for (const reading of readings)
    switch (reading.kind) {
      case "exact":
        return count;
      case "up-to":
        top = Math.max(top, reading.n);
        break;
      case "cycle":
        cycle = leastCommonMultiple(cycle, reading.n);
        break;
      default:
        reading satisfies never;
    }
  return count < top ? count : top + ((count - top) % cycle);
};

const leastCommonMultiple = (one: number, other: number): number => {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return (one / a) * other;
};
