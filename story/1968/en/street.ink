// Two days after. A student, her brother, and what he has in his pocket. Decision: street.

=== street
# place: street # light: noon # hour: 1968-10-05 12:30 # desk: student # sound: crowd # music: madrugada-68-tense # img
“Turn out your pockets,” you say.
“Why?”
“Because the left one’s hanging lower.”
Your brother is fourteen and has followed you from home, in his school sweater. He puts in his hand and brings out a stone the size of an egg. He has washed it.
Congress is closed. # rec: congress-closed
The President your parents voted for is out of the country, people say, and not one drop of blood was spilt. They say it the way they say that a child was good.
Two hundred of you students fill this street. At the far end there is a line of helmets, and behind the helmets a truck with its engine on. # passage
Here and there students have turned to violence, and each time it has been put down fast. # rec: student-acts-suppressed
You saw it yesterday, from a bus. It lasted about as long as the red light.
In your bag are ninety leaflets. You cut the stencil yourself, and you left out a letter in “Constitution”. You have been putting it in by hand, ninety times.
{
- card == 1:
    It tells about the deputy in front of the Congress who gave his own speech backwards. You have drawn a small figure, standing. # img
- card == 0:
    It tells about the deputy who walked up to the soldiers with his card held out. You have drawn the card. It looks like a window. # img
- else:
    It quotes the party’s statement, which was late, and long. You took only the verb. # img
}
“They’ve got shields, those ones,” your brother says. “A stone wouldn’t do anything to a shield. So it’s all right.” # passage
“Then why bring it?”
“So as not to have nothing.”
The front row has begun to link arms, and there is a gap next to the girl from Chemistry. If you walk slowly, with open hands, they may have to decide what you are. Behind the church the Saturday market is on, full of people nobody has told a thing. And nine blocks from here your mother is putting out four plates.
He holds out the stone to you on his palm, for you to say. # decision: street
* [Set down the stone, link arms, and walk on slowly. # choice: walk]
    You put it on the kerb, gently. He takes your left arm and the girl from Chemistry your right, and it turns out that walking slowly needs practice.
    Nobody in your row throws anything. You see faces in the helmets, and one of them is chewing his lip, as your brother does.
    Then there is water, and then everyone is somewhere else.
* [Pocket the stone and take the leaflets to market. # choice: leaflets]
    Between the onions and the shoe-mender he turns out to have a gift: he looks so young that no one can refuse him.
    You give away eighty-eight. A woman reads hers through while her fish is weighed. “They’ve spelt it right,” she says, as though it were the first good news.
    When you hear the truck, it is a long way behind you.
* [Take him by the wrist and walk him home again now. # choice: go-home]
    He comes. It frightens you how easily he comes. At the sixth block he begins to cry a little, with rage, and you look into shop windows until he is done.
    Behind you there is a noise like a shutter coming down.
    Your mother counts you with her eyes, and then the plates. No one asks. He has put the stone beside the bread.
- One voice says that the protest was gone in five days: it evaporated. The other says that it was put down. # inf: reaction-evaporated student-acts-suppressed # desk-of-contradiction: gone-or-put-down
-> dawn_five_days
