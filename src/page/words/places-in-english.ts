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
  "palace-window": "The roofs of Lima under mist, as they are seen from the palace.",
  "palace-corridor":
    "A long corridor with a chequered floor. At its end, in a lit doorway, a man stands alone; officers are on their way to him.",
  "palace-bedroom": "A dark bedroom. The door is open, and in its light stand officers; a man lies in the bed.",
  "guard-house": "The roofs of Lima under mist, as they are seen from the guard house.",
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
};
