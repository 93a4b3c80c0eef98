// Page Eleven: the night of 2 to 3 October 1968, in English.
//
// To the editor of this night:
// - One file per desk in en/. This file holds what they share: the flags, the order of the files, the way in.
// - Every line carries its provenance: `# rec: accounts` (the documents say this), `# inf: accounts` (it follows from them)
//   or `# img` (imagined). `# img` at the head of a knot is the default of its lines. Where a sentence would be two of
//   these at once, make it two lines. The accounts are in record.yaml.
// - The line that asks carries `# decision: id` and is the last before the choices. A choice's id stands in its brackets.
//   Choices of one decision are deeds, equally long and equally sensible. Nothing read before a decision may cite the
//   accounts that answer it.
// - One line is one paragraph, of one to four sentences. `# passage` turns the page inside a place; a new `# place:` or
//   `# desk:` turns it too. A passage is 60 to 150 words.
// - A name that the documents do not give is a gap of four underscores with `# hole: silence`. It is never filled.
// - `# desk-of-contradiction: id` stops the story after its line. It never stands on a line that asks.
// - No randomness, no loops, no facts from outside the documents. A branch ends where the evidence ends, and says so.
//
// Whose night it is depends on what was decided before: cabinet, press room and tank yard always; then the telephone, if
// the hour or the target is not the recorded one and the cabinet asked for nothing; then the steps. There the roads part:
//   surrender   bedroom, the corridor told again, then two of oath, plane / note, talara / congress, street
//   stall       oath, corridor, plane (or congress and the mill, if an oath was spoken)
//   warn        ten minutes, then the Council's house, or the steps and the note, or the press room and one page
//   by daylight corridor, congress, the mill

# title: Page Eleven

VAR doubled = false     // a minister had the guard doubled
VAR aide_in = false     // the aide sleeps in the palace
VAR press = 0           // 0 the typed sentence, 1 said straight, 2 asked for one day
VAR attack = 0          // 0 one o'clock at the palace, 1 six o'clock at the palace, 2 one o'clock at the transmitters
VAR called = 0          // the aide: 0 no call or left for the morning, 1 rang the guard, 2 drove in
VAR gate = 0            // the steps: 0 opened, 1 asked for paper, 2 sent the boy upstairs
VAR bed = 0             // 0 went, 1 refused, 2 asked to dress
VAR ten = 0             // 0 no warning, 1 called the Council, 2 went down, 3 wrote
VAR met = 0             // the colonel: 0 stepped back, 1 explained, 2 closed in
VAR council = 0         // 0 called the cabinet, 1 gave himself up, 2 fetched the Vice President
VAR sworn = false       // an oath was spoken in a kitchen
VAR card = 0            // the deputy: 0 walked up, 1 stood outside, 2 party house
VAR shift = 0           // 0 kept working, 1 walked out, 2 put to the vote
VAR pledge = 0          // the note: 0 promised, 1 announced only, 2 named the oil

INCLUDE en/cabinet-table.ink
INCLUDE en/press-room.ink
INCLUDE en/tank-yard.ink
INCLUDE en/telephone.ink
INCLUDE en/steps.ink
INCLUDE en/ten-minutes.ink
INCLUDE en/bedroom.ink
INCLUDE en/corridor.ink
INCLUDE en/council.ink
INCLUDE en/apron.ink
INCLUDE en/congress.ink
INCLUDE en/mill.ink
INCLUDE en/street.ink
INCLUDE en/note.ink
INCLUDE en/talara.ink
INCLUDE en/one-page.ink
INCLUDE en/dawns.ink

-> cabinet_table
