// 2 October, nine at night. Ten pages and a gap. Decision: page.

=== press_room
# place: press-room # light: lamplight # hour: 1968-10-02 21:00 # desk: press-officer # sound: typewriter # music: madrugada-68-calm # img
Usted habla por Palacio ante los diarios, y esta noche está contando páginas. Una, dos, tres, mojándose el pulgar. En la diez se detiene.
La disputa es con la International Petroleum Company, por las licencias de los campos petroleros de La Brea y Pariñas, allá en Talara. # rec: dispute-over-fields
A un contrato le falta una página, la once, una página clave. Es un escándalo nacional. # rec: page-missing
Lo que decía es ____. # rec: page-missing # hole: page-eleven
Usted nunca la ha visto. Se lo ha dicho a su mujer, a dos ministros y a un cura. Esta mañana su hija le preguntó si quien la perdió fue su papá. Usted se rió. Después se fijó en cuánto había esperado ella para preguntar.
En la banca de la ventana hay seis periodistas, con el sombrero en las rodillas. La que a usted le preocupa no trae sombrero. Guarda en el pelo un cabo de lápiz, y nunca alza la voz. # passage
—Tengo un titular —dice— y tengo una columna. En medio de la columna tengo un hueco. Deme algo que poner ahí.
—¿Se perdió o se la llevaron? —dice el de al lado.
—En el fólder no está.
—Ahí es donde no está. Yo le pregunté qué pasó con ella.
Sobre su escritorio está la frase que bajaron esta tarde, con las iniciales de tres personas. La ha leído muchas veces, y cada vez se le cierra sobre la cabeza como el agua.
Podría decirles lo que sabe: armarios vaciados, tablas levantadas del piso. Mañana al mediodía quizá esté buscando trabajo. # passage
Podría leer la frase. A nadie lo han botado nunca por leer una frase.
O podría pedir tiempo. Queda un sótano, con el foco quemado, y un empleado viejo que dice acordarse de algo.
—¿Entonces? —dice ella, y se saca el lápiz del pelo. # decision: page
* [Leerles la frase que bajaron y no aceptar preguntas. # choice: statement]
    ~ press = 0
    Son nueve segundos. Ningún lápiz se mueve. La frase la tienen desde el almuerzo; se la dio otro.
    —Gracias —dice ella, dándole vuelta al elástico de su libreta—. Ahora ya sé de qué tamaño es el hueco.
    Cuando se van, usted clava la frase en el puesto de guardia, junto al teléfono, por si alguien llama.
* [Pedirles un día más, mientras sigue la búsqueda. # choice: one-day]
    ~ press = 2
    —Un día —dice usted—. Denme hasta mañana en la noche.
    —¿Y mañana en la noche?
    —Vuelvo a contar. —Suena una risa corta, que no es de ella. Entonces esperará afuera, dice ella: le gusta estar cerca de una puerta cuando se abre.
* [Decirles que ya la buscó y que no la puede mostrar. # choice: candid]
    ~ press = 1
    —La hemos buscado —dice usted—. Hasta levantamos el piso. No se la puedo mostrar, y no conozco a nadie que pueda.
    Por un momento nadie escribe. Después escriben todos.
    —¿Qué le van a hacer? —pregunta ella, la única que sigue sentada, y se va a buscar un teléfono antes de que a usted se le ocurra qué contestar.
- -> tank_yard
