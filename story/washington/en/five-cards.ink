// Why did they do it? Five reasons on five cards. Decision: causes.

=== five_cards
# place: west-wing-office # light: lamplight # hour: 22:30 # desk: drafter # sound: clock # music: carbon # img
The reasons are on cards, so that they can be moved about without anyone having been wrong.
Politics that will not hold still, and an economy that will not move. # rec: motive-instability
Military ministers whom the military did not trust, and a President with too little regard for “military interest”, as in budgets and weapons. # rec: motive-military-interest
Anger at the terms on which the oil dispute was settled. # rec: motive-ipc-terms
The ambition of one man, General Velasco. # rec: motive-velasco-ambition
The growing belief that elections next year, if there were any, would bring in an APRA leader who is “much hated”. # rec: motive-apra-succession
Hated by whom? The card does not say. Nor does it have his name: ____. # rec: motive-apra-succession # hole: hated-leader
You lay them in a row. Each was as true the week before, and the week before nobody moved. # passage
“My husband left over a radiator,” says Ruth. “Eleven years, and then it was a radiator. I don’t believe it was the radiator.”
“What was it?”
“I’ve had cards on it,” says Ruth, “like you.”
Whatever goes on top will be the reason. The buzzer on your desk clears its throat, and it means: Why?
Ruth holds the five cards out to you, face up. “Which of them goes first?” # decision: causes
* [The quarrels first: nobody there could govern any more. # choice: quarrels]
    ~ cause = 1
    The article, years afterwards, begins there too, with political disputes that had become the ordinary thing. # rec: disputes-the-norm
    It makes an easy paragraph. “I’ve typed that one,” says Ruth. “Different country.”
* [The oil first: it was that settlement that moved them. # choice: oil]
    ~ cause = 2
    A tired man can picture oil. The paragraph tilts towards it, as a table does when somebody heavy leans on one end.
    “Poor General,” says Ruth, slipping his card in underneath.
* [None of them first: which of them did it is not clear. # choice: dont-know]
    ~ cause = 0
    Just what decided the officers in the end, the page admits, Washington does not know. It was ____. # rec: trigger-unknown # hole: what-triggered-it
    “You can say that?” says Ruth. “To him?”
    “Apparently,” you tell her. She types that too.
- One witness looks for the causes among the parties. The other looks into the officers’ own house as well. # inf: disputes-the-norm army-feared-apra motive-instability motive-military-interest motive-velasco-ambition # desk-of-contradiction: which-motives
-> third_telephone
