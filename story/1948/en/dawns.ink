// The dawns. Each ends where the evidence ends, and says what it rests on.

=== dawn_twenty_months
# place: palace-study # light: first-light # hour: 1948-11-03 06:00 # desk: steward # sound: clock # music: dawn # img
No one has told the steward not to come. So you open the shutters of the study at six, as on any morning.
There is a new hat on the stand. The collars are from another laundry, and are starched harder. On the desk are a pen and one clean sheet, and it is the same pen.
{
- case == 0:
    On the wardrobe you have kept the space clear for the suitcase. You find this out when the new porter puts a box there, and you ask him, quite sharply, to take it down. # img
- case == 1:
    In the bottom drawer are the shirts that three officers folded. You have unfolded them, ironed them, and folded them again. You do not know where to send them. # img
- else:
    The great doors have been oiled, by order. They make no sound now. When you cross the square in the morning, people on the balconies look first at the doors and then at you. # img
}
This is what the article tells. A cabinet resigned, a Manifesto was read on the radio, garrisons hesitated, one did not, and on the twenty-ninth a general arrived. # inf: cabinet-resigns manifesto-read cuzco-hesitates lima-joins until-odria-arrives # passage
The felt and the pins are invented, and the engraver, and the coat on the chair. So are all the words that anybody spoke, except “Restorative Revolution”.
What came of it lasted, by the article’s measure, almost twenty months. # rec: almost-twenty-months
It counts the coup as a part of the presidency that came after. # rec: part-of-odria-presidency
And it sends its reader on to a history that runs from 1948 to 1956. # rec: filed-until-1956
The President was prosecuted. With what he was charged, before whom, and what came of it is ____. # rec: president-prosecuted # hole: the-charge
He had been sent out of the country, by another line. # inf: deported-to-buenos-aires president-prosecuted # desk-of-contradiction: prosecuted-or-deported
Who was hurt or killed between the twenty-seventh and the twenty-ninth, if anyone was, is ____. # inf: headed-by-odria until-odria-arrives # hole: dead-or-wounded
The evidence stops at a desk, beside a clean sheet. # img # ending: restorative-dawn # title: Almost twenty months
-> END

=== another_road_quay
# place: callao-waterfront # light: first-light # hour: 1948-11-05 06:00 # desk: mother # sound: harbour # music: dawn # img
The smoke went away weeks ago. You still come, with the shirt.
{
- boy == 1:
    The officer of the exercise book knows you by now. “He’s still in it,” he says, and turns it round for you to see. They have ruled a column beside the names. So far nothing has been put in it. # img
- boy == 2:
    You walk the length of the stones where the fourth row sat, out to the iron post and back. A sentry wishes you good morning. He believes that you sell shirts. # img
- else:
    There are more at the chain than there were. Some of them have nobody. Every morning one of you says the names, from memory, in the order in which he read them, and the sentries look at the water. # img
}
A wireless is playing in the chandler’s shop. There is a new President, it says. You put down the shirt on the post, so as to hear which.
-> another_road

=== another_road_radio
# place: radio-studio # light: first-light # hour: 1948-11-05 06:00 # desk: technician # sound: radio-hum # music: dawn # img
A mass, a waltz, the price of wool. Nobody is on the stairs. At half past six there is a relay from Lima, in which a voice says who is President, and you put it through.
{
- air == 1:
    The valve is back in its socket, and has never been better. A corporal was sent to look at it. He breathed on the glass, rubbed it with his sleeve, and asked if it was true that one can hear ships. # img
- air == 2:
    The wire is back behind its panel. In the whole of the nation one person heard that Manifesto to the end, and not a soul has asked you what was in it. # img
- else:
    The square of felt is still on the table, with the mark of a page in it. You have not liked to use it for anyone else. # img
}
Misti has the sun on it. Down in the street the forty sets come on one after another, and they all say the same thing, a very little late.
-> another_road

=== another_road
# img
This is not the October of the article. Here is where it turned off. # inf: date-twenty-seventh # passage
{
- cab == 1:
    A minister kept his chair, to go on asking. In the record the cabinet resigned. # inf: cabinet-resigns
- cab == 2:
    A minister asked for a court. The article itself goes no further than “allegedly”. In the record the cabinet resigned. # inf: apristas-accused cabinet-resigns
}
{
- air == 1:
    No Manifesto was read on the air. In the record it was. # inf: manifesto-read
- air == 2:
    The Manifesto reached the mast for a minute. In the record it was read. # inf: manifesto-read
}
{ word == 2:
    A newspaper gave the thing no name. In the article two voices give it several. # inf: titled-a-coup restorative-revolution
}
{
- yard == 1:
    Cuzco went out at once, as Arequipa had. In the record it hesitated. # inf: arequipa-garrison-revolts cuzco-hesitates
- yard == 2:
    Cuzco held to the government. In the record it hesitated. # inf: cuzco-hesitates
}
It comes to the same chair even so, since Lima joined. # inf: lima-decides until-odria-arrives
On the winning side the article lists two commanders, and on the other side one, alone. # inf: odria-and-noriega-listed bustamante-listed
The whole of it is dated to a single day. By another sentence it took three. # inf: date-twenty-seventh until-odria-arrives # desk-of-contradiction: which-day
{ cab != 0:
    Of the sailors, after the third of October, the article says nothing at all. This road ends here, on the quay, with the shirt. # img # passage
- else:
    What a voice on the air was worth, or the lack of one, the article does not weigh. This road ends here, with your hand on the switch. # img # passage
}
Many small things went differently, and one chair did not. The evidence ends with the chair. # img # ending: another-road # title: Another road
-> END

