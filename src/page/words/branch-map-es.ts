import type { BranchMapWords } from "./branch-map-words.ts";
import { hourInSpanish, MONTHS } from "./hour-in-spanish.ts";
import { dayWith } from "./time-of-account.ts";

const LIST = new Intl.ListFormat("es", { type: "conjunction" });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The map of a night in Spanish. */
export const branchMapSpanish: BranchMapWords = {
  heading: "El mapa de la noche",
  lead: "Todas las ramas de esta noche en un solo pliego. Lo que usted ya recorrió está impreso. Lo que nadie ha recorrido es papel en blanco, y así queda hasta que alguien vaya.",
  counts: ({ nights, decisions, allDecisions, endings, allEndings }) =>
    `${counted(nights, "noche recorrida", "noches recorridas")}: ${decisions} de ${counted(allDecisions, "decisión", "decisiones")}, ${endings} de ${counted(allEndings, "final", "finales")}.`,
  none: "Usted todavía no ha recorrido esta noche.",
  key: {
    label: "Qué significan las líneas",
    record: "La noche registrada",
    silent: "Los documentos callan: pudo ir por aquí o por otro lado",
    yours: "Sus noches",
    current: "La noche que está abierta",
    bare: "Sin recorrer",
  },
  drawing: {
    heading: "El dibujo",
    keys: "Con teclado: las flechas siguen las ramas; Enter abre lo que hay ahí.",
    label: "Mapa de la noche; la lista de abajo dice lo mismo en palabras",
    whole: "Verlo entero",
    decision: ({ hour, question }) => `${hour}: ${question}`,
    ending: ({ title }) => `Final: ${title}`,
    untitled: "Un final",
  },
  list: {
    heading: "Lo mismo en palabras",
    lead: "Decisión tras decisión; donde sus noches se separan, cada rama está debajo de lo que la abrió.",
  },
  place: {
    nights: (names) => LIST.format(names),
    notTaken: ({ count }) => `${counted(count, "posibilidad", "posibilidades")} que nadie ha tomado todavía`,
    ended: ({ night, title }) => `${night} termina aquí: ${title}`,
    waits: ({ night, question }) => `${night} espera ante una decisión: ${question}`,
    waitsHere: ({ night }) => `${night} espera aquí, sin decidir`,
    otherwise: "Decidir otra cosa aquí",
    otherwiseWhere: ({ night, question }) => `en ${night}, ante: ${question}`,
    goOn: ({ night }) => `Seguir con ${night}`,
    open: ({ night }) => `Abrir ${night}`,
  },
  alignment: {
    "as-recorded": "Como consta",
    counterfactual: "Contrafactual",
    disputed: "En disputa",
    unrecorded: "Sin registro",
  },
  recorded: {
    recorded: "La noche registrada pasa por aquí.",
    disputed: "La noche registrada se parte aquí: los documentos no coinciden.",
    silent: "Aquí la noche registrada queda en blanco: los documentos callan.",
  },
  hour: hourInSpanish,
  day: dayWith(({ month = 1, day = 1 }) => `${day} de ${MONTHS[month - 1]}`),
  time: ({ from, to }) => (to === undefined ? from : `${from}–${to}`),
  quote: (text) => `«${text.replaceAll("«", "“").replaceAll("»", "”")}»`,
};
