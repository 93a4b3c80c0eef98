// Five ways for that Sunday to end. Each stops where the evidence stops, and says what it rests on.

=== nobody_asked
# place: television-studio # light: searchlight # hour: 11:30 # desk: briefer # sound: clock # music: dawn # passage # img
They ask, and he answers. The world is large, and they have brought a good deal of it. You stand behind a camera and move your lips.
About Peru they ask him nothing. # rec: rusk-not-asked
{
- card == 1:
    On his way out he stops in front of you. “I had a good answer on Peru,” he says, a little wistfully. You know. You wrote it. # img
- card == 2:
    On his way out he hands you the cards, and you count. Peru is the tenth now. He had moved it up. # img
- else:
    On his way out he thanks you. At home you will find that the card has taken on the curve of your side. # img
}
-> nobody_asked_office

=== nobody_asked_office
# place: west-wing-office # light: noon # hour: 12:00 # desk: drafter # sound: office-night # music: dawn # img
When you switch off the set in your office, the picture shrinks to one bright dot. It is about as big as Lima.
“Did not receive any questions,” you dictate, for the file. By whom? By nobody. For once it is the right answer.
The memorandum was confidential. George Christian got a copy, and a mark shows that the President saw it. What he said then is ____. # rec: memo-confidential # hole: what-the-president-said
It came in Rostow’s name. Another copy says that Lewis had drafted it. # inf: memo-to-johnson memo-drafted-by-lewis # desk-of-contradiction: whose-words
So you are imagined, with your mother’s pencil, and Ruth with her radiator. # passage
What the page said is not. The words are in it still: appears, smoothness, exactly, perhaps. # inf: junta-in-control smooth-because-planned trigger-unknown recognition-a-month
“Sunday morning”, it says, as one writes of a day still to come. Its own date is not on our copy. # inf: rusk-on-sunday memo-to-johnson
It lies in a library, and the telegram about the note in the National Archives. # rec: memo-kept-in-johnson-library telegram-7726
Which of the two came first to such a desk as this is ____. # inf: note-received-fifth # hole: note-in-time
The evidence stops here, with Ruth fitting the cover over her machine. She has left the date to you, and you have left it to her. # img # ending: nobody-asked # title: Nobody asked
-> END

=== another_page
# place: cable-room # light: noon # hour: 12:00 # desk: typist # sound: clock # music: dawn # img
You watch it on the set in the cable room, Ruth, among men with their feet on things. It is the first time that you have heard his voice. He sounds like his signature.
{
- card == 1:
    Once he glances at his own hand, as though something had been written there. # img
- card == 2:
    His thumb keeps moving on the arm of the chair. You would say that he is counting. # img
- else:
    Behind a camera stands somebody with one arm pressed to his side. # img
}
About Peru they ask him nothing. # rec: rusk-not-asked
The waste paper of the night is here too, waiting for the sack. You unfold each ball before it goes in. All the other pages are there, and they are not much worse.
Here this page turned off from the one that was kept. # inf: memo-to-johnson # passage
{ sure == 1:
    It said “is”. The one in the record says “appears”, and puts “firmly” after it. # inf: junta-in-control
}
{ sure == 2:
    It would not say who was in control. In the record the page does say, and “appears” is all its caution. # inf: junta-in-control
}
{ plans == 1:
    It let the plans be only “said to have existed”. In the record they are the Army’s, and detailed. # inf: plans-months-ago
}
{ plans == 2:
    It left the plans in a drawer. In the record they explain all that went smoothly. # inf: smooth-because-planned
}
{ cause == 2:
    It put the oil first. In the record that is the fourth motive of five, and above them stands what is not known. # inf: motive-ipc-terms trigger-unknown
}
{ voice == 2:
    On its advice nobody said a word. In the record officials did, without a name. # inf: unhappiness-on-background
}
{ recog == 1:
    It wanted them recognised at once. In the record the others are asked first. # inf: recognition-consultations
}
{ recog == 2:
    It named a day. In the record there is only a guess at a month. # inf: recognition-a-month
}
And who was there to be recognised? One witness says that a general took power, and that the armed forces did. The memorandum has his ambition, and a united military. # inf: velasco-seized-third absolute-power motive-velasco-ambition united-military # desk-of-contradiction: general-or-armed-forces
The Sunday is the same with this page as with that one. Perhaps a verb does its work later, and elsewhere. The evidence stops here, at the neck of a sack. # img # ending: another-page # title: Another page, the same Sunday
-> END

