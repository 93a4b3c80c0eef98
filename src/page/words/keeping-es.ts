import type { KeepingWords } from "./keeping-words.ts";

/** What is said about the keeping of nights in Spanish. */
export const keepingSpanish: KeepingWords = {
  denied:
    "Este navegador no deja que el juego guarde nada. Puede jugar, pero al cerrar la página la noche se pierde. Antes puede guardarla en un archivo.",
  full: "No queda espacio para guardar sus noches. Lo que ya estaba guardado no cambió; lo que decida ahora dura mientras esta página esté abierta. Borre algo o guarde sus noches en un archivo.",
  "newer-edition":
    "En otra pestaña está abierta una edición más nueva del juego, que ahora guarda sus noches. Lo que decida aquí dura mientras esta página esté abierta; vuelva a cargarla para seguir en la edición nueva.",
  failed:
    "Por ahora no se pudieron guardar sus últimas decisiones. Duran mientras esta página esté abierta, y a cada paso se intenta de nuevo.",
  "kept-again": "Ya está guardado todo lo que antes no se pudo guardar.",
  parted:
    "En otra pestaña se decidió otra cosa en esta noche. Se guardan las dos: lo que usted juega aquí sigue como una noche aparte.",
  beside:
    "Esta edición no puede leer lo que estaba guardado de esta noche. Queda sin tocar; lo que usted juega aquí sigue como una noche aparte.",
  returned: "Esta noche se había borrado. Usted decidió algo más en ella, así que se guarda otra vez.",
  "removed-elsewhere":
    "Esta noche se acaba de borrar en otra pestaña. Aquí sigue abierta, y se guardará otra vez cuando decida algo más.",
  saveToFile: "Guardar todas las noches en un archivo",
};