=== dawn_kept_chair
# place: junta-table # light: first-light # hour: 1948-10-30 06:00 # desk: noriega # sound: footsteps # music: dawn # passage # img
You have slept in the chair. It was the simplest way to be found in it.
The general from Arequipa is two doors along. He has been given the best room, a sentry, and coffee, and has thanked you for each of them separately. There was light under his door all night. There will have been light under yours.
Between the two doors goes the corridor, with all those men in uniform. They walk from one end to the other. After some hours one learns to tell by the sound which way they are going, and how many.
At six the engraver comes in on the points of his shoes. He has the seal to show you, in wax: the arms, and round them “President of the Military Junta”. He has left the rim free on one side. “For the name, my General,” he says. “I can do that last.”
You had the title. # inf: noriega-interim # passage
You had the garrison by which it was decided. # inf: lima-decides
So it was possible to stay seated, and no more than possible. In the record you held power until a certain day, and then Odría came. # rec: until-odria-arrives
Who else sat in that Junta, and whose boots they were in the corridor, is ____. # rec: noriega-interim # hole: rest-of-the-junta
The summary box has never heard of a Junta. It has one president after another. # inf: result-odria-president result-overthrow # desk-of-contradiction: which-president
How that comes out, no line of the article can tell you, for there it was never tried. Here the evidence ends, in soft wax. # img # ending: kept-chair # title: Bronze
-> END

=== dawn_open_table
# place: junta-table # light: first-light # hour: 1948-10-31 06:00 # desk: noriega # sound: crowd # music: dawn # passage # img
They have carried in chairs from all over the house. There are some from the chapel, a piano stool, and two of wicker that used to stand in the garden. The general from Arequipa has one of the wicker ones. Like the rest of you, he took what was nearest. It creaks when he breathes in.
{ yard == 1 or yard == 2:
    The commander from Cuzco knew his own mind from the first evening. He says so, more than once, to those who did not. # img
- else:
    { wire == 0:
        The commander from Cuzco has come down to the sea and slept eleven hours. It is the thickness of the air, he says. One could get used to it. # img
    - else:
        The commander from the north is a decent man who signs things. Since midnight he has asked four times for something to sign. # img
    }
}
It has gone on all night. They are agreed that they are voting, and they have begun to agree on what. Towards dawn somebody speaks who has not spoken before, from the piano stool.
“And when we have voted,” he says, “whom do we tell?” Nobody answers. Until last week, one would have told Congress.
In the record nobody is said to have asked those commanders. # inf: until-odria-arrives # passage
They had hesitated, in Cuzco or in the north, and men who hesitate might have been heard. # inf: cuzco-hesitates north-hesitates
The article knows two sides, in two columns, a government and an Army. # rec: government-as-side army-as-side
At this table they are hard to tell apart. # inf: odria-had-been-minister noriega-commands-lima # desk-of-contradiction: two-sides-or-one
It may be that nothing would have come of it but a longer list of names. Or they might have asked somebody who was not in uniform. The evidence ends before the count. # img # ending: open-table # title: Chairs of every kind
-> END

=== dawn_shut_gates
# place: map-room # light: first-light # hour: 1948-10-28 06:00 # desk: noriega # sound: night-city # music: dawn # img
Towards morning the receivers gave up, first the one and then the other. The moth has gone. In the map there is the same red pin as yesterday, with a good deal of country round it.
You go out to the gates. A tram goes by, on time and full, and everybody on the near side turns to look at your soldiers. Your soldiers look at everybody on the tram.
{
- reply == 0:
    Last night the President spoke on the radio. Your men heard him in the canteen, on their feet, as no one had told them whether they might sit. They have been saying bits of it to each other. They have also been saying bits of the other one. # img
- reply == 1:
    Members of Congress have been passing since five, on bicycles and in a baker’s van, on the way to their sitting. One of them asked the sentry whether this was the side of the law or the other. The sentry said that it was the barracks. # img
- else:
    In the night a telegram from the palace to Arequipa came through your own exchange, and towards four an answer. You let both pass and read neither. You would like that to be remembered, by whoever it is that remembers. # img
}
{ boy != 0:
    A woman is standing there with a clean shirt over her arm. She used to go to the quay at Callao. Somebody has told her that it is here, now, that things are decided. # img
}
In the record Cuzco and the north stood like this for a time, without iron gates. # inf: cuzco-hesitates north-hesitates # passage
Lima joined. The article rests the whole outcome on that, and does not ask what there would have been without it. # inf: lima-joins lima-decides
Elsewhere it puts the end later, with the President out of the country. # inf: culminates-in-deportation # desk-of-contradiction: when-it-was-won
A garrison that does nothing is still standing somewhere. All that morning people set out from both ends of the country to ask you again, and here, before the first of them has arrived, the evidence ends. # img # ending: shut-gates # title: The gates want oil
-> END

