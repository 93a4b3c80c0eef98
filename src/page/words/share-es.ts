import type { CodeRefusal } from "../../narrative/trail-code.ts";
import type { ShareWords } from "./share-words.ts";

/** How the characters of a code are said in Peru: «be» and «ve» sound alike, so each takes its surname. */
const SAID: Readonly<Record<string, string>> = {
  "0": "cero",
  "1": "uno",
  "2": "dos",
  "3": "tres",
  "4": "cuatro",
  "5": "cinco",
  "6": "seis",
  "7": "siete",
  "8": "ocho",
  "9": "nueve",
  A: "a",
  B: "be grande",
  C: "ce",
  D: "de",
  E: "e",
  F: "efe",
  G: "ge",
  H: "hache",
  J: "jota",
  K: "ka",
  M: "eme",
  N: "ene",
  P: "pe",
  Q: "cu",
  R: "erre",
  S: "ese",
  T: "te",
  V: "ve chica",
  W: "doble ve",
  X: "equis",
  Y: "i griega",
  Z: "zeta",
};

const decisionsIn = (count: number): string => (count === 1 ? "1 decisión" : `${count} decisiones`);

const refused = (refusal: CodeRefusal): string => {
  switch (refusal.kind) {
    case "empty":
      return "Todavía no hay ningún código. Escríbalo o péguelo, o pegue el enlace entero.";
    case "not-a-code":
      return `Ningún código lleva «${refusal.character}», el carácter número ${refusal.place}. Los códigos se hacen con cifras y con letras que no sean I, L, O, U ni Ñ.`;
    case "wrong-length":
      return refusal.characters < 10
        ? `Es muy corto para ser un código: tiene ${refusal.characters === 1 ? "1 carácter" : `${refusal.characters} caracteres`}. ¿Falta el final?`
        : `Es muy largo para ser un código: tiene ${refusal.characters} caracteres.`;
    case "wrong-check": {
      const { meant } = refusal;
      if (meant === undefined)
        return "Así no lleva a ninguna noche: el último carácter no concuerda con los demás. Quizá algo se oyó o se escribió mal, o falta o sobra un grupo. Cuente los grupos y compárelos uno por uno.";
      const right = meant.code.replaceAll("-", "");
      switch (meant.slip) {
        case "wrong":
          return `Algo se oyó o se escribió mal. Con ${right[meant.place - 1]} como carácter número ${meant.place} lleva a una noche: ${meant.code}.`;
        case "missing":
          return `Parece que falta un carácter. Con ${right[meant.place - 1]} en el lugar ${meant.place} lleva a una noche: ${meant.code}.`;
        case "extra":
          return `Parece que sobra un carácter. Sin el número ${meant.place} lleva a una noche: ${meant.code}.`;
        case "swapped":
          return `Parece que dos caracteres cambiaron de lugar, el ${meant.place} y el ${meant.place + 1}. Al revés lleva a una noche: ${meant.code}.`;
        default:
          return meant.slip satisfies never;
      }
    }
    case "unknown-episode":
      return `El código está completo, pero habla de un episodio que este juego no tiene: «${refusal.character}». Quizá viene de una edición más nueva.`;
    case "other-edition":
      return refusal.trail.length === 0
        ? `El código está completo, pero viene de otra edición de la historia. Aquí no se puede seguir con certeza ninguna de sus decisiones (${refusal.decisions} en total).`
        : `El código está completo, pero viene de otra edición de la historia. Aquí se puede seguir hasta la decisión ${refusal.trail.length} de ${refusal.decisions}.`;
    default:
      return refusal satisfies never;
  }
};

/** What is said in Spanish of a night that is handed on. */
export const shareSpanish: ShareWords = {
  character: (character) => SAID[character] ?? character,
  drawer: {
    heading: "Comparta esta noche",
    lead: "El enlace y el código contienen las decisiones de esta noche, en su orden, y nada más: ni nombre, ni apuesta, ni nota, ni fecha. No se envía nada a ninguna parte.",
    link: "Como enlace",
    linkLabel: "El enlace a esta noche",
    copy: "Copiar",
    copied: "Copiado.",
    denied:
      "Este navegador no deja que el juego copie. El enlace está seleccionado: cópielo con las teclas o el menú de su equipo.",
    code: "Como código para leer en voz alta",
    codeLead: "Quien lo escriba en la portada llega a la misma noche.",
    group: ({ index, all }) => `Grupo ${index} de ${all}:`,
    codeNote:
      "Con mayúsculas o minúsculas, con guiones o sin ellos: da lo mismo. Si un carácter se oye mal, el juego lo dice.",
    close: "Cerrar",
  },
  enter: {
    heading: "¿Le han pasado una noche?",
    lead: "Alguien le ha leído su código o le ha mandado su enlace. Con cualquiera de los dos verá su noche tal como la jugó, y podrá retomarla usted.",
    label: "El código o el enlace",
    open: "Verla",
    refused,
    openMeant: ({ code }) => `Abrir ${code}`,
    openSoFar: "Abrirla hasta donde llega",
    failed: "No se pudo buscar en este momento. No se pierde nada; pruebe de nuevo cuando haya conexión.",
  },
  link: {
    heading: "Este enlace no lleva a su noche",
    lead: "Abajo está su código. Ahí puede corregirlo o escribir otro.",
  },
  night: {
    title: "Una noche que alguien le pasa",
    kicker: ({ title }) => `${title}: una noche que alguien le pasa`,
    unended: "Una noche todavía sin final",
    ended: ({ decisions }) =>
      `Así terminó, después de ${decisionsIn(decisions)}. Es la noche de alguien, tal como se jugó.`,
    stands: ({ decisions }) =>
      decisions === 0
        ? "En ella no se ha tomado ninguna decisión."
        : `Se detiene después de ${decisionsIn(decisions)}. Es la noche de alguien, tal como se jugó.`,
    readFrom: "Leerla desde el comienzo",
    decisions: "Las decisiones, una por una",
    none: "Ninguna todavía.",
    openRecord: "Abrir el registro de estas decisiones",
    openWarns: "Muestra qué contienen los documentos sobre cada una, también sobre las que usted no ha tomado.",
    recordOpen: "El registro de estas decisiones está abierto.",
    chose: ({ choice }) => `Se decidió: ${choice}`,
    undecided: "Todavía sin decidir",
    takeUp: "Retomarla desde aquí",
    takeUpHere: "Retomarla donde se detiene",
    theirThread: "Esta noche",
    never: "Esta noche y la registrada nunca se separaron.",
    parted: ({ hour, question }) =>
      `Esta noche se apartó por primera vez de la registrada en este punto (${hour}): ${question}`,
    you: "Qué se decidió en esta noche",
    possible: {
      actor: "Qué lo hace posible: alguien tenía un motivo",
      structure: "Qué lo hace posible: cómo estaban las cosas",
      comparison: "Qué lo hace posible: se hizo en otro lugar",
    },
  },
};
