import type { AloudWords } from "./aloud-words.ts";

export const aloudInSpanish: AloudWords = {
  heading: "Lectura en voz alta",
  read: "Leer en voz alta",
  pause: "Pausa",
  goOn: "Seguir leyendo",
  stop: "Dejar de leer",
  failed: "La voz de este equipo no responde.",
  rate: "Velocidad de la voz",
  percent: ({ percent }) => `${percent} %`,
  privacy: "Lee una voz de este equipo. Nada de lo que lee sale de él.",
  noVoice:
    "Este equipo no tiene una voz propia en español y por eso no puede leer en voz alta. No se usan voces que envían el texto a otro lugar.",
  hole: "un vacío en los documentos",
  quotation: "Aquí hay una cita en inglés.",
};
