// The junta's table, on the morning of the 29th. Decision: two-days.

=== two_days
# place: junta-table # light: morning # hour: 1948-10-29 10:00 # desk: noriega # sound: clock # music: vals-48-after # img
The engraver would like to know for how long. He has come about the seal, with samples in a velvet case. “For a few days, my General, one takes rubber,” he says. “For longer, bronze, which wants a week to cut. Most gentlemen begin with rubber, and then send for me again.”
You are General Noriega, President of the Military Junta. # rec: noriega-interim
“I will let you know,” you tell him. He goes and sits in the corridor, among men in uniform who are also waiting to be told.
The round table has been carried out, since it had no head. This one is long and bare, and you sit at the head. There is room along it for twenty.
For two days people have called you President. The first time, you looked behind you. # passage
You have signed what the ministries bring: wool, port dues, the pay of teachers. Since yesterday you read it first.
What decided all this was your garrison. # inf: lima-decides
{
- word == 2:
    From Cuzco and from the north there are greetings now. They are correct, and they are all dated yesterday. # img
- wire == 0 and yard == 0:
    From Cuzco there has been a telegram of congratulation, to the President of the Junta. It leaves a space where the name should go. # img
- yard == 1:
    Cuzco sends its greetings, and trusts it will be remembered which garrison was second. # img
- yard == 2:
    Cuzco has not wired. Its white pin is still in the map. No officer has cared to be seen taking it out. # img
- wire == 1:
    The north sends greetings, in two copies, one addressed to you and one to the general from Arequipa. # img
- wire == 2:
    The north has sent its obedience. It sent it by return, and would send it to anyone. # img
- else:
    The line to the north is working again. They went along the whole of it and found no break. # img
}
General Odría is on his way. His wire says so, and asks nothing.
Give him your chair, and the country has one head again, and you have minded a room. Keep it, and what you signed for will be paid, by a man whom the capital obeys, with a garrison against him that has done this once already. # passage
Or there could be more chairs. Some commanders waited all that night, and nobody has asked them what for. Together they hold more of the country than either of you, and their line is open.
Motor-cars draw up below, three, four, five of them.
“My General,” says the engraver, from the doorway. “Rubber or bronze?” # decision: two-days
* [Stay in the chair you have, and let him come to you. # choice: keep]
    “Bronze,” you say.
    The engraver bows, a little lower than before. In the corridor the talk has stopped. The boots come up without hurrying, and they stop as well.
    -> dawn_kept_chair
* [Send for the commanders who waited, and let all vote. # choice: call-others]
    “Neither,” you tell him. “Wait.” Then you dictate, to Cuzco, to the north: come to Lima, you will be heard.
    “How many will that be?” the adjutant asks. “For the chairs, my General.”
    You do not know. You tell him to start carrying.
    -> dawn_open_table
* [Rise when he comes in, and let him have your chair. # choice: hand-over]
    “Rubber,” you say. You stand up, and put your chair straight, as one tidies a hotel room before the maid comes.
    You held power, says the article, until Odría arrived, on the twenty-ninth of October. # rec: until-odria-arrives
    One line has Odría become president. Another has a junta first, and you. # inf: result-odria-president noriega-interim # desk-of-contradiction: which-president
    { cab != 2 and (air == 1 or word == 2):
        -> twenty_months
    }
    { cab == 0 and air == 0 and yard == 0:
        -> dawn_twenty_months
    }
    { cab == 0:
        -> another_road_radio
    }
    -> another_road_quay
