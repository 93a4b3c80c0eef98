// 2 October, evening. A folded paper goes round the table. Decision: rumours.

=== cabinet_table
# place: cabinet-room # light: lamplight # hour: 1968-10-02 19:00 # desk: minister # sound: clock # music: madrugada-68-calm # img
The blotter at your place holds another man’s signature, backwards. He was minister before you. You have laid a clean sheet over it, and the ink comes through.
Congress has censured several of this President’s cabinets. # rec: congress-censured-cabinets
The President’s fight is with the coalition that rules Congress, APRA and the Unión Nacional Odriísta. # rec: quarrel-with-congress
He fights with his own party too. # rec: clashes-with-own-party
At the head of the table he is reading out the figures for the rice harvest. He makes rice sound like something that could still turn out for the best.
A paper is travelling down the other side, from hand to hand, below the edge of the table. # passage
When it reaches you it is soft as cloth. Nine words in pencil: “They say this week. My nephew drives a tank.”
There is talk, at this table and behind it. A coup. An overthrow, perhaps. # rec: rumours
“Whose nephew?” you ask.
“Does it matter?” says the man on your right.
“It matters if he’s a liar.”
“He’s nineteen. He’s proud of the machine.”
Across from you an older minister leans over to borrow your pencil. “Last month they said Tuesday, and nothing came,” he murmurs. “But I slept badly. A few more rifles cost a few more suppers.” # passage
What is asked for here the doorman knows by eight, the barracks by nine.
In the corridor someone laughs and puts on a cap: the chief military aide, on his way home to a birthday.
His home is not at the palace. # rec: aide-own-home
The rice is finished. The President looks down the table, face by face, and stops at you.
“Is there any other matter?” # decision: rumours
* [Ask the President, aloud, to double the palace guard. # choice: double-guard]
    ~ doubled = true
    “Doubled,” says the President. “Against whom?”
    Nobody supplies a name. He looks at you a little longer, not unkindly. Then he writes the line himself, in a small hand, and has it taken out.
    Afterwards, on the stairs, two ministers stop talking until you have gone by.
* [Keep the paper to yourself until it has a name on it. # choice: let-pass]
    “No other matter, Mr President.” Your voice is quite ordinary.
    Nothing special was ordered for the defence of the palace. # rec: no-measures
    Chairs scrape. The man on your right touches your sleeve as he goes past. It may be thanks. All the way down to the car your fingers go on folding the paper, on the same crease.
* [Ask that his chief aide sleep at the palace tonight. # choice: aide-in]
    ~ aide_in = true
    “He has a house,” somebody says.
    “He has a cot here as well,” says the President, amused, and sends a messenger running to catch the car.
    You hear the aide come back along the corridor, slower than he went. He bows to you from the doorway. There was to be a cake.
- -> press_room
