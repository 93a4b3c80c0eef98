// The chief military aide at home. That a telephone rang is imagined, and the scene says so. Decision: aide.
// This desk is met when the hour is another or the columns go another way, and nobody asked for him or for more guards.

=== telephone_night
# place: telephone # light: night # hour: 1968-10-03 00:50 # desk: chief-aide # sound: telephone # music: madrugada-68-tense # img
No one wrote down that a telephone rang in this house. Suppose that it did.
It rings on your wife’s side of the bed. You lie and count, as one counts after lightning. It is ten to one.
You are the President’s chief military aide. Your home is away from the palace, and you were asleep in it. # rec: aide-asleep
-> telephone_rings

=== telephone_grey
# place: telephone # light: first-light # hour: 1968-10-03 05:20 # desk: chief-aide # sound: telephone # music: madrugada-68-tense # img
No one wrote down that a telephone rang in this house. Suppose that it did.
It rings on your wife’s side of the bed. You lie and count, as one counts after lightning. The window has begun to be grey.
You are the President’s chief military aide. Your home is away from the palace, and you were asleep in it. # rec: aide-asleep
-> telephone_rings

=== telephone_rings
# img
Your tunic hangs on the chair. In this light a thinner man seems to be sitting there, waiting.
“You don’t know me,” says a woman. “I live across from the tanks. Six years I’ve lived here.”
“Do you know what time it—”
“They’ve started the engines.”
“They have exercises, señora.”
“All of them,” she says. “And there’s a light in the kitchen. Who gives them breakfast before an exercise?”
You hear it then, behind her voice: a low note that does not stop for breath. # passage
There have been rumours, even round the cabinet table. # rec: rumours
Three times you have carried such a story to the President. Each time he thanked you, and each time it was nothing.
Your wife is awake. You can tell by the care she takes to breathe.
An officer who comes to the palace before dawn, armed and out of breath, is just what the guard is there to stop. And a voice on a telephone is anybody’s voice.
“Are you still there?” says the woman. # decision: aide
* [Dress without the lamp and drive to the palace. # choice: drive]
    ~ called = 2
    “Is it bad?” your wife asks, with her eyes shut.
    “It’s probably nothing.” You have said it so often that neither of you hears it.
    At the second traffic light you see that you have put on the brown shoes.
* [Thank her, hang up, and look into it later on. # choice: wait]
    ~ called = 0
    “Thank you, señora. It will be looked into.”
    The line stays open for a second longer than it should. Then she is gone, and you do not have her name.
    You listen to your own street. A cat crosses a roof. Nothing else is happening here.
* [Ring the guard house and ask them what they see. # choice: ring-guard]
    ~ called = 1
    “Guard house,” says the captain at last. You know his voice.
    “What do you see?”
    “The plaza. Mist.” A pause, while he really looks. “A dog.”
    “Look again in a while.” He does not ask you why, and for that you could embrace him.
- { attack == 1:
    -> steps_daylight
}
-> steps_jeep
