// The dawns. Each ends where the evidence ends, and says what it rests on.

=== dawn_twenty_months
# place: palace-study # light: first-light # hour: 1948-11-03 06:00 # desk: steward # sound: clock # music: dawn # img
Nadie le ha dicho al mayordomo que no venga. Así que a las seis abre los postigos del despacho, como cualquier mañana.
En el perchero hay un sombrero nuevo. Los cuellos son de otra lavandería, y vienen más duros de almidón. En el escritorio hay una pluma y una hoja limpia, y la pluma es la misma.
{
- case == 0:
    Encima del ropero usted ha guardado libre el sitio de la maleta. Se da cuenta cuando el nuevo portero pone ahí una caja, y usted le pide, con bastante aspereza, que la baje. # img
- case == 1:
    En el último cajón están las camisas que doblaron tres oficiales. Usted las ha desdoblado, las ha planchado y las ha vuelto a doblar. No sabe adónde mandarlas. # img
- else:
    Por orden superior han aceitado los portones. Ya no suenan. Cuando usted cruza la plaza por la mañana, la gente de los balcones mira primero los portones y después a usted. # img
}
Esto es lo que cuenta el artículo. Renunció un gabinete, se leyó un Manifiesto por la radio, unas guarniciones dudaron, una no, y el veintinueve llegó un general. # inf: cabinet-resigns manifesto-read cuzco-hesitates lima-joins until-odria-arrives # passage
El fieltro y los alfileres son inventados, y el grabador, y el saco en la silla. También todas las palabras que alguien dijo, menos «Revolución Restauradora».
Lo que el golpe abrió, el artículo lo mide en casi veinte meses. # rec: almost-twenty-months
Cuenta el golpe como parte de la presidencia que vino después. # rec: part-of-odria-presidency
Y remite a quien lo lee a una historia que va de 1948 a 1956. # rec: filed-until-1956
El Presidente fue procesado. De qué se lo acusó, ante quién y en qué terminó: ____. # rec: president-prosecuted # hole: the-charge
Lo habían mandado fuera del país, según otra línea. # inf: deported-to-buenos-aires president-prosecuted # desk-of-contradiction: prosecuted-or-deported
Quién quedó herido o muerto entre el veintisiete y el veintinueve, si hubo alguien: ____. # inf: headed-by-odria until-odria-arrives # hole: dead-or-wounded
Las pruebas se acaban en un escritorio, junto a una hoja limpia. # img # ending: restorative-dawn # title: Casi veinte meses
-> END

=== another_road_quay
# place: callao-waterfront # light: first-light # hour: 1948-11-05 06:00 # desk: mother # sound: harbour # music: dawn # img
El humo se fue hace semanas. Usted sigue viniendo, con la camisa.
{
- boy == 1:
    El oficial del cuaderno ya la conoce. «Ahí sigue», dice, y se lo voltea para que lo vea. Junto a los nombres han trazado una columna. Hasta ahora no han puesto nada en ella. # img
- boy == 2:
    Usted recorre las piedras donde estuvo la cuarta fila, hasta el poste de fierro, y vuelve. Un centinela le da los buenos días. Cree que vende camisas. # img
- else:
    Junto a la cadena son más que antes. Algunas no tienen a nadie. Cada mañana una de ustedes dice los nombres, de memoria, en el orden en que él los leyó, y los centinelas miran el agua. # img
}
En la tienda de aparejos suena una radio. Hay nuevo Presidente, dice. Usted deja la camisa en el poste, para oír cuál.
-> another_road

=== another_road_radio
# place: radio-studio # light: first-light # hour: 1948-11-05 06:00 # desk: technician # sound: radio-hum # music: dawn # img
Una misa, un vals, el precio de la lana. En la escalera no hay nadie. A las seis y media entra la señal de Lima: una voz dice quién es Presidente, y usted le da paso.
{
- air == 1:
    La válvula ha vuelto a su sitio, y está mejor que nunca. Mandaron a un cabo a verla. Echó el aliento en el vidrio, lo frotó con la manga y preguntó si era cierto que se oyen los barcos. # img
- air == 2:
    El cable ha vuelto a su sitio, detrás del tablero. De toda la nación, una sola persona oyó el Manifiesto hasta el final, y no hay quien le haya preguntado qué decía. # img
- else:
    El cuadrado de fieltro sigue en la mesa, con la marca de una página. No ha querido usarlo para nadie más. # img
}
Al Misti ya le da el sol. Abajo, en la calle, las cuarenta radios se prenden una tras otra, y todas dicen lo mismo, con un poquito de atraso.
-> another_road

