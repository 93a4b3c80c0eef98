// Seven o'clock: a barracks, where nothing is decided; then the runway at Callao, told as a checklist. Decision: plane.

=== barracks
# place: barracks # light: first-light # hour: 07:00 # desk: president # sound: door # music: madrugada-68-after # img
At seven you are taken to a barracks. # rec: barracks-at-seven
Nobody has told them where one puts a President. They have given you a room of forty beds, each made up so tight that you would not like to be the first to sit on one. You take the stool.
The sentry has orders not to speak to you. He keeps them for some minutes. Then he says, to the wall: “I did vote for you, sir.”
“Thank you,” you say. You have always answered that standing up, and so you stand.
-> apron

=== apron
# place: apron # light: morning # hour: 07:00/09:00 # desk: crew # sound: jet # music: madrugada-68-tense # img
Chocks, in. Pins, out. Air tubes, clear. You are the jet’s flight engineer, and you go round her each morning, touching things. In half an hour you can look at everything that might kill you, and find that today it will not.
An APSA jet has been ordered to the runway. # rec: apsa-jet-ordered
It is yours. No one has told you who it is for. Where the load sheet should have a hundred names somebody has written, in ink, “1 passenger”, and left his weight blank. You put down seventy-five kilos.
In the cabin the stewardess has laid one breakfast. She has folded the napkin into a fan. She looks at it, and unfolds it again.
You hear the convoy before it comes out of the mist: two trucks, a car, two trucks. # passage
{ not barracks:
    At seven the President was brought to a barracks. # rec: barracks-at-seven
}
Now they have brought him here by force, to Jorge Chávez. # rec: taken-to-airport
{ gate == 0:
    Under a lent overcoat he is wearing pyjamas. # img
- else:
    Under a lent overcoat he is wearing a dark suit, with the tie pulled round below one ear. # img
}
{ bed == 2 and gate == 0:
    He has one shoe. # img
}
{ bed == 1 and gate == 0:
    He keeps opening and closing one hand, as if it had something in it. # img
}
{ ten == 1:
    Out of the coat pocket hangs a torn piece of telephone cord. Nobody seems to have noticed but you. # img
}
{ gate == 1:
    You had the story from the fuel man, who had it from a baker: how the captain at the palace asked them for it in writing. # img
}
{ council == 1:
    “They’ve got his ministers as well,” says the fuel man. “The chief of them opened his own door. He told them to mind the step.” # img
- else:
    “They’ve got his ministers as well,” says the fuel man. “Four, round a table. And the table laid for five.” # img
}
At the foot of the stairs he stops, so everyone stops. He looks up along the white side of the aeroplane, like someone who has been asked to choose a house and is being fair to it. # passage
You have flown a bishop and a racehorse. You have never flown a man who did not want to go. The log has a column for remarks, hardly ever used.
The captain comes down to you with the logbook open on his forearm. Below yesterday’s line is today’s, blank.
“They’d like it to be me who decides,” he says. “And I go by you. Engineer, is she fit to fly?” # decision: plane
* [Sign her fit, and have the cabin doors closed up. # choice: fly]
    You sign. She is fit. You have never lied in that book.
    He is forced into the jet. # rec: forced-into-jet
    It carries him into exile, to Argentina. # rec: deported-argentina
    When the wheels leave the ground you write down the minute, as you always do. No document has kept it.
    { doubled or aide_in or attack != 0 or gate != 0 or bed == 2:
        -> dawn_same_runway
    }
    -> dawn_bloodless
* [Sign her fit when the order for it is on paper. # choice: papers]
    “In writing?” says the officer. He has not slept. He shows you, with both hands, the trucks, the soldiers, the mist. “What do you suppose all this is?”
    “It’s a lot of people,” you say. “I only need one signature.”
    The captain is studying the sky. He is trying not to smile, or not to be sick.
    -> dawn_cold_engines
* [Sign her fit, and log that he was brought by force. # choice: report-fault]
    You write “Fit to fly. Passenger brought by force.” Both halves are true, and they look like all the other entries.
    “And I sign under that?” says the captain.
    “You always sign under mine.”
    He looks at his pen, caps it, and goes to tell the officer that he can’t.
    -> dawn_cold_engines
