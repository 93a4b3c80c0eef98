// A voice from State, with reporters on its stairs. Decision: aloud.

=== third_telephone
# place: west-wing-office # light: lamplight # hour: 23:10 # desk: drafter # sound: telephone # music: carbon # img
You have three telephones, for people above you, people beside you, and the rest. The third is ringing. It is the press man at State, whom you know only by how he breathes.
{
- cause == 0:
    “Your page says that we don’t know, they tell me,” he begins. “I’ve been saying it since breakfast. It took me longer.” # img
- cause == 1:
    “Your page says that nobody there could govern, they tell me,” he begins. “May I borrow it? I’ve nothing as tidy.” # img
- else:
    “Your page starts with the oil, they tell me,” he begins. “The company has rung me twice. I don’t know how they smell it.” # img
}
“I’ve nine reporters on my stairs,” he says. “They’ve brought sandwiches, so they mean to stay. What have we said?”
A single government so far has said officially that it deplores the coup: Venezuela’s. # rec: only-venezuela # passage
A statement can be held up afterwards, by the corners. A man without a name has a voice all the same, and nine people here know how he breathes. And a silence costs nothing until morning, when others may have spoken.
In Lima they will be listening. You try to see who, and get the dot.
“They’re starting on the cake,” says the man from State. “I could send them home till noon. Well? What are we?” # decision: aloud
* [Ask him to talk to them, but with no name to it. # choice: background]
    ~ voice = 0
    “Unhappy, then,” he says. “And who is it that’s unhappy?”
    “Nobody. He’s very clear about it, and he isn’t anyone.”
    State’s officials made Washington’s displeasure plain, “on a background basis”. Who they were is ____. # rec: unhappiness-on-background # hole: who-spoke-on-background
    No official statement condemned the coup. # rec: no-official-condemnation
* [Ask him for a statement, with a name signed to it. # choice: statement]
    ~ voice = 1
    After the coup of 1966 in Argentina, Washington did condemn it, in an official statement. # rec: argentina-1966
    “With a name under it?” For a moment the breathing stops. “I shall have to go and wake a name.”
    You hear a drawer, and paper being knocked straight. Statements go on the heavy kind. You had not known that one could hear that.
* [Ask him to say nothing till others have spoken. # choice: silence]
    ~ voice = 2
    “Not even unhappy?” he says.
    “Not before tomorrow.”
    “Then they’ll write that we’re pleased.” He sits down, on a stair, from the sound of it. Somebody seems to be offering him cake.
-
{ sure == 2:
    Recognition ought to come next. But a page that cannot say who is in control can hardly shake his hand. You leave four white lines. # img
    -> cable_room
}
-> recognition
