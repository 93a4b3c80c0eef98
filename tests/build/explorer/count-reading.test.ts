import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountReading, countReading, sameCount } from "../../../src/build/explorer/count-reading.ts";

const COUNT = { "CNT?": "knot" };
const EXACT: CountReading = { kind: "exact" };
const upTo = (n: number): CountReading => ({ kind: "up-to", n });

test.each<[string, readonly unknown[], CountReading]>([
  ["printed", [COUNT, "out", "/ev"], EXACT],
  ["a condition", [COUNT, "/ev", { "->": ".^.b", c: true }], upTo(1)],
  ["a condition in a container", [COUNT, "/ev", [{ "->": ".^.b", c: true }, null]], upTo(1)],
  ["the condition of a choice", [COUNT, "/ev", { "*": ".^.c-0", flg: 21 }], upTo(1)],
  ["kept on the stack of a choice without condition", [COUNT, "/ev", { "*": ".^.c-0", flg: 20 }], EXACT],
  ["denied", [COUNT, "!", "/ev"], upTo(1)],
  ["compared with a number", [COUNT, 4, ">", "/ev"], upTo(5)],
  ["compared with a variable", [COUNT, { "VAR?": "n" }, ">", "/ev"], EXACT],
  ["one of two conditions", [COUNT, { "VAR?": "n" }, 3, ">", "&&", "/ev"], upTo(1)],
  ["added to", [COUNT, 1, "+", 2, ">", "/ev"], EXACT],
  ["the index of a stopping sequence", ["visit", 2, "MIN", "/ev"], upTo(2)],
  ["the index of a cycle", ["visit", 3, "%", "/ev"], { kind: "cycle", n: 3 }],
  ["given to a function", [COUNT, { "f()": "print" }, "out", "/ev"], EXACT],
  ["printed after a string", [COUNT, "str", "^x", "/str", "+", "out", "/ev"], EXACT],
])("a count that is %s", (_, tokens, reading) => {
  expect(countReading(tokens, 0)).toEqual(reading);
});

test("counts that are told as one are the same to every reader, now and after any number of further visits", () => {
  const reading = fc.oneof(
    fc.integer({ min: 0, max: 6 }).map((n): CountReading => ({ kind: "up-to", n })),
    fc.integer({ min: 1, max: 6 }).map((n): CountReading => ({ kind: "cycle", n })),
  );
  const seen = (count: number, by: CountReading): number =>
    by.kind === "up-to" ? Math.min(count, by.n) : by.kind === "cycle" ? count % by.n : count;
  fc.assert(
    fc.property(fc.array(reading), fc.nat(100), fc.nat(20), (readings, count, more) => {
      const same = sameCount(count, readings);
      for (const by of readings) expect(seen(same + more, by)).toBe(seen(count + more, by));
      expect(sameCount(same, readings)).toBe(same);
    }),
  );
});
