/** What the page and the mixer need to know of a cue before it is rendered. */
export type CueSheet = {
  readonly kind: "ambience" | "effect" | "music";
  readonly loop: boolean;
  /** What the sound means, for those who do not hear it. */
  readonly caption: { readonly en: string; readonly es: string };
  /** Integrated loudness wanted (EBU R128); an effect may end lower, where its peak comes first. */
  readonly lufs: number;
  /** Kilobits per second of the two files. */
  readonly opus: number;
  readonly mp3: number;
};

const music = { kind: "music", loop: true, lufs: -24, opus: 44, mp3: 56 } as const;
const ambience = { kind: "ambience", loop: true, lufs: -30 } as const;
const effect = { kind: "effect", loop: false, opus: 32, mp3: 48 } as const;

/** Every cue of the night of 1968 and of both dawns, by name. */
export const CUE_SHEET = {
  clock: {
    ...ambience,
    opus: 24,
    mp3: 40,
    caption: { en: "The clock in the room", es: "El reloj del cuarto" },
  },
  crowd: {
    ...effect,
    lufs: -25,
    caption: {
      en: "Students, streets away; the words do not carry",
      es: "Estudiantes, a unas calles; no se distinguen las palabras",
    },
  },
  dawn: {
    ...music,
    caption: { en: "Music: first light, nothing settled", es: "Música: la primera luz, nada resuelto" },
  },
  door: {
    ...effect,
    lufs: -24,
    caption: { en: "A heavy door opens, and shuts", es: "Una puerta pesada se abre y se cierra" },
  },
  footsteps: {
    ...effect,
    lufs: -25,
    caption: {
      en: "Boots in the stone corridor, coming closer",
      es: "Botas en el corredor de piedra, cada vez más cerca",
    },
  },
  jet: {
    ...effect,
    lufs: -22,
    caption: {
      en: "On the apron, the jet's engines gather speed",
      es: "En la plataforma, los motores del jet toman fuerza",
    },
  },
  "madrugada-68-after": {
    ...music,
    caption: { en: "Music: the same tune, with a note missing", es: "Música: la misma melodía, y le falta una nota" },
  },
  "madrugada-68-calm": {
    ...music,
    caption: { en: "Music: the hours before, unhurried", es: "Música: las horas de antes, sin prisa" },
  },
  "madrugada-68-tense": {
    ...music,
    caption: {
      en: "Music: low, held back, something is under way",
      es: "Música: grave, contenida, algo está en marcha",
    },
  },
  "night-city": {
    ...ambience,
    opus: 40,
    mp3: 56,
    caption: {
      en: "Lima asleep under the mist; far off, the sea",
      es: "Lima dormida bajo la garúa; a lo lejos, el mar",
    },
  },
  "rifles-down": {
    ...effect,
    lufs: -25,
    caption: {
      en: "Rifles laid on the stone, one after another",
      es: "Dejan los fusiles sobre la piedra, uno tras otro",
    },
  },
  "tanks-far": {
    ...effect,
    lufs: -27,
    caption: { en: "Tanks, somewhere in the city", es: "Tanques, en algún lugar de la ciudad" },
  },
  "tanks-near": {
    ...effect,
    lufs: -20,
    opus: 48,
    mp3: 56,
    caption: { en: "Tanks, nearer; they halt", es: "Tanques, más cerca; se detienen" },
  },
  telephone: {
    ...effect,
    lufs: -23,
    opus: 40,
    caption: { en: "The telephone rings twice", es: "El teléfono suena dos veces" },
  },
  typewriter: {
    ...effect,
    lufs: -26,
    caption: {
      en: "Someone types a line, and begins another",
      es: "Alguien escribe una línea a máquina y empieza otra",
    },
  },
  volley: {
    ...effect,
    lufs: -27,
    caption: { en: "Shots, far off, through the walls", es: "Disparos, lejos, a través de las paredes" },
  },
} as const satisfies Readonly<Record<string, CueSheet>>;

/** A cue's name. */
export type CueName = keyof typeof CUE_SHEET;
