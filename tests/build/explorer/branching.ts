import fc from "fast-check";

/** Everything that a random story is declared with: flags, counters, lists, and knots that are come to more than once. */
const FRAME = `VAR flag = false
VAR other = false
VAR n = 0
VAR unread = 0
VAR half = 1.0
LIST bag = coin, (key), rope
-> k0
=== tunnel
In the {first|second|third and later} tunnel{&, left|, right}.
+ [walk on] {tunnel > 1: again} ->->
* [look] You look. ->->
+ {flag} [wave]
  ~ other = not other
  ->->
=== quiet
{!Once only.|}
->->
=== aside
+ [aside {n}] From the side. -> last
* {not flag} [wait]
  ~ n = n + 3
  -> last
=== gallery(x)
A gallery of {x}. # {x}
+ [pass {x}] {gallery > 1: {x}} ->->
=== lift(ref x)
+ [lift it]
  ~ x = x + 7
  ->->
* [leave it] ->->
=== whisper(x)
+ [whisper] You say {x}. -> last
=== function bump(ref x, by)
~ x = x + by
~ return x
=== function double(x)
~ temp y = x * 2
~ return y
=== last
The last page. {other: other} {bag}
+ [close {double(n)}] -> END
* {n > 2} [read again] n is {n}. -> END
`;

const SAID = [
  "Plain words here.",
  "{once|twice|thrice}",
  "{&a|b c|d}",
  "{flag: yes indeed|no}",
  "{tunnel: been there} {tunnel % 2}",
  "{tunnel > 1: more than once}",
  "{TURNS_SINCE(-> tunnel) > 1: long ago}",
  "since {TURNS_SINCE(-> quiet)}",
  "{n}",
  "{n > 1: many|few}",
  "{half / 2}",
  "{bag ? coin: a coin} {LIST_COUNT(bag)}",
  "{not other && flag: both}",
  "{bump(n, 1)} bumps",
  "{double(n)} twice",
  "{READ_COUNT(-> tunnel)} times",
  "{n:\n- 0: none\n- 1: single\n- else: plenty\n}",
  "{\n- flag: first case\n- n > 2: second case\n- else: no case\n}",
];
const DONE = [
  "~ flag = true",
  "~ flag = not flag",
  "~ other = flag",
  "~ n++",
  "~ n = double(n) + 1",
  "~ unread++",
  "~ unread = unread + n",
  "~ half = half + 1",
  "~ bag += coin",
  "~ bag -= key",
  "~ bag = ()",
  "~ bump(n, 2)",
  "-> tunnel ->",
  "-> quiet ->",
  "<- aside",
];
const CONDITIONS = [
  "",
  "",
  "",
  "{flag} ",
  "{not tunnel} ",
  "{n > 1} ",
  "{bag ? coin} ",
  "{other || n == 1} ",
  "{quiet < 2} ",
];

/** Ways to come to the same knot again, and to forget what was counted: where merging can go wrong, so they come often. */
const AGAIN = [
  "-> tunnel ->",
  "-> tunnel ->",
  "-> quiet ->",
  "<- aside",
  "-> gallery(n) ->",
  "<- whisper(n)",
  "~ n = 0",
  "~ flag = false",
];

const body = fc.array(fc.oneof(fc.constantFrom(...SAID), fc.constantFrom(...DONE), fc.constantFrom(...AGAIN)), {
  maxLength: 3,
});
const choice = (back: number) =>
  fc.record({
    sticky: fc.boolean(),
    condition: fc.constantFrom(...CONDITIONS),
    bracketed: fc.boolean(),
    body,
    /** How many knots it goes on or back; 0 comes to the gather. */
    jump: fc.integer({ min: back, max: 2 }),
  });
const knot = (back: number) =>
  fc.record({ body, temp: fc.boolean(), choices: fc.array(choice(back), { maxLength: 2 }), after: body });

type Knot = ReturnType<typeof knot> extends fc.Arbitrary<infer Made> ? Made : never;

const story = (knots: readonly Knot[]): string => {
  const target = (index: number) => (index < knots.length ? `k${Math.max(0, index)}` : "last");
  const told = knots.map(({ body: before, temp, choices, after }, index) => {
    const kept = temp ? ["~ temp kept = n * 10"] : [];
    const offered = choices.flatMap((each, place) => {
      const words = each.bracketed ? `[go ${place}]` : `go ${place}`;
      const jump = each.jump === 0 ? [] : [`  -> ${target(index + each.jump)}`];
      return [`${each.sticky ? "+" : "*"} ${each.condition}${words}`, ...each.body.map((line) => `  ${line}`), ...jump];
    });
    const gather = choices.length > 0 ? [`+ -> ${target(index + 1)}`, "- gathered"] : [];
    const recalled = temp ? ["-> lift(kept) ->", "{kept} was kept"] : [];
    return [
      `=== k${index}`,
      ...before,
      ...kept,
      ...offered,
      ...gather,
      ...after,
      ...recalled,
      `-> ${target(index + 1)}`,
    ];
  });
  return [FRAME, ...told.flat()].join("\n");
};

/** Ink in which every way leads forward, so that every playthrough ends; tunnels and threads are come to again and again. */
export const branching: fc.Arbitrary<string> = fc.array(knot(0), { minLength: 1, maxLength: 4 }).map(story);

/** Ink whose choices also lead back. */
export const circling: fc.Arbitrary<string> = fc.array(knot(-2), { minLength: 1, maxLength: 3 }).map(story);
