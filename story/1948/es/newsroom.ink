// An evening paper in Lima, before its first edition. Met if anything was heard on the radio. Decision: name.

=== newsroom
# place: newsroom # light: lamplight # hour: 1948-10-27 11:00 # desk: editor # sound: press-run # music: vals-48-tense # img
El saco de esa silla cuelga ahí desde el invierno. Es del hombre que cubría los tribunales para su diario. Salió un mediodía a preguntar por la muerte de un colega. Al otro día mandó decir que estaba donde su madre, en el campo, donde no hace falta saco.
El colega era el director de otro, La Prensa, y lo asesinaron. Su nombre se ha caído de nuestra copia: ____. # rec: director-murdered # hole: director-name
Fueron apristas, presuntamente. # rec: apristas-accused
Esa última palabra, el cajista la tiene ya compuesta, en una bandeja. Usted saca un diario de la tarde, y a la una la primera edición va a los tranvías.
{ air == 2:
    Hoy a las seis, una voz leyó un minuto desde Arequipa y se cortó a media palabra. Desde entonces no hay en Lima quien no la haya completado. # img # passage
- else:
    Hoy a las seis, toda Lima lo oyó leer desde Arequipa, mientras se afeitaba. Ahora toda Lima quiere que le digan qué oyó. # img # passage
}
La guarnición de allá se ha alzado, y al frente va un general que fue ministro. # rec: arequipa-garrison-revolts odria-had-been-minister
{
- boy == 2:
    Del Callao no ha tenido nombres que publicar. Al muelle, le dijeron, nadie bajó por ninguno. # img
- boy != 0:
    En la página cuatro, desde lo del Callao, usted publica nombres de un cuaderno escolar, unos cuantos al día. Hay mujeres que compran el diario por la página cuatro. # img
}
Le falta un sustantivo. La primera plana está armada, con un hueco arriba tan largo como su brazo.
—¿Qué es? —dice el cajista, que tiene plomo en las rayas de las manos—. ¿Qué compongo?
En su escritorio hay tres papeles. Uno llegó por cable: el nombre que el propio general le pone al asunto, dos palabras. Otro, con letra de usted, es un nombre que todo lector conoce. En el tercero solo hay horas y lugares. # passage
Si el general gana, se acordarán del titular de usted. Si pierde, se lo leerán ante un juez.
Suena el teléfono. «Sea lo que sea», dice el dueño, «póngalo chico».
—Es el titular, señor.
—Un titular chico —dice el dueño.
Detrás de la pared la rotativa ya da vueltas, sin papel, para calentar los rodillos. El cajista ya tiene el componedor en la mano. # decision: name
* [Poner, entre comillas, el del general: «Revolución Restauradora». # choice: quoted]
    ~ word = 0
    Es el nombre que le puso el propio general. # rec: restorative-revolution
    Lo compone. Después jala un cajón bajito y busca comillas de ese tamaño. En la casa hay un solo par.
    —Están gastadas —dice, y las mira a la luz—. Puede que no salgan.
* [No poner nombre, solo lugares y horas: Arequipa, seis en punto. # choice: events]
    ~ word = 2
    Sale una primera plana como un horario de trenes. En los tranvías la leen entera y después miran al dorso.
    El cuadro de datos del artículo está hecho igual: un día y dos ciudades. # rec: date-twenty-seventh place-arequipa-and-lima
    —Parece que no lo hubiera hecho nadie —dice el cajista.
* [Poner, sin comillas, el que ya todos conocen: Golpe de Estado. # choice: coup]
    ~ word = 1
    Él no se mueve. «Tengo dos hijas en el colegio», dice. Después lo compone, más rápido de lo que usted lo ha visto componer nada, y se limpia las manos en el mandil.
    El artículo hace lo mismo, en su título. # rec: titled-a-coup
- Al mediodía usted sale una hora. Cuando vuelve, alguien ha escobillado el saco y lo ha vuelto a colgar.
{ word == 2:
    El artículo no se queda con un nombre. Tiene por lo menos tres propios y cita uno más. # inf: titled-a-coup subversive-act result-overthrow restorative-revolution # desk-of-contradiction: names-of-the-thing
    -> lima
}
El artículo no se queda con un nombre. Junto al de él, en la misma frase, dice «su acto subversivo». # rec: subversive-act
-> cuzco