=== another_road
# img
Este no es el octubre del artículo. Aquí se apartó de él. # inf: date-twenty-seventh # passage
{
- cab == 1:
    Un ministro se quedó en su sillón, para seguir preguntando. En el documento, el gabinete renunció. # inf: cabinet-resigns
- cab == 2:
    Un ministro pidió un tribunal. El propio artículo no pasa de un «presuntamente». En el documento, el gabinete renunció. # inf: apristas-accused cabinet-resigns
}
{
- air == 1:
    No se leyó al aire ningún Manifiesto. En el documento, sí. # inf: manifesto-read
- air == 2:
    El Manifiesto llegó un minuto a la antena. En el documento, se leyó. # inf: manifesto-read
}
{ word == 2:
    Un diario no le puso nombre. En el artículo dos voces le ponen varios. # inf: titled-a-coup restorative-revolution
}
{
- yard == 1:
    El Cuzco se alzó en el acto, como Arequipa. En el documento, dudó. # inf: arequipa-garrison-revolts cuzco-hesitates
- yard == 2:
    El Cuzco se quedó con el gobierno. En el documento, dudó. # inf: cuzco-hesitates
}
Aun así se llega a la misma silla, porque Lima se plegó. # inf: lima-decides until-odria-arrives
En el bando que ganó, el artículo anota a dos comandantes; en el otro, a uno solo. # inf: odria-and-noriega-listed bustamante-listed
A todo le pone la fecha de un día. Según otra frase, fueron tres. # inf: date-twenty-seventh until-odria-arrives # desk-of-contradiction: which-day
{ cab != 0:
    De los marineros, después del tres de octubre, el artículo no dice nada. Este camino se acaba aquí, en el muelle, con la camisa. # img # passage
- else:
    Cuánto valía una voz en el aire, o su falta, el artículo no lo sopesa. Este camino se acaba aquí, con la mano de usted en el interruptor. # img # passage
}
Muchas cosas pequeñas fueron distintas, y una silla no. Las pruebas se acaban con la silla. # img # ending: another-road # title: Otro camino
-> END

=== dawn_kept_chair
# place: junta-table # light: first-light # hour: 1948-10-30 06:00 # desk: noriega # sound: footsteps # music: dawn # passage # img
Ha dormido en la silla. Era la manera más simple de que lo encontraran en ella.
El general de Arequipa está dos puertas más allá. Le han dado el mejor cuarto, un centinela y café, y por cada cosa dio las gracias aparte. Toda la noche hubo luz bajo su puerta. La habrá habido bajo la de usted.
De una puerta a la otra va el corredor, con todos esos hombres de uniforme. Lo caminan de punta a punta. A las pocas horas se aprende a distinguir por el ruido para dónde van, y cuántos son.
A las seis entra el grabador, en puntas de pie. Le trae el sello, en cera: el escudo y, alrededor, «Presidente de la Junta Militar». A un lado ha dejado libre el borde. «Para el nombre, mi general —dice—. Eso puede ir al último».
Usted tenía el título. # inf: noriega-interim # passage
Tenía la guarnición que lo había decidido todo. # inf: lima-decides
Era posible, pues, seguir en la silla, y no más que posible. En el documento, usted tuvo el poder hasta cierto día, y entonces llegó Odría. # rec: until-odria-arrives
Quién más formaba esa Junta, y de quién eran las botas del corredor: ____. # rec: noriega-interim # hole: rest-of-the-junta
El cuadro de datos no ha oído hablar de ninguna Junta. Tiene un presidente y después otro. # inf: result-odria-president result-overthrow # desk-of-contradiction: which-president
En qué acaba esto, ninguna línea del artículo puede decirlo, porque allí no se intentó. Aquí se acaban las pruebas, en cera blanda. # img # ending: kept-chair # title: Bronce
-> END

