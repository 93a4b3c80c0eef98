// The map room of the Lima garrison, on the evening of the 27th. Decision: lima.

=== lima
# place: map-room # light: lamplight # hour: 1948-10-27 21:00 # desk: noriega # sound: telephone # music: vals-48-tense # img
Alguien le ha conseguido una caja de alfileres con la cabeza de color, casi todos blancos. Desde la mañana hay uno rojo en Arequipa, y sus oficiales rodean el mapa con las manos atrás, para no moverlo.
Usted es el general Zenón Noriega, y la guarnición de Lima está a su mando. # rec: noriega-commands-lima
En Arequipa el general Odría se ha alzado al frente de la suya. # rec: arequipa-garrison-revolts headed-by-odria
{
- word == 2:
    Del Cuzco no hay respuesta, y del norte tampoco. Hizo subir el diario de la tarde, y no ayuda. No trae más que horas. # img
- wire == 0 and yard == 0:
    Del Cuzco no ha llegado nada. El ayudante tiene listo un alfiler. Quisiera saber de qué color es eso. # img
- yard == 1:
    En el Cuzco hay otro rojo. Entró a las siete y media, y después el ayudante miró cuántos quedaban en la caja. # img
- yard == 2:
    En el Cuzco hay uno blanco. El comandante ha telegrafiado que está con el gobierno y que tiene el portón bajo llave. No dice contra quién. # img
- wire == 1:
    Al norte le han dado las dos versiones, y contesta con una pregunta. Desea saber qué tiempo hace en Lima. # img
- wire == 2:
    El norte fue el primero en contestar: «Recibido». Una hora después preguntó cuáles eran esas otras órdenes, para estar seguro de no obedecerlas. # img
- else:
    Del norte, nada. Se cree que la línea está muerta, y han mandado a un muchacho a caballo a recorrerla. # img
}
{ cab == 0:
    —Se lo dijimos cada semana —dice a su lado uno que fue ministro hasta setiembre—. Cada semana nos dio las gracias. # img # passage
- else:
    El ministro de uniforme, que sigue siendo ministro, ha llamado desde la antesala del Presidente. Preguntó qué tenía usted delante. «Un mapa», le contestó. # img # passage
}
{
- ally == 0:
    —Firmó contra el APRA, como le pedían —dice uno de sus oficiales—. ¿Qué más quieren? # img
- ally == 1:
    —A los marineros se los dio a los jueces —dice uno de sus oficiales—. Ya irán por la letra B. # img
- ally == 2:
    —Esa noche hizo pasar al diputado antes que al general —dice uno de sus oficiales—. Se ha notado quién se quedó sentado. # img
- else:
    —Tres semanas desde lo del Callao —dice uno de sus oficiales—. ¿Alguien sabe qué ha hecho? —Por lo visto, nadie. # img
}
Los deja hablar. Los teléfonos se han ido callando. Hace cosa de una hora todos descubrieron que lo esperan a usted. Palacio se levanta en terreno suyo.
Dele Lima a Palacio, y puede que en la costa se encuentren dos columnas que se conocen por sus nombres, pero las guarniciones que esperan tendrán una capital a la que seguir. Désela a Arequipa, y no habrá nada que encontrar, y a un hombre al que eligieron lo sacarán de su casa. Cierre sus puertas, y nadie tendrá que morir de eso esta noche, y mañana nadie confiará en usted. # passage
El reglamento dice qué hace un oficial cuando le dan una orden. No trae página para el que recibe dos.
Ha entrado una polilla, y se pasea por el Pacífico.
El ayudante levanta el auricular y se lo aprieta contra el pecho. «La central tiene a Palacio en línea, mi general. ¿Lo comunican?». # decision: lima
* [Con Palacio: decir que la guarnición de Lima lo respalda. # choice: stand]
    ~ gates = 1
    Se pone al teléfono el propio Presidente. «Gracias, general», dice. Y al rato: «¿Son todas?».
    —Todas a las que he preguntado, señor Presidente. —Clava un alfiler blanco. No tiene la mano del todo firme.
    En el documento, Lima se plegó a Arequipa, y eso decidió el triunfo. # inf: lima-joins lima-decides
* [Con Arequipa: decir que la guarnición de Lima se pliega. # choice: join]
    ~ gates = 0
    La guarnición de Lima se pliega a Odría. # rec: lima-joins
    Eso, según el artículo, decidió el triunfo. # rec: lima-decides
    Qué se sopesó aquí, qué día y a qué hora: ____. # inf: lima-joins # hole: what-lima-weighed
    Nadie da vivas. El ayudante tantea en la caja. Queda un alfiler rojo; lo apoya en la costa y empuja. Entra con toda facilidad, hasta la cabeza.
    Una frase pone a la cabeza al general de Arequipa. Otra hace que lo decida la guarnición de Lima. # inf: headed-by-odria lima-decides # desk-of-contradiction: whose-coup
* [Con nadie: hacer cerrar las puertas, y que los dos esperen. # choice: shut-gates]
    ~ gates = 2
    Las puertas son de fierro y piden aceite. Se oirán hasta en Palacio.
    Manda dejar los dos auriculares sobre el mapa, en el mar. Ahí siguen hablando un rato, chiquitos y molestos. La polilla les da la vuelta.
    En el documento, Lima se plegó a Arequipa, y eso decidió el triunfo. # inf: lima-joins lima-decides
- { gates == 0:
    -> palace
}
-> answer
