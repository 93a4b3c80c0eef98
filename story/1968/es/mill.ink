// The gate of a mill, before the first shift. Decision: strike.

=== mill
# place: mill-gate # light: first-light # hour: 1968-10-04 05:40 # desk: union-man # sound: crowd # music: madrugada-68-after # img
Usted es el delegado sindical de la fábrica, y le toca jalar el silbato. El alambre termina en un mango de madera, gastado con la forma de una mano. Parte de esa mano es la de su padre.
Alguien ha metido una hoja por debajo del portón. Todavía está húmeda de la máquina, y llama a la huelga general.
Hay quien está por armarla. # rec: strike-attempted
Quién la convocó es ____. # rec: strike-attempted # hole: who-called-the-strike
No reconoce la letra de molde. Puede venir de amigos, o de la policía.
{
- sworn:
    Al pie, alguien ha agregado dos líneas a mano. Un Presidente ha jurado, ante testigos. Se menciona una cocina. Usted relee esa parte. Nadie inventaría una cocina. # img
- gate == 1:
    Al pie se cuenta de un capitán que le pidió al Ejército la orden por escrito. Su cuñado lo vio, desde el micro. # img
- else:
    Lo que pasó no tiene que contárselo la hoja. Media fábrica pasó ayer en micro frente a Palacio y vio los fusiles en fila sobre las gradas, como cubiertos. # img
}
Salen de la neblina de a dos y de a tres, y se detienen, porque usted no ha abierto. Las mujeres de la hilandería traen el almuerzo envuelto en trapos. # passage
—¿Y? —dice la más vieja, la que le enseñó a leer un contrato, cláusula por cláusula, con el dedo—. ¿Hay trabajo, o hay historia?
Usted saca otra vez la cuenta. Un jornal es el pan de un día. Un portón que para se oye en otros diez. Y lo que se vota al aire libre lo puede contar cualquiera.
—¿Y el Presidente? —dice un hombre detrás de ella—. ¿No votamos por él?
—Tú sí —le dice ella—. Yo voté por el otro. Y al mío también le han cerrado la puerta.
{ card == 1:
    —Había un diputado parado frente al Congreso —dice un cardador—, echándoles su discurso a los soldados. Mi hija trabaja en la sombrerería. # img
- else:
    —Se han llevado a los diputados —dice un cardador—. Pasaban en los camiones con sus bolsitas. Como quien va a la playa. # img
}
En el reloj del portón faltan doce para las seis. A las seis usted jala el alambre, como cualquier mañana, o no lo jala. # passage
La vieja deja su almuerzo en el muro, para tener las dos manos libres, sea lo que sea. # decision: strike
* [Leerles la hoja en voz alta y llevárselos del portón. # choice: walk-out]
    ~ shift = 1
    La lee mal. Al llegar al final mete la hoja en la gorra, se pone la gorra y camina.
    No mira atrás hasta la esquina. Vienen con usted unos sesenta. La vieja lo ha alcanzado, con el almuerzo bajo el brazo, quejándose de los pies. En la fábrica siguiente suena el silbato.
* [Ponerlo al voto en el portón antes de que entre nadie. # choice: put-to-vote]
    ~ shift = 2
    Votan con los almuerzos: en el muro, por la huelga; en la mano, en contra. Hay quienes lo recogen y lo vuelven a poner.
    Usted cuenta dos veces. Ciento cuarenta y uno en el muro. Ciento cincuenta y dos en la mano.
    —Bueno —dice la vieja, y recoge el suyo del muro—. Es lo primero que pierdo esta semana en buena ley.
* [Doblar la hoja y jalar el alambre a las seis en punto. # choice: keep-working]
    ~ shift = 0
    Usted jala el alambre. El silbato sube sobre los techos, por donde sube todas las mañanas, y en toda la ciudad le contestan los otros.
    Los trabajadores no han acatado el llamado. # rec: strike-not-heeded
    La vieja pasa a su lado sin una palabra. Al mediodía se sienta junto a usted y le da la mitad de lo que tiene.
- { sworn:
    -> dawn_kitchen
}
-> dawn_daylight
