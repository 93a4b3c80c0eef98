// The same day: the smoke seen by a man who is no longer a minister; then the President's study. Decision: callao.

=== callao_smoke
# place: callao-waterfront # light: first-light # hour: 1948-10-03 06:30 # desk: uniformed-minister # sound: harbour # music: vals-48-tense # img
A month without a desk has made an early riser of you. You are at the harbour of Callao, in a plain suit, when the smoke goes up.
It is the third of October, and the sailors have risen. # rec: sailors-rise
APRA encouraged them, says the article, and so did soldiers with ties to it. # rec: apra-encouraged-rising
How many they were, how it ended and how many died is ____. # rec: sailors-rise # hole: callao-dead
Now they sit on the stones in rows, each with his cap in his hands. A woman goes along the chain with a clean shirt over her arm. She is looking at necks.
“You were right about them,” says somebody who knows you. He means it kindly. You go on looking where the woman looks.
-> callao

=== callao
# place: palace-study # light: lamplight # hour: 1948-10-03 19:00 # desk: president # sound: clock # music: vals-48-tense # img
They have sent up a single sheet: three typed lines that put APRA outside the law, and a space at the foot for the President of the Republic. The space is for you.
You cannot see the harbour from this window. All day you have seen where it must be, from the colour of the sky.
{
- cab == 0:
    The ministers who sent the sheet are new. You still keep their visiting cards by you, to be sure which is which. # img
- else:
    The minister in uniform would not carry the sheet up. “I asked you for a court,” he said, with soot on his collar. “This morning I saw how long the bench would have to be.” # img
}
{
- boy == 1:
    With it came a list from the quay, in a school exercise book. One name is in larger letters than the others, like a name that somebody spelt out. # img
- boy == 2:
    With it came a report from the quay. “Families presenting themselves: none,” it says. # img
- boy == 3:
    With it came a list from the quay, in a school exercise book. A note is pinned to it: “Read aloud at the request of the public.” # img
}
APRA was in the front that stood behind you. # rec: apra-in-the-front # passage
So were the Communists, and others. The unions were for you, and the plain people. # rec: left-in-the-front unionists-and-people
You became President by adding. This evening they want a subtraction.
For those who live by exports, and for those who are against APRA, the article makes this the day on which the road turns. From here it goes to a coup. # rec: callao-turning-point
In your anteroom sit a general, with a folder on his knees, and a deputy of APRA, who was at your table on the night of the election. Each of them has hung his hat where he can see it.
Sign, and perhaps you keep the officers, and lose the people who carried you here. Do not sign, and perhaps it is the other way about. It is the “perhaps” that you have been looking at since noon. # passage
What would the deputy say? That the party is not its sailors. It might even be so.
The secretary puts his head in. “Whom shall I show in, Señor Presidente?” # decision: callao
* [Sign the sheet, and have the general shown in first. # choice: break]
    ~ ally = 0
    The general reads your name, and goes on looking at the sheet, as though there might be something on the back.
    When you ask for the deputy there is only his hat. He has gone down without it, the porter says, and quite fast.
* [Send it back unsigned, and leave the men to the judges. # choice: courts]
    ~ ally = 1
    “The judges,” says the general, when you tell him. He closes his folder. “They will need time. I hope there is some.”
    The deputy thanks you with both hands. You would have preferred one.
* [Have the deputy in, and hear him before you decide. # choice: hear]
    ~ ally = 2
    He says that the party gave no order. Some minutes later he says that he no longer knows who gives them, and puts up a hand as if to catch the sentence.
    You give him coffee. Through the wall you can both hear the general walking, eleven paces and turn.
- What the President did about APRA after that day, the article does not tell. # inf: callao-turning-point
Twenty-four days pass. Not one of them is in the article. # inf: sailors-rise date-twenty-seventh
-> radio
