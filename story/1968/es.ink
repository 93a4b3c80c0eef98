// Page Eleven: the night of 2 to 3 October 1968, in Spanish.
//
// To the editor of this night: the rules and the order of the desks stand at the head of en.ink and hold here too.
// The files of es/ have the shape of those of en/, line for line: the same knots, tags, conditions and turns.
// The player is addressed as usted.

# title: La página once

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

INCLUDE es/cabinet-table.ink
INCLUDE es/press-room.ink
INCLUDE es/tank-yard.ink
INCLUDE es/telephone.ink
INCLUDE es/steps.ink
INCLUDE es/ten-minutes.ink
INCLUDE es/bedroom.ink
INCLUDE es/corridor.ink
INCLUDE es/council.ink
INCLUDE es/apron.ink
INCLUDE es/congress.ink
INCLUDE es/mill.ink
INCLUDE es/street.ink
INCLUDE es/note.ink
INCLUDE es/talara.ink
INCLUDE es/one-page.ink
INCLUDE es/dawns.ink

-> cabinet_table
