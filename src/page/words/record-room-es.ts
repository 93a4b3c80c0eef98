import { hourInSpanish, MONTHS } from "./hour-in-spanish.ts";
import { personsInSpanish } from "./persons-in-spanish.ts";
import { playingInSpanish } from "./playing-es.ts";
import type { RecordRoomWords } from "./record-room-words.ts";
import { dayWith, hourOf } from "./time-of-account.ts";

/** `3 de octubre de 1968`, `octubre de 1968`, `1968`. */
const day = dayWith(({ year, month, day: number }) =>
  [number, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(" de "),
);

/** What the record room says in Spanish, as it is spoken in Peru. */
export const recordRoomSpanish: RecordRoomWords = {
  heading: "La sala del registro",
  lead: "Todo lo que los documentos dicen de estas noches, línea por línea: lo que afirman, en qué se contradicen y dónde callan. Las citas están en su inglés original.",
  shelves: {
    label: "Los estantes",
    name: {
      documents: "Documentos",
      hours: "Horas",
      persons: "Personas",
      decisions: "Decisiones",
      contradictions: "Contradicciones",
      silences: "Silencios",
      sources: "Fuentes",
      mirror: "El espejo",
    },
    about: {
      documents: "Lo que dice cada documento, en el orden de sus líneas.",
      hours: "Los mismos testimonios en el orden del tiempo, hasta donde los documentos lo dan.",
      persons: "Quién aparece en qué testimonios. A quien los documentos no nombran se le llama por su cargo.",
      decisions: "Dónde se decidió algo, y qué consta de eso en los documentos.",
      contradictions: "Testimonios que no pueden ser ciertos a la vez, lado a lado.",
      silences: "Lo que los documentos no dicen. Aquí no se rellena nunca.",
      sources: "Los documentos mismos: quién habla en ellos, desde qué tan cerca, y cómo se citan.",
      mirror: "Las decisiones de 1948 y de 1968 lado a lado. Un lugar vacío también es un hallazgo.",
    },
  },
  open: {
    count: ({ open, all }) =>
      open === all ? `Los ${all} testimonios están abiertos.` : `${open} de ${all} testimonios están abiertos.`,
    whole: "Abrir todo el registro",
    wholeWarns: "Cuenta lo que se decidió, también en los lugares donde usted aún no se ha sentado.",
    shut: "Volver a cerrar lo que todavía no he visto",
    shutSays: "Todo el registro está abierto, también lo que ninguna de sus noches le ha mostrado.",
  },
  missing: ({ asked }) => `En la sala del registro no hay nada que se llame «${asked}».`,
  find: {
    label: "Buscar en este estante",
    words: "Palabras, líneas como W68:26, o nombres",
    document: "Documento",
    everyDocument: "Todos los documentos",
    found: ({ count, all }) =>
      count === all ? `Se muestran las ${all} fichas.` : `Se muestran ${count} de ${all} fichas.`,
    nothing: "Ninguna ficha de este estante responde a eso.",
  },
  notYet: "todavía no",
  notYetSeveral: ({ count }) => (count === 1 ? "1 testimonio: todavía no" : `${count} testimonios: todavía no`),
  account: {
    kind: playingInSpanish.account.kind,
    voice: "Voz",
    time: "Tiempo",
    persons: "Quiénes",
    attests: "Responde a la pregunta",
    contradicts: "Contradicción",
    usedBy: "Se usa en",
    elsewhere: ({ locator }) => `También se apoya en esta línea el testimonio de ${locator}`,
    silence: "Lo que esta línea calla",
  },
  time: {
    told: (time) => {
      const hour = hourOf(time);
      const parts = [time.date === undefined ? undefined : day(time.date), hour && hourInSpanish(hour)];
      return parts.filter((part) => part !== undefined).join(", ");
    },
    hour: (time) => {
      const hour = hourOf(time);
      return hour && hourInSpanish(hour);
    },
    day,
    precision: {
      stated: "lo dice el documento",
      inferred: "se deduce del documento",
      approximate: "aproximado",
    },
    phrase: "en sus propias palabras:",
    noHour: "sin hora en los documentos",
    noDate: "Sin fecha en los documentos",
    decision: ({ date, ...hour }) => `${date === undefined ? "" : `${day(date)}, `}${hourInSpanish(hour)}`,
  },
  person: {
    name: personsInSpanish,
    stands: ({ open, all }) => {
      if (all === 0) return "en ningún testimonio";
      const count = all === 1 ? "1 testimonio" : `${all} testimonios`;
      if (open === all) return count;
      return open === 1 ? `${count}, 1 abierto` : `${count}, ${open} abiertos`;
    },
    decides: "Decide",
  },
  decision: {
    desk: ({ desk, person }) =>
      person === "recorded"
        ? `${desk} (figura en los documentos)`
        : `${desk} (personaje imaginado: ningún documento dice quién estaba ahí)`,
    record: "Lo que consta en los documentos",
    side: ({ index, all }) => `Relato ${index} de ${all}`,
    closed: "Todavía no. Se abre cuando usted haya decidido aquí, o con todo el registro.",
    otherwise: "Qué otra cosa era posible",
    possible: {
      actor: "Alguien tenía un motivo",
      structure: "Así estaban las cosas",
      comparison: "Se hizo en otro lugar",
    },
    restsOn: "Se apoya en",
    mirrored: "Junto a la otra noche",
  },
  contradiction: {
    closed: "Una contradicción entre estas líneas: todavía no.",
    side: ({ side, voices }) => `${side === "first" ? "De un lado" : "Del otro"}: ${voices}`,
    explained: "Qué podría explicarlo",
  },
  silence: {
    kind: {
      "lost-in-the-copy": "Las palabras se perdieron en la copia que tenemos.",
      "not-known-to-the-author": "Quien escribió el documento no lo sabía.",
      "not-said": "El documento no lo dice.",
    },
    where: "Falta en",
    decisions: "Por eso no hay respuesta a",
  },
  source: {
    kind: { primary: "Fuente primaria", secondary: "Fuente secundaria" },
    witness: "Qué clase de testigo es",
    cite: "Cómo se cita, en inglés",
    lines: "Las líneas que afirman algo",
    voices: "Quién habla en él",
    open: ({ open, all }) => {
      if (open === all) return `${all} testimonios, todos abiertos`;
      return open === 1 ? `${all} testimonios, 1 abierto` : `${all} testimonios, ${open} abiertos`;
    },
    read: "Leerlo línea por línea",
  },
  mirror: {
    caption: "Las decisiones de las dos noches; las de la misma clase, en una fila",
    pair: ({ index }) => `Par ${index}`,
    alone: ({ index }) => `Sola ${index}`,
    rowHeading: "Fila",
    record: "El registro",
    you: "Usted",
    notPlayed: "Usted no ha jugado esta noche.",
    notMet: "Su noche no llegó a este lugar.",
    empty: ({ night }) =>
      `Ninguna decisión de ${night} responde a esta: los documentos de esa noche no cuentan ninguna de su clase.`,
    disputed: "Los documentos se contradicen:",
    alignment: {
      "as-recorded": "Como consta",
      counterfactual: "Contrafactual",
      disputed: "En disputa",
      unrecorded: "Sin registro",
    },
  },
};
