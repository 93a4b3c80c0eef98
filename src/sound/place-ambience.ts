import type { Place, Sound } from "../narrative/cue.ts";
import type { Setting } from "../narrative/moment.ts";

/** What is always heard in a place. */
export interface Ambience {
  readonly cue: Sound;
  /** How near it is, from 0 to 1: walls and windows lie between. */
  readonly level: number;
}

const CITY_OUTSIDE: Ambience = { cue: "night-city", level: 1 };
const CITY_BEHIND_WALLS: Ambience = { cue: "night-city", level: 0.35 };
const CLOCK: Ambience = { cue: "clock", level: 1 };
const OFFICE: Ambience = { cue: "office-night", level: 1 };

/** Talara is far from Lima, and nothing is known of what was heard there. */
const BY_PLACE = {
  "cabinet-room": CLOCK,
  "press-room": CITY_BEHIND_WALLS,
  "tank-yard": CITY_OUTSIDE,
  telephone: CLOCK,
  plaza: CITY_OUTSIDE,
  "palace-steps": CITY_OUTSIDE,
  "guard-house": CITY_OUTSIDE,
  "palace-window": CITY_BEHIND_WALLS,
  "palace-corridor": CITY_BEHIND_WALLS,
  "palace-bedroom": CLOCK,
  "minister-door": CITY_BEHIND_WALLS,
  barracks: CITY_BEHIND_WALLS,
  apron: CITY_OUTSIDE,
  congress: CITY_BEHIND_WALLS,
  "mill-gate": CITY_OUTSIDE,
  street: CITY_OUTSIDE,
  talara: undefined,
  "callao-waterfront": { cue: "harbour", level: 1 },
  "palace-study": CLOCK,
  "council-table": CLOCK,
  "radio-studio": { cue: "radio-hum", level: 1 },
  newsroom: { cue: "press-run", level: 0.4 },
  "cuzco-yard": { cue: "highland-wind", level: 1 },
  "map-room": CITY_BEHIND_WALLS,
  "junta-table": CLOCK,
  departure: { cue: "harbour", level: 0.3 },
  "west-wing-office": OFFICE,
  "cable-room": OFFICE,
  "television-studio": { cue: "radio-hum", level: 0.5 },
} as const satisfies Record<Place, Ambience | undefined>;

/**
 * The ambience of a setting; undefined where there is none, and before the story has said where it is. The sleeping city
 * is not heard by day.
 */
export const ambienceOf = ({ place, light }: Setting): Ambience | undefined => {
  if (place === undefined) return undefined;
  const ambience = BY_PLACE[place];
  const day = light === "morning" || light === "noon";
  return day && ambience?.cue === "night-city" ? undefined : ambience;
};
