// The whole page again, by the one who types it: at midnight, or before dawn with the note put in. Decision: post.

=== fair_copy_midnight
# place: west-wing-office # light: lamplight # hour: 00:20 # desk: typist # sound: typewriter # music: carbon # img
One white, two carbons, no erasures. For years you have typed what they think, Ruth, and nobody has asked what you thought of it. It leaves you the use of it.
He walks up and down behind you, since it is to go at once. One of the boards answers, always the same one, and always he steps on it.
-> fair_copy_page

=== fair_copy_dawn
# place: west-wing-office # light: first-light # hour: 05:20 # desk: typist # sound: typewriter # music: carbon # img
You had got as far as your coat, Ruth. Now it hangs over the chair. The whole page again, he said, and he did say please.
A line goes in at the end: the new people have written, and they promise. To make room you move both margins out by two.
-> fair_copy_page

=== fair_copy_page
# img
By now you know the page as one knows a stair in the dark.
{
- sure == 0:
    “Appears” is the step that creaks. # img
- sure == 1:
    “Is” comes first, hard and flat, and you go over it quickly. # img
- else:
    Half-way down are four white lines, where your fingers keep wanting to put something. # img
}
{
- cause == 0:
    “We don’t know exactly.” You could count on your thumbs how often you have typed that. # img
- cause == 1:
    Then the quarrels, which you could do with your eyes shut, for any country under P. # img
- else:
    Then the oil, out in front, with the other four behind it like a band. # img
}
At the end stands the General with his ambition. An ambition must have something to climb from, and there the papers do not agree. # passage
In one he is chief of staff, Army, and has not long to go. In another, on which somebody has stood a cup, he commands all there is.
It is only a few words. But for eleven years your husband was “in heating”. It was quite true, and it hid everything.
“What do I call him?” you ask.
The man who drafts holds a receiver to his shirt. “Whatever he is,” he says. It is the first thing on any page that he has left to you. # decision: post
* [Type “Commander of the Armed Forces”, and no more. # choice: commander]
    ~ post = 1
    The article, long afterwards, gives him that command too. # rec: velasco-commander
    It looks well. But what had he left to be ambitious for? You turn up the platen before the page can ask.
* [Type “General Velasco”, and no post of any kind. # choice: bare]
    ~ post = 2
    “Is that all?” he says, at your shoulder.
    “It’s all that’s the same in both,” you tell him. He reads it again. He has never read anything of yours before.
* [Type “Army Chief of Staff”, close to retirement. # choice: chief]
    ~ post = 0
    On the page he is the Army’s Chief of Staff, with retirement close at hand. # rec: velasco-chief-of-staff
    Put like that it sounds like a reason by itself. You did not say so. You only got the commas right.
- One document gives him the one post, and one the other. Neither shows its papers. # inf: velasco-chief-of-staff velasco-commander # desk-of-contradiction: velasco-post
{ recog == 1:
    -> studio
}
-> one_line_more
