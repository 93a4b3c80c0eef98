import { aloudInSpanish } from "./aloud-es.ts";
import { comfortInSpanish } from "./comfort-es.ts";
import { hourInSpanish } from "./hour-in-spanish.ts";
import { keepingSpanish } from "./keeping-es.ts";
import { picturesInSpanish, placesInSpanish } from "./places-in-spanish.ts";
import { verdictInSpanish } from "./verdict-in-spanish.ts";
import type { PageWords } from "./words.ts";

const quote = (text: string): string => `«${text.replaceAll("«", "“").replaceAll("»", "”")}»`;

/** What the page says in Spanish, as it is spoken in Peru. */
export const spanish: PageWords = {
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
      "Hay soldados, una detención a punta de pistola y disparos que se oyen desde adentro. No se muestra a nadie herido y nunca se le pide hacer daño a nadie. No hay puntaje ni reloj. Puede dejarlo en cualquier momento y volver a la misma línea.",
      "A quienes los documentos no mencionan los hemos imaginado, y el juego le dice a quiénes.",
    ],
    begin: {
      "1948": "Sentarse a la mesa redonda",
      "1968": "Sentarse a la mesa",
      washington: "Sentarse al escritorio",
    },
    goOn: "Seguir donde se quedó",
    beginAnew: "Empezar otra noche",
    keys: "Todo se puede jugar con el teclado: Enter para seguir, los números para elegir.",
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
  ways: {
    label: "Esta noche y las otras",
    map: "Mapa de la noche",
    soFar: "Releerla",
    beside: "Lado a lado",
    nights: "Todas las noches",
    share: "Pasarla",
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
    sure: "¿Qué tan seguro está de eso?",
    certainty: { guessing: "Adivino", "fairly-sure": "Casi con seguridad", sure: "Con seguridad" },
    wasCertain: {
      guessing: "Adivinaba.",
      "fairly-sure": "Lo creía casi con seguridad.",
      sure: "Lo creía con seguridad.",
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
    documents: "Los documentos",
    side: ({ choice }) => `Como si alguien hubiera elegido: ${quote(choice)}`,
    missing: "Lo que falta",
    possible: {
      actor: "Qué hace posible la suya: alguien tenía un motivo",
      structure: "Qué hace posible la suya: cómo estaban las cosas",
      comparison: "Qué hace posible la suya: se hizo en otro lugar",
    },
    restsOn: "Se apoya en",
    closest: ({ choice }) => `Lo más cercano a lo que dicen: ${quote(choice)}`,
    yourBet: ({ on, certainty, held }) =>
      `Usted esperaba: ${quote(on)}. ${certainty} ${held ? "Eso es lo que contiene el registro." : "El registro contiene otra cosa."}`,
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
    lead: "Estos dos no encajan. La historia espera mientras usted los mira.",
    slip: ({ verdict, voices }) => `${verdict === "first" ? "Primera ficha" : "Segunda ficha"}: ${voices}`,
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
  sources: {
    heading: "El cajón de las fuentes",
    lead: ({ open, all }) =>
      open === all
        ? `La noche terminó: los ${all} testimonios están abiertos.`
        : `${open} de ${all} testimonios están abiertos: lo que desde su lugar se podía saber hasta ahora y lo que el registro ya le mostró. El resto, todavía no.`,
    notYet: ({ locators }) => `Todavía no: ${locators}`,
    primary: "Fuente primaria",
    secondary: "Fuente secundaria",
    cite: "Se cita así:",
    room: "Ir a la sala del registro: todos los documentos, las dos noches",
    close: "Cerrar el cajón",
  },
  room: {
    toNight: "Volver a la noche",
    toTitle: "Volver a la portada",
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
    mirror: "Ir a la sala del registro y ver las dos noches lado a lado",
    judged: "Las contradicciones de su noche",
    ways: "Adónde ir desde aquí",
    chose: ({ choice }) => `Usted: ${quote(choice)}`,
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
    keys: "Teclas sueltas como atajos",
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
  quote,
};
