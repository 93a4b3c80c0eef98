// The gate of a mill, before the first shift. Decision: strike.

=== mill
# place: mill-gate # light: first-light # hour: 1968-10-04 05:40 # desk: union-man # sound: crowd # music: madrugada-68-after # img
You are the union’s man at the mill, and the whistle is yours to pull. Its wire ends in a wooden grip, worn to the shape of a hand. Some of that hand is your father’s.
Somebody has pushed a sheet under the gate. It is still damp from the machine, and it asks for a general strike.
Somebody means to bring one about. # rec: strike-attempted
Who called it is ____. # rec: strike-attempted # hole: who-called-the-strike
The type is strange to you. It could come from friends, or from the police.
{
- sworn:
    At the bottom somebody has added two lines by hand. A President has been sworn, before witnesses. A kitchen is mentioned. You read that part again. Nobody would make up a kitchen. # img
- gate == 1:
    At the bottom it tells about a captain who asked the Army for its order in writing. Your brother-in-law saw him do it, from the bus. # img
- else:
    You do not need the sheet to tell you what happened. Half the mill rode past the palace yesterday, and saw rifles lying on the steps in rows, like cutlery. # img
}
They come up out of the mist in twos and threes, and stop, because you have not opened. The women from the spinning floor have their lunch in cloths. # passage
“Well?” says the oldest, who taught you to read a contract, clause by clause, with her finger. “Is there work, or is there history?”
You do the sum again. A day’s pay is a day’s bread. A gate that walks out is heard at ten others. And a vote in the open can be counted by anyone.
“And the President?” says a man behind her. “Didn’t we vote for him?”
“You did,” she tells him. “I voted for the other. And they’ve shut the door on mine too.”
{ card == 1:
    “There was a deputy stood in front of the Congress,” says a carder, “giving his speech to the soldiers. My girl works in the hat shop.” # img
- else:
    “They’ve taken the deputies,” says a carder. “You’d see them go by in the trucks with their little bags. Like going to the beach.” # img
}
The clock over the gate says twelve minutes to six. At six you pull the wire, as on any morning, or you do not. # passage
The old woman puts down her lunch on the wall, to have both hands free for whatever it is. # decision: strike
* [Read them the sheet, and lead them off from the gate. # choice: walk-out]
    ~ shift = 1
    You read it badly. When you come to the end you put the sheet in your cap and your cap on your head, and you walk.
    You do not look back until the corner. About sixty are with you. The old woman has caught up, with her lunch under her arm, complaining about her feet. At the next mill the whistle is blowing.
* [Put it to a vote at the gate before anyone goes in. # choice: put-to-vote]
    ~ shift = 2
    They vote with their lunches: down on the wall for the strike, up in the hand against. People pick theirs up and put them down.
    You count twice. A hundred and forty-one down. A hundred and fifty-two up.
    “So,” says the old woman, and lifts hers from the wall. “That’s the first thing this week that I’ve lost fairly.”
* [Fold the sheet and pull the wire on the stroke of six. # choice: keep-working]
    ~ shift = 0
    You pull the wire. It goes up over the roofs, in the same place as every morning, and round the city the other whistles answer.
    The workers have not followed the call. # rec: strike-not-heeded
    The old woman goes past you without a word. At noon she sits down by you, and gives you half of what she has.
- { sworn:
    -> dawn_kitchen
}
-> dawn_daylight
