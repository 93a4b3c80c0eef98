import { aloudInSpanish } from "./aloud-es.ts";
import { comfortInSpanish } from "./comfort-es.ts";
import { hourInSpanish } from "./hour-in-spanish.ts";
import { keepingSpanish } from "./keeping-es.ts";
import { picturesInSpanish, placesInSpanish } from "./places-in-spanish.ts";
import { playingInSpanish } from "./playing-es.ts";
import { quoteInSpanish } from "./quotation.ts";
import type { PageWords } from "./words.ts";

/** What the page says in Spanish, as it is spoken in Peru. */
export const spanish: PageWords = {
  ...playingInSpanish,
  title: {
    game: "Madrugada",
    subtitle: "Las horas entre la medianoche y el alba",
    episodesLabel: "Los episodios",
    episodes: {
      "1948": { title: "La Revolución Restauradora", when: "Perú, octubre de 1948", minutes: "de 12 a 20 minutos" },
      "1968": {
        title: "La página once",
        when: "Lima, la noche del 2 al 3 de octubre de 1968",
        minutes: "de 12 a 20 minutos",
      },
      washington: { title: "El memorándum", when: "Washington, octubre de 1968", minutes: "de 6 a 10 minutos" },
    },
    noteHeading: "Antes de empezar",
    note: [
      "Estas noches ocurrieron. Usted se sentará en los lugares donde algo se decidió, y decidirá. Después verá qué dicen los documentos que se decidió ahí, o que no dicen nada, o que se contradicen.",
      "Hay soldados, una detención a punta de pistola y disparos que se oyen desde adentro. No se muestra a nadie herido y nunca se le pide hacer daño a nadie. No hay puntaje y no corre el tiempo. Puede dejarlo en cualquier momento y volver a la misma línea.",
      "A quienes los documentos no mencionan los hemos imaginado, y el juego le dice a quiénes.",
    ],
    begin: {
      "1948": "Sentarse a la mesa redonda",
      "1968": "Sentarse a la mesa",
      washington: "Sentarse al escritorio",
    },
    goOn: "Seguir donde se quedó",
    beginAnew: "Empezar otra noche",
    keys: "Con teclado: Enter para seguir, los números para elegir. Así se puede jugar todo.",
    opening: "Cómo empieza",
    turn: "Seguir leyendo",
    nights: "Noches que ha empezado",
    oneNight: ({ title, decisions, kept }) => {
      const count = decisions === 1 ? "1 decisión" : `${decisions} decisiones`;
      return `${title}: ${count}, ${kept.toLocaleString("es-PE", { dateStyle: "medium", timeStyle: "short" })}`;
    },
    room: "La sala del registro",
    code: "Me dieron un código",
  },
  bar: {
    label: "La noche",
    lens: "Lupa",
    sources: "Fuentes",
    room: "Registro",
    otherLanguage: "English",
    sound: "Sonido",
    settings: "Ajustes",
    home: "Portada",
  },
  ways: {
    label: "Esta noche y las otras",
    map: "Mapa de la noche",
    soFar: "Releerla",
    beside: "Lado a lado",
    nights: "Todas las noches",
    share: "Compartirla",
  },
  sources: {
    heading: "El cajón de las fuentes",
    lead: ({ open, all }) =>
      open === all
        ? `La noche terminó: los ${all} testimonios están abiertos. Las citas están en su inglés original.`
        : `${open} de ${all} testimonios están abiertos: lo que desde su lugar se podía saber hasta ahora y lo que el registro ya le mostró. El resto, todavía no. Las citas están en su inglés original.`,
    notYet: ({ locators }) => `Todavía no: ${locators}`,
    primary: "Fuente primaria",
    secondary: "Fuente secundaria",
    cite: "Se cita así, en inglés:",
    room: "Ir a la sala del registro: todos los documentos, las dos noches",
    close: "Cerrar el cajón",
  },
  room: {
    toNight: "Volver a la noche",
    toTitle: "Volver a la portada",
  },
  settings: {
    heading: "Ajustes",
    ambience: "Volumen de los lugares",
    effects: "Volumen de los sonidos",
    music: "Volumen de la música",
    muted: "Sin ningún sonido",
    captions: "Mostrar en palabras lo que se oye",
    still: "Imágenes quietas",
    lens: "Dejar puesta la lupa: mostrar qué está registrado, deducido e imaginado",
    keys: "Con teclado: teclas sueltas como atajos",
    theme: "Claro u oscuro",
    themes: { system: "Como el equipo", light: "Claro", dark: "Oscuro" },
    keyList: [
      ["Enter o →", "seguir"],
      ["←", "página anterior"],
      ["1 2 3 4", "elegir, apostar, juzgar"],
      ["L", "lupa"],
      ["S", "fuentes"],
      ["R", "sala del registro"],
      ["E", "español o inglés"],
      ["A", "leer en voz alta, si el equipo tiene una voz"],
      ["M", "sonido sí o no"],
      ["Esc", "cerrar lo que está abierto"],
    ],
    close: "Cerrar",
  },
  aloud: aloudInSpanish,
  comfort: comfortInSpanish,
  notice: {
    updated: "Esta es una edición nueva del juego. Sus noches están como estaban.",
    dismiss: "Entendido",
    notKept:
      "Este navegador no deja que el juego guarde nada. Puede jugar, pero al cerrar la página la noche se pierde.",
    notFetched: "No se pudo traer una parte del juego. Todo queda como está; pruebe de nuevo cuando haya conexión.",
    damaged: "No se pudo leer una noche guardada. Queda donde está, sin tocar; no se borró nada.",
    takeUp: "Retomarla hasta donde se puede leer",
    stopped:
      "La historia cambió desde que usted jugó. Su noche se contó de nuevo hasta donde la historia todavía la tiene; entera, sigue guardada.",
    broken: "La historia no puede seguir desde aquí. Sus decisiones están guardadas.",
  },
  keeping: keepingSpanish,
  place: placesInSpanish,
  picture: picturesInSpanish,
  hour: hourInSpanish,
  quote: quoteInSpanish,
};
