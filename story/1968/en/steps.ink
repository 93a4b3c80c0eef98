// The palace guard and what comes to its door, by night, by daylight, or as one jeep. Decision: steps.

=== steps_night
# place: palace-steps # light: searchlight # hour: 01:00/02:00 # desk: guard-commander # sound: tanks-near # music: madrugada-68-tense # img
The palace guard is yours tonight. The lamp over the door has started to tick in its bracket. There is no wind. You put up a hand to stop it, and the trembling runs down your arm.
Then the mist on the far side of the plaza is lit from within. The light has edges. The edges are guns.
An armoured squadron stops in front of the steps of the pavilion. # rec: squadron-at-steps
One engine after another is cut.
-> steps_company

=== steps_daylight
# place: palace-steps # light: first-light # hour: 06:00 # desk: guard-commander # sound: tanks-near # music: madrugada-68-tense # img
The sweeper sees them before you do, or any man of your guard. He has got as far as the middle of the plaza, and he stands there with his broom upright beside him, as if he had been told to present arms.
They come out of two streets, in a light in which everything has its colour. There is mud on the tracks. The boys on top have red eyes and clean collars.
They draw up before the steps and cut their engines. A bus goes by at the corner with all its faces at the windows.
-> steps_company

=== steps_jeep
# place: guard-house # light: night # hour: 01:00/02:00 # desk: guard-commander # sound: tanks-far # music: madrugada-68-tense # img
What comes to your door, Captain, is a jeep. It crosses the plaza without lamps, at the pace of a man walking, and stops well short of the steps.
That is all. But the city has a new sound in it, low down, from two sides at once. You have been hearing it for some minutes and calling it the sea.
You lift the telephone in the guard house. It does not hum.
-> steps_company

=== steps_company
# img
You do up your top button. It is simply what your hands do. # passage
{ doubled:
    Behind you in the hall stand twice as many men as last night, because a minister asked for them. You can hear how many: leather, breath, a rifle butt set down. # img
}
{ aide_in:
    The President’s aide has come down in his shirtsleeves, with the pillow’s crease across one cheek. He reads the plaza from left to right. “It’s your door, Captain,” he says. “I only sleep here.” # img
}
{
- called == 2:
    Across the plaza a small car has stopped with its door open. A man in uniform gets out, and is taken by both elbows. Even from here you can see that his shoes are brown. # img
- called == 1:
    Look again in a while, the aide said, and rang off. So this is what he had heard coming. # img
- not aide_in:
    The President’s chief military aide is not in the building. # inf: aide-asleep
    You signed him out of the gate book yourself, with the pencil on its string. # img
}
{
- press == 2:
    The woman who was waiting for a page has got up from her bench. Her notebook is open, and she has forgotten to write in it. # img
- press == 1:
    A bundle of the early edition lies on the bottom step, still tied. WE CANNOT SHOW IT, it says, over and over, down the whole height of the pile. # img
- else:
    By the guard-house telephone hangs the sentence from the press office. One of your men has drawn a face beside it, with a finger to its lips. # img
}
{ not doubled and not aide_in:
    No one has ever told you what to do in such a case. Nothing was ordered for it. # inf: no-measures
- else:
    No one has told you what to do in such a case. They sent what was asked for, and no word to go with it. # img
}
An officer walks out into the open, holding his hands a little away from his sides. # passage
“Open the doors, Captain. I’m to see that nobody is hurt.”
“On whose orders?”
“You’ll read the name in the newspaper.” He might be telling you the time of a train.
Upstairs the President is asleep, or you must suppose so. There are nineteen stairs. The rule by the door was made for visitors: without a signed paper, nobody comes in.
The youngest of your men has a cold. He is breathing through his mouth, so as not to be heard sniffing in front of the Army. His mother has asked you whether this is a safe post.
Inside and out, they are all waiting for you. # decision: steps
* [Keep the doors shut until he shows a signed order. # choice: stall]
    ~ gate = 1
    -> steps_paper
* [Have the rifles laid down, and open the doors to him. # choice: surrender]
    ~ gate = 0
    -> steps_open
* [Keep him talking, and send the boy to the President. # choice: warn]
    ~ gate = 2
    -> steps_boy

=== steps_open
# sound: rifles-down # img
You hear your own voice give the order, as at the end of a parade.
{ attack == 0 and not doubled:
    At the sight of the squadron the guard gives up at once. # rec: guards-surrender
- else:
    The guard gives up. It takes no longer than it takes to say. # img
}
The rifles go down one by one. The boy lays his so gently that it makes no sound at all, and then, since his hands are free, he blows his nose.
{ aide_in:
    The aide has gone to the foot of the stair. He stands there with one hand on the rail, not barring it, until someone moves him. # img
}
{ called == 2:
    Across the plaza the man in brown shoes has stopped struggling. # img
}
{ attack == 1:
    -> corridor_daylight
}
-> bedroom

=== steps_paper
# sound: footsteps # img
“On paper,” he repeats, and pats his pockets.
{ attack == 2:
    There is none in the jeep. He has the driver look under the seat. A good many things were thought of tonight, and no one thought of this. # img
- else:
    It turns out that they have brought everything but that. A lieutenant goes from tank to tank. Hatches open, a head comes up, shakes, goes down again. # img
}
It gives you minutes. You send your sergeant by the kitchen door to the house of the President of the Council, with a message short enough to carry: “The doors are shut. For now.”
{ attack == 1:
    People on their way to work have stopped at the edge of the plaza. There are forty of them, and then you cannot count them. Nobody calls out. # img
}
{ doubled:
    Behind you the hall is so full that the men at the back keep asking what is happening. You hear it passed along: paper. He wants a paper. # img
}
{ press == 2:
    The woman from the bench has come up as far as the chain. She tears a clean leaf out of her notebook and holds it out, to either of you. # img
}
The order, when it comes, is half a page from a vehicle log. In the column for kilometres it says that the palace is to be handed over. The name at the foot is a loop. # passage
“Whose is it?”
“Mine,” he says. “It’s the best I can do.”
You read it twice. While you read, there is a movement on your left: more of them have come up along the wall, with something heavy between them. You have four doors, and boys with colds, and you have used up all the paper there was.
“Open,” you tell them. As he goes by, the officer gives you back your pencil.
{ attack == 1:
    -> corridor_daylight
}
-> council_doors

=== steps_boy
# sound: footsteps # img
He has gone before you finish the sentence. You hear him take the nineteen stairs in six or seven.
“That was foolish,” says the officer. He does not sound angry. He looks up at the windows, and so does every man on the steps.
{ aide_in:
    “I should have thought of it myself,” says the aide. He goes up after the boy, tucking in his shirt, so as to arrive as something. # img
}
{ doubled:
    Your men have drawn together in front of the door without an order. They are not aiming at anything. They are only in the way, and there are a great many of them. # img
}
A lamp is lit.
{ attack == 1:
    -> ten_minutes_grey
}
-> ten_minutes_dark
