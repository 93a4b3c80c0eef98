import type { Place } from "../../narrative/cue.ts";

/** What the places are called. */
export const placesInSpanish: Readonly<Record<Place, string>> = {
  "cabinet-room": "La sala del gabinete",
  "press-room": "La sala de prensa de Palacio",
  "tank-yard": "El patio de la división de tanques",
  telephone: "Una casa dormida",
  plaza: "La plaza",
  "palace-steps": "Las gradas de Palacio",
  "palace-window": "El dormitorio del Presidente",
  "guard-house": "La caseta de la guardia de Palacio",
  "palace-corridor": "Un corredor de Palacio",
  "palace-bedroom": "El dormitorio del Presidente",
  "minister-door": "La casa de un ministro",
  barracks: "Un cuartel",
  apron: "El aeropuerto, Callao",
  congress: "El Congreso",
  "mill-gate": "La puerta de una fábrica",
  street: "Una calle de Lima",
  talara: "Talara",
  "callao-waterfront": "El muelle, Callao",
  "palace-study": "El despacho del Presidente",
  "council-table": "La mesa del gabinete",
  "radio-studio": "Radio Continental, Arequipa",
  newsroom: "Una redacción, Lima",
  "cuzco-yard": "El patio del cuartel, Cuzco",
  "map-room": "La sala de mapas de la guarnición de Lima",
  "junta-table": "La mesa de la Junta Militar",
  departure: "Una partida",
  "west-wing-office": "Una oficina del Ala Oeste",
  "cable-room": "La sala de cables",
  "television-studio": "Un estudio de televisión",
};

/** What the picture of a place shows, for those who do not see it. */
export const picturesInSpanish: Readonly<Record<Place, string>> = {
  "cabinet-room":
    "Una mesa larga bajo una sola lámpara, con un teléfono que nadie toca. La rodean ministros: uno se sostiene la frente, otro lee un papel, otro está de pie ante la ventana alta, con las manos a la espalda.",
  "press-room":
    "Un escritorio con una máquina de escribir y un teléfono. En una banca esperan hombres con libretas; detrás de ellos, una puerta abierta a un cuarto con luz.",
  "tank-yard":
    "Un patio de noche, bajo reflectores. Un oficial mira su reloj; detrás de él, otros se inclinan sobre un mapa junto a una fila de tanques.",
  telephone:
    "Un hombre duerme bajo la luz a rayas de una persiana. A su lado hay un teléfono; su uniforme cuelga de una silla.",
  plaza:
    "La plaza de Palacio entre una neblina pálida. Un solo tanque, huellas de orugas sobre el suelo y un hombre que barre.",
  "palace-steps":
    "La fachada de Palacio bajo un reflector. En las gradas, los guardias se ven pequeños y sus sombras, enormes en el muro; un tanque apunta a la puerta.",
  "palace-window":
    "Un dormitorio con una sola lámpara encendida. Un hombre en pijama a rayas, de espaldas, aparta la cortina y mira la plaza; un soldado muy joven está en posición de firmes junto al escritorio, donde hay una hoja de papel y un teléfono.",
  "palace-corridor":
    "Un corredor largo con piso de damero. Al fondo, en una puerta iluminada, hay un hombre solo; unos oficiales van hacia él.",
  "palace-bedroom":
    "Un dormitorio a oscuras. La puerta está abierta y en su luz hay oficiales de pie; un hombre está echado en la cama.",
  "guard-house":
    "La plaza vista de noche desde la puerta de la caseta. Bajo un farol, un oficial ha bajado de su jeep y está solo, con las manos abiertas algo apartadas del cuerpo; delante, un muchacho con un casco que le queda grande aprieta su fusil.",
  "minister-door":
    "El zaguán de una casa, de noche. Un hombre en bata ha abierto la puerta de calle; afuera hay soldados.",
  barracks:
    "Una cuadra de camas de fierro, vacías. Un hombre está sentado en un banco; en la puerta, un centinela le da la espalda.",
  apron:
    "Un avión de pasajeros en la neblina de la mañana, con su escalera. Al pie, entre soldados, un hombre con un abrigo prestado; un tripulante sostiene abierta una bitácora.",
  congress:
    "La reja del Congreso, con cadena. Ante ella, un hombre con sombrero; detrás de los barrotes, soldados y un viejo portero con sus llaves.",
  "mill-gate":
    "El patio de una fábrica al amanecer, visto desde la garita. Unos obreros esperan con su almuerzo envuelto en tela; una mano sostiene una hoja impresa.",
  street:
    "Una calle de balcones cerrados. Unos estudiantes la cruzan del brazo, ante cascos y un camión; adelante, una joven lleva volantes.",
  talara:
    "Torres de petróleo junto al mar, a pleno sol. Un capataz le tiende un manojo de llaves a un oficial; hay soldados en fila.",
  "callao-waterfront":
    "Un puerto al amanecer, bajo una columna de humo. Un buque de guerra está amarrado al muelle; en el suelo hay marineros sentados, con la gorra en las manos, ante soldados de pie.",
  "palace-study":
    "Un despacho alto con un escritorio, una lámpara y muchos libros. Un hombre de terno oscuro está ante la ventana, de espaldas; en el escritorio, una pluma y una hoja.",
  "council-table":
    "Una mesa redonda vista desde arriba, rodeada de ministros, unos de uniforme y otros de saco negro. Una silla está apartada y vacía.",
  "radio-studio":
    "Un estudio de radio con un volcán en la ventana. Un general está ante un gran micrófono, con una hoja en la mano; tras el vidrio, un técnico se inclina sobre sus perillas.",
  newsroom:
    "Una redacción bajo lámparas colgantes. Un hombre en mangas de camisa tiene el lápiz sobre una prueba; a su lado, una silla vacía con un saco; detrás, la prensa.",
  "cuzco-yard":
    "El patio de un cuartel en lo alto de la sierra, rodeado de arcos de piedra. Un oficial está solo entre dos filas de soldados que miran a lados distintos.",
  "map-room":
    "Unos oficiales se inclinan sobre un mapa de todo el país, iluminado desde arriba. Una mano duda con un alfiler; al borde de la luz espera un teléfono.",
  "junta-table":
    "Una mesa larga y desnuda, con un solo hombre de uniforme a la cabecera. A su lado hay una silla que nadie ha tomado; por la puerta, un corredor de uniformes.",
  departure:
    "Un descampado al borde de una ciudad, con la primera luz. Un hombre con una maleta y un sombrero camina entre dos filas de soldados, alejándose.",
  "west-wing-office":
    "Una oficina pequeña, tarde en la noche: una lámpara, una máquina de escribir con una hoja puesta, tres teléfonos, en la pared un mapa del sur. Un hombre lee con la mano sobre los ojos.",
  "cable-room":
    "Una fila de teletipos; de uno cae el papel hasta el suelo. Una mujer arranca una hoja y la lee de pie.",
  "television-studio":
    "Un estudio desnudo con tres sillas bajo una parrilla de focos. Las cámaras las rodean como animales en un bebedero; un hombre sentado se arregla la corbata.",
};
