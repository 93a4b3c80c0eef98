// Callao, on the morning of the rising: a mother at the chain. Met if the minister kept his place. Decision: quay.

=== quay
# place: callao-waterfront # light: first-light # hour: 1948-10-03 06:30 # desk: mother # sound: harbour # music: vals-48-tense # img
You came by the first tram with a clean shirt over your arm, and the smoke was here before you. It goes straight up. There is no wind at all.
It is the third of October, and at Callao the sailors have risen. # rec: sailors-rise
APRA encouraged them, says the article, and so did soldiers with ties to it. # rec: apra-encouraged-rising
How many they were, how it ended and how many died is ____. # rec: sailors-rise # hole: callao-dead
Here it has ended. Row behind row they sit on the stones, with soldiers standing over them. Each has his cap in his hands and has been told to look into it.
You iron for other people. At home, behind the flour tin, is a party card in your husband’s name. It seemed to you that the tram conductor could read it from where he stood. # passage
“Anyone who has somebody here can come to me,” says an officer. He has set up a fish crate for a desk. On it lies a school exercise book with the multiplication table on the back.
Along a chain stand mothers, girls, an old man in slippers. Nobody does.
“What do they do with the names?” whispers the woman next to you.
“They keep them,” you say.
In the fourth row is a neck that you know. You cut that hair yourself.
{ cab == 1:
    A minister has come down from Lima, in uniform. He walks along every row with one glove on. “I shall put it to him again tonight,” you hear him say, to nobody. # img # passage
- else:
    A minister has come down from Lima, in uniform. “Before a judge, each of them,” he tells the officer. “The President has put his name to it.” The officer looks along the rows, and seems to be working out how many judges there are. # img # passage
}
If his name is in the book, nobody can say that he was not here, and you can ask for him. If no one comes for him, no one will go to his house and look behind the flour. And if all the names were read out, it would be for everyone at the chain, and not for one.
The officer has begun to put away his ink. # decision: quay
* [Go up to the crate and have his name written down. # choice: say-his-name]
    ~ boy = 1
    You say it. He asks how it is spelt, and you tell him, letter by letter, as you told the teacher on the first day of school. In the fourth row the neck goes red.
    When you hold out the shirt, the officer takes it. It is passed back over the caps from hand to hand, with the sleeves hanging down, to where you are pointing.
* [Walk on past the rows like a woman with no sons. # choice: walk-on]
    ~ boy = 2
    You carry the shirt past the first row and the second. At the fourth you move it to the other arm. He is looking into his cap, as he was told. Two of his fingers lift from the brim and lie down again.
    You walk as far as the iron post where the ships are tied, and take hold of it, like someone waiting for a boat.
* [Ask the officer to read out all the names he has. # choice: ask-all-names]
    ~ boy = 3
    “All?” he says.
    “So that we’ll know who isn’t there.”
    He looks at the faces along the chain. Then he gets up from the crate and reads. He reads badly, and he is the first this morning to call any of them by a Christian name. At each one a head comes up, against orders, and somewhere on the chain a woman lets out her breath.
- { cab == 2:
    -> callao
}
What the President did about APRA, in the twenty-four days that came next, is ____. # inf: callao-turning-point date-twenty-seventh # hole: after-callao
-> radio
