// The oil fields in the north, on the eighth. Decision: talara.

=== talara
# place: talara # light: morning # hour: 1968-10-08 09:00 # desk: foreman # sound: footsteps # music: madrugada-68-after # img
The pumps go on nodding. It is the first thing that the soldiers notice: they have come all this way, and the pumps go on.
It is the eighth of October, and the Army is taking over the fields. # rec: fields-taken-october-eight
They have got down from nine trucks and formed a line, and there is nobody opposite. There is sand. There is a dog. There is you, the foreman, with a ring of keys as big as a plate.
{
- pledge == 0:
    On the notice board hangs what the manager had from the capital by telephone, and typed out himself on Sunday. Obligations will be respected, it says. He had drawn a box round it with a ruler. # img
- pledge == 1:
    The manager had been waiting for word from the capital about the company. There was none. He took it for good news for two days and for bad news for three. # img
- else:
    The manager knew. It had been in the note, people say, the oil, by name. He packed with care, and he labelled each of the keys for you in green ink. # img
}
The manager left last night, and shook your hand, for the first time.
“Are you in charge?” says the officer. He is twenty-six or so. He has sand in his eyelashes. # passage
“Until four o’clock,” you say. “Then it’s the night man.”
“Well, it’s the nation’s now,” he says, and blushes. Behind him some of his men have begun to smile, like men who are home.
You came here at fifteen to carry water. Your father is buried where he can hear the pumps. In all your years not one of those who quarrel over this place has been to see it.
They say one page was lost, an important one. To set down this place you would need more than one.
The keys are warm. This is the separator, which must never be opened first. This small one is the medicine chest, and only you know that it sticks. # passage
Nobody has brought a list of what is here, not one valve or blanket. And there is a question your own men have told you to ask. They are behind the pipe stacks, two hundred and eleven of them, being quiet, so as to hear.
The officer holds out his hand. It is clean, and a little unsure. # decision: talara
* [Lay the ring of keys in the young officer’s hand. # choice: hand-keys]
    His hand drops. He had not expected it to be heavy.
    “This one you never open first,” you tell him, and turn it over in his palm until he has found it by touch. Then the next. By the ninth key he has stopped being an officer, and is a boy learning something.
    Behind the pipe stacks somebody claps, twice, and thinks better of it.
* [Ask for paper and a pencil, and list it all first. # choice: make-list]
    It takes until three. He sits on the step with his tunic open, and writes what you call out. Valves, blankets, two mules. You number each sheet in the corner.
    When you come to the eleventh you stop.
    “Make two of that one,” you say. The officer looks up. Then he starts to laugh, and so do you, in front of everybody, wiping your eyes.
* [Ask him, before that, who pays the men on Saturday. # choice: ask-payday]
    He opens his mouth. He looks at his orders, both sides. “The nation,” he says.
    “Yes, sir. But who brings it?”
    “I’ll find out,” says the officer at last. He writes it on the back of his hand, like a boy who has been told not to forget.
- “Immediately after the coup”, says one passage. Five days, says another. # inf: ipc-nationalised-at-once fields-taken-october-eight # desk-of-contradiction: at-once-or-five-days
-> dawn_eighth
