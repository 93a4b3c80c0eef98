// 2 October, evening. A folded paper goes round the table. Decision: rumours.

=== cabinet_table
# place: cabinet-room # light: lamplight # hour: 1968-10-02 19:00 # desk: minister # sound: clock # music: madrugada-68-calm # img
El secante de su sitio guarda al revés la firma de otro, el ministro de antes. Usted le ha puesto encima una hoja limpia, y la tinta vuelve a asomar.
El Congreso ha censurado a varios gabinetes de este Presidente. # rec: congress-censured-cabinets
El Presidente está en pleito con la coalición que domina el Congreso, la del APRA y la Unión Nacional Odriísta. # rec: quarrel-with-congress
También choca con su propio partido. # rec: clashes-with-own-party
En la cabecera, él va leyendo las cifras de la cosecha de arroz. En su voz, el arroz suena a algo que todavía puede salir bien.
Por el otro lado de la mesa viene un papel, de mano en mano, bajo el filo del tapete. # passage
Le llega blando como un trapo. Nueve palabras a lápiz: «Dicen que esta semana. Mi sobrino maneja un tanque».
En esta mesa, y detrás de ella, corren rumores. Un golpe. Quizá un derrocamiento. # rec: rumours
—¿Sobrino de quién? —pregunta usted.
—¿Importa? —dice el de su derecha.
—Importa si es un mentiroso.
—Tiene diecinueve años. Está orgulloso de la máquina.
—El mes pasado decían que el martes, y nada —murmura enfrente un ministro mayor, que se inclina a pedirle el lápiz—. Pero dormí mal. Unos fusiles más son unas cenas más. # passage
Lo que se pide en esta mesa, a las ocho lo sabe el portero, y a las nueve, los cuarteles.
En el pasillo alguien se ríe y se pone el quepí: el principal edecán militar, que se va a su casa, a un cumpleaños.
Su casa no está en Palacio. # rec: aide-own-home
Se acabó el arroz. El Presidente recorre la mesa, cara por cara, y se detiene en usted.
—¿Algún otro asunto? # decision: rumours
* [Pedir en voz alta que se doble la guardia de Palacio. # choice: double-guard]
    ~ doubled = true
    —Doblarla —dice el Presidente—. ¿Contra quién?
    Nadie da un nombre. Los ojos de él se quedan un rato más en usted, sin dureza. Después él mismo escribe la línea, con letra chica, y hace que se la lleven.
    Al salir, en la escalera, dos ministros se callan hasta que usted ha pasado.
* [Guardarse el papel hasta que traiga un nombre debajo. # choice: let-pass]
    —Ningún otro asunto, señor Presidente. —La voz le sale de lo más normal.
    No se tomó ninguna medida especial para defender Palacio. # rec: no-measures
    Se arrastran sillas. El de su derecha le roza la manga al pasar. Puede que sea un gracias. Hasta llegar al carro, sus dedos siguen doblando el papel, por el mismo pliegue.
* [Pedir que su principal edecán duerma hoy en Palacio. # choice: aide-in]
    ~ aide_in = true
    —Tiene casa —dice alguien.
    —Aquí también tiene un catre —dice el Presidente, divertido, y manda corriendo a un ordenanza a alcanzar el carro.
    Usted oye al edecán volver por el pasillo, más despacio que al irse. Desde la puerta le hace una venia. Iba a haber torta.
- -> press_room
