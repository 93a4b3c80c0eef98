// A clerk of Congress is sent for, with the minute book. Met if the quay or the newsroom was not. Decision: twenty-months.

=== twenty_months
# place: junta-table # light: noon # hour: 1948-11-02 12:00 # desk: clerk # sound: footsteps # music: vals-48-after # img
The minute book of Congress weighs as much as a child of two. You are carrying it in the same way, on your hip, up a staircase full of officers.
Congress has been dissolved. # rec: congress-dissolved
There is a state of emergency, over the whole country. # rec: emergency-declared
They were polite. They sent a car, and a sergeant who offered to carry the book. You said that it was against the rules, and he accepted that at once. He has rules too.
At the head of a long bare table sits a man in uniform, reading something else. On Friday there was another man in that chair. You know better than to look surprised.
“It is a formality,” says a secretary. “We have only to establish that there is no further business.” # passage
What Congress said, on the last day that it had, is ____. # rec: congress-dissolved # hole: what-congress-said
It is on the last page that you wrote, in your own round hand. Of the people in this room you alone have read it. It is not long.
Before that comes the argument with a President, speech after speech. # inf: president-against-congress
{ boy != 0:
    And in October there is a petition, pasted in: the mothers of Callao, about their sons. It was read out, and noted. # img
}
You did not always like those people. They talked while you were reading, and they threw things, once an inkwell. But you know how each of them sounds when he stands up.
A receipt would say that on this day there was such a book. If the last sitting were not yet written up, they might let you take it home to finish. And there is a rule, on the first page, that minutes must be read over before a sitting is closed. # passage
In four years there is a pension. Perhaps.
“If you would put it there,” says the secretary, and he points to the middle of the table. # decision: twenty-months
* [Open it at the last page, and read that page aloud. # choice: read-aloud]
    You stand at the side, as you always did, and use the voice in which you have read out everything, the budgets and the brawls. Where it says “murmurs” you read “murmurs”. Where it says “the bell” you read “the bell”.
    It takes four minutes. Then comes the formula: nobody asking to speak, the minutes were approved. One has to wait a moment after that, in case. You wait. Nobody asks to speak.
* [Put it there, and ask for a receipt with the date. # choice: receipt]
    The secretary has never made out a receipt for a Congress. He asks you how it should be worded.
    You dictate. Received: one book, bound, in good order, the last page written on. “On one side,” you add. He puts that in.
* [Say that the last sitting is not yet written up. # choice: not-written-up]
    “How long do you need?” says the secretary.
    You had meant to think of that on the stairs. “There is a great deal of crossing out,” you tell him.
    He looks to the head of the table. A page is turned there. “Next week, then,” says the secretary. Going down you take the book on your other hip.
- In these months, says one line, the deposed President was prosecuted. Another has sent him abroad. # inf: president-prosecuted deported-to-buenos-aires # desk-of-contradiction: prosecuted-or-deported
{ cab == 0:
    -> another_road_radio
}
-> another_road_quay
