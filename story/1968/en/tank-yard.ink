// 2 October, before midnight. An old plan with one empty box. Decision: hour.

=== tank_yard
# place: tank-yard # light: night # hour: 1968-10-02 23:30 # desk: staff-officer # sound: night-city # music: madrugada-68-tense # img
A mechanic is asleep on the back of a tank, where the engine has left the steel warm. Someone has laid a jacket over him. You are the major who will say when he is to be woken.
The Army drew up its plans for this many months ago, in detail. # rec: plans-months-ago
They are in a folder, handled until its corners are round. You had come to think of it as a fire bucket: one keeps it full and hopes never to use it.
One box is empty. It was left for the hour, and tonight they want it filled in, in ink.
In the yard the talk is of budgets and weapons, and of how little the President listens. # inf: motive-military-interest # passage
They talk of the bargain that was struck over the oil. # inf: motive-ipc-terms
More and more, it seems, officers are sure that elections next year would be won by the APRA leader they hate: ____. # rec: motive-apra-succession # hole: hated-leader
You have a brother who teaches school. He complains of the budget in the same words, and on Monday he brings his own chalk.
Three captains lean on the table. Each has brought you a way in which nobody dies. # passage
“Six o’clock,” says the first. “A guard woken in the dark fires at everyone. People don’t argue with what they can see.”
“At six there are buses,” says the second. “Go at one. A sleeping guard doesn’t fire at anyone.”
The youngest puts his finger on another part of the map. “Don’t go to the palace at all. Sit on the transmitters and the telephone exchange. A President nobody can hear is a gentleman in a large house.”
There are boys at those steps. There is a boy on that tank.
The general’s adjutant uncaps a pen and holds it out to you. “The box, Major. If you would.” # decision: hour
* [Write one o’clock, and let the word “palace” stand. # choice: early]
    ~ attack = 0
    The adjutant bends and blows on the figure to dry it.
    At one, on the Thursday, the squadron is to leave for the palace. # rec: squadron-leaves-at-one
    It goes so early so that there will be no fight with the guards. # rec: early-to-avoid-guards
    Outside, somebody shakes the mechanic by the boot.
* [Write six o’clock, when all can see who is coming. # choice: daylight]
    ~ attack = 1
    “Six,” the adjutant reads. “They’ll all see our faces, Major.”
    “Yes. That’s what it’s for.”
    So the mechanic is left to sleep. You take off your boots and lie down on the floor with the folder under your head. It is thinner than you thought.
* [Write one o’clock, and “transmitters” over “palace”. # choice: elsewhere]
    ~ attack = 2
    The young captain flushes to the ears. He takes a ruler and draws a neat line through the word “palace”.
    “Somebody has to go there and tell him,” says the adjutant.
    “One jeep,” you say. “And a polite man.” Outside, the first engine coughs and takes.
- On the chair lies tonight’s newspaper, with the lost page across it in letters as tall as a thumb.
One document tells of that page, the other of those plans. # inf: page-missing plans-months-ago # desk-of-contradiction: page-or-plan
{ not aide_in and not doubled and attack == 1:
    -> telephone_grey
}
{ not aide_in and not doubled and attack == 2:
    -> telephone_night
}
{ attack == 1:
    -> steps_daylight
}
{ attack == 2:
    -> steps_jeep
}
-> steps_night