=== one_question
# place: television-studio # light: searchlight # hour: 11:20 # desk: briefer # sound: clock # music: dawn # passage # img
It comes when you have stopped expecting it. One of the two who ask peels apart two leaves of his notes.
“Mr Secretary,” he says. “Your Department has condemned the takeover in Peru.” He is holding up an inside page. You can see the edge of the recipe.
{
- card == 1:
    You watch the Secretary find the card, where he keeps such things, a little above the left-hand camera. # img
- card == 2:
    The Secretary’s thumb moves on the arm of his chair. Let it have been eleven. # img
- else:
    You are holding your side. The card is as heavy as a door. # img
}
{ recog == 1:
    “And yet one hears,” the man goes on, “that you mean to recognise them. Which is it?” # img
}
The boom swings out above his head. He draws a breath.
In the record no such question was put. He was interviewed, and not asked about Peru. # rec: rusk-not-asked # passage
Nor was there an official statement to ask about. # rec: no-official-condemnation
Whether anyone had given him an answer on Peru is ____. # inf: rusk-on-sunday rusk-not-asked # hole: secretary-briefed
But over Argentina there had been one. What was done once could have been done again. # inf: argentina-1966
This time the advice was to wait for others, and officially only Venezuela had spoken. # inf: oliver-latin-america-first only-venezuela
It was drafted, another copy says, by Lewis. It went up from Rostow. Neither could know what a man in a chair would be asked. # inf: memo-drafted-by-lewis memo-to-johnson # desk-of-contradiction: whose-words
What a government says in its own name, it can be asked about with the lamps on. His answer is in no file, and the evidence stops while he is still breathing in. # img # ending: one-question # title: A breath before the answer
-> END

=== one_line_more
# place: west-wing-office # light: morning # hour: 06:10 # desk: drafter # sound: door # music: dawn # img
The messenger stands in the door with his gloves on, looking at Ruth, whom he seems to hold responsible.
You read it through. The last line is new: it has been decided to respect what was signed.
{
- post == 0:
    “He retires, I see,” you say. # img
    “He was going to anyway,” says Ruth. # img
- post == 1:
    “He commands everything, I see,” you say. # img
    “Somebody had to,” says Ruth. # img
- else:
    “He has no post, I see,” you say. # img
    “He’s got one now,” says Ruth. # img
}
“‘It has been decided’,” you read. “By whom?” But the messenger is holding out his hand, and you give it to him.
{ voice == 1:
    All that Sunday the statement lies on its inside page, and the promise in its envelope. They have not been introduced. # img
- else:
    On that Sunday’s television the Secretary was not asked about Peru. # rec: rusk-not-asked
}
The memorandum that was kept does not speak of the note. The editors do, at the foot of the page. Whether it came too late, or was not carried up, is ____. # inf: note-received-fifth # hole: note-in-time # passage
Two days after the telegram the Army took over the oil fields. Set the promise beside that morning. # inf: note-respects-obligations fields-taken-october-eight ipc-nationalised-at-once telegram-7726 # desk-of-contradiction: promise-or-seizure
A dispute came of it, in which the United States asked to be paid. # rec: compensation-dispute # passage
A President who has read a promise may read the next cable differently. This page has one line more than the record’s. There the evidence stops, with Ruth halfway into her coat. # img # ending: one-line-more # title: One line more
-> END

=== held_page
# place: west-wing-office # light: morning # hour: 09:00 # desk: drafter # sound: clock # music: dawn # img
The messenger has gone without your page. The envelope lies open on the desk, and beside it the telegram, whose edges will not lie flat.
You have tried the promise at the top. It made everything under it look rude. You have tried it at the foot, where it seemed to have changed its mind. Ruth has gone home. There are five ways of saying “relations”, and you have said four.
{
- sure == 0:
    And if they write such notes, is it “appears” any longer? You strike it out, and you put it back. # img
- sure == 1:
    And if they write such notes, then “is” was right, though you had not earned it. # img
- else:
    And if they write such notes, somebody is in control of a typewriter, at least. You fill one of the four white lines. # img
}
The first telephone rings once. “They went in without it,” it says. “How long is it now?”
“Longer,” you tell it.
On that Sunday the Secretary was interviewed, and about Peru he was not asked. # rec: rusk-not-asked # passage
So no one missed the page, in public. You would like that to be a comfort, and for some minutes it is.
You turn over the card about elections that might have been held. By one account the officers feared a ballot, by the other a takeover. # inf: motive-apra-succession army-feared-apra # desk-of-contradiction: takeover-or-ballot
The page in the record did not lie in an envelope. It has a mark to show that the President saw it. # inf: memo-confidential # passage
But it does not have the note, which the editors added below. Which of the two got to this desk first is ____. # inf: note-received-fifth # hole: note-in-time
It is kept in a library, in a file on Peru that ends with November. # rec: memo-kept-in-johnson-library
A page can be too late, and a page can be too early. Between these the document has left neither hour nor date. The evidence stops in the envelope, which you have just licked, and which has dried. # img # ending: held-page # title: The page that waited
-> END
