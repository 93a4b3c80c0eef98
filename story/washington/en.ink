// The Memorandum: the same week from a desk in Washington, in English.
//
// To the editor of this episode:
// - One file per scene in en/. This file holds what they share: the flags, the order of the files, the way in.
// - Every line carries its provenance: `# rec: accounts` (the documents say this), `# inf: accounts` (it follows from them)
//   or `# img` (imagined). `# img` at the head of a knot is the default of its lines. Where a sentence would be two of
//   these at once, make it two lines. The accounts are in record.yaml, most of them borrowed from the night of 1968.
// - The line that asks carries `# decision: id` and is the last before the choices. A choice's id stands in its brackets.
//   Choices of one decision are deeds, equally long and equally sensible. Nothing read before a decision may cite the
//   accounts that answer it.
// - One line is one paragraph, of one to four sentences. `# passage` turns the page inside a place; a new `# place:` or
//   `# desk:` turns it too. A passage is 60 to 150 words.
// - A name that the document does not give is a gap of four underscores with `# hole: silence`. It is never filled. The
//   hours carry no date, because the memorandum has lost its own; only the telegram of the sixth brings one.
// - `# desk-of-contradiction: id` stops the story after its line. It never stands on a line that asks.
// - The desks know that week's cables. Footnotes and the later article speak only after a record has been opened, and in
//   the codas. Nobody here is mocked, and nothing is added to the persons whom the document names.
//
// Always met: control, plans, causes, aloud. Then:
//   recognition   unless the page found it too early to say
//   late-note     unless the page goes up at once
//   post          if the page is typed again: because it goes up at once, or because the note is put in
//   sunday        unless the note is put in or the page is held

# title: The Memorandum

VAR sure = 0     // the first verb: 0 appears, 1 is, 2 too early to say
VAR plans = 0    // the old plans: 0 kept, 1 softened, 2 struck
VAR cause = 0    // on top: 0 we don't know, 1 the quarrels, 2 the oil
VAR voice = 0    // said aloud: 0 on background, 1 a statement, 2 nothing
VAR recog = 0    // recognition: 0 after asking the others, 1 at once, 2 on a named day
VAR late = 0     // the note: 0 filed or never seen, 1 put in, 2 the page held for it
VAR post = 0     // the General: 0 Chief of Staff, 1 Commander, 2 no post
VAR card = 0     // the card on Peru: 0 in a pocket, 1 on top, 2 at the bottom

INCLUDE en/first-verb.ink
INCLUDE en/slip.ink
INCLUDE en/five-cards.ink
INCLUDE en/third-telephone.ink
INCLUDE en/recognition.ink
INCLUDE en/cable-room.ink
INCLUDE en/fair-copy.ink
INCLUDE en/studio.ink
INCLUDE en/sundays.ink

-> first_verb
