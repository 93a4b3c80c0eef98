import { compileInk } from "../../src/build/compile-ink.ts";
import type { Script } from "../../src/narrative/script.ts";
import { packLines } from "../../src/narrative/written-lines.ts";

/** The script of an ink text; includes by name where there are any. Fails with ink's own words where it does not compile. */
export const told = (ink: string, includes: Readonly<Record<string, string>> = {}): Script => {
  const entry = "story/test/en.ink";
  const compiled = compileInk(entry, (file) => {
    const text = file === entry ? ink : includes[file.replace("story/test/", "")];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  });
  if (compiled.ink === undefined)
    throw new Error(compiled.errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return { episode: "test", language: "en", ink: compiled.ink, lines: packLines(compiled.lines) };
};

/** A night of two decisions and three endings, small enough to know by heart. */
export const SMALL_NIGHT = `
VAR woken = false
-> gate
=== gate
# place: palace-steps # hour: 01:00/02:00 # desk: guard # light: searchlight # img
Boots in the mist.
The squadron is there. # rec: squadron # sound: tanks-near
# passage
Nobody has given an order. # inf: squadron
What do you do? # decision: gate
* [Open the doors to them. # choice: open]
  The doors open. # rec: opened
  -> stairs
* [Send the boy up the stairs. # choice: warn]
  ~ woken = true
  He runs.
  -> stairs
=== stairs
# place: palace-corridor # desk: president # img
{woken: You are awake already.|They have to wake you.}
{
- woken:
    The coat is on. # img # desk-of-contradiction: resisted
- else:
    The clock has ____ hands. # hole: clock
}
And now? # decision: stairs
* [Go down with them. # choice: go]
  Down the stairs. -> morning
* [Sit on the bed and wait. # choice: stay]
  {woken: -> quiet | -> morning}
=== morning
# place: plaza # light: first-light # img
A jet crosses the mist. # rec: jet # ending: flown # title: Flown out
-> END
=== quiet
# img
Nobody comes. # ending: quiet # title: A quiet house
-> END
`;
