import type { BesideWords } from "./beside-words.ts";
import { hourInSpanish } from "./hour-in-spanish.ts";
import { placesInSpanish } from "./places-in-spanish.ts";
import { quoteInSpanish } from "./quotation.ts";

const times = (count: number): string => (count === 1 ? "una vez" : count === 2 ? "dos veces" : `${count} veces`);
const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** What the two columns say in Spanish, as it is spoken in Peru. */
export const besideSpanish: BesideWords = {
  heading: "Lado a lado",
  lead: "Dos noches en dos columnas, o una noche y el registro: cada decisión, dónde se apartan y dónde vuelven a llegar al mismo lugar.",
  pick: {
    legend: "Qué va en las dos columnas",
    left: "Columna izquierda",
    right: "Columna derecha",
    nothing: "Todavía no hay nada que poner lado a lado: tome primero una decisión.",
    same: "Las dos columnas muestran lo mismo. Elija otra cosa para una de ellas.",
  },
  record: "El registro",
  print: "Imprimir las dos columnas",
  caption: ({ left, right }) => `${left} y ${right}, decisión por decisión`,
  desk: "La decisión",
  tally: ({ parted, met, over, first }) => {
    if (first === undefined) return over ? "Nunca se apartan." : "Hasta aquí no se han apartado.";
    const again =
      met > 0
        ? `Después vuelven a llegar al mismo lugar ${times(met)}.`
        : over
          ? "Nunca vuelven a llegar al mismo lugar."
          : "Todavía no vuelven a llegar al mismo lugar.";
    return `Se apartan ${times(parted)}; la primera, aquí (${first.hour}): ${first.question} ${again}`;
  },
  turn: {
    together: "Juntas",
    parts: "Aquí se apartan",
    meets: "Aquí vuelven a encontrarse",
    "meets-and-parts": "Se encuentran y se apartan otra vez",
    crosses: "Las dos llegan aquí, en otro orden",
    alone: "Solo una llega aquí",
    bare: "No hay registro del cual apartarse",
    waits: "Todavía no",
  },
  end: {
    heading: "Cómo terminan",
    turn: {
      alike: "El mismo final",
      apart: "Terminan aparte",
      bare: "El registro no tiene final",
      waits: "Todavía sin final",
    },
    unfinished: ({ decisions }) => `No ha terminado: va por ${counted(decisions, "decisión", "decisiones")}.`,
    record: "Los documentos no cuentan un final. Se detienen donde se detienen.",
  },
  cell: {
    stands: "Esta noche está por decidir aquí.",
    notCome: "Esta noche todavía no llega hasta aquí.",
    passedBy: "Esta noche no llevó a este lugar.",
    elsewhere: {
      above: "Esta noche llegó antes a este lugar: véase más arriba.",
      below: "Esta noche llegó a este lugar tras otras decisiones: véase más abajo.",
    },
    notYet: "Aquí el registro todavía no se ha abierto.",
    side: ({ index, all }) => `Relato ${index} de ${all}`,
    asIf: ({ choice }) => `Como si alguien hubiera elegido: ${quoteInSpanish(choice)}`,
    closest: ({ choice }) => `Lo más cercano a lo que dicen: ${quoteInSpanish(choice)}`,
    disputed: "Los documentos se contradicen:",
    take: "Retomarla desde aquí",
    takeNamed: ({ name, question }) => `Retomarla desde aquí: ${name}. ${question}`,
  },
  way: {
    label: "En el camino",
    lines: ({ recorded, inferred, imagined }) => {
      const parts = [
        [recorded, "registrada", "registradas"],
        [inferred, "deducida", "deducidas"],
        [imagined, "imaginada", "imaginadas"],
      ] as const;
      const told = parts.filter(([count]) => count > 0).map(([count, one, several]) => counted(count, one, several));
      return `${counted(recorded + inferred + imagined, "línea", "líneas")}: ${told.join(", ")}`;
    },
    restsOn: ({ locators }) => (locators === "" ? "sin apoyo en ningún documento" : `con apoyo en ${locators}`),
  },
  alignment: {
    "as-recorded": "Como consta",
    counterfactual: "Contrafactual",
    disputed: "En disputa",
    unrecorded: "Sin registro",
  },
  silence: {
    "lost-in-the-copy": "Las palabras se perdieron en la copia que tenemos.",
    "not-known-to-the-author": "Quien escribió el documento no lo sabía.",
    "not-said": "El documento no lo dice.",
  },
  sources: {
    heading: "En qué se apoya esto",
    cited: ({ locators }) => `Líneas usadas aquí: ${locators}`,
    none: "Todavía nada de estas columnas se apoya en un documento.",
  },
  place: placesInSpanish,
  hour: hourInSpanish,
  quote: quoteInSpanish,
};
