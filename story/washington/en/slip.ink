// A slip of paper without a number: how long has this desk known? Decision: plans.

=== slip
# place: west-wing-office # light: lamplight # hour: 21:50 # desk: drafter # sound: typewriter # music: carbon # passage # img
At the bottom of the basket lies a slip of plain paper, on a good clip. What has no number goes into the drawer, as a rule, and this has none.
It says that somebody down there had planned the thing.
It has come to this desk by way of ____. # img # hole: how-we-knew
For once a sentence tells you by whom a thing was done. What it leaves out is who told us.
Ruth has read it already, upside down. “Well,” she says. “Did anyone mention it to the other fellow? The one who was President?” # passage
You don’t know. A President may ask how long his own people have had this. Or he may feel, at the end of a bad day, that at least somebody knew something.
On the back is a grocery bill in pencil: eggs, flour, soap. The sum comes out right.
Ruth holds it under the lamp by one corner. “In or out?” # decision: plans
* [Use it in part: “Plans are said to have existed.” # choice: soften]
    ~ plans = 1
    “‘Are said to have existed’,” she types. Here comes the red pencil. By whom? By somebody who was out of soap.
    It is a sentence that has wiped its feet. Nobody will object to it.
* [Use it whole: put in all that it says was planned. # choice: keep]
    ~ plans = 0
    The page says that the Army had its plans for a coup drawn up many months before, in detail. # rec: plans-months-ago
    That, it says, is why the thing went so smoothly. # rec: smooth-because-planned
    “Smoothness,” says Ruth, typing. “I’d have kept that word for custard.”
* [Leave it out: tell only what numbered cables say. # choice: strike]
    ~ plans = 2
    The slip goes into the drawer. What happened in Lima now has no beginning. It simply happens, one night, to somebody.
    “They had luck, then,” says Ruth. You tell her that it does read that way. You keep the clip.
- “Smoothness” is the record’s word. A later witness has an hour chosen to avoid a fight, and then gunfire, and an arrest at gunpoint. # inf: smooth-because-planned early-to-avoid-guards barrage officers-in-the-morning # desk-of-contradiction: early-hour-or-gunpoint
-> five_cards
