// The cabinet, at the end of winter. The document gives the day no date. Decision: cabinet.

=== council_table
# place: council-table # light: lamplight # hour: 1948-09-01 17:00 # desk: uniformed-minister # sound: clock # music: vals-48-calm # img
They chose a round table for this room so that no chair should come first. You have never met a minister who could not tell you which one did.
You are a minister, and you wear the uniform. Your sword is out in the anteroom, in a stand full of walking sticks.
The article behind this story gives the quarrel no day. Put it at the end of winter, when the lamps are lit early. # inf: sectors-disagree
The President, José Luis Bustamante y Rivero, was elected in 1945. # rec: elected-in-1945
An alliance of parties stood behind him. One of them was APRA, which called itself the People’s Party then. # rec: front-of-parties apra-in-the-front
Now APRA has the upper hand in Congress, and the President and Congress are at odds. # rec: apra-leads-congress president-against-congress
The director of La Prensa, the newspaper, has been murdered. It was done, allegedly, by Apristas. # rec: director-murdered apristas-accused # passage
Conservatives want this government to break with the party. So do the men who dress as you do. # inf: sectors-disagree
“When, Señor Presidente?” asks the colleague on your right. He has asked before, and he asks kindly, as one asks after an illness.
The President screws the cap on to his pen, to the last turn.
“Bring me the man who did it,” he says, “and I will bring him to a judge. You always bring me a party.”
The government will not move away from APRA. # rec: would-not-distance-itself
You like him. You took one oath at this table, and an older one on a parade ground, and until this winter they had never pulled two ways. # passage
“He gives way a little every week,” murmurs the man on your right.
“Some of you talk of going,” murmurs the man on your left, who wears a black coat. “Who would be here then to tell him anything?”
And a judge is at work on the murder. He is slow. He is the only person in Lima who is paid to find out, and he has written to you for time, till All Saints’.
Three men on your side have drawn on one glove, as they do every week. Yours lie in your lap, on the judge’s letter. The secretary is already writing: held over. # decision: cabinet
* [Lay your resignation on the table, and take your cap. # choice: resign]
    ~ cab = 0
    It is one line long, and you have carried it since Sunday. The others lay theirs next to it, and somebody makes a pile of them.
    The cabinet resigns. It was chaired by a man whose name has fallen out of our copy: ____. # rec: cabinet-resigns # hole: cabinet-head
    In the anteroom you find your sword among the sticks. Through the open door you can see your chair, turned a little aside.
* [Keep your chair, and put the same question every week. # choice: stay]
    ~ cab = 1
    “Until next week, then,” you tell the President, and you draw your chair in. Three men go on sitting there with one glove on.
    In the record the cabinet resigned. The name of the man who chaired it has fallen out of our copy: ____. # rec: cabinet-resigns # hole: cabinet-head
    Tonight that man’s letter goes back into its folder. It had a line ruled for every signature, and yours would have been the fourth.
* [Move to give the court until All Saints’, in writing. # choice: await-court]
    ~ cab = 2
    The President uncaps his pen again. “That I can sign,” he says, and he writes the word “court”, and under it the date.
    In the record the cabinet resigned. The name of the man who chaired it has fallen out of our copy: ____. # rec: cabinet-resigns # hole: cabinet-head
    Tonight that man’s letter goes back into its folder. On the stairs the colleague from your right lets you go first. You were cadets together, and he has never done that.
- Was the President with the party, or against it? The same paragraph says both. # inf: would-not-distance-itself president-against-congress # desk-of-contradiction: ally-or-adversary
{ cab == 0:
    -> callao_smoke
}
-> quay
