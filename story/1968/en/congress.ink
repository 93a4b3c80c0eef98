// Outside Congress, a deputy and an usher. Decision: congress.

=== congress
# place: congress # light: morning # hour: 1968-10-03 08:30 # desk: deputy # sound: footsteps # music: madrugada-68-tense # img
“They have changed the lock, Doctor,” says the usher.
He has opened that door at half past eight every day since you were a law student up in the gallery, and he has come this morning too, in his white gloves, with his ring of keys.
The armed forces have closed Congress. # rec: congress-closed
Soldiers stand along the railing. They look straight ahead, at a shop for hats.
You have a speech in your case. It is against the President, eleven minutes, with a joke in it. # passage
That was the quarrel, the chambers against the palace, and you meant every word. # inf: quarrel-with-congress
Now he has been carried out of it. You look in yourself for the satisfaction, and it is like feeling for a stair that is not there.
You are of APRA. Its leaders are strongly against this, and they have no weapons, it seems, nor any way to fight it. # rec: apra-opposed-unarmed
{ sworn:
    “My cousin cooks for the Vice President,” says the usher suddenly, to his gloves. “He said the words, in her kitchen. She’s the witness.” He looks at you in terror. “So there is a President, Doctor. Only nobody knows.” # img
}
{ attack == 1 and not sworn:
    From the plaza comes a hum like a market’s. They took the palace by daylight, and everyone who saw it is still standing there. Now and then one voice shouts, and stops, as if it had heard itself. # img
}
{ not sworn and attack != 1:
    “They never hit him,” says a newsboy, who has it from a soldier. “They just all stood round.” He shows you the ring with his arms. # img
}
In your breast pocket is the card that says no one may lay a hand on you. # passage
 Across the street a few people have stopped, waiting for something that they can tell at lunch. And on the far side of the city is the party’s house, where somebody might know.
“Will you be going in, Doctor?” says the usher. He has taken out the old key. # decision: congress
* [Walk up to the doors with your card held out. # choice: walk-in]
    ~ card = 0
    The nearest soldier reads it. He reads all of it, moving his lips, since nobody has ever told him that he may.
    “It says I can’t touch you, sir,” he says.
    “That’s right.”
    He thinks. Then he calls his sergeant, who has no time to read.
* [Stay on the pavement, where everybody can see you stand. # choice: stand-outside]
    ~ card = 1
    You put down the case and stand. After a little while the usher comes and stands next to you. Then a woman with a basket. It is not a demonstration. It is some people, facing a door.
    You give your speech. You leave out the joke. By the third minute you find that you are giving it the other way about.
* [Cross to the party’s house and ask for their word. # choice: party-house]
    ~ card = 2
    The courtyard smells of burnt paper. The old men have put on their ties. They have drafted a text, and nobody can agree upon the verb.
    “Resist with what?” says the youngest there, again and again. “With what?” A secretary goes on carrying out drawers.
- In the end almost all of the members were locked up, though not for long. # rec: members-jailed # passage
“Bring a toothbrush, sir,” says the soldier who comes for you. You thank him, and both of you are embarrassed.
Some soldiers are said to have feared that your party would rise. Others, that it would win. # inf: army-feared-apra motive-apra-succession # desk-of-contradiction: takeover-or-ballot
{ sworn and gate == 0:
    -> dawn_kitchen
}
{ attack == 1 or sworn:
    -> mill
}
-> street
