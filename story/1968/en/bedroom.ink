// Two in the morning: the first telling of the arrest. Decision: bedroom.

=== bedroom
# place: palace-bedroom # light: lamplight # hour: 02:00 # desk: president # sound: door # music: madrugada-68-tense # img
You are the President of the Republic, and you come up out of sleep as out of deep water, with the weight of it still on your arms.
It is two in the morning. # rec: woken-at-two
There is a lamp lit that you did not light. Your tongue is thick. At supper your own voice had seemed to come from the next room.
His close advisers, it is reported, thought that the President was drugged on the eve of the coup. # rec: seen-as-drugged
If he was, the article supposes, it was done by traitors inside the house. It gives no name: ____. # rec: traitors-presumed # hole: who-drugged
On the night table stands a glass of water, half full. You reach past it for your spectacles.
The room is full of men. # passage
General Velasco is there, and those who follow him. # inf: dragged-by-velasco
You know some of the faces; you have pinned things to those coats. For a moment no one speaks, and it is nearly polite.
{ doubled:
    You think: but we doubled the guard. I wrote it down. # img
}
{ aide_in:
    “Where is my aide?” you ask. “Downstairs, sir,” says one. “He asked whether we could let you sleep.” # img
}
{ called == 2:
    “Your aide sends his respects,” says one. “He is sitting in our jeep. He was very quick.” # img
}
{ attack == 2:
    Beyond the curtains there is no sound of engines, only a tap running in the courtyard. # img
- else:
    Beyond the curtains the engines have stopped. You can hear them cooling, tick by tick, all round the house. # img
}
Down the passage a door opens. Slippers come four steps, and halt. Those are people you love. In here are very young men with very new guns.
Your pyjamas are buttoned wrong.
“Mr President,” says the nearest, out of habit, and turns red. “You’re to come along now.” # decision: bedroom
* [Refuse to move until they say whose order it is. # choice: refuse]
    ~ bed = 1
    “Whose order?” It comes out clear. You have your hand round the rail of the bed, which is brass, and cold.
    The article does say that he tried to resist arrest, though it puts it later, in the morning. # rec: attempted-to-resist
    They take hold of you and drag you from the bed. # rec: dragged-by-velasco
    All down the stairs you go on feeling that rail in the palm of your hand.
* [Ask for a suit and shoes before you go with them. # choice: ask-to-dress]
    ~ bed = 2
    “Ten minutes,” you say. “A suit. I won’t go through this house like a man being taken to hospital.”
    The young one looks at the General. It is a very short look, and it tells everybody who is President now. You get as far as one shoe.
    Then you are dragged out as you are. # inf: dragged-by-velasco
* [Show them both your hands and go along with them. # choice: go-quietly]
    ~ bed = 0
    You hold your hands where they can be seen, and you breathe slowly, so that those boys will breathe too.
    You do not resist. # rec: no-resistance
    They drag you out of the bed all the same. # rec: dragged-by-velasco
    One of them, letting go, straightens your collar. Then he looks at his hand.
- The portraits go by on the left, men who had this house before you. You had always thought of them as a line that ended in you. Tonight it goes on past.
That is one telling: at two, in bed, by the General. # rec: woken-at-two dragged-by-velasco
A few sentences on, the same article arrests him again. It is morning, and other men have come. # rec: officers-in-the-morning # desk-of-contradiction: two-arrests
-> corridor_again
