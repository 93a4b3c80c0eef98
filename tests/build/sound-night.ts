/** A night that meets the small record in all its decisions, and uses all of its accounts. */
export const SOUND_NIGHT = `-> gate
=== gate
# img # desk: guard
The squadron. # rec: squadron
Now? # decision: gate
* [Open. # choice: open] Opened. # rec: opened
* [Warn. # choice: warn] Warned.
- -> stairs
=== stairs
# img # desk: president
They come. # decision: stairs
* [Go. # choice: go] Gone. # rec: calm
* [Stay. # choice: stay] Stayed. # rec: furious
- -> cellar
=== cellar
# img
A jet. # rec: jet
The car waits. # decision: cellar
* [Say it. # choice: speak] Said.
* [Say nothing. # choice: hush] Quiet.
- Morning. # ending: morning # title: Morning
-> END
`;
