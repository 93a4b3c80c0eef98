/** How many different states that wait for a choice a story has. */
export const MERGERS: readonly { readonly what: string; readonly decisions: number; readonly ink: string }[] = [
  {
    what: "a choice that is never asked about again is forgotten",
    decisions: 3,
    ink: `
* [a]
* [b]
* [c]
- and on
* [d]
* [e]
- and on
* [f] -> END`,
  },
  {
    what: "a flag is kept as long as it will be read, and then forgotten",
    decisions: 5,
    ink: `
VAR flag = false
* [yes]
  ~ flag = true
* [no]
- and on
* [go on]
- {flag: it was so}
* [go on]
-
* [go on]
- -> END`,
  },
  {
    what: "a flag that is written anew before it is read is forgotten",
    decisions: 2,
    ink: `
VAR flag = false
* [yes]
  ~ flag = true
* [no]
- and on
* [go on]
- ~ flag = true
{flag: so}
-> END`,
  },
  {
    what: "a hub of sticky choices with a counter that nobody reads is one state",
    decisions: 1,
    ink: `
VAR steps = 0
VAR sum = 0
-> hub
=== hub
+ [left]
  ~ steps++
  ~ sum = sum + steps * 2
  -> hub
+ [right]
  ~ steps = steps + 1
  -> hub
+ [out] -> END`,
  },
  {
    what: "a counter that is compared at the end is a state for each of its values",
    decisions: 4,
    ink: `
VAR steps = 0
-> hub
=== hub
+ {steps < 3} [step]
  ~ steps++
  -> hub
+ [out] {steps} -> END`,
  },
  {
    what: "a visit count that is compared with 2 is told up to 3",
    decisions: 3,
    ink: `
-> hub
=== hub
{hub > 2: again and again|new}
+ [step out] -> porch
+ [leave] -> END
=== porch
-> hub`,
  },
  {
    what: "a knot that is asked for as a condition is told as visited or not",
    decisions: 2,
    ink: `
-> hub
=== hub
{cellar: you have been below}
+ [down] -> cellar
+ [out] -> END
=== cellar
Dark. -> hub`,
  },
  {
    what: "a stopping sequence is told up to the part that it stops at",
    decisions: 2,
    ink: `
-> hub
=== hub
{first|second|third}
+ [stay] -> hub
+ [out] -> END`,
  },
  {
    what: "a cycle comes back to where it was",
    decisions: 2,
    ink: `
-> hub
=== hub
{&tick|tock}
+ [stay] -> hub
+ [out] -> END`,
  },
  {
    what: "once-only choices of a hub are told apart by which are left, not by their order",
    decisions: 4,
    ink: `
-> hub
=== hub
* [a] -> hub
* [b] -> hub
+ [out] -> END`,
  },
  {
    what: "turns are told by how long ago, as far as that is compared",
    decisions: 3,
    ink: `
-> lamp
=== lamp
The lamp is lit.
-> hub
=== hub
{TURNS_SINCE(-> lamp) > 1: The lamp is out.}
+ [wait] -> hub
+ [out] -> END`,
  },
  {
    what: "a list is told by what is in it, in whatever order it was put there",
    decisions: 4,
    ink: `
LIST bag = coin, key
* [coin]
  ~ bag += coin
  * * [key]
    ~ bag += key
* [key]
  ~ bag += key
  * * [coin]
    ~ bag += coin
- {bag}
* [look] {bag} -> END
+ [out] -> END`,
  },
  {
    what: "a temporary variable that is still to be read is told by its value",
    decisions: 3,
    ink: `
VAR n = 0
* [one]
  ~ n = 1
* [two]
  ~ n = 2
- ~ temp kept = n
~ n = 0
* [on]
- {kept} -> END`,
  },
  {
    what: "a tunnel is told by where it comes back to",
    decisions: 3,
    ink: `
* [a] -> wait -> 
  A. -> END
* [b] -> wait ->
  B. -> END
=== wait
+ [on] ->->`,
  },
  {
    what: "what is read where a tunnel goes on to is kept",
    decisions: 3,
    ink: `
VAR flag = false
* [yes]
  ~ flag = true
* [no]
- and on
-> t(-> far) ->
-> END
=== t(-> x)
+ [on] ->-> x
=== far
{flag: so|not so}
-> END`,
  },
  {
    what: "what a function can write by reference is kept",
    decisions: 3,
    ink: `
VAR n = 0
* [one] {raise(n, 1)}
* [two] {raise(n, 2)}
- and on
* [on] {n} -> END
=== function raise(ref x, by)
~ x = x + by
~ return ""`,
  },
];
