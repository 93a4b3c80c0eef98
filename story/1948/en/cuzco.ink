// The barracks at Cuzco, at nightfall. Met if the newspaper gave the thing a name. Decision: cuzco.

=== cuzco
# place: cuzco-yard # light: night # hour: 1948-10-27 18:30 # desk: cuzco-commander # sound: highland-wind # music: vals-48-tense # img
At this height water boils before it is hot, and a recruit from the coast crosses the yard like an old man. What is to be done is done before the cold comes down.
You command the garrison at Cuzco. On your table, under a stone because of the wind, lie two telegrams.
Arequipa is in revolt. # rec: arequipa-garrison-revolts
It asks you to rise as well. The other one is from Lima, and asks you not to.
What Arequipa has risen against is an elected government. # inf: against-his-government elected-in-1945
Both are signed by men whose hands you have shaken. Both begin: I have no doubt.
{ air == 2:
    The canteen set caught the general this morning for one minute, and hissed. Your men have quarrelled all day about the missing part. # img # passage
- else:
    The canteen set caught the general this morning, thin, as if he were reading at the bottom of a well. Your men have been doing the voice all day, some for a joke and some not. # img # passage
}
{
- cab != 2 and word == 1:
    A newsagent had the headline of a Lima paper by wire, and chalked it on his shutter: coup d’état. It has been rubbed out twice, and is there again. # img
- cab != 2:
    A newsagent had the headline of a Lima paper by wire, and chalked it on his shutter: Restorative Revolution. He has not troubled with the marks. # img
}
They are drawn up under the arches for the evening roll. There are two lines where there should be one. The first is looking towards the gate and the road south, the second at you.
“Those have people in Arequipa, Commander,” says the sergeant, pointing with his chin.
“And the others?”
“Theirs are here.”
You have counted them. The lines are of one length. # passage
Say Arequipa, and half this yard will go out by that gate singing, and the other half will have to be asked. Say Lima, and you must lock the gate against men who eat at your table. Say nothing, and by tomorrow it may be settled without Cuzco, by people who breathe more easily.
The soup has come out. So has the telegraphist, with one form.
You take a breath. There is never enough of it here for a long sentence. # decision: cuzco
* [“With Arequipa,” you tell them, and wire the general so. # choice: join]
    ~ yard = 1
    The first line gives a shout, hears it come back from under the arches, and stops. The second looks at you as a mule looks at a bridge. It will cross; mules do.
    In the record Cuzco hesitated. # rec: cuzco-hesitates
    You go along the line and speak to each man, by name, about something else.
* [“To your supper,” you tell them, and answer neither wire. # choice: wait]
    ~ yard = 0
    Something goes out of both lines together. There is only one kitchen, and so they all turn the same way.
    The garrison at Cuzco hesitates. # rec: cuzco-hesitates
    At midnight you take a candle to the telegrams. You find that you have begun to answer each of them, hours ago, in pencil. Both answers say: Received.
* [“With the government,” you tell them, and wire Lima so. # choice: refuse]
    ~ yard = 2
    In the first line a corporal takes one pace to the front. He has something to say, and now that everybody is listening he cannot think how it begins. He steps back.
    In the record Cuzco hesitated. # rec: cuzco-hesitates
    You have the gate locked. Then you carry the corporal’s soup to him yourself, and it is cold, and he eats it.
- On the other side from the government, says the summary box, stood the “Peruvian Army”, with no exception. # inf: army-as-side cuzco-hesitates # desk-of-contradiction: army-or-garrisons
-> lima
