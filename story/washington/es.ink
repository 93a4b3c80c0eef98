// The Memorandum: the same week from a desk in Washington, in Spanish.
//
// To the editor of this episode: the rules and the order of the scenes stand at the head of en.ink and hold here too.
// The files of es/ have the shape of those of en/, line for line: the same knots, tags, conditions and turns.
// The player is addressed as usted.

# title: El memorándum

VAR sure = 0     // the first verb: 0 appears, 1 is, 2 too early to say
VAR plans = 0    // the old plans: 0 kept, 1 softened, 2 struck
VAR cause = 0    // on top: 0 we don't know, 1 the quarrels, 2 the oil
VAR voice = 0    // said aloud: 0 on background, 1 a statement, 2 nothing
VAR recog = 0    // recognition: 0 after asking the others, 1 at once, 2 on a named day
VAR late = 0     // the note: 0 filed or never seen, 1 put in, 2 the page held for it
VAR post = 0     // the General: 0 Chief of Staff, 1 Commander, 2 no post
VAR card = 0     // the card on Peru: 0 in a pocket, 1 on top, 2 at the bottom

INCLUDE es/first-verb.ink
INCLUDE es/slip.ink
INCLUDE es/five-cards.ink
INCLUDE es/third-telephone.ink
INCLUDE es/recognition.ink
INCLUDE es/cable-room.ink
INCLUDE es/fair-copy.ink
INCLUDE es/studio.ink
INCLUDE es/sundays.ink

-> first_verb
