// The President's study, if Lima did not join. The document has no such night. Decision: answer.

=== answer
# place: palace-study # light: lamplight # hour: 1948-10-27 23:30 # desk: president # sound: clock # music: vals-48-tense # img
It is late on the twenty-seventh, you are the President of the Republic, and you have a night. That is more than you had at supper.
{ gates == 1:
    The garrison at Lima stands by you. You have had it on the telephone, in a steady voice. Since then you have been walking about the study on the edges of the carpet, as if the middle might not bear. # img
- else:
    The garrison at Lima has shut its gates. You heard them from here. They are shut against Arequipa, and against you. They are shut, you would say, against tomorrow. # img
}
In Arequipa is a general who was a minister of this government. # inf: odria-had-been-minister arequipa-garrison-revolts
You know his handwriting. You know how he sounds when he agrees.
{
- ally == 0:
    At this desk, with this pen, you signed a party away. You had been told that it would quiet the officers. You catch yourself looking at the pen as at someone who gave you advice. # img
- ally == 1:
    The judges wrote to you this week about the sailors. It is a courteous letter, and it asks for more time. # img
- ally == 2:
    The deputy’s card from that evening is under the foot of the lamp. On the back he wrote the number of a telephone, and: at any hour. # img
- else:
    The minister in uniform put his question again this week. You made the same reply. He is in the anteroom now, and it is the first time that he has come without it. # img
}
{
- air == 1:
    No one has heard the general’s voice. A valve burnt out, people say, and he has had to do it all by telegraph. The air is empty tonight from end to end. # img # passage
- air == 2:
    His voice was heard for a minute this morning, and broke off. That is one minute more than you have had. # img # passage
- else:
    His voice has been in every shop in the country since this morning. It has had a whole day to itself. # img # passage
}
There is a microphone in Lima too. When you speak into one, you have been told, you sound like a notary.
There is Congress. You and it are at odds. # inf: president-against-congress
By now you write to each other through lawyers. All the same, a Congress that sat at daybreak would be a number of people in a room, and they would have to be carried out one at a time.
And there is the telegraph. Two men who have eaten at one table can be asked to sit down to it again. It would look like fear to some. To some it would look like sense. # passage
Your secretary has put it all in order on the desk: a clean sheet, the roll of members, a telegraph form. He has squared their edges, and has stepped back as far as the wall. # decision: answer
* [Go to a microphone tonight, and answer him by name. # choice: speak]
    ~ reply = 0
    You write for an hour and tear up what you have written. In the car you decide to say only what you would say to him, if he were sitting opposite.
    The announcer is new, and asks how he ought to announce you. You tell him: by the title, for as long as it is one.
* [Send him one telegram, and ask him to come and talk. # choice: ask-to-talk]
    ~ reply = 2
    It goes on the form with room to spare. The secretary counts the words, from habit, and tells you what it will cost.
    “Will he come?” he asks. He has worked here since the election, and has never asked you a question.
    “He’ll read it,” you say. “At least he’ll have stopped to read.”
* [Call Congress to sit at daybreak, with enemies and all. # choice: call-congress]
    ~ reply = 1
    Cyclists go out with the summons, sixty of them, from post offices and grocers’ shops. You sign the last one on a boy’s back.
    “To all of them, Señor Presidente?” the secretary asks. “Even to those who…”
    “To those first,” you say. “They get up earlier.”
- From the President himself, on any of those days, the article has these words: ____. # inf: manifesto-read deported-to-buenos-aires # hole: president-word
{
- gates == 2:
    -> dawn_shut_gates
- reply == 1:
    -> dawn_quorum
- else:
    -> dawn_two_voices
}
