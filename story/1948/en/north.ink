// A garrison of the north: two telegrams. Met if the station was dead, or if the paper gave no name. Decision: north.

=== north
# place: map-room # light: noon # hour: 1948-10-27 15:00 # desk: telegraphist # sound: teletype # music: vals-48-tense # img
Words come to you as knocking. Your hand turns them into letters without being asked, and you can think of other things meanwhile. You are the telegraphist of a garrison in the north, and the only woman in the building.
At the far end of the room the officers stand about a map. Lima is half-way down it. Arequipa is lower, where the paper hangs over the table’s edge.
A garrison there has risen, under General Odría. # rec: arequipa-garrison-revolts headed-by-odria
{ air == 1:
    Nothing has been said on the radio. There is a story about a valve. So it comes to the north along your wire, at so much a word. # img
- else:
    A voice was on the radio this morning, for a minute. No one in the north can get Arequipa. So it comes to you along the wire, at so much a word. # img
}
The first telegram is from Arequipa. GARRISON HERE HAS RISEN STOP YOUR ADHESION EXPECTED STOP. It is signed with a post and no name. # passage
The second is a quarter of an hour behind it, from Lima. ALL QUIET IN CAPITAL STOP OBEY NO ORDERS BUT THESE STOP. You think that if it were all quiet nobody would have paid for the second sentence.
Your commander is a decent man who signs things so as to have them signed. The paper that reaches him first is the one that he answers. You have known this for years, and never found a use for it.
On the wall are the regulations. A telegraphist who keeps back a message forfeits her post. You have a brother in the garrison at Lima. Your husband’s people live in Arequipa. # passage
Given both, he will have to choose, under the eyes of his officers. Given Lima’s, he will do what he has always done. Given nothing, he is free until dark, and so is everybody in the north.
Your pencil has stopped. The adjutant hears that sooner than he would a noise.
“Anything for us?” he calls, down the whole length of the room. # decision: north
* [“Two,” you say, and hand them up to him together. # choice: both]
    ~ wire = 1
    The adjutant lays them on the map, the one over Lima and the other over Arequipa, and smooths them flat. The commander reads the left one, and the right one, and the left one.
    Then he walks all the way down the room to your table, and asks you what the weather is in Lima.
* [“One, from Lima,” you say, and keep the other back. # choice: lima-first]
    ~ wire = 2
    The commander has signed “Received” before he is in his chair. You send it. The other is under your ledger, which for the rest of the afternoon will not quite close.
    Towards evening he stops at your table. “It’s odd,” he says, “to be told not to obey something, and not to be told what.”
* [“The line is dead,” you say, and hand up neither one. # choice: line-down]
    ~ wire = 3
    The adjutant sends a boy out on a horse, to look for the break. From your window you can see him ride along beside the poles, slowly, with his head back.
    He is a careful boy. He will look at all of them.
- The garrisons in the north hesitate. Which they were, and under whom, is ____. # rec: north-hesitates # hole: north-garrisons
On the other side from the government, says the summary box, stood the “Peruvian Army”, with no exception. # inf: army-as-side north-hesitates # desk-of-contradiction: army-or-garrisons
-> lima
