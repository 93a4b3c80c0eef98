// The house of the President of the Council. Two passages of one article disagree about him. Decision: oath.

=== council_arrest
# place: minister-door # light: night # hour: 02:30/06:00 # desk: council-president # music: madrugada-68-tense # img
Go back some hours, and cross the city to a quiet house.
{ attack == 2:
    Somebody has knocked at the kitchen door. A servant from the palace stands there in her slippers, out of breath. You make her say it again. # sound: door # img
- else:
    A telephone has rung in the dark. A servant from the palace is whispering into a towel. You make her say it again. # sound: telephone # img
}
The President has been arrested. The article may mean that you heard of it only later. # inf: heard-of-arrest
{ attack == 2:
    You give her your own chair, and remain standing beside it. # img
- else:
    You put the receiver down as if it were full. # img
}
-> council_book

=== council_doors
# place: minister-door # light: night # hour: 02:30 # desk: council-president # sound: footsteps # music: madrugada-68-tense # img
The man at your door is a sergeant of the palace guard. He has run the whole way. He puts his hands on his knees and speaks to the mat.
“Captain says, the doors are shut. For now, he says.”
“Is the President safe?” you ask. The sergeant gives it real care. “He was when I left, sir. I ran quite fast.”
-> council_book

=== council_called
# place: minister-door # light: lamplight # hour: 02:30 # desk: council-president # sound: telephone # music: madrugada-68-tense # img
The telephone is in the hall, and the hall is dark.
-> council_breath

=== council_called_day
# place: minister-door # light: morning # hour: 06:15 # desk: council-president # sound: telephone # music: madrugada-68-tense # img
The telephone is in the hall, and the milk is at the door.
-> council_breath

=== council_breath
# img
You have never heard the President out of breath. It makes him sound like someone’s brother.
“The one with the oaths,” he says again. Then there is a noise of cloth, and of a receiver swinging on its cord and touching a wall, and touching a wall.
You say hello to it for some time.
-> council_book

=== council_book
# img
Your feet are cold.
You preside over the Council of Ministers. The article calls you by that office and by nothing else. Your name is ____. # rec: heard-of-arrest # hole: council-president-name
There is a Vice President, Mario Polar. # rec: polar-vice-president
If the one cannot be President, the other can be sworn. For that you need the book.
You go from room to room in your nightshirt, looking for the Constitution of the Republic. You find it under the short leg of your son’s desk. # passage
He wakes while you are lifting. “Papá? Is there school?”
“I don’t know yet.” It is the truest thing you have said since you got up.
{ attack == 2:
    Your wife has the list of the ministers, in her own writing, and a telephone that does not hum. She has woken the gardener. He is tying his shoes. # img
- else:
    Your wife is telephoning the ministers, down a list in her own writing. The first number rings and rings. At the second somebody picks up, and breathes, and puts it down again. # img
}
From the window you see a lorry turn into the street with its lamps off. It comes on slowly, stopping at each gate. It is reading the numbers. # passage
With enough ministers here an oath could be said aloud, and nobody could pretend that the President’s chair was empty. If you open before they knock, they will not break the door; there are children here. And over the laundry wall it is four streets to Polar’s.
The lorry has stopped at number nine. Yours is seventeen.
“Tell me what to do with my hands,” says your wife. She is still holding the list. # decision: oath
* [Open the front door and give yourself up to them. # choice: give-up]
    ~ council = 1
    You give yourself up at once. # rec: premier-surrendered-at-once
    There is a corporal outside with his fist in the air, about to knock, and he has to take it down again. “You’ll want a coat, sir,” he says. He wipes his boots before he comes in.
    Behind you your wife has put the list in the stove. She is looking for the matches.
* [Call the ministers to the house and have Polar sworn. # choice: call-cabinet]
    ~ council = 0
    You call the cabinet to an emergency meeting, where the Vice President is to take the oath. # rec: emergency-cabinet
    Three ministers come, and no more: ____, ____ and ____. # rec: three-ministers # hole: three-ministers-names
    They have coats on over their nightclothes. One of them has brought the minutes of last week, in case they should need approving.
    The Vice President does not come. They have detained him. # rec: polar-detained
    The book is still open at the place when the boots come up the path.
* [Take the book over the wall to Polar’s own house. # choice: fetch-polar]
    ~ council = 2
    ~ sworn = true
    In the record the insurgents get to him. # inf: polar-detained
    This time you are two streets ahead of them, with mortar in your palms. He opens to you in his dressing gown. He looks at the book, and then at your feet.
    It is done in his kitchen. You hold the book and he says the words, quite low, with his hand flat on the page. When it is over the cook says amen, since nobody else does.
- The article has it that you surrendered at once. The very next sentence has you calling in the cabinet. # inf: premier-surrendered-at-once emergency-cabinet # desk-of-contradiction: premier-two-ways
{ sworn:
    -> congress
}
{ ten == 1 and attack == 1:
    -> corridor_daylight
}
{ gate == 1 or ten == 1:
    -> corridor_late
}
{ doubled or aide_in or attack != 0 or bed == 2:
    -> apron
}
-> barracks
