// Radio Continental, at six in the morning of the 27th. Decision: radio.

=== radio
# place: radio-studio # light: first-light # hour: 1948-10-27 06:00 # desk: technician # sound: radio-hum # music: vals-48-tense # img
Valves come up slowly. They are dull at first, like a stove seen through a door. Then they turn orange, the third one last, and when the glass has a violet edge you may put a voice on them.
You are the technician of Radio Continental, in Arequipa. At this hour you are alone here as a rule, with the record of a waltz and a volcano.
Today there are soldiers on the stairs. They have wiped their boots.
General Manuel A. Odría has risen in revolt, and Arequipa’s garrison with him, under his command. # rec: arequipa-garrison-revolts headed-by-odria
He was Minister of Government and Police, in the government that he is rising against. # rec: odria-had-been-minister against-his-government
Now he is sitting behind your glass, alone with the microphone, with one page. # passage
Anybody can see that he is nervous. # rec: visibly-nervous
You see it in the page, which trembles from the corner inwards.
“Will they hear me breathe?” he asks, in your headphones.
“They’ll hear everything, my General, if the third valve holds.” He lays the page on a square of felt.
{
- ally == 0:
    Three weeks ago you put out the news that the President had signed APRA away. There were hurrahs in the street. It seems that it was not enough. # img
- ally == 1:
    Three weeks ago you put out the news that the sailors were to go before the courts. Nobody has sent you another line about it. # img
- ally == 2:
    Three weeks ago you put out the news that the President had received a deputy of APRA, at night. You were asked to read it twice. # img
- else:
    For three weeks people have asked you what the President has done about Callao. Whatever it was, nobody sent it to you to be read. # img
}
In the window Misti has the sun on its top. The street below is grey, and its white stone, the sillar, is turning pink. Soon the bakers will switch on. # passage
The licence on the wall comes from Lima. The boots on the stairs are from here. One of the soldiers was a witness at your wedding. This morning he said “Good day” in full.
What goes out on the air, anyone can hear, and anyone can answer. A minute would be warning enough to keep the children in, and the mast hangs by one wire behind the panel. A dead station takes no side, and leaves him the telegraph. Twice this month you have put it in the log: third valve, no broadcast.
Through the glass, his eyebrows ask whether something is wrong. # decision: radio
* [Take out the third valve, and say it has burnt out. # choice: dead-valve]
    ~ air = 1
    You take it out with your handkerchief and hold it up to the glass. This morning there is nothing whatever the matter with it.
    “When can you have another?” he says.
    “From Lima, my General. By boat, then by train.” For a moment it looks as if he might smile. Then you hear him on the stairs, asking for the telegraph office.
* [Throw the switch, and give him the sign to begin now. # choice: air]
    ~ air = 0
    You count down on your fingers, and point. The needle starts up like a partridge.
    He reads his Manifesto to the Nation over Radio Continental. # rec: manifesto-read
    In the street a shutter goes up, and then the next. You had expected shouts. What you hear is the same voice coming back out of forty shops, a very little late.
* [Let him have one minute, and then pull the wire out. # choice: cut]
    ~ air = 2
    The needle dances for a minute and some seconds. You reach behind the panel, and it lies down.
    He does not see it. He reads on, and better, in a firm voice, to a square of felt. For the rest of it you are the nation. You listen to the end.
- { air != 0:
    In the record the Manifesto was read, and it went out. # rec: manifesto-read
}
The article announces what it said, and puts a colon. After the colon there is ____. # rec: manifesto-announced # hole: manifesto-text
{ air == 1 or (cab == 2 and air == 2):
    -> north
}
{ cab == 2:
    -> cuzco
}
-> newsroom
