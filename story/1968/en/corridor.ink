// The colonel and the President: the second telling of the arrest, and the ways into it. Decision: identify.

=== corridor_again
# place: palace-corridor # light: morning # hour: 06:00 # desk: colonel # sound: volley # music: madrugada-68-tense # img
Begin again. Nobody has laid a hand on the President yet. You are a colonel, on your way up to him with other officers, and your boots are too loud.
It is morning, and outside the palace there has been a barrage of firing. # rec: barrage
Who fired, and at whom, is ____. # rec: barrage # hole: who-fired
A cartridge case lies on the third stair, still bright. Each man steps over it. No one bends down. # desk-of-contradiction: bloodless-or-barrage
He is alone in the palace, the article says. # rec: found-himself-alone # passage
A few of his family are with him, it says next, and some ministers. # rec: with-family-and-ministers
You see a man at the end of the passage, and behind him, in a doorway, part of a skirt.
Your officers find him, and tell him, at gunpoint, that he is under arrest. # rec: officers-in-the-morning
-> corridor_words

=== corridor_daylight
# place: palace-corridor # light: morning # hour: 06:30 # desk: colonel # sound: crowd # music: madrugada-68-tense # img
You are the colonel with the orders. The President is at his desk when you come up, with a cup beside him. Through the windows comes a sound that nobody planned for: hundreds of people on their way to work, and not going.
{
- gate == 1:
    It took the captain of the guard twenty minutes to read half a page. In those minutes the plaza filled. # img
- gate == 2:
    A boy with a cold ran up and warned him. He had ten minutes, and with some of them he seems to have shaved. # img
- else:
    The guard gave up its rifles in front of the sweeper, two flower sellers and a bus. By now each of them has told twenty others. # img
}
{ doubled:
    The doubled guard has been sat down in rows in the courtyard, bareheaded, like a school. They look up at the windows. # img
}
In this light everyone can see everyone. That was the idea. You can see that he has cut himself shaving, and he can see the mud on your boots.
Your officers tell him, with weapons drawn, that he is under arrest. # inf: officers-in-the-morning
-> corridor_words

=== corridor_late
# place: palace-corridor # light: night # hour: 04:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
You are the colonel with the orders, and you are late. At each landing somebody asks what kept you.
{
- gate == 1:
    A captain kept you, with a piece of paper. Officers will tell that story for years, and you cannot yet say at whom they will laugh. # img
- else:
    A boy with a cold kept you. By the time the doors were open there was a lamp in every window. # img
}
{ doubled:
    It took a while to clear the doubled guard off the stair. They did not fight. They had to be moved one at a time, and each one said “Excuse me, Colonel”. # img
}
The President has had time to dress. When you come round the corner he is standing under the clock, in a dark suit, with a tie, and for one bad instant it is you who have been caught somewhere at night. # passage
{
- ten == 1:
    Beside him a telephone receiver hangs down the wall on its cord. Nobody has told you who was at the other end. # img
- else:
    There are people behind him in the doorway: a sleeve, an old lady’s shawl, a minister in his socks. # img
}
One of your officers tells him, with his weapon drawn, that he is under arrest. # inf: officers-in-the-morning
-> corridor_words

=== corridor_steps
# place: palace-steps # light: searchlight # hour: 02:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
You are the colonel with the orders. They say: upstairs, in bed. They say nothing about this.
-> corridor_comes_out

=== corridor_steps_day
# place: palace-steps # light: morning # hour: 06:20 # desk: colonel # sound: crowd # music: madrugada-68-tense # img
You are the colonel with the orders. They say: upstairs, at his desk. They say nothing about this.
-> corridor_comes_out

=== corridor_comes_out
# img
The doors open from inside, both leaves. The President comes out in a jacket and pyjamas behind a soldier of the guard, a boy with a streaming nose who walks as if he carried a cross.
{ attack == 1:
    It is day. At the edge of the plaza a few hats come off. # img
- else:
    Somebody swings a lamp round. He does not put up his hand against it. He waits, with his eyes shut, until whoever it is becomes ashamed and moves it. # img
}
He stops on the second step from the top.
{ aide_in:
    His aide has come out after him, and buttons his tunic, there, in front of the Army, from the bottom up. # img
}
{ press == 2:
    On her bench the reporter has begun to write. It is so quiet that you can hear a pencil. # img
}
{ called == 2:
    “Let me go to him,” says the man in brown shoes, between two of your soldiers. “It’s my post. I’m only late.” # img
}
One of your officers tells him, with his weapon drawn, that he is under arrest. # inf: officers-in-the-morning
He has gone up three steps to say it, and he says it to the slippers.
-> corridor_words

