// The Restorative Revolution: October 1948, in Spanish.
//
// To the editor of this night: the rules and the order of the desks stand at the head of en.ink and hold here too.
// The files of es/ have the shape of those of en/, line for line: the same knots, tags, conditions and turns.
// The player is addressed as usted.

# title: La Revolución Restauradora

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

INCLUDE es/council-table.ink
INCLUDE es/quay.ink
INCLUDE es/callao.ink
INCLUDE es/radio.ink
INCLUDE es/newsroom.ink
INCLUDE es/cuzco.ink
INCLUDE es/north.ink
INCLUDE es/lima.ink
INCLUDE es/palace.ink
INCLUDE es/answer.ink
INCLUDE es/two-days.ink
INCLUDE es/twenty-months.ink
INCLUDE es/dawns.ink

-> council_table
