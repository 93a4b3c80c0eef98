// Before dawn on the sixth. A telegram about a note. Decision: late-note.

=== cable_room
# place: cable-room # light: night # hour: 1968-10-06 04:40 # desk: cable-clerk # sound: teletype # music: carbon # img
You read standing up. At this hour a clerk who sits is a clerk asleep.
By the door lies what the messenger takes at six. In the grey envelope is a page about Peru.
{
- sure == 2:
    Ruth, who brought it, says that it has four white lines. “I’d have filled them,” she says. “I had several ideas.” # img
- recog == 2:
    Ruth, who brought it, says that it names a day. She asks you, as one asks a nurse, whether people keep to those. # img
- else:
    Ruth, who brought it, says that it may take a month. She has gone to put her coat on. # img
}
The fourth machine begins to shake.
It is the Embassy, with telegram 7726, of the sixth of October. # inf: telegram-7726 note-received-fifth # passage
The third was a Thursday, and so it has been Sunday for some hours. # inf: squadron-leaves-at-one telegram-7726
A note has come to the Embassy. It is dated the third, and it was received on the fifth. Who wrote it is ____. # rec: note-received-fifth # hole: who-wrote-the-note
Officially it announces a new government, under Division General Juan Velasco Alvarado. # rec: note-announces-government
They have decided, it says, to respect the country’s international obligations, and they mean to keep relations with the United States cordial. # rec: note-respects-obligations
It is a good telegram. But you are not paid to think so. You are paid to know where it goes. # passage
The office may want it badly, or have had enough. The Peru file is where telegrams go. And a page could be asked to wait, though you have never heard of one that was.
In nineteen years here you have asked one question, and it was about the heating.
The messenger is early. He is pulling on his gloves. # decision: late-note
* [File it with the Peru cables, for those who read them. # choice: file]
    ~ late = 0
    You punch it, and the bar comes down. It lies on top, for anyone who opens the drawer.
    The envelope goes past under the messenger’s arm. “Quiet night?” he says. Yes, you tell him, quiet.
* [Carry it to the office now, so the page can say it. # choice: put-in]
    ~ late = 1
    Ruth, in her coat, holds the door for you with her hip.
    The man who drafts is asleep on his arms. You put the telegram where his breath will move it.
* [Ring the office and ask them to hold the page back. # choice: hold]
    ~ late = 2
    “Hold it?” says a voice full of sleep. “What for?”
    “There’s a note.”
    “Is it a good one?” You look. “It’s polite,” you say. The line goes silent, as when somebody feels about for his shoes.
- “Junta”, says the memorandum. “A new government under” one general, says the note. He “becomes President of Peru”, says the article. # inf: junta-in-control note-announces-government result-velasco-president # desk-of-contradiction: president-or-junta
{
- late == 1:
    -> fair_copy_dawn
- late == 2:
    -> held_page
}
-> studio
