import type { NightsWords } from "./nights-words.ts";

const NUMBERS = [
  "ninguna",
  "una",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
  "once",
  "doce",
  "trece",
  "catorce",
  "quince",
];

const inWords = (decisions: number): string =>
  `${NUMBERS[decisions] ?? decisions} ${decisions <= 1 ? "decisión" : "decisiones"}`;

const nights = (count: number): string => (count === 1 ? "1 noche" : `${count} noches`);

/** Where two nights went apart. */
const since = (decisions: number): string => (decisions === 0 ? "desde el comienzo" : `tras ${inWords(decisions)}`);

/** What the room of the nights says in Spanish. */
export const nightsSpanish: NightsWords = {
  heading: "Sus noches",
  lead: ({ count }) =>
    count === 1
      ? "Aquí hay una noche. Se guarda solo en este navegador."
      : `Aquí hay ${count} noches. Se guardan solo en este navegador.`,
  none: "Todavía no ha empezado ninguna noche. Aquí quedará cada una que empiece, con todas sus ramas.",
  made: {
    ended: ({ title, decisions }) => `${title}, ${since(decisions)}`,
    stands: ({ place, decisions }) =>
      decisions === 0 ? `${place}, antes de la primera decisión` : `${place}, tras ${inWords(decisions)}`,
    untold: ({ decisions }) => (decisions === 0 ? "Una noche sin decisiones" : `Una noche de ${inWords(decisions)}`),
  },
  row: {
    decisions: ({ decisions }) => (decisions === 1 ? "1 decisión" : `${decisions} decisiones`),
    kept: (date) => date.toLocaleString("es-PE", { dateStyle: "medium", timeStyle: "short" }),
    ended: ({ title }) => `Terminó: ${title}`,
    stands: ({ place }) => `Está en: ${place}`,
    going: "Sin terminar",
    stopped: "La historia cambió y ya no la tiene entera",
    branched: ({ name, decisions }) => `Salió de «${name}» ${since(decisions)}`,
    branchedAway: ({ decisions }) => `Salió ${since(decisions)} de una noche que ya no está aquí`,
    of: ({ name }) => `: ${name}`,
    resume: "Seguir",
    seeEnding: "Ver el final",
    rename: "Cambiar el nombre",
    compare: "Poner al lado de otra",
    map: "Ver en el mapa",
    remove: "Borrar",
  },
  naming: {
    label: "El nombre de esta noche",
    explain: "Si lo deja vacío, se llamará por el lugar donde está.",
    keep: "Guardar el nombre",
    cancel: "Dejarlo como estaba",
  },
  beside: {
    choose: ({ name }) => `¿Qué noche quiere poner al lado de «${name}»?`,
    this: "Poner esta al lado",
    record: "Poner el registro al lado",
    cancel: "Ninguna",
  },
  more: ({ next, left }) => `Mostrar ${next} más de ${left}`,
  removed: {
    label: "Noches borradas",
    said: ({ name }) => `Se borró «${name}».`,
    undo: "Deshacer",
    dismiss: "Dejarla ir",
  },
  unread: {
    heading: "Noches que no se pueden leer",
    lead: "Quedan como están hasta que usted las borre, y van con las demás cuando guarda sus noches en un archivo.",
    newer: "Esta noche la guardó una edición más nueva del juego. Allí se puede leer.",
    name: ({ index }) => `Noche ilegible ${index}`,
    takeUp: "Retomarla hasta donde se puede leer",
  },
  file: {
    heading: "Llévese sus noches",
    lead: "Guarde todas las noches en un solo archivo y tráigalas en otro equipo o en otro navegador. Al traer un archivo no cambia nada de lo que hay aquí.",
    save: "Guardar todas las noches en un archivo",
    bring: "Traer noches de un archivo",
    added: ({ added, same }) => {
      const came = added === 0 ? "Ninguna noche era nueva." : `${added === 1 ? "Entró" : "Entraron"} ${nights(added)}.`;
      return same === 0 ? came : `${came} ${nights(same)} ya ${same === 1 ? "estaba" : "estaban"} aquí.`;
    },
    renamed: ({ count }) =>
      count === 1
        ? "1 noche era distinta de la que hay aquí con la misma marca: quedan las dos."
        : `${count} noches eran distintas de las que hay aquí con la misma marca: quedan todas.`,
    unread: ({ count }) =>
      count === 1
        ? "1 noche no se puede leer. Entró tal como está:"
        : `${count} noches no se pueden leer. Entraron tal como están:`,
    left: ({ count }) =>
      count === 1
        ? "1 noche no se pudo guardar aquí. El archivo todavía la tiene."
        : `${count} noches no se pudieron guardar aquí. El archivo todavía las tiene.`,
    refused: {
      "too-large":
        "Este archivo es demasiado grande para tener noches de este juego. No cambió nada. En detalle, en inglés:",
      "not-json":
        "En este archivo no hay noches: es de otra clase o quedó cortado. No cambió nada. En detalle, en inglés:",
      foreign: "Este archivo es de otra cosa, no de este juego. No cambió nada. En detalle, en inglés:",
      newer:
        "Este archivo lo hizo una edición más nueva del juego. Ábrala para traerlo. No cambió nada. En detalle, en inglés:",
      damaged: "Este archivo está dañado y no se encuentra ninguna noche en él. No cambió nada. En detalle, en inglés:",
    },
    dismiss: "Entendido",
  },
  wrong: {
    rename: "Este navegador no pudo guardar el nombre. Vale mientras esta página esté abierta.",
    remove: "La noche no se pudo borrar. Sigue ahí.",
    undo: "La noche todavía no se pudo reponer. El aviso queda, para que pueda intentarlo otra vez.",
    save: "No se pudo hacer el archivo. Sus noches están como estaban.",
    bring: "No se pudo leer el archivo. No cambió nada.",
  },
};
