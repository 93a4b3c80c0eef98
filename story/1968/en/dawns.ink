// The dawns. Each ends where the evidence ends, and says what it rests on.

=== dawn_bloodless
# place: plaza # light: morning # hour: 1968-10-03 09:00 # desk: guard-commander # sound: night-city # music: dawn # img
They tell you to go home, Captain. You walk down the steps with your hands in your pockets, which is not allowed, and no one tells you so.
The tracks have combed the plaza. The sweeper has begun at the far corner, and he works towards you, gathering up mud in small, even heaps.
Your mother-in-law will ask whether anyone was hurt, so you look. You go along the foot of the wall as far as the corner and back. You find chips of plaster, a bread roll, a button. You find nothing red.
The article calls it bloodless. # rec: bloodless
The boy with the cold comes after you. He wants to know if he is still a soldier. You tell him yes, and then you wonder on whose authority.
This is the night as the documents have it: the early hour, the guard, the aide asleep, the runway. # inf: squadron-leaves-at-one guards-surrender aide-asleep forced-into-jet # passage
The paper that went round a table is invented. So is every word spoken here, except those of one furious man.
In Washington they put the smoothness of it down to the plans. # rec: smooth-because-planned
They wrote that to their President in a memorandum dated ____. # rec: memo-to-johnson # hole: memo-date
The man who was put on the plane would be a professor in the years that came, in Argentina and in the United States. # rec: professor-years
Whether he resisted, who fired, and what stood on the page, neither document can tell you. The evidence stops at the foot of the aeroplane’s stairs, with the sweeper still some way off. # img # ending: bloodless-dawn # title: A bloodless dawn
-> END

=== dawn_same_runway
# place: apron # light: morning # hour: 1968-10-03 09:00 # desk: crew # sound: jet # music: dawn # passage # img
Two hours out, the stewardess brings the tray forward again. He has drunk the coffee, and under the saucer he has left the napkin, with some lines drawn on it: a stair, a door. “Do I throw it away?” she asks.
You tell her to put it in the logbook. Nobody looks in there.
{ gate == 1 or ten == 1:
    He came late to this aeroplane. All over the city somebody had used up the minutes. You carry him all the same, at the same height, on the same heading. # img
- else:
    On the stairs he asked whether you were the one who signs. You said yes. He nodded, like a man who has signed a good deal himself. # img
}
This dawn is not the one in the documents. Here is where it turned off. # inf: deported-argentina # passage
{ doubled:
    The guard was doubled, as a minister could have asked. It was still a guard, and tanks were still tanks. # inf: rumours no-measures
}
{ aide_in:
    The aide slept in the palace, as he could have done. He was awake, and he was one man. # inf: aide-asleep no-measures
}
{ attack == 2:
    The tanks went to the transmitters. Nobody can say from the record that it would have been enough. # inf: squadron-at-steps support-from-armed-forces
}
{ gate == 1:
    The guard, which in the record gives up at once, asked first to see the order on paper. # inf: guards-surrender
}
{ gate == 2:
    Somebody ran upstairs, and the President had ten minutes. # inf: guards-surrender woken-at-two
}
{ attack == 1:
    The tanks came when everybody could see them. # inf: squadron-leaves-at-one
}
{ bed == 2 and gate == 0:
    The President asked for a suit and his shoes. It was a question of minutes, and of one shoe. # inf: dragged-by-velasco no-resistance
}
In this night and in the record it was the third of October. # inf: date-third-october
The article lists two sides, a government and its armed forces, and sets one name at the head of the first. # inf: two-sides-named belaunde-listed-commander
At the head of the other it sets two, though it says that one general led. # inf: velasco-and-morales-listed velasco-led # desk-of-contradiction: one-leader-or-two
Yet this night ends on the same runway. Behind the squadron stood the armed forces, and a united military. # inf: support-from-armed-forces united-military # passage
What a few minutes more were worth to the man with the napkin, no line says. Here the evidence ends, and the aeroplane goes on without it. # img # ending: same-runway # title: The same runway
-> END

