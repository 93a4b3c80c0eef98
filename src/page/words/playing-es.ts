import type { PlayingWords } from "./playing-words.ts";
import { quoteInSpanish } from "./quotation.ts";
import { verdictInSpanish } from "./verdict-in-spanish.ts";

/** What is said in Spanish while a night is played. */
export const playingInSpanish: PlayingWords = {
  reading: {
    goOn: "Seguir",
    back: "Página anterior",
    choices: "Lo que puede hacer",
    choicesFollow: ({ count }) =>
      count === 1
        ? "Sigue una opción."
        : `Siguen ${["cero", "una", "dos", "tres", "cuatro"][count] ?? count} opciones.`,
    seat: ({ desk }) => `Su lugar: ${desk}`,
    hole: "un vacío en los documentos",
    holeOpen: "¿Qué falta aquí?",
    toTheEnd: "Ver la noche entera junto al registro",
  },
  lens: {
    kind: { recorded: "Registrado", inferred: "Deducido", imagined: "Imaginado" },
    open: ({ kind, at }) => (at === "" ? `${kind}: de dónde viene esto` : `${kind}, ${at}: de dónde viene esto`),
    explain: {
      recorded: "Los documentos dicen esto.",
      inferred: "Esto se sigue de lo que dicen los documentos.",
      imagined: "Ningún documento dice esto. Lo hicimos nosotros, para poder contar la noche.",
    },
  },
  bet: {
    decided: "Usted decidió",
    question: "Antes de que se abra el registro: ¿qué cree que contiene?",
    disputed: "Los documentos se contradicen",
    unrecorded: "Los documentos no lo dicen",
    sure: "¿Qué tan seguro le parece?",
    certainty: { guessing: "Adivino", "fairly-sure": "Casi seguro", sure: "Seguro" },
    wasCertain: {
      guessing: "Adivinaba.",
      "fairly-sure": "Le parecía casi seguro.",
      sure: "Le parecía seguro.",
    },
    place: "Decirlo y abrir el registro",
    skip: "Abrir el registro sin más",
  },
  record: {
    heading: "Se abre el registro",
    alignment: {
      "as-recorded": "Como consta",
      counterfactual: "Contrafactual",
      disputed: "En disputa",
      unrecorded: "Sin registro",
    },
    explain: {
      "as-recorded":
        "Esto es lo que los documentos dicen que se hizo, hasta donde llegan. La escena alrededor es imaginada.",
      counterfactual: "Los documentos dicen que se hizo otra cosa.",
      disputed: "Aquí el registro se contradice.",
      unrecorded: "Los documentos no dicen qué se hizo.",
    },
    leaves: "Aquí su noche se aparta de la registrada.",
    you: "Su decisión",
    documents: "Los documentos (escritos en inglés)",
    side: ({ choice }) => `Como si alguien hubiera elegido: ${quoteInSpanish(choice)}`,
    missing: "Lo que falta",
    possible: {
      actor: "Qué hace posible la suya: alguien tenía un motivo",
      structure: "Qué hace posible la suya: cómo estaban las cosas",
      comparison: "Qué hace posible la suya: se hizo en otro lugar",
    },
    restsOn: "Se apoya en",
    closest: ({ choice }) => `Lo más cercano a lo que dicen: ${quoteInSpanish(choice)}`,
    yourBet: ({ on, certainty, held }) =>
      `Usted esperaba: ${quoteInSpanish(on)}. ${certainty} ${held ? "Eso es lo que contiene el registro." : "El registro contiene otra cosa."}`,
    goOn: "Seguir con la noche",
  },
  account: {
    kind: {
      event: "hecho",
      words: "palabras referidas",
      motive: "motivo",
      context: "contexto",
      interpretation: "juicio",
    },
  },
  desk: {
    heading: "La mesa de las contradicciones",
    lead: "Estos dos papeles no encajan. La historia espera mientras usted los mira.",
    slip: ({ verdict, voices }) => `${verdict === "first" ? "Primer papel" : "Segundo papel"}: ${voices}`,
    question: "¿En cuál confiaría?",
    verdict: verdictInSpanish,
    why: "¿Por qué? (si quiere)",
    keep: "Anotarlo",
    aside: "Dejarlo sobre la mesa",
    explained: "Qué podría explicarlo",
    yours: ({ verdict }) => `Usted dijo: ${verdict}.`,
    left: "Lo dejó sobre la mesa.",
  },
  silence: {
    heading: "Un vacío en los documentos",
    kind: {
      "lost-in-the-copy": "Las palabras se perdieron en la copia que tenemos.",
      "not-known-to-the-author": "Quien escribió el documento no lo sabía.",
      "not-said": "El documento no lo dice.",
    },
  },
  ending: {
    heading: "Su noche junto al registro",
    threads: "Dos hilos",
    recordThread: "El registro",
    yourThread: "Su noche",
    strand: { together: "Juntos", apart: "Separados", split: "El registro se parte", bare: "Sin registro" },
    never: "Su noche y la registrada nunca se separaron.",
    parted: ({ hour, question }) =>
      `Su noche se apartó por primera vez de la registrada en este punto (${hour}): ${question}`,
    alone: "Las decisiones, una por una",
    otherwise: "Volver aquí y decidir otra cosa",
    again: "Empezar otra noche",
    sources: "Leer las fuentes",
    mirror: "Ir al espejo de la sala del registro: 1948 frente a 1968",
    judged: "Las contradicciones de su noche",
    ways: "Adónde ir desde aquí",
    chose: ({ choice }) => `Usted: ${quoteInSpanish(choice)}`,
  },
};
