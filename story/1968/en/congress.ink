// Outside Congress, a deputy and an usher. Decision: congress.

=== congress
# place: congress # light: morning # hour: 1968-10-03 08:30 # desk: deputy # sound: footsteps # music: madrugada-68-tense # img
“They have changed the lock, Doctor,” says the usher.
He has opened the doors of Congress at half past eight since you were a law student up in the gallery. You are a deputy now, of APRA. He has come this morning too, in his white gloves, with his ring of keys.
The armed forces have closed Congress. # rec: congress-closed
Soldiers stand along the railing. They look straight ahead, at a shop for hats.
You have a speech in your case. It is against the President, twelve minutes, with a joke in it. # passage
That was the quarrel, Congress against the palace. # inf: quarrel-with-congress
You meant every word. Now the President has been carried out of his palace. You feel for the satisfaction, as one feels with a foot for a stair that is not there.
The leaders of APRA are strongly against this, and they have no weapons, it seems, nor any way to fight it. # rec: apra-opposed-unarmed
{ sworn:
    “My cousin cooks for the Vice President,” says the usher suddenly, to his gloves. “He said the words, in her kitchen. She’s the witness.” He looks at you in terror. “So there is a President, Doctor. Only nobody knows.” # img
}
{ attack == 1 and not sworn:
    From the plaza comes a hum like a market’s. They took the palace by daylight, and everyone who saw it is still standing there. Now and then one voice shouts, and stops, as if it had heard itself. # img
}
{ not sworn and attack != 1:
    “They never hit him,” says a newsboy, who has it from a soldier. “They just all stood round.” He shows you the ring with his arms. # img
}
In your breast pocket is a card that says no one may lay a hand on you. The soldiers may not know that. # passage
Across the street a few people have stopped, hoping for something to tell at lunch. On the far side of the city is the party’s house, where somebody might know what to do.
“Will you be going in, Doctor?” says the usher. He has taken out the old key. # decision: congress
* [Walk up to the doors with your card held out. # choice: walk-in]
    ~ card = 0
    The nearest soldier reads it. He reads all of it, moving his lips. Perhaps nobody has ever handed him one.
    “It says I can’t touch you, sir,” he says.
    “That’s right.”
    He thinks. Then he calls his sergeant, who has no time to read.
* [Stay out on the pavement, where you can be seen. # choice: stand-outside]
    ~ card = 1
    You put down the case and stand. After a little while the usher comes and stands next to you. Then a woman with a basket. It is not a demonstration. It is some people, facing a door.
    You give your speech. You leave out the joke. By the third minute you are giving it the other way about, for the man you wrote it against.
* [Cross the city and ask at the house of the party. # choice: party-house]
    ~ card = 2
    The courtyard smells of burnt paper. The old men have put on their ties. They have drafted a text, and nobody can agree on the verb.
    “Resist with what?” says the youngest there, again and again. “With what?” A secretary goes on carrying out drawers.
- In the end almost all of the members were locked up, though not for long. # rec: members-jailed # passage
“Bring a toothbrush, sir,” says the soldier who comes for you. You thank him, and both of you are embarrassed.
The armed forces feared that your party would take over, says the article. They feared that it would be voted in, says the memorandum. # inf: army-feared-apra motive-apra-succession # desk-of-contradiction: takeover-or-ballot
{ sworn and gate == 0:
    -> dawn_kitchen
}
{ attack == 1 or sworn:
    -> mill
}
-> street