=== dawn_two_voices
# place: radio-studio # light: first-light # hour: 1948-10-28 06:00 # desk: technician # sound: radio-hum # music: dawn # img
At Radio Continental the night shift comes with a soldier now. They have given him a stool, and he keeps his sleeves off the felt.
{ reply == 2:
    Towards six the general comes back up the stairs. He has no page with him this time, only a telegram, and he lays it on the felt and reads it again. It is from a President at whose table he once sat. It asks him to come and talk. # img
    “Is it on?” he says to you.
    “No, my General.”
    “Good,” says the general. He goes on sitting there, at the end of the wire, with Misti at his shoulder, while the valves come up. # img
- else:
    At one in the morning, turning the dial from boredom, you come upon the President. # img
    He is speaking from Lima, and he sounds like a notary. He is talking to the general, by name, as one talks across a desk. The soldier has taken off his helmet to hear better.
    “Shall I turn it off?” you ask him. “In a minute,” says the soldier. At six he has still not said that the minute is over. # img
}
{
- air == 1:
    The valve that you pulled has been in your coat all this time. You can feel it against your ribs, as light as an egg. # img
- air == 2:
    The wire is still hanging loose behind its panel. Nobody but you knows how the first voice went on. # img
- else:
    Yesterday there was one voice in the forty shops. Today the bakers will switch on, and try the dial a little to the left, and a little to the right. # img
}
In the record the other garrisons were hesitating, and it was Lima that decided it. # inf: cuzco-hesitates north-hesitates lima-decides # passage
Here Lima stood by an elected President, as the garrison of a capital may. # inf: elected-in-1945 noriega-commands-lima
So there are two cities, and something is said in both. # inf: place-arequipa-and-lima headed-by-odria # desk-of-contradiction: one-city-or-two
Whether two voices make a war, or a talk, would have hung upon many people whom the article does not mention. It keeps no word of either speaker but the name that one of them chose. # inf: restorative-revolution manifesto-announced # passage
The evidence ends on the dial, between the two stations, where one can hear both. # img # ending: two-voices # title: Between two stations
-> END

=== dawn_quorum
# place: council-table # light: first-light # hour: 1948-10-28 06:00 # desk: clerk # sound: footsteps # music: dawn # img
You have kept the roll of Congress for eleven years, and have never called it at a round table. The hall has no lamps at this hour, so they have been brought to the President’s council room, and you call them as they sit, like the hours of a clock, instead of by party.
{
- ally == 0:
    The members of APRA come in by the garden. The sheet of the third put them outside the law, and an usher asks you if they count. You look it up, standing. The rule says “members elected”. You call their names. # img
- ally == 1:
    The members of APRA come in by the garden, with a lawyer. He is told that he may hold the coats. # img
- ally == 2:
    First comes the deputy who waited in the anteroom on the night of Callao. He takes the chair nearest the door. # img
- else:
    The members of APRA come in by the garden. Nobody has told them if they are friends here this morning. They wipe their feet, and take a long time over it. # img
}
{ boy != 0:
    For business there is, so far, a petition of the mothers of Callao. It was handed in three weeks ago, and nobody has struck it out. # img
}
At six you have called everyone there is, and the rule wants one more.
There are steps on the stairs, very slow. It is the oldest of the conservatives, in an overcoat, with his nightshirt collar showing. In every sitting since winter he has asked for this President to go. # passage
“I have come to vote against him,” he says, when he has the breath. “They are not to take him away before I’ve done it.” You ask him to answer to his name. “Present,” he says, and looks for a chair.
In this Congress APRA had the upper hand, and it had stood against the President. # inf: apra-leads-congress president-against-congress # passage
It had been in his front as well, in 1945. # rec: apra-in-the-front front-of-parties
And it was held to be behind the sailors. Nobody in the room is simply on one side. # inf: apra-encouraged-rising # desk-of-contradiction: ally-in-revolt
In the record there is no such sitting, and Congress was dissolved. # inf: congress-dissolved # passage
For this morning to be possible, Lima had to stand by him, and in the record Lima joined. # inf: lima-joins
What they would have voted nobody knows; they were not often of one mind. The evidence ends with everyone in a chair. # img # ending: quorum # title: Present
-> END
