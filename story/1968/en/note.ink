// Noon of the first day. A note to an embassy, in three copies. Decision: note.

=== note
# place: press-room # light: noon # hour: 1968-10-03 12:00 # desk: drafter # sound: typewriter # music: madrugada-68-after # img
You are the clerk who types to the embassies. They have kept you because you do it in two languages, and because you came to work. It was Thursday. Staying away did not occur to you.
The letterhead is wrong. You have cut a President’s name off ten sheets of it with a ruler. You keep the strips.
{ ten == 2:
    There is talk in the passage of how the President came out by himself, in pyjamas and a jacket, and stood on the second step. Each one who tells it makes him a step higher. # img
- else:
    There is talk in the passage of the colonel who gave his name when he was asked for it. Some say it was the only correct thing done all night. # img
}
“To the embassy of the United States,” says the officer who dictates. He has a shaving cut and beautiful manners. “Dated today.”
You type the date, the third of October. He announces that there is a new government. # inf: note-announces-government # passage
At its head is Division General Juan Velasco Alvarado. # rec: note-announces-government
“Is ‘Division General’ enough?” you ask. “They’ll want to know what he is.”
“They know what he is,” he says.
There is a long pause. An announcement is all he was given; the rest has been left to him. He is a major of engineers. “What would you put?”
You have typed such notes for fourteen years. Some announce, and stop there. Some promise to keep what was signed. Now and then one says what is wanted, and is remembered. # passage
You also know what lies behind it: the licences, the lost page, and the settlement, whose terms some officers, it seems, cannot bear. # inf: dispute-over-fields page-missing motive-ipc-terms
And you know that the less paper there is, the less can be lost.
“Whatever we write, they’ll keep it,” you say.
The major of engineers sits down on the edge of your desk. “Then tell me. What do we want kept?” # decision: note
* [Announce the new government, and leave it at that. # choice: announce-only]
    ~ pledge = 1
    So it is four lines long. On the thick paper it looks like something left over.
    “It’s rather bare,” he says.
    “It can’t be quoted,” you tell him, and he looks at you with a respect that you could do without.
* [Add that whatever has been signed will be respected. # choice: promise]
    ~ pledge = 0
    The note says that the government has resolved to honour its international obligations, and that it means to keep its relations with the United States cordial. # rec: note-respects-obligations
    You are at the full stop before you have thought of the oil.
    “Is it true?” It slips out.
    “It’s normal,” says the major. He reads it over with relief.
* [Name the oil as well, so that they hear it from us. # choice: name-the-oil]
    ~ pledge = 2
    You have never typed such a sentence. It has the word petroleum in it, and the word ours. You look for a way round it, and there is none.
    “They’ll be angry,” says the major.
    “They’d be angrier on another day.” He thinks this over, as he might the load on a bridge, and initials it.
- The note bears that day’s date. The embassy has it on the fifth. # rec: note-received-fifth # passage
You pull apart the white sheet, the yellow and the pink. On the carbons every word is there, backwards, pale, and whole. You put them in the drawer, with the strips.
What Velasco had been until then depends on who tells it. “Commander of the Armed Forces”, says the article. “Army Chief of Staff, soon to be retired”, says the memorandum. # inf: velasco-commander velasco-chief-of-staff # desk-of-contradiction: velasco-post
-> talara
