import type { BacklogWords } from "./backlog-words.ts";
import { quoteInSpanish } from "./quotation.ts";

/** What the night read back says in Spanish, as it is spoken in Peru. */
export const backlogSpanish: BacklogWords = {
  heading: "La noche hasta aquí",
  lead: "Todo lo que ha leído, desde la primera línea. Junto a cada línea puede volver a la decisión a la que llevó: así empieza otra noche, y esta queda como está.",
  beginning: "Cómo empezó",
  decision: ({ index, question }) => `Decisión ${index}: ${question}`,
  chose: ({ choice }) => `Usted: ${quoteInSpanish(choice)}`,
  notYet: "Aquí el registro todavía no se ha abierto.",
  alignment: {
    "as-recorded": "Como consta",
    counterfactual: "Contrafactual",
    disputed: "En disputa",
    unrecorded: "Sin registro",
  },
  returnTo: "Decidir de nuevo desde aquí",
  returnNamed: ({ question }) => `Decidir de nuevo desde aquí: ${question}`,
  otherwise: "Decidir otra cosa aquí",
  otherwiseNamed: ({ question }) => `Decidir otra cosa aquí: ${question}`,
  desk: ({ about }) => `En la mesa de las contradicciones: ${about}`,
  judged: ({ verdict, why }) => `Usted dijo: ${verdict}.${why === "" ? "" : ` ${quoteInSpanish(why)}`}`,
  left: "Lo dejó sobre la mesa.",
  toPresent: "Ir adonde está la noche",
  present: "Aquí está la noche.",
  ended: "Aquí terminó la noche.",
};