=== dawn_cold_engines
# place: apron # light: noon # hour: 1968-10-03 12:00 # desk: crew # sound: clock # music: dawn # passage # img
By noon she is too hot to touch. Somebody has found the President a kitchen chair, and he sits under the wing, in the shade, with a soldier at each corner. He has asked for a pencil. He is drawing the wheels, and he has got the struts right.
Everybody is telephoning. A second crew has been sent for, and someone says a third.
“You’ll be dismissed,” the captain tells you.
“I expect so.”
“Me too.” He sits down by you on the chocks and takes off his cap. You had not known that his hair was white.
Nobody here has struck anyone. Nobody can think who there is to strike.
In the record the jet flies. # rec: deported-argentina # passage
He was made to board it by force. # rec: forced-into-jet
Whether the order for it came before the arrest or after, two passages do not agree. # inf: gallegos-explains velasco-orders-deportation # desk-of-contradiction: when-the-exile-was-ordered
Nothing is said about the jet’s crew, what they thought, or whether anyone asked them. So a man with a logbook is possible, and no more than possible. # inf: apsa-jet-ordered # passage
The order was Velasco’s, and he had more than one service to give it to. # inf: velasco-orders-deportation support-from-armed-forces
You have given the day an hour or two that it did not have. What a country might have done with them, no document can be made to say. # img # ending: cold-engines # title: Engines cold at noon
-> END

=== dawn_kitchen
# place: minister-door # light: morning # hour: 1968-10-04 09:00 # desk: council-president # sound: door # music: dawn # img
They find Polar on the second morning, and you with him, in the house of his cook’s sister. He is at the table, in a borrowed shirt, writing a list of ministers on the back of a calendar. He has got as far as three.
“Which of you is the Vice President?” asks the officer.
Nobody answers. The cook is the first to see why. “There isn’t one here,” she says. “That one’s the President.”
The officer looks at the book between the cups, with the dent of a desk leg in its cover. Slowly he takes his cap off. Then he remembers, and puts it on again.
The record has an attempt and three ministers. It has no oath. # inf: emergency-cabinet three-ministers # passage
The Vice President was detained. # rec: polar-detained
You got to him sooner by two streets. That is all that this night adds, two streets and a cook.
{ shift == 1:
    At one mill, and then at the next, some sixty people and an old woman with her lunch walked out for it. # img
- else:
    At one mill they read of it, at the foot of a damp sheet, and the whistle blew. # img
}
The State Department was sounding out the other governments of the OAS before it said whether to recognise the new one. # rec: recognition-consultations
It might take a month, perhaps, the memorandum says. # rec: recognition-a-month
Here the evidence ends, with a hand lying flat on a page. # img # ending: kitchen-oath # title: Two streets and a cook
-> END

=== dawn_five_days
# place: street # light: morning # hour: 1968-10-08 10:00 # desk: student # sound: night-city # music: dawn # passage # img
On the fifth morning you go out for the bread yourself. The street has been hosed.
At the baker’s the wireless is on, and everyone is standing still with their bags. It is the oil.
The Army has gone into the fields. # rec: fields-taken-october-eight
A man near you has begun to cry. He was in the third row on Saturday.
“Well,” says the baker, giving you your change. “They did that, at any rate.” You wait to find out what you feel. It turns out to be two things.
The first reaction was gone after those five days. # rec: reaction-evaporated # passage
That is one witness, long after. The other is the memorandum, written while it was going on. There the students are scattered, violent, and put down fast, and nobody else is in the street at all. # inf: student-acts-suppressed
You, with your ninety leaflets, are not in it. # img
Washington, it says, had made no official statement against the coup, as it had after the one in Argentina in 1966. # rec: no-official-condemnation
So far only one country, Venezuela, had officially deplored it. # rec: only-venezuela
What makes a crowd go home, the water or the news, no line in either document can tell. The evidence ends at the corner, where you stand with the warm bread under your arm. # img # ending: five-days # title: Five days
-> END

=== dawn_daylight
# place: plaza # light: first-light # hour: 1968-10-05 06:00 # desk: union-man # sound: crowd # music: dawn # img
Next morning you get off the bus one stop early. You want to see it.
There is a single tank left in the plaza. The sweeper goes round it, as he does with the fountain. On the bottom step someone has set flowers in a milk tin, and the sentry has been careful not to notice.
People slow down as they pass. On the day itself they stood here in hundreds, in the light, with their tools and their lunches. They know the faces.
{
- shift == 1:
    “Are you one of the sixty?” the sentry asks you, hardly moving his mouth. “My aunt walked.” # img
- shift == 2:
    “You’re from the mill?” the sentry asks you, hardly moving his mouth. “So’s my aunt. She said you were fair.” # img
- else:
    “You’re from the mill?” the sentry asks you, hardly moving his mouth. “So’s my aunt. She came in too.” # img
}
In the documents the tanks came by night, while President and aide slept. # inf: squadron-leaves-at-one aide-asleep woken-at-two # passage
They chose that hour to spare themselves a fight with the guard. # rec: early-to-avoid-guards
By day there might have been that fight. There would have been witnesses. The tanks were the same ones.
As for who ruled afterwards, the two documents use different names. # inf: result-velasco-president junta-in-control # desk-of-contradiction: president-or-junta
The article says that Velasco took power on the third of October. # rec: velasco-seized-third # passage
Its title calls it by the plain name, a coup d’état. # rec: called-a-coup
So does the subject line of the memorandum in Washington. # rec: memo-subject
Officials there let it be known, without names, that they were unhappy. # rec: unhappiness-on-background
What a country does about a thing it has seen done, in the open, on its way to work, is beyond any line we have. The evidence stops at the edge of the plaza. # img # ending: daylight # title: Tanks by daylight
-> END

