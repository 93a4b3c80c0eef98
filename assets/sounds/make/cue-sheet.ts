import { ambience, type CueSheet, effect, mono, music } from "./cue-kinds.ts";

/** Every cue, by name. */
export const CUE_SHEET = {
  boots: {
    ...effect,
    lufs: -25,
    caption: { en: "Soldiers march up, and halt", es: "Soldados que llegan marchando y se detienen" },
  },
  carbon: {
    ...mono,
    lufs: -24.8,
    opus: 20,
    mp3: 32,
    caption: { en: "Music: a few low notes, and their faint copy", es: "Música: unas notas graves y su copia borrosa" },
  },
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
  harbour: {
    ...ambience,
    opus: 24,
    mp3: 40,
    caption: {
      en: "Callao: water on the stones, a far winch, gulls",
      es: "Callao: agua en las piedras, un cabrestante lejano, gaviotas",
    },
  },
  "highland-wind": {
    ...ambience,
    opus: 20,
    mp3: 32,
    caption: {
      en: "Cuzco at night: thin wind in the arches, a dog far off",
      es: "Cuzco de noche: un viento fino en los arcos, un perro a lo lejos",
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
  "office-night": {
    ...ambience,
    opus: 20,
    mp3: 32,
    caption: {
      en: "An office at night: a fan, a far typewriter, the lift",
      es: "Una oficina de noche: un ventilador, una máquina de escribir lejana, el ascensor",
    },
  },
  "press-run": {
    ...ambience,
    opus: 20,
    mp3: 32,
    caption: { en: "Behind the wall, the press is running", es: "Detrás de la pared, la rotativa está en marcha" },
  },
  "radio-hum": {
    ...ambience,
    opus: 20,
    mp3: 32,
    caption: {
      en: "The studio's equipment hums; a needle ticks",
      es: "Zumban los equipos del estudio; una aguja da golpecitos",
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
  teletype: {
    ...effect,
    lufs: -25,
    caption: { en: "The teletype prints, and stops", es: "El teletipo escribe y se detiene" },
  },
  typewriter: {
    ...effect,
    lufs: -26,
    caption: {
      en: "Someone types a line, and begins another",
      es: "Alguien escribe una línea a máquina y empieza otra",
    },
  },
  "vals-48-after": {
    ...mono,
    caption: {
      en: "Music: the waltz on a gramophone; the record runs out",
      es: "Música: el vals en una victrola; el disco se acaba",
    },
  },
  "vals-48-calm": {
    ...mono,
    caption: {
      en: "Music: a slow waltz on two guitars, the hours before",
      es: "Música: un vals lento en dos guitarras, las horas de antes",
    },
  },
  "vals-48-tense": {
    ...mono,
    caption: {
      en: "Music: the waltz, low; the basses count against it",
      es: "Música: el vals, grave; los bordones lo contradicen",
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
