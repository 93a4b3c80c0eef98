// The page is read aloud as it stands, and one paragraph is missing. Decision: recognition.

=== recognition
# place: west-wing-office # light: lamplight # hour: 23:50 # desk: drafter # sound: clock # music: carbon # passage # img
“Read it to me,” you say. Ruth reads without expression. A weak sentence has nothing to hide behind.
{
- sure == 0:
    “‘The Military Junta appears firmly in control in Peru.’” # rec: junta-in-control
- else:
    “‘The Military Junta is in full control of Peru.’ That isn’t the cables,” says Ruth. “That’s you.” # img
}
{
- plans == 0:
    “‘Drawn up by the Peruvian Army many months ago.’” # rec: plans-months-ago
    “And then the custard,” she adds. # img
- plans == 1:
    “‘Plans are said to have existed for some time.’ We could have a stamp made of it,” says Ruth. # img
- else:
    “And then it’s done, and they’re in,” says Ruth. “It sounds as if I’d skipped a line.” # img
}
What is missing is recognition. One recognises an aunt on a platform. Here one government looks at another, and says aloud that it is one.
The second telephone has brought two opinions. “Do it now,” said one. “Somebody’s sitting in that chair.” “Set a day, and tell the OAS,” said the other. “It looks poor to clap alone.” # passage
“I asked my sisters what to do about my husband,” says Ruth, who has not been consulted. “They’re still thinking.”
She sets the carriage at the margin. “We recognise them when?” # decision: recognition
* [At once: the Junta is there, and business is waiting. # choice: at-once]
    ~ recog = 1
    You read the line into the first telephone, and hear somebody cap a pen.
    “Then this can’t lie about until six,” says the telephone. “Have it typed clean. It goes up now.”
    -> fair_copy_midnight
* [Once the other republics have said what they think. # choice: wait]
    ~ recog = 0
    State is consulting the other governments of the OAS, and until then it recommends nothing. # rec: recognition-consultations
    Oliver believes it better that the feeling of Latin America should first make its weight felt. # rec: oliver-latin-america-first
    That may go on for a good while, the page warns, perhaps for a month. # rec: recognition-a-month
    “And what do they do in Lima, that whole month?” says Ruth.
    “Govern,” you say.
* [In two weeks to the day, and let the OAS be told so. # choice: date]
    ~ recog = 2
    “Who chose the day?” says Ruth.
    “I did. A moment ago.”
    She types it. In type it looks as though a great many people had met about it, over several weeks.
- -> cable_room
