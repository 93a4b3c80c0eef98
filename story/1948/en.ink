// The Restorative Revolution: October 1948, in English.
//
// To the editor of this night:
// - One file per desk in en/. This file holds what they share: the flags, the order of the files, the way in.
// - Every line carries its provenance: `# rec: accounts` (the document says this), `# inf: accounts` (it follows from them)
//   or `# img` (imagined). `# img` at the head of a knot is the default of its lines. Where a sentence would be two of
//   these at once, make it two lines. The accounts are in record.yaml.
// - The line that asks carries `# decision: id` and is the last before the choices. A choice's id stands in its brackets.
//   Choices of one decision are deeds, equally long and equally sensible. Nothing read before a decision may cite the
//   accounts that answer it.
// - One line is one paragraph, of one to four sentences. `# passage` turns the page inside a place; a new `# place:` or
//   `# desk:` turns it too. A passage is 60 to 150 words.
// - A name that the document does not give is a gap of four underscores with `# hole: silence`. It is never filled.
// - `# desk-of-contradiction: id` stops the story after its line. It never stands on a line that asks.
// - No randomness, no loops, no facts from outside the document. A branch ends where the evidence ends, and says so.
//
// The document gives three days, the 3rd, the 27th and the 29th of October, and no hour. All hours are imagined, and so
// is the day of the cabinet. Whose October it is depends on what was decided before:
//   the minister     resigns: Callao from a distance and the study; keeps his chair: the quay; asks for a court: both
//   the manifesto    never on the air, or cut short where both were met: the north; else the newsroom (not where both were
//                    met), and Cuzco, unless the paper gave the thing no name
//   Lima joins       the palace, the departure, the two days, and the minute book where there was no newsroom or no Cuzco
//   Lima does not    the President's answer, and one of three mornings

# title: The Restorative Revolution

VAR cab = 0     // the minister: 0 resigned, 1 kept his chair, 2 asked for a court
VAR boy = 0     // the quay: 0 not met, 1 his name is written down, 2 nobody's son, 3 all the names were read
VAR ally = 3    // after Callao: 0 signed the sheet, 1 left it to judges, 2 heard the deputy, 3 nobody was told
VAR air = 0     // the manifesto: 0 on the air, 1 the station is dead, 2 cut short
VAR word = 0    // the newspaper: 0 his own name for it, 1 coup d'état, 2 hours and places
VAR yard = 0    // Cuzco: 0 waits, 1 joins, 2 refuses
VAR wire = 0    // the north: 0 not met, 1 both telegrams, 2 Lima's alone, 3 the line is down
VAR gates = 0   // Lima: 0 joins, 1 stands by the President, 2 shuts its gates
VAR case = 0    // the suitcase: 0 packed, 1 left to them, 2 the great doors
VAR reply = 0   // the President's answer: 0 a microphone, 1 Congress, 2 a telegram

INCLUDE en/council-table.ink
INCLUDE en/quay.ink
INCLUDE en/callao.ink
INCLUDE en/radio.ink
INCLUDE en/newsroom.ink
INCLUDE en/cuzco.ink
INCLUDE en/north.ink
INCLUDE en/lima.ink
INCLUDE en/palace.ink
INCLUDE en/answer.ink
INCLUDE en/two-days.ink
INCLUDE en/twenty-months.ink
INCLUDE en/dawns.ink

-> council_table
