// The President is woken before they come for him. The record knows nothing of it. Decision: ten-minutes.

=== ten_minutes_grey
# place: palace-window # light: first-light # hour: 06:00/06:10 # desk: president # sound: clock # music: madrugada-68-tense # img
A boy with a rifle is standing at the foot of your bed, at attention, weeping. Then you see that he has a cold.
“The Army is here, Mr President. If you please.”
Grey light lies along the floor. You are awake at once. You had been half awake for an hour, going over the rice.
-> ten_minutes_room

=== ten_minutes_dark
# place: palace-window # light: lamplight # hour: 01:00/02:00 # desk: president # sound: clock # music: madrugada-68-tense # img
A boy with a rifle is standing at the foot of your bed, at attention, weeping. Then you see that he has a cold.
“The Army is here, Mr President. If you please.”
You sit up, and the room takes a moment to come with you. How heavy you are. You were like this at supper, and someone remarked on it.
-> ten_minutes_room

=== ten_minutes_room
# img
“How many?”
{
- attack == 2:
    “One jeep, sir. But the Captain says there’s tanks at the transmitters, and the telephone’s gone.” He thinks. “Not all the telephones. He didn’t try them all.” # img
- doubled:
    “I stopped counting, sir. We’re double tonight.” He sniffs. “But so are they.” # img
- else:
    “I stopped counting, sir. The Captain’s talking to them. He’s a good talker.” # img
}
In the documents nobody comes to warn the President. # inf: woken-at-two officers-in-the-morning
{ aide_in:
    Your aide has appeared in the doorway in his shirt. He has no report to make. He holds out your dressing gown by the shoulders. # img
}
Along the passage a door opens. Someone of your family stands in it, barefoot, waiting to see your face before deciding what kind of night it is. You do what you can with it. # passage
How long does a captain’s talk last? Ten minutes, if he is good. You have given longer speeches about a bridge.
There is the telephone, for as long as it works. There is the stair, and a voice that has filled plazas. There is the writing table, with its lamp and its thick paper.
You were elected. # inf: elected-government
You have often told schoolchildren that the office is not a room. It goes where the President goes, you say. It sounds well, in schools.
The boy has come to attention again. “What shall I tell the Captain, sir?” # decision: ten-minutes
* [Telephone the President of the Council and rouse him. # choice: call]
    ~ ten = 1
    { attack == 2:
        The first instrument is dead, and the second. The third is in the pantry, for ordering ice. It hums. You stand among the jars and dial. # img
    - else:
        You dial it yourself. It rings nine times, and between one ring and the next you find out how much a man can hope for. # img
    }
    “Get the book out,” you tell him. “The one with the oaths.”
    { attack == 1:
        -> council_called_day
    }
    -> council_called
* [Go down the nineteen stairs and speak to them yourself. # choice: go-down]
    ~ ten = 2
    You take the dressing gown, and then you leave it. A jacket over pyjamas will do. It is your face they will be looking at.
    “Go in front,” you tell the boy, “but not too quickly. I want them to hear us coming.”
    { attack == 1:
        -> corridor_steps_day
    }
    -> corridor_steps
* [Sit down, take one sheet, and write to the country. # choice: write]
    ~ ten = 3
    You write as you would speak, without crossing out. It comes to one side of one page. You blot it and look for a pocket, and there is none in pyjamas.
    The boy has already sat down on the carpet and begun to unlace his boot.
    { attack == 1:
        -> corridor_ink_day
    }
    -> corridor_ink
