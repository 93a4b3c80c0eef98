// The President's last hours in the palace, seen by his steward, and a departure. The document has neither. Decision: palace.

=== palace
# place: palace-study # light: night # hour: 1948-10-28 00:30 # desk: steward # sound: footsteps # music: vals-48-tense # img
You are the President’s steward, and have looked after his clothes for three years. You could pack for him in the dark, down to the book on the night table, with its marker left in.
Tonight he is standing at the study window with his back to the room. He has been told.
The Lima garrison has gone over to Odría. # rec: lima-joins
He was elected to this house. # rec: elected-in-1945
Three officers have come up by the service stair. The eldest carries his cap under his arm.
“A suitcase,” he says to you, lowering his voice. “For a journey.”
“Where to, sir?”
“I couldn’t say.”
“I have to know if it’s cold there.”
He has not thought of that. He looks at the second officer, who looks at the third. “Put in the overcoat,” he says at last. That is how you find out that it is far. # passage
{ cab == 0:
    His new ministers have left their cards, side by side on the tray in the hall. None of them has come up. # img
- else:
    In the anteroom sits the minister in uniform, who kept his chair. No one has told him whether he is a guest or a prisoner. # img
}
On the desk lie a pen and one sheet, blank. In the black of the window he can see everything that goes on behind him. You have only now understood why he stands there.
He has not told you to pack. If you do it, he will have what he needs, and it will be done by someone who knows which shoes hurt him. If you do not, they must cross that carpet and ask him to his back. # passage
And there is the door. They came by the service stair, and they mean to go by it. The great doors on the square have not been opened after midnight in your time. They would wake the square, and the square would see him taken.
The eldest sets down an empty suitcase on the carpet, and undoes the straps himself, to be helpful. # decision: palace
* [Leave it empty until the President himself asks for it. # choice: wait-for-his-word]
    ~ case = 1
    You put your thumbs to the seams of your trousers. So it is the officer who must walk over, all that way, and clear his throat. “If you would kindly have your things packed, sir.”
    The clock on the bookcase has the room to itself. “Whose wish is it?” the President asks the window.
    “The garrison’s, sir.”
    “Then let the garrison pack.” They do it, all three of them. You look at the backs of the books.
* [Pack it properly, and carry it down behind him yourself. # choice: pack]
    ~ case = 0
    When you have done up the straps he is standing next to you. “You have left out the old cardigan,” he says.
    “The moth has been in it, Señor Presidente.”
    He nods. On the stair you walk three steps behind him with the case, and at the car nobody takes it from you, because nobody has been ordered to.
* [Go down first, and have the great doors opened for him. # choice: great-doors]
    ~ case = 2
    The doors take two porters. Round the square one window is lit, then ten. When he comes out, people are standing on their balconies in blankets.
    He stops under the lamp to put on his gloves, and does it thoroughly. No one makes a sound. They lean on the rails, like people on a platform from which somebody else’s train is leaving.
- -> departure

=== departure
# place: departure # light: first-light # hour: 1948-10-28 05:30 # desk: steward # sound: boots # music: vals-48-after # img
They have let you ride with him to the edge of the city, where the street lamps stop. From here he walks.
He goes between two lines of soldiers, with the suitcase, holding on his hat. There is mist at the other end. You cannot see what they have for him in it.
{
- case == 0:
    Half-way along he moves the case to his other hand. You put in the cardigan after all. # img
- case == 1:
    A sleeve hangs out at the corner of the case, where they shut it in. You could put that right in a moment, if it were nearer. # img
- else:
    Some of those from the balconies have followed, on bicycles. They stay at the last lamp, with you. A woman has brought bread for a journey, and has no one to give it to. # img
}
President Bustamante is deported to Buenos Aires. # rec: deported-to-buenos-aires
With that, says the article, the coup was complete. # rec: culminates-in-deportation
How he left the palace, on which day and by which road, is ____. # rec: deported-to-buenos-aires # hole: how-he-left
-> two_days
