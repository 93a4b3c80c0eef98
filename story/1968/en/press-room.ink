// 2 October, nine at night. Ten pages and a gap. Decision: page.

=== press_room
# place: press-room # light: lamplight # hour: 1968-10-02 21:00 # desk: press-officer # sound: typewriter # music: madrugada-68-calm # img
You speak for the palace to the newspapers, and tonight you are counting pages. One, two, three, wetting your thumb. At ten you stop.
The quarrel is with the International Petroleum Company, about licences to the oil fields of La Brea y Pariñas, up in Talara. # rec: dispute-over-fields
One page of a contract, a key one, the eleventh, is missing. It is a national scandal. # rec: page-missing
What stood on it is ____. # rec: page-missing # hole: page-eleven
You have never seen it. You have told your wife so, and two ministers, and a priest. This morning your daughter asked whether it was you who had lost it. You laughed. Then you saw how long she had waited before she asked.
Six reporters sit on the bench under the window, with their hats on their knees. The one who worries you has no hat. She keeps a stub of pencil in her hair, and she never raises her voice. # passage
“I have a headline,” she says, “and a column. In the middle of the column I have a hole. Give me something to put in it.”
“Was it lost, or was it taken?” says the man beside her.
“It isn’t in the folder.”
“That’s where it isn’t. I asked you what happened to it.”
On your desk is the sentence that was sent down this afternoon, with three sets of initials. You have read it many times, and each time it closes over your head like water.
You could tell them what you know: cupboards emptied, floorboards lifted. By noon tomorrow you might be looking for work. # passage
You could read the sentence. Nobody was ever dismissed for reading a sentence.
Or you could ask for time. There is one cellar left, with a broken lamp, and an old clerk who says he remembers something.
She takes the pencil out of her hair. “Well?” she says. # decision: page
* [Read them the typed sentence and take no questions. # choice: statement]
    ~ press = 0
    It takes nine seconds. No pencil moves. They have had the sentence since lunch, from someone else.
    “Thank you,” she says, winding the elastic round her notebook. “Now I know how big the hole is.”
    When they have gone you pin the sentence up in the guard house, by the telephone, in case anyone should ring.
* [Ask them for one day more while the search goes on. # choice: one-day]
    ~ press = 2
    “A day,” you say. “Give me until tomorrow night.”
    “And tomorrow night?”
    “I’ll count again.” It gets a short laugh. She has not joined in. “Then I’ll wait outside,” she says. “I like to be near a door when it opens.”
* [Tell them you have looked for it and cannot show it. # choice: candid]
    ~ press = 1
    “We’ve looked,” you say. “We’ve had the floor up. I can’t show it to you, and I don’t know anyone who can.”
    For a moment no one writes. Then they all do.
    She alone has stayed sitting. “What will they do to you?” she asks, and goes to find a telephone before you can think of an answer.
- -> tank_yard