=== corridor_ink
# place: palace-corridor # light: lamplight # hour: 02:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
You are the colonel with the orders, and you go up by the lamps on the landings.
-> corridor_limp

=== corridor_ink_day
# place: palace-corridor # light: morning # hour: 06:20 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
You are the colonel with the orders, and you go up through the first sun.
-> corridor_limp

=== corridor_limp
# img
On the stairs you pass a soldier of the guard going down, a boy with a cold. He limps. You have him searched. His pockets hold a rosary and half a bread roll, and you let him go. A landing later it comes to you that a guard with a limp is not put on the steps.
{ attack == 1:
    Morning is coming in at the windows, and with it the voices of people who ought to be at work. # img
- else:
    A lamp burns in a room at the end. The door is open, as if somebody were expected. # img
}
He is alone in the palace, the article says. # rec: found-himself-alone
He is in company, it says in the same sentence. # rec: with-family-and-ministers # desk-of-contradiction: alone-or-in-company
The President is standing at a writing table, with one finger black to the knuckle. There is a blotter, with a whole page of handwriting on it, the wrong way round. # passage
You could hold it up to a mirror. You do have the thought. Then he lays his forearm across it, like a boy in class, and the moment goes.
{ aide_in:
    His aide has put himself where your eyes would have to go through him. # img
}
One of your officers tells him, with his weapon drawn, that he is under arrest. # inf: officers-in-the-morning
-> corridor_words

=== corridor_words
# img
He does not put up his hands. # passage
“Identify yourself, you miserable traitor. You are talking to the Constitutional President of the Republic!” # rec: identify-yourself
You have said it yourself at a thousand gates, to lorry drivers, to recruits, once to a general’s wife. Nobody has ever said it to you.
The captain at your side has brought his heels together. They did it by themselves, and now he does not know how to get them apart.
Of all the officers here the article keeps the name of one. You are Colonel Enrique Gallegos. # inf: gallegos-explains # passage
You have General Velasco’s orders by heart. There is a country in them, and it is not this one. # inf: gallegos-explains
You were told he would be afraid, and you look for it, almost with hope, since a frightened man can be helped along by the elbow. A pulse is jumping in somebody’s neck. It may be your own.
{ attack == 2:
    From across the plaza comes a grinding. Some of the tanks have been sent on to the palace after all. # img
}
For one whole breath nobody moves. # decision: identify
* [Tell him now, in one breath, what the orders say. # choice: explain]
    ~ met = 1
    You give him your name, since he asked for it, and then the General’s orders: he is to leave the country. Halfway along, your voice climbs, like a recruit’s.
    “Louder,” he says. “There are people behind me who would like to hear it.”
* [Step back one pace and let the pistols come down. # choice: back-off]
    ~ met = 0
    The group backs off. # rec: group-backs-off
    It is one pace. Nobody has made room for him until now, and he comes forward into it, and now there is nowhere to put your eyes.
    So you explain it to him: the General has ordered his deportation. # rec: gallegos-explains
* [Close round him on every side, and give no answer. # choice: close-in]
    ~ met = 2
    You give your pistol to the man behind you and show your palms. The others do the same. You walk in until you could count his buttons, and there you all stand, in a ring, like people round someone who has fallen in the street.
    Somebody says it for you, from the back: the General’s orders, the aeroplane.
- “You sons of...traitors...unworthy of the uniform that the country has entrusted to you. You are dismissed! Bringing so many tanks and guns just to detain an unarmed man! Shoot me then, damn it!” # rec: dismissed-words # passage
No one shoots. It is what you will tell your wife first.
The President tries to fight off the arrest. # rec: attempted-to-resist
Four officers fling themselves on him and hold him by the arms. # rec: four-officers
One of the four loses his cap. In the middle of it all he bends for it, and blows the dust from the badge.
Then it is done, and he is a prisoner. # rec: then-detained
One passage has him offer no resistance. The other needs four men to hold him. # inf: no-resistance four-officers # desk-of-contradiction: resisted-or-not
{ ten == 2:
    -> note
}
{ ten == 3:
    -> one_page
}
{ ten == 1:
    -> apron
}
{ attack == 1:
    -> congress
}
{ gate == 1:
    -> apron
}
{ met == 1:
    -> note
}
{ met == 2:
    -> congress
}
-> council_arrest