=== dawn_open_table
# place: junta-table # light: first-light # hour: 1948-10-31 06:00 # desk: noriega # sound: crowd # music: dawn # passage # img
Han traído sillas de toda la casa. Hay unas de la capilla, un banco de piano y dos de mimbre que estaban en el jardín. El general de Arequipa está en una de mimbre; como todos, agarró la que tenía más cerca. Cruje cuando él respira.
{ yard == 1 or yard == 2:
    El comandante del Cuzco supo lo que quería desde la primera noche. Se lo dice, más de una vez, a los que no lo supieron. # img
- else:
    { wire == 0:
        El comandante del Cuzco ha bajado al nivel del mar y ha dormido once horas. Es lo espeso del aire, dice. Uno podría acostumbrarse. # img
    - else:
        El comandante del norte es un hombre decente que firma cosas. Desde la medianoche ha pedido cuatro veces algo que firmar. # img
    }
}
Así han pasado la noche. Están de acuerdo en que están votando, y empiezan a estarlo en qué. Hacia el amanecer, desde el banco del piano, habla uno que no había hablado.
—Y cuando hayamos votado —dice—, ¿a quién le avisamos? —Nadie contesta. Hasta la semana pasada se le habría avisado al Congreso.
El documento no dice que alguien les preguntara a esos comandantes. # inf: until-odria-arrives # passage
Habían dudado, en el Cuzco o en el norte, y quizá se habría escuchado a los que dudaban. # inf: cuzco-hesitates north-hesitates
El artículo conoce dos bandos, en dos columnas, un gobierno y un Ejército. # rec: government-as-side army-as-side
En esta mesa cuesta distinguirlos. # inf: odria-had-been-minister noriega-commands-lima # desk-of-contradiction: two-sides-or-one
Puede que de aquí no saliera más que una lista de nombres más larga. O que le preguntaran a alguien sin uniforme. Las pruebas se acaban antes del conteo. # img # ending: open-table # title: Sillas de toda clase
-> END

=== dawn_shut_gates
# place: map-room # light: first-light # hour: 1948-10-28 06:00 # desk: noriega # sound: night-city # music: dawn # img
De madrugada los auriculares se rindieron, primero uno y después el otro. La polilla se ha ido. En el mapa está el mismo alfiler rojo de ayer, con mucho país alrededor.
Usted sale a las puertas. Pasa un tranvía, a su hora y lleno, y todos los de este lado voltean a mirar a los soldados. Los soldados los miran a todos.
{
- reply == 0:
    Anoche el Presidente habló por la radio. Sus hombres lo oyeron en la cantina, de pie, porque nadie les había dicho si podían sentarse. Se andan repitiendo pedazos. También se repiten pedazos del otro. # img
- reply == 1:
    Desde las cinco pasan congresistas, en bicicleta y en la camioneta de un panadero, camino de su sesión. Uno le preguntó al centinela si este era el lado de la ley o el otro. El centinela le dijo que era el cuartel. # img
- else:
    Por la noche pasó por su propia central un telegrama de Palacio a Arequipa y, hacia las cuatro, una respuesta. Dejó pasar los dos y no leyó ninguno. Le gustaría que lo recordara quien se encargue de recordar. # img
}
{ boy != 0:
    Ahí está parada una mujer con una camisa limpia al brazo. Antes iba al muelle del Callao. Alguien le ha dicho que ahora las cosas se deciden aquí. # img
}
En el documento, el Cuzco y el norte estuvieron así un tiempo, sin puertas de fierro. # inf: cuzco-hesitates north-hesitates # passage
Lima se plegó. Sobre eso apoya el artículo todo el desenlace, y no pregunta qué habría habido sin eso. # inf: lima-joins lima-decides
En otra parte pone el final más tarde, con el Presidente fuera del país. # inf: culminates-in-deportation # desk-of-contradiction: when-it-was-won
Una guarnición que no hace nada sigue estando en alguna parte. Toda esa mañana, desde las dos puntas del país, sale gente a preguntarle otra vez, y aquí, antes de que llegue el primero, se acaban las pruebas. # img # ending: shut-gates # title: Las puertas piden aceite
-> END

