/** Where a moment is set. Each has a picture or is told without one. */
export const PLACES = [
  "cabinet-room",
  "press-room",
  "tank-yard",
  "telephone",
  "plaza",
  "palace-steps",
  "guard-house",
  "palace-window",
  "palace-corridor",
  "palace-bedroom",
  "minister-door",
  "barracks",
  "apron",
  "congress",
  "mill-gate",
  "street",
  "talara",
  "callao-waterfront",
  "palace-study",
  "council-table",
  "radio-studio",
  "newsroom",
  "cuzco-yard",
  "map-room",
  "junta-table",
  "departure",
  "west-wing-office",
  "cable-room",
  "television-studio",
] as const;
export type Place = (typeof PLACES)[number];

/** The light that belongs to an hour. */
export const LIGHTS = ["lamplight", "night", "searchlight", "first-light", "morning", "noon"] as const;
export type Light = (typeof LIGHTS)[number];

export const SOUNDS = [
  "night-city",
  "clock",
  "tanks-far",
  "tanks-near",
  "telephone",
  "rifles-down",
  "footsteps",
  "door",
  "typewriter",
  "crowd",
  "jet",
  "volley",
  "harbour",
  "radio-hum",
  "highland-wind",
  "press-run",
  "boots",
  "office-night",
  "teletype",
] as const;
export type Sound = (typeof SOUNDS)[number];

export const MUSIC = [
  "vals-48-calm",
  "vals-48-tense",
  "vals-48-after",
  "madrugada-68-calm",
  "madrugada-68-tense",
  "madrugada-68-after",
  "carbon",
  "dawn",
] as const;
export type Music = (typeof MUSIC)[number];

/** An ink tag meant for stage or sound, heard or seen when its beat is read. */
export type Cue = { readonly kind: "sound"; readonly sound: Sound } | { readonly kind: "music"; readonly music: Music };
