// An evening paper in Lima, before its first edition. Met if anything was heard on the radio. Decision: name.

=== newsroom
# place: newsroom # light: lamplight # hour: 1948-10-27 11:00 # desk: editor # sound: press-run # music: vals-48-tense # img
The coat on that chair has hung there since winter. It belongs to the man who did the courts for your paper. He went out one noon to ask about the death of a colleague. Next day he sent word that he was at his mother’s, in the country, where one needs no coat.
The colleague was the director of another paper, La Prensa, and he was murdered. His name has fallen out of our copy: ____. # rec: director-murdered # hole: director-name
By Apristas, it is alleged. # rec: apristas-accused
Your typesetter keeps that last word ready in a tray. You bring out an evening paper, and at one o’clock the first edition goes to the trams.
{ air == 2:
    At six this morning a voice from Arequipa read for a minute, and stopped inside a word. Everybody in Lima has finished the word for him since. # img # passage
- else:
    At six this morning all Lima heard him, over the shaving water, reading from Arequipa. Now all Lima wants to be told what it heard. # img # passage
}
The garrison there has risen, under a general who was once a minister. # rec: arequipa-garrison-revolts odria-had-been-minister
{
- boy == 2:
    From Callao you have had no names to print. Nobody, you were told, came down to the quay for any of them. # img
- boy != 0:
    On page four, since Callao, you have printed names out of a school exercise book, a few a day. Women buy the paper for page four. # img
}
What you lack is a noun. The front page stands made up, with a gap along the top as long as your arm.
The typesetter has lead in the lines of his hands. “What is it?” he says. “What am I setting?”
On your desk lie three papers. One is off the wire: the general’s own name for the thing, two words long. One is in your own writing, a word that every reader knows. On the third there are only hours and places. # passage
If he wins, your headline will be remembered. If he loses, it will be read out in court.
The telephone rings. “Whatever it is,” says the owner, “make it small.”
“It’s the headline, sir.”
“A small headline,” says the owner.
Behind the wall the press is turning already, with no paper on it, to warm the rollers. The typesetter is waiting. # decision: name
* [Set the general’s words, in marks: “Restorative Revolution”. # choice: quoted]
    ~ word = 0
    It is the general’s own name for it. # rec: restorative-revolution
    He sets it. Then he pulls out a shallow drawer and hunts for quotation marks in that size. There is one pair in the house.
    “They’re worn,” he says, and holds them to the light. “They mightn’t show.”
* [Set hours and places, and no name: Arequipa, Six O’Clock. # choice: events]
    ~ word = 2
    It makes a front page like a railway timetable. On the trams people read it through, and then they look on the back.
    The article’s summary box is made in the same way, a day and two cities. # rec: date-twenty-seventh place-arequipa-and-lima
    “It looks as if nobody had done it,” says the typesetter.
* [Set the plain word, without any marks: Coup d’État at Dawn. # choice: coup]
    ~ word = 1
    He does not move. “I have two girls at school,” he says. Then he sets it, faster than you have ever seen him set anything, and wipes his hands down his apron.
    The article does the same, in its title. # rec: titled-a-coup
- You go out for an hour at noon. When you come back, somebody has brushed the coat and hung it up again.
{ word == 2:
    The article does not keep to one name. It has at least three of its own, and it quotes one more. # inf: titled-a-coup subversive-act result-overthrow restorative-revolution # desk-of-contradiction: names-of-the-thing
    -> lima
}
The article does not keep to one name. In one breath with his it says “his subversive act”. # rec: subversive-act
-> cuzco