=== dawn_two_voices
# place: radio-studio # light: first-light # hour: 1948-10-28 06:00 # desk: technician # sound: radio-hum # music: dawn # img
En Radio Continental, el turno de noche viene ahora con un soldado. Le han dado un banquito, y cuida de no rozar el fieltro con las mangas.
{ reply == 2:
    Hacia las seis vuelve a subir el general. Esta vez no trae una página, solo un telegrama; lo pone sobre el fieltro y lo lee de nuevo. Es de un Presidente a cuya mesa se sentó. Le pide que vaya a hablar. # img
    —¿Está prendido? —le dice a usted.
    —No, mi general.
    —Bien —dice el general. Y ahí se queda, en la punta del cable, con el Misti al hombro, mientras se encienden las válvulas. # img
- else:
    A la una de la madrugada, moviendo el dial por aburrimiento, da con el Presidente. # img
    Habla desde Lima, y parece un notario. Le habla al general, por su nombre, como de un lado a otro de un escritorio. El soldado se ha sacado el casco para oír mejor.
    «¿Apago?», le pregunta usted. «En un minuto», dice el soldado. A las seis todavía no ha dicho que se cumplió el minuto. # img
}
{
- air == 1:
    La válvula que sacó ha estado todo este tiempo en su saco. La siente contra las costillas, ligera como un huevo. # img
- air == 2:
    El cable sigue suelto detrás del tablero. Solo usted sabe cómo seguía la primera voz. # img
- else:
    Ayer había una sola voz en las cuarenta tiendas. Hoy los panaderos prenderán la radio y probarán el dial un poco a la izquierda, y un poco a la derecha. # img
}
En el documento, las otras guarniciones dudaban, y fue Lima la que lo decidió. # inf: cuzco-hesitates north-hesitates lima-decides # passage
Aquí Lima respaldó a un Presidente elegido, como puede hacerlo la guarnición de una capital. # inf: elected-in-1945 noriega-commands-lima
Hay, entonces, dos ciudades, y en las dos se dice algo. # inf: place-arequipa-and-lima headed-by-odria # desk-of-contradiction: one-city-or-two
Que dos voces hagan una guerra o una conversación habría dependido de mucha gente que el artículo no menciona. De ninguno de los dos guarda una palabra, salvo el nombre que uno escogió. # inf: restorative-revolution manifesto-announced # passage
Las pruebas se acaban en el dial, entre las dos emisoras, donde se oyen ambas. # img # ending: two-voices # title: Entre dos emisoras
-> END

=== dawn_quorum
# place: council-table # light: first-light # hour: 1948-10-28 06:00 # desk: clerk # sound: footsteps # music: dawn # img
Hace once años que usted lleva la lista del Congreso, y nunca la había pasado en una mesa redonda. A esta hora el hemiciclo está sin luz, así que los han traído a la sala de consejo del Presidente, y usted los llama como están sentados, como las horas de un reloj, y no por partidos.
{
- ally == 0:
    Los del APRA entran por el jardín. La hoja del tres los puso fuera de la ley, y un ujier le pregunta si cuentan. Usted lo busca, de pie. La regla dice «miembros elegidos». Los llama por sus nombres. # img
- ally == 1:
    Los del APRA entran por el jardín, con un abogado. A él le dicen que puede encargarse de los abrigos. # img
- ally == 2:
    El primero es el diputado que esperó en la antesala la noche del Callao. Ocupa la silla más cercana a la puerta. # img
- else:
    Los del APRA entran por el jardín. Nadie les ha dicho si esta mañana son aquí amigos. Se limpian los zapatos, y se demoran en eso. # img
}
{ boy != 0:
    Como asunto del día hay, por ahora, un memorial de las madres del Callao. Lo entregaron hace tres semanas, y nadie lo ha tachado. # img
}
A las seis ha llamado a todos los que hay, y la regla pide uno más.
Suenan pasos en la escalera, lentísimos. Es el más viejo de los conservadores, con abrigo, y le asoma el cuello de la camisa de dormir. Desde el invierno, en cada sesión, pide que se vaya este Presidente. # passage
—Vengo a votar contra él —dice, cuando recobra el aliento—. No se lo van a llevar antes de que vote. —Usted le pide que responda a su nombre—. Presente —dice, y busca una silla.
En este Congreso predominaba el APRA, y se había enfrentado con el Presidente. # inf: apra-leads-congress president-against-congress # passage
También había estado en su frente, en 1945. # rec: apra-in-the-front front-of-parties
Y se decía que estaba detrás de los marineros. Nadie en la sala está simplemente de un lado. # inf: apra-encouraged-rising # desk-of-contradiction: ally-in-revolt
En el documento no hay tal sesión, y el Congreso fue disuelto. # inf: congress-dissolved # passage
Para que hubiera esta mañana, Lima tenía que estar con el Presidente, y en el documento Lima se plegó. # inf: lima-joins
Qué habrían votado no lo sabe nadie; pocas veces pensaban igual. Las pruebas se acaban con cada uno en su silla. # img # ending: quorum # title: Presente
-> END
