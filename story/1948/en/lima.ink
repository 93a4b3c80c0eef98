// The map room of the Lima garrison, on the evening of the 27th. Decision: lima.

=== lima
# place: map-room # light: lamplight # hour: 1948-10-27 21:00 # desk: noriega # sound: telephone # music: vals-48-tense # img
Somebody has found you a box of pins with coloured heads, mostly white. There has been a red one in Arequipa since morning, and your officers stand round the map with their hands behind them, not to jog it.
You are General Zenón Noriega, and the garrison at Lima is under your command. # rec: noriega-commands-lima
In Arequipa General Odría has risen at the head of his. # rec: arequipa-garrison-revolts headed-by-odria
{
- word == 2:
    From Cuzco there is no answer, and none from the north. You have had the evening paper brought up, and it is no help. It is all hours. # img
- wire == 0 and yard == 0:
    From Cuzco nothing has come. The adjutant has a pin ready. He would like to know what colour that is. # img
- yard == 1:
    There is a second red one in Cuzco. It went in at half past seven, and then the adjutant looked to see what was left in the box. # img
- yard == 2:
    There is a white one in Cuzco. Its commander has wired that he is for the government, and that his gate is locked. He does not say against whom. # img
- wire == 1:
    The north has been given both sides of it, and answers with a question. It wishes to know what the weather is in Lima. # img
- wire == 2:
    The north was the first to answer: Received. An hour later it asked what those other orders had been, so as to be sure of not obeying them. # img
- else:
    From the north there is nothing. The line is dead, they believe, and a boy has been sent out along it on a horse. # img
}
{ cab == 0:
    At your elbow stands a man who was a minister until September. “We told him every week,” he says. “Every week he thanked us.” # img # passage
- else:
    The minister in uniform, who is still a minister, has telephoned from the President’s anteroom. He asked what you had in front of you. “A map,” you said. # img # passage
}
{
- ally == 0:
    “He signed APRA away, as he was asked,” says one of your officers. “What more do they want?” # img
- ally == 1:
    “He gave the sailors to the judges,” says one of your officers. “They’ll have got as far as the letter B.” # img
- ally == 2:
    “He had the deputy in before the general, that night,” says one of your officers. “It has been noticed who was left sitting.” # img
- else:
    “Three weeks since Callao,” says one of your officers. “Does anybody know what he has done?” It seems that nobody does. # img
}
You let them talk. The telephones have grown quieter. About an hour ago everyone found out that they are waiting for you. Yours is the ground that the palace stands on.
Give Lima to the palace, and two columns may meet on the coast who know one another by name, but the garrisons that wait will have a capital to follow. Give it to Arequipa, and there is nothing to meet, and a man who was elected is put out of his house. Shut your gates, and nobody need die of it tonight, and tomorrow nobody will trust you. # passage
The regulations say what an officer does when he is given an order. There is no page for one who is given two.
A moth has got in, and walks about on the Pacific.
The adjutant lifts the receiver and holds it to his chest. “The exchange has the palace waiting, my General. Shall they put you through?” # decision: lima
* [To the palace: tell them that Lima’s garrison stands by it. # choice: stand]
    ~ gates = 1
    The President comes to the telephone himself. “Thank you, General,” he says. And after a time: “Is that all of them?”
    “It is all that I have asked, Señor Presidente.” You put in a white pin. Your hand is not quite steady.
    In the record Lima joined Arequipa, and that decided who won. # inf: lima-joins lima-decides
* [To Arequipa: tell them that Lima’s garrison is joining it. # choice: join]
    ~ gates = 0
    The garrison at Lima joins Odría. # rec: lima-joins
    By this, says the article, it was decided. # rec: lima-decides
    What was weighed here, on what day and at what hour, is ____. # inf: lima-joins # hole: what-lima-weighed
    No one cheers. The adjutant feels about in the box. There is one red pin left, and he sets it on the coast and pushes. It goes in very easily, up to the head.
    One sentence has the general in Arequipa lead it. Another lets the garrison in Lima decide it. # inf: headed-by-odria lima-decides # desk-of-contradiction: whose-coup
* [To nobody: have the gates shut, and let both of them wait. # choice: shut-gates]
    ~ gates = 2
    The gates are iron, and want oil. They must be heard as far as the palace.
    You have the two receivers laid down on the map, in the sea. They go on talking there for a while, small and cross. The moth walks round them.
    In the record Lima joined Arequipa, and that decided who won. # inf: lima-joins lima-decides
- { gates == 0:
    -> palace
}
-> answer
