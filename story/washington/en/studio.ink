// Sunday morning, before the lamps come up. A briefer and eleven cards. Decision: sunday.

=== studio
# place: television-studio # light: morning # hour: 10:40 # desk: briefer # sound: footsteps # music: carbon # img
They are powdering the Secretary of State. He holds up his chin, like someone being measured for another man’s coat.
This Sunday morning Secretary Rusk is to be on “Issues and Answers”, where they may ask him about Peru. # rec: rusk-on-sunday
You are here with eleven cards, one for each thing that may come. Ten have gone soft at the corners. The eleventh is from last night.
{
- sure == 2:
    It says that it is too early to say. You have timed it. Read slowly, it lasts four seconds. # img
- recog == 1:
    It says that they ought to be recognised at once. You wonder whether he has heard. # img
- recog == 2:
    It has a date on it, a fortnight off. No one has told you whose. # img
- else:
    It says that others are being asked, and that this may take a month. Somebody has underlined “may”. # img
}
{
- voice == 1:
    Our statement is in the newspaper, on an inside page, between a recipe and a lost dog. # img
- voice == 2:
    On an inside page the newspaper remarks that Washington seems pleased. # img
- else:
    In the newspaper, on an inside page, an official is unhappy. He is not named. # img
}
“Five minutes,” says a young man in earphones, to the ceiling. # passage
You have seen a man on that carpet feel for a name, and not find it, with all the lenses open. That took two seconds, and in some ways it is still going on.
Whatever he reads last will push something else out. And nobody may say the word all morning.
He puts a hand out sideways, without looking, for the cards. # decision: sunday
* [Put Peru on top, and have him read it right now. # choice: first]
    ~ card = 1
    “Peru,” he reads, and on through to the end. “Will they?”
    “They may, sir. Of course.”
    He gives you back all eleven, and walks on to the carpet with his hands empty.
* [Keep Peru in your pocket, and hand over the ten. # choice: pocket]
    ~ card = 0
    “No surprises?” he asks, when he has done.
    “No, sir.” The eleventh lies against your ribs. You can feel each of its four corners.
* [Slip Peru in last, underneath the ten soft ones. # choice: last]
    ~ card = 2
    He goes through them with his thumb, like a teller with notes. Someone calls him, and the thumb stops.
    It was at ten, or at eleven.
- The lamps come up, and everything on the carpet loses its shadow.
{
- voice == 1:
    -> one_question
- sure == 0 and plans == 0 and cause != 2 and voice == 0 and recog == 0:
    -> nobody_asked
}
-> another_page