=== dawn_eighth
# place: talara # light: morning # hour: 1968-10-09 06:00 # desk: foreman # sound: night-city # music: dawn # passage # img
Next morning the pumps are nodding. The sentry has been given no breakfast, so you go halves.
“Is it ours now?” he asks with his mouth full.
“So they say.”
He looks it over, the derricks, the sand, the sea. “What do we do with it?” You show him where the oil goes in.
{
- pledge == 0:
    The cutting has gone from the notice board. There is a paler square, with a box ruled round it. # img
- pledge == 1:
    On the notice board they have put up a new announcement from the capital. It is four lines long. The men read it, and turn it over, and put it back. # img
- else:
    The new manager has green ink on his cuff. He has found the labels, and he asks you, a little shyly, to walk him round. # img
}
In the record the note, dated on the third, had told the embassy that obligations would be honoured. # rec: note-respects-obligations # passage
What they meant by an obligation on the third, neither date will tell you. # inf: note-respects-obligations ipc-nationalised-at-once # desk-of-contradiction: promise-or-seizure
A dispute with the United States came of it, over payment. # rec: compensation-dispute # passage
Of those who worked the fields, on that day or on any other, neither document says one word. The evidence stops at the gate. You are on the other side of it, with the keys. # img # ending: eighth-of-october # title: The eighth of October
-> END

=== dawn_one_page
# place: street # light: morning # hour: 1968-10-03 09:00 # desk: press-officer # sound: crowd # music: dawn # img
They let you go at nine. They have counted the typewriters. You walk home through an ordinary morning with ink on your thumb.
At the second corner an old man is reading something to a woman with a child. He holds it low, against his waistcoat, as one holds a hand of cards. You know it before you can hear it, from how he stops at the ends of the lines.
You do not slow down. You have three more corners to go, and at each of them you listen.
At your own door your daughter is waiting. “Did you find it?” she says.
“Another one,” you tell her.
The record has no such page. It holds the words of the President to the officers who came for him, and not one that he spoke to the country. # inf: identify-yourself dismissed-words # passage
It may be that there was no time to say one. It may be that one was said, and nobody kept it.
He was held by the arms, and his exile was ordered. # inf: four-officers velasco-orders-deportation
The memorandum to the President of the United States was kept, with a mark to show that he had seen it. A copy went to George Christian. # rec: memo-confidential
It lies in a library, in a file called Peru. # rec: memo-kept-in-johnson-library
It tells him that Secretary Rusk will be interviewed on Sunday, and may be asked about the coup. # rec: rusk-on-sunday
Nobody asked. # rec: rusk-not-asked
Some paper is kept. This page had only a boy’s boot to be kept in, and here the evidence ends, or has not begun. # img # ending: one-page # title: One page, one side
-> END

=== dawn_after_ten
# place: press-room # light: morning # hour: 1968-10-03 09:00 # desk: press-officer # sound: clock # music: dawn # passage # img
The officer who goes through the room has a list. He does the desks, the stove, the drawers. He does your coat. When he gets to the shelf he takes down the folder, sees what it is, and laughs aloud. The whole country knows that one.
“Still missing?” he says.
“You can count them,” you tell him.
He weighs it in his hand. Then he tosses it back, and there is a puff of dust, and the tape holds.
The boy is waiting for you in the street, sneezing. “How long do we leave it there?” he says.
Until someone counts, you tell him.
The article ties the coup to two large things, the scandal of a page and the Cold War. # rec: part-of-scandal-and-cold-war # passage
The armed forces took power without limits, it says. # rec: absolute-power
The article tells of a lost page. The memorandum speaks of the terms of a settlement, as of something that had been read. # inf: page-missing motive-ipc-terms # desk-of-contradiction: scandal-or-settlement
In the record, then, there is one lost page, and what stood on it is not known. # inf: page-missing # passage
We have laid a second one behind the first, and it too is blank to us.
In Washington someone named Oliver thought it better to let the feeling of Latin America be heard first. # rec: oliver-latin-america-first
The memorandum that tells us so was drafted by someone named Lewis. We have that from another copy. # rec: memo-drafted-by-lewis
Somewhere there may be a folder that no one has opened because everyone knows what is not in it. Here the evidence ends, at ten. # img # ending: after-page-ten # title: Behind page ten
-> END
