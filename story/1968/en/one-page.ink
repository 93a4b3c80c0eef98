// The press room again. A page has come down in a boot. Decision: print.

=== one_page
# place: press-room # light: morning # hour: 1968-10-03 07:00 # desk: press-officer # sound: typewriter # music: madrugada-68-after # img
You have slept in the press room, with your head on your arms. When you lift it there is a soldier on the reporters’ bench, with one boot off.
“I was to bring it to the one who counts the pages,” he says. He has a cold.
The sheet has taken the shape of his foot. You flatten it with both hands. One side, in the President’s writing, which you know from five years of signatures.
You wet your thumb. You cannot help it. You count it: one.
What it says to the country is ____. # img # hole: word-to-the-nation
From that night neither document has kept one word to the nation, from him or from those who put him out. # inf: woken-at-two velasco-orders-deportation
On the shelf the oil folder lies where you left it, open at ten. # passage
{
- press == 1:
    They would have sent for you today in any case. You told the press the truth last night, and it is on every corner by now. It leaves you oddly free. # img
- press == 2:
    You asked them for one day. Here it is. # img
- else:
    You think of the sentence, with its three sets of initials. You read it out last night in nine seconds. This would take longer. # img
}
“She’s out there,” says the boy. “That lady with the pencil. By the side door. I said was she cold, and she said was I.”
There are steps overhead, a lot of them, and furniture being moved. They are going from room to room. They will want the typewriters, you suppose, and the stamps.
Out there it would go into her shoe, and then to a man who owns a newspaper and has four children. # passage
In here are ten clean sheets, and ten pockets you might trust: the porter, the milkman, the priest.
And there is the shelf. They have come for a President. No one has come for a folder that everybody knows to be incomplete.
“Will it do any good?” says the boy, lacing up his boot. # decision: print
* [Open the side door and give it to the reporter. # choice: to-the-reporter]
    She reads it under the lamp, once, and her lips do not move. “So that’s what was meant to be in the middle of the column,” she says.
    She has folded it in eight. “If I can’t get it printed, I’ll know it by heart by noon.”
    -> dawn_one_page
* [Type ten copies and send them ten different ways. # choice: copies]
    You have never typed so well. The boy carries them off and comes back for more, sniffing, with his eyes shining. Halfway through the eighth there is a step in the passage.
    You pull it out as it is, with half a sentence on it, and give it to him. “That one’s yours,” you say.
    -> dawn_one_page
* [Slip it into the oil folder, just behind page ten. # choice: keep-it]
    It goes in as if there had been a place kept for it. You square the edges and tie the tape.
    Then you count, and for the first time you do not stop. Ten. Eleven.
    You look at the boy, and he at you, and neither of you can say what is so funny.
    -> dawn_after_ten
