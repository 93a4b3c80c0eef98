// The chief military aide at home. That a telephone rang is imagined, and the scene says so. Decision: aide.
// This desk is met when the hour is another or the columns go another way, and nobody asked for him or for more guards.

=== telephone_night
# place: telephone # light: night # hour: 1968-10-03 00:50 # desk: chief-aide # sound: telephone # music: madrugada-68-tense # img
Nadie dejó escrito que en esta casa sonara un teléfono. Supongamos que sonó.
Suena del lado de su esposa. Usted se queda echado y cuenta, como se cuenta después de un relámpago. Faltan diez para la una.
Usted es el principal edecán militar del Presidente. Su casa está lejos de Palacio, y en ella usted dormía. # rec: aide-asleep
-> telephone_rings

=== telephone_grey
# place: telephone # light: first-light # hour: 1968-10-03 05:20 # desk: chief-aide # sound: telephone # music: madrugada-68-tense # img
Nadie dejó escrito que en esta casa sonara un teléfono. Supongamos que sonó.
Suena del lado de su esposa. Usted se queda echado y cuenta, como se cuenta después de un relámpago. La ventana ha empezado a ponerse gris.
Usted es el principal edecán militar del Presidente. Su casa está lejos de Palacio, y en ella usted dormía. # rec: aide-asleep
-> telephone_rings

=== telephone_rings
# img
Su guerrera cuelga de la silla. Con esta luz parece un hombre más flaco, sentado ahí, esperando.
—Usted no me conoce —dice una mujer—. Vivo frente a los tanques. Seis años vivo acá.
—¿Usted sabe qué hora…?
—Han prendido los motores.
—Hacen maniobras, señora.
—Todos —dice ella—. Y hay luz en la cocina. ¿Quién les da desayuno antes de una maniobra?
Entonces lo oye, detrás de la voz: una nota grave que no para a tomar aire. # passage
Ha habido rumores, hasta en la mesa del gabinete. # rec: rumours
Tres veces le ha llevado al Presidente una historia así. Las tres se lo agradeció, y las tres no era nada.
Su esposa está despierta. Se nota en el cuidado con que respira.
Un oficial que llega a Palacio antes del amanecer, armado y sin aliento, es justo lo que la guardia está para atajar. Y una voz en el teléfono es la voz de cualquiera.
—¿Sigue ahí? —dice la mujer. # decision: aide
* [Vestirse sin prender la luz y manejar a Palacio. # choice: drive]
    ~ called = 2
    —¿Es algo malo? —pregunta su esposa, con los ojos cerrados.
    —Seguro que no es nada. —Lo ha dicho tantas veces que ninguno de los dos lo oye.
    En el segundo semáforo se da cuenta de que se ha puesto los zapatos marrones.
* [Agradecerle, colgar y averiguar más tarde qué era. # choice: wait]
    ~ called = 0
    —Gracias, señora. Se va a averiguar.
    La línea queda abierta un segundo más de la cuenta. Después ella ya no está, y usted no sabe su nombre.
    Escucha su propia calle. Un gato cruza un techo. Por aquí no pasa nada más.
* [Llamar al puesto de guardia y preguntar qué se ve. # choice: ring-guard]
    ~ called = 1
    —Guardia de Palacio —contesta por fin el capitán. Usted conoce esa voz.
    —¿Qué ve?
    —La plaza. Neblina. —Una pausa, mientras mira de verdad—. Un perro.
    —Mire otra vez dentro de un rato. —El capitán no pregunta por qué, y por eso usted le daría un abrazo.
- { attack == 1:
    -> steps_daylight
}
-> steps_jeep
