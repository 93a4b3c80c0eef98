// Nine in the evening. One page, and what its first verb is to be. Decision: control.

=== first_verb
# place: west-wing-office # light: lamplight # hour: 21:00 # desk: drafter # sound: office-night # music: carbon # img
A government has fallen in Lima, and it must fit on one page.
It will go to President Johnson in the name of Rostow, his Special Assistant. # rec: memo-to-johnson
You draft. For nine years other men’s names have stood under your sentences, and one of them once thanked you for a comma.
The subject is typed already: two words, and one of them is coup. # rec: memo-subject
The date goes in last. For now it is a gap: ____. # img # hole: memo-date
The cables lie in a wire basket. On the wall map Lima is a dot. If the cables are right, people are running about inside it.
Students protest violently, in scattered places, and are quickly being put down. # rec: student-acts-suppressed # passage
Your mother taught grammar. Where a sentence hid who had done a thing, she wrote two words beside it in red: By whom?
Somebody tried to get up a general strike. Labour has not heeded it. # rec: strike-attempted strike-not-heeded
The leaders of APRA, the majority party, are strongly opposed, and seem to have nothing to resist with. # rec: apra-opposed-unarmed
On the other side stand a united military and some conservative civilians. # rec: united-military
Who these are, the cables keep to themselves: ____. # img # hole: conservative-civilians
Ruth has rolled in a white sheet and two carbons. She types faster than you think, and has never mentioned it. # passage
The whole page hangs from its first verb. Last week a page came back to you with a red ring round “seems”, and beside the ring: “Is it, or isn’t it?”
“The Military Junta,” you dictate, and there you stop.
Ruth’s hands stay up above the keys. “The Military Junta what?” # decision: control
* [“Appears firmly in control.” So the cables show. # choice: appears]
    ~ sure = 0
    As Washington sees it, a military junta appears to hold the country firmly. # rec: junta-in-control
    Ruth considers what she has typed. “‘Appears’,” she says, “and then ‘firmly’. Have they met?”
* [“Is in full control of Peru.” So the cables add up. # choice: is]
    ~ sure = 1
    “Is.” It takes her two keys. She looks at it over her glasses. “You’ve been there, then,” she says.
    You have been as far as the map. You leave the verb where it is.
* [“Has taken power in Lima.” We can swear to that. # choice: too-early]
    ~ sure = 2
    “That was in the newspaper,” says Ruth, typing it.
    “Then we won’t be wrong.”
    “No,” she agrees. “Just late.” The sheet moves up one line.
- -> slip
