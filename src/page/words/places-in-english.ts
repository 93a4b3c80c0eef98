import type { Place } from "../../narrative/cue.ts";

/** What the places are called. */
export const placesInEnglish: Readonly<Record<Place, string>> = {
  "cabinet-room": "The cabinet room",
  "press-room": "The palace press room",
  "tank-yard": "The yard of the Tank Division",
  telephone: "A house asleep",
  plaza: "The Plaza",
  "palace-steps": "The palace steps",
  "palace-window": "The President’s bedroom",
  "guard-house": "The guard house of the palace",
  "palace-corridor": "A corridor of the palace",
  "palace-bedroom": "The President’s bedroom",
  "minister-door": "A minister’s house",
  barracks: "A barracks",
  apron: "The airport, Callao",
  congress: "Congress",
  "mill-gate": "The gate of a mill",
  street: "A street in Lima",
  talara: "Talara",
  "callao-waterfront": "The waterfront, Callao",
  "palace-study": "The President’s study",
  "council-table": "The cabinet table",
  "radio-studio": "Radio Continental, Arequipa",
  newsroom: "A newsroom, Lima",
  "cuzco-yard": "The barracks yard, Cuzco",
  "map-room": "The map room of the Lima garrison",
  "junta-table": "The table of the Military Junta",
  departure: "A departure",
  "west-wing-office": "An office in the West Wing",
  "cable-room": "The cable room",
  "television-studio": "A television studio",
};

/** What the picture of a place shows, for those who do not see it. */
export const picturesInEnglish: Readonly<Record<Place, string>> = {
  "cabinet-room":
    "A long table under one lamp, with a telephone that nobody touches. Ministers sit round it; one holds his brow, one reads a paper, one stands at the tall window with his hands behind him.",
  "press-room":
    "A desk with a typewriter and a telephone. Men with notebooks wait on a bench; behind them a door stands open to a lit room.",
  "tank-yard":
    "A yard at night under floodlights. An officer looks at his watch; behind him others bend over a map beside a row of tanks.",
  telephone: "A man asleep in striped light from a blind. Beside him a telephone; his uniform hangs on a chair.",
  plaza: "The square before the palace in pale mist. A single tank, tracks across the paving, and a man sweeping.",
  "palace-steps":
    "The palace front in a searchlight. Guards stand small on the steps, their shadows huge on the wall; a tank points its gun at the door.",
  "palace-window":
    "A bedroom with one lamp lit. A man in striped pyjamas, seen from behind, holds the curtain aside and looks down at the plaza; a very young soldier stands at attention by the writing table, where there are a sheet of paper and a telephone.",
  "palace-corridor":
    "A long corridor with a chequered floor. At its end, in a lit doorway, a man stands alone; officers are on their way to him.",
  "palace-bedroom": "A dark bedroom. The door is open, and in its light stand officers; a man lies in the bed.",
  "guard-house":
    "The plaza seen through the door of the guard house at night. Under one street lamp an officer has left his jeep and stands alone, his open hands held away from his sides; in front a boy in a helmet too large for him grips his rifle.",
  "minister-door":
    "The hall of a house at night. A man in a dressing gown has opened his front door; soldiers stand outside.",
  barracks:
    "A dormitory of empty iron beds. One man sits on a stool; a sentry stands in the doorway with his back to him.",
  apron:
    "An airliner in the morning mist, with boarding stairs. A man in a lent coat stands at their foot among soldiers; an airman holds an open logbook.",
  congress:
    "The iron gate of Congress, chained. A man in a hat stands before it; behind the bars are soldiers and an old usher with keys.",
  "mill-gate":
    "The yard of a mill at first light, seen from the gatehouse. Workers wait with their lunches in cloths; a hand holds a printed sheet.",
  street:
    "A street of closed balconies. Students stand across it, arm in arm, before helmets and a lorry; in front a young woman carries leaflets.",
  talara:
    "Oil derricks by the sea in full sun. A foreman holds out a ring of keys to an officer; soldiers stand in line.",
  "callao-waterfront":
    "A harbour at first light under a column of smoke. A warship lies at the mole; on the quay sailors sit on the ground, their caps in their hands, before soldiers who stand.",
  "palace-study":
    "A tall study with a desk, a lamp and many books. A man in a dark suit stands at the window with his back to the room; on the desk lie a pen and one sheet.",
  "council-table":
    "A round table seen from above, ministers round it, some in uniform and some in black coats. One chair is pushed back and empty.",
  "radio-studio":
    "A radio studio with a volcano in its window. A general sits before a great microphone, a page in his hand; behind glass a technician leans over his dials.",
  newsroom:
    "A newsroom under hanging lamps. A man in shirtsleeves holds a pencil over a proof; beside him an empty chair with a coat on it, and behind him the press.",
  "cuzco-yard":
    "A barracks yard high in the mountains, stone arches round it. An officer stands alone between two lines of soldiers who look different ways.",
  "map-room":
    "Officers bend over a map of the whole country, lit from above. One hand hovers with a pin; a telephone waits at the edge of the light.",
  "junta-table":
    "A long bare table with one man in uniform at its head. Beside him stands a chair that nobody has taken; through the door a corridor of men in uniform.",
  departure:
    "An open place at the edge of a city, in early light. A man with one suitcase and a hat walks between two lines of soldiers, away from us.",
  "west-wing-office":
    "A small office late at night: a desk lamp, a typewriter with a page in it, three telephones, a map of the south on the wall. A man reads with his hand over his eyes.",
  "cable-room":
    "A row of teletype machines, paper running from one of them to the floor. A woman tears off a sheet and reads it standing.",
  "television-studio":
    "A bare studio with three chairs under a grid of lamps. Cameras stand round them like animals at water; one man sits and straightens his tie.",
};
